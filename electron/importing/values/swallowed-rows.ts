import { behindLine, endOfLine } from './line-ends';

/** Lines by which the shape of a table is known, and the signs in which they are looked for. */
const [SAMPLE_LINES, SAMPLE_SIGNS] = [400, 256 * 1024];
/** Lines of a cell that are looked at. */
const MOST_LINES = 1_000;
/** Prose has this many separators in line after line by chance alone. */
const WIDE = 4;

/** What stands between an opening quote and the next one, and around it. */
interface Quoted {
  /** Where the quote opens, and the first place behind the closing one. */
  readonly from: number;
  readonly to: number;
  /** Whether the closing one stands in front of a separator or a line end. */
  readonly isProper: boolean;
  /** Cells of the row in front of it. */
  readonly before: number;
}

/** How a text is cut into cells, as its whole lines show it: worked out when the first odd quote is met. */
export class TableShape {
  readonly #text: string;
  readonly #separator: string;
  #known: ReturnType<typeof shapeOf> | null = null;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  /** The usual number of cells; 0 where no line has several. @param row the last row that was read */
  width(row: readonly string[] | null): number {
    const [usual] = this.#shape().widths;
    return usual ?? row?.length ?? 0;
  }

  /** Whether so many cells are usual. */
  fits(cells: number, row: readonly string[] | null): boolean {
    return cells > 1 && (this.#shape().widths.has(cells) || row?.length === cells);
  }

  /**
   * Whether a cell in quotes is one, or rows that a stray quote has swallowed: lines with as many cells as the rows of the
   * table, and with figures where these have them. `doubt` where nothing tells.
   * @param row the last row that was read
   */
  readingOf(quoted: Quoted, row: readonly string[] | null): 'cell' | 'rows' | 'doubt' {
    const text = this.#text;
    const lines: string[][] = [];
    for (let at = behindLine(text, endOfLine(text, quoted.from)); at < quoted.to; ) {
      const end = endOfLine(text, at);
      const line = text.slice(at, end);
      if (line.trim() !== '') lines.push(cellsOfLine(line, this.#separator).cells);
      if (lines.length >= MOST_LINES) break;
      at = behindLine(text, end);
    }
    const alike = lines.filter((cells) => this.fits(cells.length, row));
    if (alike.length * 2 <= lines.length) return quoted.isProper || lines.length === 0 ? 'cell' : 'doubt';
    if (!quoted.isProper) return 'rows';
    const columns = alike.map((cells) => this.#figures(cells.length, row));
    if (columns.some(({ size }) => size > 0)) {
      const fitting = alike.filter((cells, index) => hasFigures(cells, columns[index] ?? new Set()));
      return fitting.length * 2 > lines.length ? 'rows' : 'cell';
    }
    const own = cellsOfLine(text.slice(quoted.from, endOfLine(text, quoted.from)), this.#separator);
    const cells = quoted.before + own.cells.length;
    // Whoever writes all cells in quotes would have written those of the lines so.
    const isBare = this.#shape().bare.has(cells) && lines.every(({ length }) => length === cells);
    return cells >= WIDE && isBare ? 'rows' : 'doubt';
  }

  /** Whether cells are those of a usual row, with figures where these have them. */
  fitsByFigures(cells: readonly string[], row: readonly string[] | null): boolean {
    return this.fits(cells.length, row) && hasFigures(cells, this.#figures(cells.length, row));
  }

  #figures(width: number, row: readonly string[] | null): ReadonlySet<number> {
    const known = this.#shape().figures.get(width);
    if (known !== undefined || row?.length !== width) return known ?? new Set();
    return new Set(row.flatMap((cell, column) => (isFigure(cell) ? [column] : [])));
  }

  #shape() {
    this.#known ??= shapeOf(wholeLines(this.#text, this.#separator));
    return this.#known;
  }
}

interface Line {
  readonly cells: readonly string[];
  readonly isBare: boolean;
}

/** The first lines that are rows of their own. */
function wholeLines(text: string, separator: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < Math.min(text.length, SAMPLE_SIGNS) && lines.length < SAMPLE_LINES; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const { cells, isWhole } = cellsOfLine(line, separator);
    if (isWhole && cells.length > 1) lines.push({ cells, isBare: !line.includes('"') });
    at = behindLine(text, end);
  }
  return lines;
}

/** The widths that one line in ten has, the most frequent first; those of lines without quotes; and the columns of figures. */
function shapeOf(lines: readonly Line[]) {
  const byWidth = new Map<number, Line[]>();
  for (const line of lines) byWidth.set(line.cells.length, [...(byWidth.get(line.cells.length) ?? []), line]);
  const usual = [...byWidth]
    .filter(([, own]) => own.length * 10 >= lines.length)
    .sort(([, a], [, b]) => b.length - a.length);
  const isMost = (own: readonly Line[], is: (line: Line) => boolean) =>
    own.filter(is).length * 2 > own.length;
  const figures = usual.map(([width, own]): [number, Set<number>] => {
    const columns = Array.from({ length: width }, (_, column) => column);
    return [width, new Set(columns.filter((at) => isMost(own, ({ cells }) => isFigure(cells[at] ?? ''))))];
  });
  return {
    widths: new Set(usual.map(([width]) => width)),
    bare: new Set(usual.flatMap(([width, own]) => (isMost(own, ({ isBare }) => isBare) ? [width] : []))),
    figures: new Map(figures),
  };
}

/** A figure in one of these columns, and none of them filled with anything else. */
function hasFigures(cells: readonly string[], columns: ReadonlySet<number>): boolean {
  const own = [...columns].map((column) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return own.length > 0 && own.every(isFigure);
}

function isFigure(cell: string): boolean {
  return cell.length < 40 && /^[\s¥$€約(+\-−△▲]*[\d０-９][\d０-９.,\s]*[\s%％)年]*$/.test(cell);
}

/** The cells of a line read alone: in it a quote that does not close in front of a separator is a character. */
function cellsOfLine(line: string, separator: string): { cells: string[]; isWhole: boolean } {
  if (!line.includes('"')) return { cells: line.split(separator), isWhole: true };
  const cells: string[] = [];
  let isWhole = true;
  for (let at = 0; at <= line.length; ) {
    const close = line[at] === '"' ? closingQuote(line, at + 1) : -1;
    const behind = close === -1 ? undefined : line[close + 1];
    const isQuoted = close !== -1 && (behind === undefined || behind === separator);
    const next = line.indexOf(separator, isQuoted ? close + 1 : at);
    const end = next === -1 ? line.length : next;
    const cell = isQuoted ? line.slice(at + 1, close) : line.slice(at, end);
    if (!isQuoted && cell.includes('"')) isWhole = false;
    cells.push(cell);
    at = end + 1;
  }
  return { cells, isWhole };
}

/** Where the quote stands that closes what has opened in front of `at`; -1 for none. */
export function closingQuote(text: string, at: number): number {
  for (let from = at; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1 || text[quote + 1] !== '"') return quote;
    from = quote + 2;
  }
}
