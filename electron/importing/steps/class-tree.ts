import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import type { ClassColumns } from './class-columns';
import type { Shared } from './class-shared';
import { type CodedRows, OWN_CODE } from './coded-rows';

/** A class of rows; each cell leads from one to the next. */
export class RowClass<Key> {
  readonly next = new Map<Key, RowClass<Key>>();
  /** Of codes: set where none of its rows is a heading, whoever its supplier and whatever its figure is. */
  shared: Shared | null = null;

  /** The class behind a key; null where nobody has met it, unless it is made. */
  behind(key: Key, isNew: boolean): RowClass<Key> | null {
    const known = this.next.get(key);
    if (known !== undefined || !isNew) return known ?? null;
    const made = new RowClass<Key>();
    this.next.set(key, made);
    return made;
  }
}

/** What rows of a class have in a column: text, number, or a sign for what does not matter. */
export type CellKey = string | number;
const NOTHING = '\0';
const SOME_NUMBER = '\0n';
/** Stands for every number of a column whose numbers say nothing. */
const ANY_NUMBER = -1;

/** The class of a row by all cells but its supplier and its figure; null for a row that has none. */
export function classOf(
  root: RowClass<CellKey>,
  { cells }: RawRow,
  columns: ClassColumns,
  isNew: boolean,
): RowClass<CellKey> | null {
  let found: RowClass<CellKey> | null = root;
  for (let index = 0; index < cells.length && found !== null; index++) {
    const column = index + 1;
    if (column === columns.figure || column === columns.supplier) continue;
    const key = keyOf(cells[index], column, columns);
    found = key === null ? null : found.behind(key, isNew);
  }
  return found;
}

/** The same by the codes of the cells. */
export function codedClassOf(
  root: RowClass<number>,
  rows: CodedRows,
  at: number,
  { figure, supplier, mapped }: ClassColumns,
  isNew: boolean,
): RowClass<number> | null {
  let found: RowClass<number> | null = root;
  const width = rows.widthAt(at);
  for (let column = 1; column <= width && found !== null; column++) {
    if (column === figure || column === supplier) continue;
    const code = rows.codeAt(at, column);
    if (code >= OWN_CODE && (mapped.has(column) || column === figure + 1)) return null;
    found = found.behind(code >= OWN_CODE ? ANY_NUMBER : code, isNew);
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
