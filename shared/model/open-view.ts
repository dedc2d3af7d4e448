import { valuesOf } from '../base/values-of';
import type { ProjectTables } from './plan';
import { isClosed } from './says';
import { secretRows } from './secret-rows';
import { type AnyRow, type AnyTable, newRow } from './table';
import { ANY_TABLE, TABLE_NAMES, TABLES, type TableName } from './tables';
import type { Assumption } from './tables/assumption';
import type { Stock } from './tables/stock';

/** All rows of a project by table. */
export type AllRows = { readonly [T in TableName]: readonly ProjectTables[T][] };

/** What of a row of a project may leave the house; null for a row that stays. */
export type OpenView = <T extends TableName>(table: T, row: ProjectTables[T]) => ProjectTables[T] | null;

/** What stands in place of a text that stays and cannot be empty. */
export const LEFT_OUT = '-';

/**
 * The one gate of the house: every way out (copy, workbook, brief, reports, rows, packs) gives of a row what this gives, and
 * nothing besides. It goes by what tables and fields declare and by what rows refer to, never by what words say: a source leaves
 * where a row that leaves cites it; an assumption that somebody has opened stays closed where the note of a secret stock
 * names it, or where it rests on a source that stays. Of a source that may not leave the house (licensed prices) nothing does:
 * neither itself nor a row that was read in it, but for one that others name, which then names no source.
 */
export function openView(all: AllRows): OpenView {
  const isSecret = secretRows(all.stock);
  const restricted = new Set(all.source.filter((row) => row.restricted).map(({ id }) => id));
  const readInside = (row: AnyRow): boolean =>
    'sourceId' in row && typeof row.sourceId === 'string' && restricted.has(row.sourceId);
  const notes = all.stock.filter(TABLES.stock.isSecret).flatMap(({ note }) => note ?? []);
  const stays = (table: TableName, row: AnyRow): boolean =>
    isSecret(table, row) ||
    ANY_TABLE[table].staysInside(row) ||
    restricted.has(table === 'source' ? row.id : '') ||
    (!NAMED.has(table) && readInside(row));
  const cited = new Set<string>();
  const cites = (tables: readonly TableName[]): void => {
    for (const table of tables)
      for (const row of all[table])
        if ('sourceId' in row && row.sourceId !== null && !stays(table, row)) cited.add(row.sourceId);
  };
  cites(TABLE_NAMES.filter((table) => table !== 'assumption'));
  const citedBySecret = TABLE_NAMES.flatMap((table) =>
    all[table].flatMap((row) => ('sourceId' in row && isSecret(table, row) ? (row.sourceId ?? []) : [])),
  );
  const closedSources = new Set(citedBySecret.filter((id) => !cited.has(id)));
  /** As it is to be looked at: closed where a secret stock has to do with it. */
  const asClosed = (row: Assumption): Assumption => {
    const rests = row.sourceId !== null && closedSources.has(row.sourceId);
    if (!rests && !notes.some((note) => namesCode(note, row.code))) return row;
    return { ...row, open: false, sourceId: rests ? null : row.sourceId };
  };
  for (const row of all.assumption.map(asClosed))
    if (row.sourceId !== null && !stays('assumption', row)) cited.add(row.sourceId);
  return (table, given) => {
    // An assumption is another row of its table.
    const row = table === 'assumption' ? (asClosed(given as Assumption) as typeof given) : given;
    if (stays(table, row) || (table === 'source' && !cited.has(row.id))) return null;
    return withoutClosed(table, readInside(row) ? { ...row, sourceId: null } : row);
  };
}

/** Tables whose rows others name: such a row stays where it is, without the source that stays. */
const NAMED: ReadonlySet<string> = new Set(
  TABLE_NAMES.flatMap((table) =>
    Object.values(ANY_TABLE[table].fields).flatMap(({ references }) => references ?? []),
  ),
);

/** The rows of a project as they leave, with an empty stock where all of a material are secret. */
export function openRows(all: AllRows): AllRows {
  const view = openView(all);
  const held = { ...all, stock: [...all.stock, ...emptyStocks(all.stock)] };
  return openLists(view, held);
}

