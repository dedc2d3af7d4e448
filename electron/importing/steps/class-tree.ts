import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import type { ClassColumns } from './class-columns';
import type { Shared } from './class-shared';

/** A class of rows; each cell leads from one to the next. */
export class RowClass {
  readonly #next = new Map<CellKey, RowClass>();
  shared: Shared | null = null;

  /** The class behind a key; null where nobody has met it, unless it is made. */
  behind(key: CellKey, isNew: boolean): RowClass | null {
    const known = this.#next.get(key);
    if (known !== undefined || !isNew) return known ?? null;
    const made = new RowClass();
    this.#next.set(key, made);
    return made;
  }
}

/** What rows of a class have in a column: text, number, or a sign for what does not matter. */
type CellKey = string | number;
const NOTHING = '\0';
const SOME_NUMBER = '\0n';

/** The class of a row by all cells but its supplier and its figure; null for a row that has none. */
export function classOf(
  root: RowClass,
  { cells }: RawRow,
  columns: ClassColumns,
  isNew: boolean,
): RowClass | null {
  let found: RowClass | null = root;
  for (let index = 0; index < cells.length && found !== null; index++) {
    const column = index + 1;
    if (column === columns.figure || column === columns.supplier) continue;
    const key = keyOf(cells[index], column, columns);
    found = key === null ? null : found.behind(key, isNew);
  }
  return found;
}

function keyOf(cell: RawCell | undefined, column: number, { figure, mapped }: ClassColumns): CellKey | null {
  if (cell === undefined) return NOTHING;
  const { value, text } = cell;
  if (cell.fault !== null || cell.percent || cell.around !== undefined) return null;
  if (typeof value === 'string') return value === text ? value : null;
  if (typeof value !== 'number') return value === null && text === '' ? NOTHING : null;
  // A number that no field takes says nothing, but that a figure has an "e" beside it where it stands.
  if (!mapped.has(column) && column !== figure + 1) return SOME_NUMBER;
  return String(value) === text ? value : null;
}
