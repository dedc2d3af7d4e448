import { behindLine, endOfLine, LineEnds } from './line-ends';
import { closingQuote, TableShape } from './swallowed-rows';

/** Separators of the text files that are read. */
export type Separator = ',' | ';' | '\t' | '|';

/** A quotation mark that is not closed where its cell ends, or a cell in marks whose lines look like rows of the table. */
export interface StrayQuote {
  /** Row of the sheet, its column, and its line in the file, each from 1. */
  readonly row: number;
  readonly column: number;
  readonly line: number;
  /** `row`: the mark was passed over and its line read as a row; `cell`: what it encloses was read as one cell. */
  readonly readAs: 'row' | 'cell';
  /** The beginning of what stands behind it. */
  readonly text: string;
  /** Cells of its row, and of those around it; 0 where that is not known. */
  readonly cells: number;
  readonly width: number;
  /** Whether as many cells are usual, so that each stands in its column. */
  readonly fits: boolean;
}

type Tell = (stray: StrayQuote) => void;

/** All rows of a text of separated values (rowsOfText). */
export function parseDelimitedText(text: string, separator: Separator, tell?: Tell): string[][] {
  return [...rowsOfText(text, separator, tell)];
}

/**
 * Takes a text of separated values apart, row by row as they are asked for, in the manner of RFC 4180: a field in quotes may
 * hold separators, line breaks and doubled quotes. Lines end with CRLF, LF or CR. What the standard does not allow is read as
 * Excel reads it: text after a closing quote stays in the field, a quote inside a bare field is a character. Spaces in front of a
 * field in quotes are no part of it. But for a quote that is never closed, or only rows later by another stray one
 * (swallowed-rows.ts): in Excel it swallows all rows behind it; here it is passed over and told, and they stay rows.
 *
 * @param text decoded text; a byte order mark at its start is dropped
 * @param tell is told of each such quote before its row is given
 * @returns one entry a row, so that row n of a spreadsheet is entry n - 1: empty lines are kept as rows with one empty
 * field, and a row with line breaks inside its quotes is one row. The line end after the last row adds none.
 */
export function* rowsOfText(text: string, separator: Separator, tell?: Tell): Generator<string[]> {
  const reader = new RowReader(text, separator, tell);
  while (reader.at < text.length) yield reader.next();
}

/** A row has one more than Excel has columns where it has too many: nobody makes a million of them out of a line. */
export const MOST_CELLS = 16_385;
/** Characters of a cell that are told. */
const MOST_TOLD = 40;
const [TAB, FEED, RETURN, SPACE, QUOTE] = [9, 10, 13, 32, 34];

/** A field that a quote was not read in as it asks for. */
interface Odd {
  readonly column: number;
  readonly line: number;
  readonly text: string;
  /** `moved`: a mark is closed behind other text, so that cells may have been joined. */
  readonly how: StrayQuote['readAs'] | 'moved';
}

/** Reads one row after another. */
class RowReader {
  /** Where the next row begins. */
  at: number;
  readonly #text: string;
  readonly #separator: number;
  readonly #shape: TableShape;
  readonly #ends: LineEnds;
  readonly #tell: Tell | undefined;
  /** The end of the line that was looked for last. */
  #lineEnd = -1;
  #row = 0;
  #line = 0;
  /** The last row whose cells stand in their columns. */
  #before: readonly string[] | null = null;
  #odd: Odd[] = [];

