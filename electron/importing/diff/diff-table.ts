import type { DiffKind, DiffRow } from '@shared/features/importing/diff';

/** How the lines of a diff are shown, each by its number. */
interface LineView {
  readonly count: number;
  readonly kindOf: (line: number) => DiffKind;
  readonly rowOf: (line: number) => number;
  readonly hasProblems: (line: number) => boolean;
  readonly toRow: (line: number) => DiffRow;
}

/** The rows of a diff as they are shown, whatever its lines are. */
export type ShownRows = Pick<DiffTable, 'count' | 'page'>;

const ORDER: readonly DiffKind[] = ['rejected', 'new', 'changed', 'missing', 'unchanged', 'left_out'];

/**
 * The rows of a diff in the order in which they are shown: with problems first, then by kind, then by row. Of 100,000 lines
 * a page shows some hundred: rows are made for those alone.
 */
export class DiffTable {
  readonly #lines: LineView;
  readonly #rows: readonly DiffRow[];
  /** By kind, those with problems before those without: places of lines, and behind them of rows. */
  readonly #places: readonly { readonly kind: DiffKind; readonly places: number[] }[];

  /** @param rows that are made already; they stand behind the lines of the same row */
  constructor(lines: LineView, rows: readonly DiffRow[]) {
    this.#lines = lines;
    this.#rows = rows;
    const drawers = [...ORDER, ...ORDER].map((kind) => ({ kind, places: [] as number[] }));
    const put = (kind: DiffKind, hasProblems: boolean, place: number) =>
      drawers[ORDER.indexOf(kind) + (hasProblems ? 0 : ORDER.length)]?.places.push(place);
    for (let line = 0; line < lines.count; line++) put(lines.kindOf(line), lines.hasProblems(line), line);
    for (const [place, { kind, problems }] of rows.entries())
      put(kind, problems.length > 0, lines.count + place);
    for (const { places } of drawers) this.#sort(places);
    this.#places = drawers;
  }

  /** How many rows are of a kind; null: of any. */
  count(kind: DiffKind | null): number {
    return this.#places.reduce(
      (sum, own) => sum + (kind === null || own.kind === kind ? own.places.length : 0),
      0,
    );
  }

  /** Some of the rows of a kind, null for any, in their order. */
  page(kind: DiffKind | null, offset: number, limit: number): DiffRow[] {
    const page: DiffRow[] = [];
    let before = 0;
    for (const own of this.#places) {
      if (kind !== null && own.kind !== kind) continue;
      const from = Math.max(0, offset - before);
      for (const place of own.places.slice(from, from + limit - page.length)) page.push(this.#row(place));
      before += own.places.length;
      if (page.length >= limit) break;
    }
    return page;
  }

  #row(place: number): DiffRow {
    const { count, toRow } = this.#lines;
    // Places are those of lines and rows.
    return place < count ? toRow(place) : (this.#rows[place - count] as DiffRow);
  }

  #number(place: number): number {
    const { count, rowOf } = this.#lines;
    return place < count ? rowOf(place) : (this.#rows[place - count]?.row ?? 0);
  }

  #sort(places: number[]): void {
    let isSorted = true;
    for (let at = 1; isSorted && at < places.length; at++)
      isSorted = this.#number(places[at - 1] ?? 0) <= this.#number(places[at] ?? 0);
    if (!isSorted) places.sort((a, b) => this.#number(a) - this.#number(b) || a - b);
  }
}
