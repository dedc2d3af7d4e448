import { BRIEF_NAMESPACE, FIGURE_TAG } from '../../own-marks';
import { upToLast, xmlTags } from '../../xml-tags';
import { guardZip } from '../guard-zip';
import type { FoundBrief } from './paper-content';
import { requirePaperSize } from './paper-size';
import { plainText } from './xml-text';

/** Word processors number parts anew when they save. */
const MOST_PARTS = 20;
const NUMBERS = Array.from({ length: MOST_PARTS }, (_, index) => index + 1);
/** What is printed: headers are read first, as they are written. */
const TEXT_PARTS = [
  ...NUMBERS.map((number) => `word/header${number}.xml`),
  'word/document.xml',
  ...NUMBERS.map((number) => `word/footer${number}.xml`),
  'word/footnotes.xml',
  'word/endnotes.xml',
];
const KEY_PARTS = NUMBERS.map((number) => `customXml/item${number}.xml`);

/** Reads a brief from a document, also after a word processor has saved it. @throws Refusal `refusal.file.*` */
export async function readWord(path: string): Promise<FoundBrief> {
  const zip = await guardZip(path);
  try {
    requirePaperSize(
      [...TEXT_PARTS, ...KEY_PARTS].map(zip.size).reduce((sum, size) => sum + size),
      zip.file,
    );
    const found: ReturnType<typeof wordText>[] = [];
    for (const part of TEXT_PARTS) found.push(wordText((await zip.text(part)) ?? ''));
    return {
      keys: await keysIn((part) => zip.text(part)),
      figures: found.flatMap(({ figures }) => figures),
      texts: found.flatMap(({ texts }) => texts),
    };
  } finally {
    zip.close();
  }
}

async function keysIn(text: (part: string) => Promise<string | null>): Promise<string | null> {
  for (const name of KEY_PARTS) {
    const part = await text(name);
    if (part?.includes(BRIEF_NAMESPACE) !== true) continue;
    const [root] = xmlTags(part, 'brief');
    const end = part.lastIndexOf('</');
    if (root !== undefined && end >= root.end) return plainText(part.slice(root.end, end));
  }
  return null;
}

/** Elements that matter: fields and their tags, runs of text, ends of paragraphs. */
const TOKENS = /<(\/?)w:(sdt|tag|t|p|delText|tab|br)\b([^>]*?)(\/?)>/g;
/** Where a figure stands between words. */
const GAP = '\u2026';

/** The figures of a part, and its text besides, a paragraph each. */
function wordText(part: string): Pick<FoundBrief, 'figures' | 'texts'> {
  const figures: { place: number; text: string }[] = [];
  const texts: string[] = [];
  /** Fields around what is read, the innermost last; a field of another maker has no place. */
  const open: { place: number | null; text: string }[] = [];
  /** Those among them that have a place. */
  const placed: typeof open = [];
  let paragraph = '';
  const say = (text: string) => {
    const field = placed.at(-1);
    if (field === undefined) paragraph += text;
    else field.text += text;
  };
  for (const token of upToLast(part, '>').matchAll(TOKENS)) {
    const [whole, end, name, attributes = '', empty] = token;
    if (name === 'sdt' && end === '') open.push({ place: null, text: '' });
    if (name === 'sdt' && end === '/') {
      const field = open.pop();
      if (field?.place == null) continue;
      placed.pop();
      figures.push({ place: field.place, text: field.text });
      say(GAP);
    }
    if (name === 'tag') {
      const place = new RegExp(`w:val="${FIGURE_TAG}(\\d+)"`).exec(attributes)?.[1];
      const field = open.at(-1);
      if (field === undefined || place === undefined) continue;
      if (field.place === null) placed.push(field);
      field.place = Number(place);
    }
    if (name === 't' && end === '' && empty === '') {
      const from = token.index + whole.length;
      // No tag stands in a text.
      say(plainText(part.slice(from, part.indexOf('<', from))));
    }
    if (name === 'p' && (end === '/' || empty === '/')) {
      texts.push(paragraph);
      paragraph = '';
    }
  }
  return { figures, texts: [...texts, paragraph].filter((text) => text.trim() !== '') };
}