/** What of all rows leaves. */
export function openLists(view: OpenView, all: AllRows): AllRows {
  const opened = TABLE_NAMES.map((table) => [table, openList(view, table, all[table])]);
  return Object.fromEntries(opened) as AllRows; // a list for each name
}

/** What of some rows of a table leaves. */
export function openList<T extends TableName>(
  view: OpenView,
  table: T,
  rows: readonly ProjectTables[T][],
): readonly ProjectTables[T][] {
  return rows.flatMap((row) => view(table, row) ?? []);
}

/**
 * What stands where a material has secret stocks alone: nothing, and nothing is put by. Its shortfall is then the whole gap, so
 * that nothing can be worked back from it.
 */
export function emptyStocks(stocks: readonly Stock[]): Stock[] {
  const hasOpen = new Set(stocks.filter((stock) => !TABLES.stock.isSecret(stock)).map(placeOf));
  const empty = new Map<string, Stock>();
  for (const stock of stocks) if (!hasOpen.has(placeOf(stock))) empty.set(placeOf(stock), emptied(stock));
  return [...empty.values()];
}

/** Fields of a row that do not leave with it as they are, of those that hold anything. */
export function closedIn(table: AnyTable, row: AnyRow, fields: readonly string[]): readonly string[] {
  const opens = table.opens(row);
  const values: Readonly<Record<string, unknown>> = { ...row };
  return fields.filter((name) => {
    const says = table.fields[name]?.says ?? 'open';
    return isClosed(says) && !opens.includes(name) && (values[name] ?? null) !== null;
  });
}

interface ClosedField {
  readonly name: string;
  /** What leaves in place of a value. */
  readonly opened: (value: unknown) => unknown;
}

/** The fields of each table that do not leave as they are. */
const CLOSED: ReadonlyMap<TableName, readonly ClosedField[]> = new Map(
  TABLE_NAMES.map((table) => [
    table,
    Object.entries(ANY_TABLE[table].fields).flatMap(([name, field]): ClosedField[] => {
      const { says, nullable, kind } = field;
      if (!isClosed(says))
        return field.opened === undefined ? [] : [{ name, opened: (value) => field.opened?.(value) }];
      const stands = nullable ? null : kind === 'list' ? [] : LEFT_OUT;
      return [{ name, opened: () => stands }];
    }),
  ]),
);

function withoutClosed<T extends TableName>(table: T, row: ProjectTables[T]): ProjectTables[T] {
  const opens = ANY_TABLE[table].opens(row);
  const values = valuesOf(row);
  const changed: Record<string, unknown> = {};
  for (const { name, opened } of CLOSED.get(table) ?? []) {
    const value = values[name] ?? null;
    if (value !== null && !opens.includes(name)) changed[name] = opened(value);
  }
  return { ...row, ...changed };
}

/** What stands in for secret stocks in this thread: rows for runs, no rows of the project. */
const STAND_INS = new WeakSet<Stock>();

/** Stocks without those that stand in for others. */
export function ownStocks(stocks: readonly Stock[]): readonly Stock[] {
  return stocks.some((stock) => STAND_INS.has(stock))
    ? stocks.filter((stock) => !STAND_INS.has(stock))
    : stocks;
}

const placeOf = (stock: Stock) => `${stock.economyId}|${stock.materialId}`;

function emptied({ economyId, materialId, tier }: Stock): Stock {
  const empty = newRow(TABLES.stock, {
    id: `left-out-${economyId}-${materialId}`,
    economyId,
    materialId,
    tier,
    tonnes: 0,
    maximum: 0,
    secret: false,
    mark: 'known',
  });
  STAND_INS.add(empty);
  return empty;
}

/** Whether a note names an assumption, also with Japanese letters directly beside the code: 「A-014による」. */
export function namesCode(note: string, code: string): boolean {
  const beside = /[A-Za-z0-9-]/;
  for (let at = note.indexOf(code); at >= 0; at = note.indexOf(code, at + 1)) {
    const around = [note[at - 1] ?? '', note[at + code.length] ?? ''];
    if (!around.some((letter) => beside.test(letter))) return true;
  }
  return false;
}
