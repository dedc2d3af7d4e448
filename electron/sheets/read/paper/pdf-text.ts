import { type PdfObject, type PdfObjects, readObjects, referred, unpacked } from './pdf-objects';

/** A brief is printed on a page or two; of what has more than this of pages or text, the rest is not read. */
const MOST_PAGES = 50;
const MOST_TEXT = 16 * 1024 * 1024;
/** No code of a font is larger, and no character of any script. */
const LAST_CODE = 0xffff;
const LAST_CHARACTER = 0x10ffff;

/** How the codes of a font are read. */
interface Font {
  readonly bytes: 1 | 2;
  readonly characters: ReadonlyMap<number, string>;
}

/**
 * The text of a PDF as it is painted, a piece for each piece of marked content: those of one page stand in the order in
 * which a window printed them. Source: ISO 32000-1, 9.4, 9.10.3, 14.6.
 */
export function pdfTexts(bytes: Buffer): readonly (readonly string[])[] {
  const objects = readObjects(bytes);
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return pages.slice(0, MOST_PAGES).map((page) => {
    const content = referred(objects, page.dictionary, 'Contents');
    return content === null ? [] : pieces(textOf(content), fontsOf(page, objects));
  });
}

/** What stands on the pages as notes, which may lie over what was printed. */
export function pdfNotes(bytes: Buffer): string[] {
  return [...readObjects(bytes).values()].flatMap(({ dictionary }) => {
    if (!/\/Subtype\s*\/(?:FreeText|Stamp|Text)\b/.test(dictionary)) return [];
    const said = /\/Contents\s*(?:\(((?:\\.|[^()\\])*)\)|<([\da-f\s]*)>)/i.exec(dictionary);
    if (said?.[1] !== undefined) return [said[1]];
    return [utf16((said?.[2] ?? '').replace(/\s/g, '')).replace('\ufeff', '')];
  });
}

function textOf(object: PdfObject): string {
  return unpacked(object).subarray(0, MOST_TEXT).toString('latin1');
}

/** What stands between two words, each time; to its end where the second is missing. */
function between(text: string, first: string, second: string): string[] {
  return text
    .split(first)
    .slice(1)
    .map((behind) => behind.split(second, 1)[0] ?? '');
}

function fontsOf({ dictionary }: PdfObject, objects: PdfObjects): ReadonlyMap<string, Font> {
  const resources = referred(objects, dictionary, 'Resources')?.dictionary ?? dictionary;
  const [list = ''] = between(resources, '/Font', '>>');
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) \d+ R/g)].flatMap(([, name = '', number]) => {
      const font = objects.get(Number(number));
      return font === undefined ? [] : [[name, fontOf(font, objects)] as const];
    }),
  );
}

function fontOf({ dictionary }: PdfObject, objects: PdfObjects): Font {
  const map = referred(objects, dictionary, 'ToUnicode');
  return {
    bytes: /\/Subtype \/Type0\b/.test(dictionary) ? 2 : 1,
    characters: map === null ? new Map() : charactersOf(textOf(map)),
  };
}

function charactersOf(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  const hex = (text: string | undefined) => Number.parseInt(text ?? '', 16);
  for (const block of between(map, 'beginbfchar', 'endbfchar'))
    for (const [, code, to] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi))
      characters.set(hex(code), utf16(to ?? ''));
  for (const block of between(map, 'beginbfrange', 'endbfrange'))
    for (const [, first, last, to] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      const end = Math.min(hex(last), LAST_CODE);
      for (let code = hex(first), next = hex(to); code <= end && next <= LAST_CHARACTER; code++, next++)
        characters.set(code, String.fromCodePoint(next));
    }
  return characters;
}

/** Half a character at its end says nothing. */
function utf16(hex: string): string {
  return Buffer.from(hex.slice(0, hex.length - (hex.length % 4)), 'hex')
    .swap16()
    .toString('utf16le');
}

/** A font that is chosen, text that is shown, the end of a piece of marked content. */
const OPERATORS = /\/(\w+) [\d.]+ Tf|((?:<[\da-f\s]*>|\[[^[\]]*\]))\s*T[jJ]|\bEMC\b/gi;

function pieces(content: string, fonts: ReadonlyMap<string, Font>): string[] {
  const found: string[] = [];
  let font: Font | undefined;
  let said = '';
  for (const [whole, name, shown] of content.matchAll(OPERATORS)) {
    if (name !== undefined) font = fonts.get(name);
    else if (shown !== undefined) said += shownText(shown, font);
    else if (whole === 'EMC') {
      found.push(said);
      said = '';
    }
  }
  return [...found, said].filter((text) => text !== '');
}

function shownText(shown: string, font: Font | undefined): string {
  if (font === undefined) return '';
  const codes = [...shown.matchAll(/<([\da-f\s]*)>/gi)].flatMap(([, hex = '']) => {
    const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex');
    return Array.from({ length: bytes.length / font.bytes }, (_, index) =>
      font.bytes === 2 ? bytes.readUInt16BE(2 * index) : bytes.readUInt8(index),
    );
  });
  return codes.map((code) => font.characters.get(code) ?? '').join('');
}