  constructor(text: string, separator: Separator, tell: Tell | undefined) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
    this.#shape = new TableShape(text, separator);
    this.#ends = new LineEnds(text);
    this.#tell = tell;
  }

  next(): string[] {
    const text = this.#text;
    const { at: from } = this;
    const fields: string[] = [];
    let hasQuotes = false;
    this.#row += 1;
    const line = ++this.#line;
    for (;;) {
      const sign = text.charCodeAt(this.at);
      const mayOpen = sign === QUOTE || (!isOrdinary(sign) && isSpace(sign) && sign !== this.#separator);
      hasQuotes ||= mayOpen;
      const field = mayOpen ? this.#field(fields.length) : this.#bare(this.at);
      if (fields.length < MOST_CELLS) fields.push(field);
      else if (field.trim() !== '') fields[MOST_CELLS - 1] = field;
      if (text.charCodeAt(this.at) !== this.#separator) break;
      this.at += 1;
    }
    const end = this.at;
    this.at = behindLine(text, end);
    const isOdd = this.#odd.length > 0 || (hasQuotes && fields.length !== this.#before?.length);
    if (isOdd) return this.#odder(fields, line === this.#line ? text.slice(from, end) : null);
    if (fields.length > 1) this.#before = fields;
    return fields;
  }

  /** A row with stray quotes, or of another width than the one before. @param line what it stands in, where that is one line */
  #odder(fields: string[], line: string | null): string[] {
    const odd = this.#odd;
    this.#odd = [];
    let row = fields;
    let fits = this.#shape.fits(fields.length, this.#before);
    if (!fits && line !== null && fields.length < this.#shape.width(this.#before)) {
      // Two strays in one line have joined what stands between them.
      const bare = line.split(String.fromCharCode(this.#separator), MOST_CELLS);
      const column = bare.findIndex((cell) => cell.trimStart().startsWith('"')) + 1;
      const isSeen = odd.some(({ how }) => how === 'moved') && this.#shape.fits(bare.length, this.#before);
      if (isSeen || this.#shape.fitsByFigures(bare, this.#before)) {
        row = bare.map((cell) => cell.replace(/^\s*"/, ''));
        odd.splice(0, odd.length, oddOf(row[column - 1] ?? '', column, this.#line, 'row'));
        fits = true;
      }
    }
    const told = odd.filter(({ how }) => how !== 'moved' || !fits);
    if (told.length === 0 && row.length > 1) this.#before = row;
    const width = this.#shape.width(this.#before);
    const stands = fits || width === 0 || (row.length === 1 && told.every(({ how }) => how !== 'moved'));
    for (const { how, ...place } of told) {
      const readAs = how === 'cell' ? 'cell' : 'row';
      this.#tell?.({ ...place, row: this.#row, readAs, cells: row.length, width, fits: stands });
    }
    return row;
  }

  /** A field at whose beginning a quote may stand. */
  #field(column: number): string {
    const text = this.#text;
    const { at } = this;
    let open = at;
    for (let sign = text.charCodeAt(at); sign !== QUOTE; sign = text.charCodeAt(++open))
      if (!isSpace(sign) || sign === this.#separator) return this.#bare(at);
    let close = text.indexOf('"', open + 1);
    const isDoubled = close !== -1 && text.charCodeAt(close + 1) === QUOTE;
    if (isDoubled) close = closingQuote(text, close + 2);
    const isProper = close !== -1 && this.#isEnd(text.charCodeAt(close + 1));
    // Programs that put a space behind each separator put it in front of the quote that encloses a field.
    if (open > at && !isProper) return this.#bare(at);
    if (close === -1) return this.#keepOdd(this.#bare(open + 1), column, 'row');
    if (this.#lineEnd < open) this.#lineEnd = this.#ends.from(open);
    let how: Odd['how'] | null = null;
    let lines = 0;
    if (this.#lineEnd < close) {
      const quoted = { from: open, to: close + 1, isProper, before: column };
      const reading = this.#shape.readingOf(quoted, this.#before);
      if (reading === 'rows') return this.#keepOdd(this.#bare(open + 1), column, 'row');
      if (reading === 'doubt') how = 'cell';
      lines = linesIn(text, open, close);
    } else if (!isProper && text.slice(open, close).includes(String.fromCharCode(this.#separator)))
      how = 'moved';
    const inner = text.slice(open + 1, close);
    const enclosed = isDoubled ? inner.replaceAll('""', '"') : inner;
    if (isProper) this.at = close + 1;
    const content = isProper ? enclosed : enclosed + this.#bare(close + 1);
    if (how !== null) this.#keepOdd(content, column, how);
    this.#line += lines;
    return content;
  }

  #keepOdd(content: string, column: number, how: Odd['how']): string {
    this.#odd.push(oddOf(content, column + 1, this.#line, how));
    return content;
  }

  /** What stands up to the next separator or line end, and goes on there. */
  #bare(from: number): string {
    const text = this.#text;
    let at = from;
    while (at < text.length && !this.#isEnd(text.charCodeAt(at))) at += 1;
    this.at = at;
    return text.slice(from, at);
  }

  /** Whether a field ends there; behind the text nothing stands. */
  #isEnd(sign: number): boolean {
    return sign === this.#separator || sign === FEED || sign === RETURN || Number.isNaN(sign);
  }
}

function oddOf(content: string, column: number, line: number, how: Odd['how']): Odd {
  return { column, line, text: content.slice(0, MOST_TOLD), how };
}

/** Most fields begin so. */
function isOrdinary(sign: number): boolean {
  return sign > QUOTE && sign < 0xa0;
}

function isSpace(sign: number): boolean {
  return sign === SPACE || sign === TAB || sign === 0xa0 || sign === 0x3000 || sign === 0xfeff;
}

/** Line ends between two places. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = endOfLine(text, from); at < to; at = endOfLine(text, behindLine(text, at))) lines += 1;
  return lines;
}
