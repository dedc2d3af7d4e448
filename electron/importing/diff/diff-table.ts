import { itemAt } from '@shared/base/element-at';
import type { DiffKind, DiffRow } from '@shared/features/importing/diff';

/** How the lines of a diff are shown, each by its number. */
export interface LineView {
  readonly count: number;
  readonly kindOf: (line: number) => DiffKind;
  readonly rowOf: (line: number) => number;
  readonly hasProblems: (line: number) => boolean;
  readonly toRow: (line: number) => DiffRow;
}

/** The rows of a diff as they are shown, whatever its lines are. */
export type ShownRows = Pick<DiffTable, 'count' | 'page'>;

const ORDER: readonly DiffKind[] = [
  'rejected',
  'new',
  'changed',
  'replaced',
  'missing',
  'unchanged',
  'left_out',
];

/**
 * The rows of a diff in the order in which they are shown: with problems first, then by kind, then by row. Of 100,000 lines
 * a page shows some hundred: they are counted at once, put in order where a page asks for them, and rows are made for what
 * it shows alone.
 */
export class DiffTable {
  readonly #lines: LineView;
  readonly #rows: readonly DiffRow[];
  /** Of each line, and behind them of each row: its drawer, by kind and those with problems before those without. */
  readonly #drawers: Uint8Array;
  readonly #counts = new Uint32Array(ORDER.length * 2);
  /** What is in the drawers that were asked for, in order: places of lines, and behind them of rows. */
  readonly #places: Uint32Array[] = [];

  /** @param rows that are made already; they stand behind the lines of the same row */
  constructor(lines: LineView, rows: readonly DiffRow[]) {
    this.#lines = lines;
    this.#rows = rows;
    this.#drawers = new Uint8Array(lines.count + rows.length);
    for (let line = 0; line < lines.count; line++)
      this.#put(line, lines.kindOf(line), lines.hasProblems(line));
    for (const [place, { kind, problems }] of rows.entries())
      this.#put(lines.count + place, kind, problems.length > 0);
  }

  /** How many rows are of a kind; null: of any. */
  count(kind: DiffKind | null): number {
    return this.#counts.reduce(
      (sum, own, drawer) => sum + (kind === null || kindIn(drawer) === kind ? own : 0),
      0,
    );
  }

  /** Some of the rows of a kind, null for any, in their order. */
  page(kind: DiffKind | null, offset: number, limit: number): DiffRow[] {
    const page: DiffRow[] = [];
    let before = 0;
    for (const [drawer, count] of this.#counts.entries()) {
      if (page.length >= limit) break;
      if (kind !== null && kindIn(drawer) !== kind) continue;
      const from = Math.max(0, offset - before);
      before += count;
      if (from >= count) continue;
      for (const place of this.#inOrder(drawer).subarray(from, from + limit - page.length))
        page.push(this.#row(place));
    }
    return page;
  }

  #put(place: number, kind: DiffKind, hasProblems: boolean): void {
    const drawer = ORDER.indexOf(kind) + (hasProblems ? 0 : ORDER.length);
    this.#drawers[place] = drawer;
    this.#counts[drawer] = (this.#counts[drawer] ?? 0) + 1;
  }

  #inOrder(drawer: number): Uint32Array {
    const known = this.#places[drawer];
    if (known !== undefined) return known;
    const places = new Uint32Array(this.#counts[drawer] ?? 0);
    let count = 0;
    for (let place = 0; place < this.#drawers.length; place++)
      if (this.#drawers[place] === drawer) places[count++] = place;
    this.#sort(places);
    this.#places[drawer] = places;
    return places;
  }

  #row(place: number): DiffRow {
    const { count } = this.#lines;
    // Places are those of lines and rows.
    return place < count ? this.#lines.toRow(place) : itemAt(this.#rows, place - count);
  }

  #number(place: number): number {
    const { count } = this.#lines;
    return place < count ? this.#lines.rowOf(place) : (this.#rows[place - count]?.row ?? 0);
  }

  #sort(places: Uint32Array): void {
    let isSorted = true;
    let before = 0;
    for (let at = 0; isSorted && at < places.length; at++) {
      const number = this.#number(places[at] ?? 0);
      isSorted = before <= number;
      before = number;
    }
    if (!isSorted) places.sort((a, b) => this.#number(a) - this.#number(b) || a - b);
  }
}

/** The kind of what is in a drawer. */
function kindIn(drawer: number): DiffKind | undefined {
  return ORDER[drawer % ORDER.length];
}
