import { deflateSync } from 'node:zlib';
import type { Language } from '@shared/base/message';
import type { PaperKeys } from '@shared/features/brief/paper-keys';
import { KEYS_FILE } from '../../../sheets/own-marks';
import { type PdfObject, type PdfObjects, readObjects } from '../../../sheets/read/paper/pdf-objects';
import { packedPdf } from './packed-pdf';

/** What the properties of a file say: as a person has said it, never the account. */
interface PdfProperties {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly mark: string;
  readonly number: string;
}

/**
 * A printed page with the keys of its numbers attached and its properties said anew, packed; what is painted on it stays byte
 * by byte. Source: ISO 32000-1, 7.11.4.
 * @throws Error for a file that Chromium did not print
 */
export function withKeys(pdf: Uint8Array, keys: PaperKeys, properties: PdfProperties): Uint8Array {
  const bytes = Buffer.from(pdf);
  const tail = bytes.subarray(-2_048).toString('latin1');
  const trailer = /trailer\s*<<(.*?)>>\s*startxref\s*\d+/s.exec(tail)?.[1] ?? '';
  const number = (name: string) => Number(new RegExp(`/${name} (\\d+)`).exec(trailer)?.[1] ?? Number.NaN);
  const [size, root, info] = [number('Size'), number('Root'), number('Info')];
  const printed = readObjects(bytes);
  const catalog = printed.get(root)?.dictionary.trim();
  if (catalog === undefined || [size, root, info].some(Number.isNaN))
    throw new Error('the printed page has no trailer to add to');
  const data = deflateSync(Buffer.from(JSON.stringify(keys), 'utf8'));
  const { language } = properties;
  const attached = ` /Lang (${language}) /AF [${size} 0 R] /Names <</EmbeddedFiles <</Names [(${KEYS_FILE}) ${size} 0 R]>>>> >>`;
  const file = `<</Type /Filespec /F (${KEYS_FILE}) /UF (${KEYS_FILE}) /AFRelationship /Data /EF <</F ${size + 1} 0 R>> >>`;
  const embedded = `<</Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length ${data.length}>>`;
  const objects: PdfObjects = new Map([
    ...printed,
    [root, { dictionary: withoutLanguage(catalog).replace(/>>$/, attached), stream: null }],
    ...documentsIn(printed, language),
    [info, { dictionary: infoOf(properties, keys), stream: null }],
    [size, { dictionary: file, stream: null }],
    [size + 1, { dictionary: embedded, stream: data }],
  ]);
  return new Uint8Array(packedPdf(objects, { root, info }));
}

/** The part of the structure that is the whole document, which says the window's language too: a reader of the screen speaks in it. */
function documentsIn(printed: PdfObjects, language: Language): (readonly [number, PdfObject])[] {
  return [...printed]
    .filter(([, { dictionary }]) => /\/S \/Document\b/.test(dictionary) && dictionary.includes('/Lang'))
    .map(([number, { dictionary }]) => [
      number,
      {
        dictionary: withoutLanguage(dictionary).trim().replace(/>>$/, ` /Lang (${language})>>`),
        stream: null,
      },
    ]);
}

/** The window prints its own language into the catalogue; the page may be in another. */
function withoutLanguage(catalog: string): string {
  return catalog.replace(/\s*\/Lang \([^)]*\)/, '');
}

function infoOf({ title, author, mark, number }: PdfProperties, { madeAt, version }: PaperKeys): string {
  const at = `(D:${madeAt.slice(0, 19).replace(/\D/g, '')}Z)`;
  const said = (name: string, text: string) => (text === '' ? '' : ` /${name} ${hex(text)}`);
  return `<<${said('Title', title)}${said('Author', author)}${said('Keywords', mark)}${said('Subject', number)}${said('Creator', `Lodestone ${version}`)} /CreationDate ${at} /ModDate ${at}>>`;
}

/** A text of any language, as UTF-16 with its mark. */
function hex(text: string): string {
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
}
