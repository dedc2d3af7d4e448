import { deflateSync } from 'node:zlib';
import type { Language } from '@shared/base/message';
import type { PaperKeys } from '@shared/features/brief/paper-keys';
import { KEYS_FILE } from '../../../sheets/own-marks';
import { type PdfObjects, readObjects } from '../../../sheets/read/paper/pdf-objects';

/** What the properties of a file say: as a person has said it, never the account. */
interface PdfProperties {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly mark: string;
  readonly number: string;
}

/**
 * A printed page with the keys of its numbers attached and its properties said anew. What was printed stays byte by byte: the
 * rest is added behind it. Source: ISO 32000-1, 7.5.6 and 7.11.4.
 * @throws Error for a file that Chromium did not print
 */
export function withKeys(pdf: Uint8Array, keys: PaperKeys, properties: PdfProperties): Uint8Array {
  const bytes = Buffer.from(pdf);
  const tail = bytes.subarray(-2_048).toString('latin1');
  const trailer = /trailer\s*<<(.*?)>>\s*startxref\s*(\d+)/s.exec(tail);
  const number = (name: string) =>
    Number(new RegExp(`/${name} (\\d+)`).exec(trailer?.[1] ?? '')?.[1] ?? Number.NaN);
  const [size, root, info] = [number('Size'), number('Root'), number('Info')];
  const printed = readObjects(bytes);
  const catalog = printed.get(root)?.dictionary.trim();
  if (trailer === null || catalog === undefined || [size, root, info].some(Number.isNaN))
    throw new Error('the printed page has no trailer to add to');
  const data = deflateSync(Buffer.from(JSON.stringify(keys), 'utf8'));
  const attached = ` /Lang (${properties.language}) /AF [${size} 0 R] /Names <</EmbeddedFiles <</Names [(${KEYS_FILE}) ${size} 0 R]>>>> >>`;
  const objects: readonly (readonly [number: number, body: Buffer])[] = [
    [root, latin(withoutLanguage(catalog).replace(/>>$/, attached))],
    ...documentsIn(printed, properties.language),
    [info, latin(infoOf(properties, keys))],
    [
      size,
      latin(
        `<</Type /Filespec /F (${KEYS_FILE}) /UF (${KEYS_FILE}) /AFRelationship /Data /EF <</F ${size + 1} 0 R>> >>`,
      ),
    ],
    [
      size + 1,
      Buffer.concat([
        latin(
          `<</Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length ${data.length} >> stream\n`,
        ),
        data,
        latin('\nendstream'),
      ]),
    ],
  ];
  const added: Buffer[] = [];
  const places: { readonly number: number; readonly offset: number }[] = [];
  let offset = bytes.length;
  const put = (piece: Buffer) => {
    added.push(piece);
    offset += piece.length;
  };
  for (const [own, body] of objects) {
    places.push({ number: own, offset });
    put(Buffer.concat([latin(`${own} 0 obj\n`), body, latin('\nendobj\n')]));
  }
  const table = places
    .map((place) => `${place.number} 1\n${String(place.offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  const ends = `<</Size ${size + 2} /Root ${root} 0 R /Info ${info} 0 R /Prev ${trailer[2]}>>`;
  const start = offset;
  put(latin(`xref\n${table}trailer\n${ends}\nstartxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat([bytes, ...added]));
}

/** The part of the structure that is the whole document, which says the window's language too: a reader of the screen speaks in it. */
function documentsIn(printed: PdfObjects, language: Language): (readonly [number: number, body: Buffer])[] {
  return [...printed]
    .filter(([, { dictionary }]) => /\/S \/Document\b/.test(dictionary) && dictionary.includes('/Lang'))
    .map(([number, { dictionary }]) => [
      number,
      latin(withoutLanguage(dictionary).trim().replace(/>>$/, ` /Lang (${language})>>`)),
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

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
