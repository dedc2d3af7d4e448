import { rowKey } from '@shared/model/row-key';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { countDependents, dependentsIn } from '../data/dependents';
import type { Conflicts } from './conflict';
import { isAlike, type OwnRows, type Rows, rowIn, rowsIn, type Sides } from './sides';

/** Rows that one side took out and the other one still uses are a conflict each: they stay, or what hangs on them goes too. */
export function keepNamed(result: OwnRows, sides: Sides, conflicts: Conflicts): void {
  for (const table of TABLE_NAMES) {
    const gone = goneFrom(result, sides, table);
    if (gone.length === 0) continue;
    const ids = gone.map(({ id }) => id);
    if (countDependents(dependentsHere(result, table, gone), table, ids).length === 0) continue;
    for (const row of gone) {
      const dependents = dependentsHere(result, table, [row]);
      const hanging = countDependents(dependents, table, [row.id]);
      if (hanging.length === 0) continue;
      const [mine, theirs] = [rowIn(sides.mine, table, row.id), rowIn(sides.theirs, table, row.id)];
      const side = mine === null ? 'mine' : 'theirs';
      const take = conflicts.note({
        id: `gone|${table}|${row.id}`,
        kind: 'gone',
        table,
        row,
        fields: [],
        base: rowIn(sides.base, table, row.id),
        mine,
        theirs,
        hanging,
        scenarioIds: scenariosOf(result, dependents.gone.get('override')),
      });
      if (take === side) dropDependents(result, table, row);
      else result.get(table)?.set(row.id, row);
    }
  }
}

/** Whose some overrides are, each once. */
function scenariosOf(rows: Rows, overrides: ReadonlySet<string> | undefined): string[] {
  const own = rowsIn(rows, 'override').filter(({ id }) => overrides?.has(id) === true);
  return [...new Set(own.map(({ scenarioId }) => scenarioId))];
}

/** Rows of either side that the merged project lacks, but for those of which another row has the key. */
function goneFrom(result: Rows, { mine, theirs }: Sides, table: TableName): AnyRow[] {
  const declared = ANY_TABLE[table];
  const keyIn = (row: AnyRow) => rowKey(table, row);
  const own = result.get(table);
  const gone = new Map<string, AnyRow>();
  for (const rows of [theirs.get(table), mine.get(table)])
    for (const [id, row] of rows ?? []) if (own?.has(id) !== true) gone.set(id, row);
  if (gone.size === 0 || declared.key.includes('id')) return [...gone.values()];
  const keys = new Set([...(own?.values() ?? [])].map(keyIn));
  return [...gone.values()].filter((row) => !keys.has(keyIn(row)));
}

function dependentsHere(result: Rows, table: TableName, rows: readonly AnyRow[]) {
  const all = (name: TableName): readonly AnyRow[] => {
    const own = [...(result.get(name)?.values() ?? [])];
    return name === table ? [...own, ...rows] : own;
  };
  return dependentsIn(
    all,
    table,
    rows.map(({ id }) => id),
  );
}

function dropDependents(result: OwnRows, table: TableName, row: AnyRow): void {
  const { gone, kept } = dependentsHere(result, table, [row]);
  for (const [name, own] of kept) for (const [id, without] of own) result.get(name)?.set(id, without);
  for (const [name, ids] of gone) for (const id of ids) result.get(name)?.delete(id);
}

/** Two rows of one name, one of each side, are a conflict: one stays, or theirs gets another name. */
export function keepApart(result: OwnRows, sides: Sides, conflicts: Conflicts): void {
  for (const table of TABLE_NAMES) {
    const declared = ANY_TABLE[table];
    if (declared.key.includes('id')) continue;
    const own = result.get(table);
    if (own === undefined || !isTouched(own, sides.mine.get(table))) continue;
    const keyIn = (row: AnyRow) => rowKey(table, row);
    const byKey = new Map<string, AnyRow>();
    for (const row of [...own.values()].sort(
      (a, b) => Number(isOfMine(b, sides, table)) - Number(isOfMine(a, sides, table)),
    )) {
      const first = byKey.get(keyIn(row));
      if (first === undefined) byKey.set(keyIn(row), row);
      else apart(result, table, first, row, conflicts);
    }
  }
}

function apart(result: OwnRows, table: TableName, mine: AnyRow, theirs: AnyRow, conflicts: Conflicts): void {
  const { key } = ANY_TABLE[table];
  const id = `twin|${table}|${mine.id}|${theirs.id}`;
  const take = conflicts.note({
    id,
    kind: 'twin',
    table,
    row: theirs,
    fields: key,
    base: null,
    mine,
    theirs,
  });
  if (take === null) return;
  if (take === 'mine') dropDependents(result, table, theirs);
  else if (take === 'theirs') dropDependents(result, table, mine);
  else {
    const renamed = { ...theirs, ...take.values };
    const isFree = [...(result.get(table)?.values() ?? [])].every((row) => !isAlike(row, renamed, key));
    if (isFree) result.get(table)?.set(theirs.id, renamed);
    else conflicts.reopen(id);
  }
}

function isOfMine(row: AnyRow, sides: Sides, table: TableName): boolean {
  return rowIn(sides.mine, table, row.id) !== null;
}

function isTouched(
  now: ReadonlyMap<string, AnyRow>,
  before: ReadonlyMap<string, AnyRow> | undefined,
): boolean {
  return [...now].some(([id, row]) => before?.get(id) !== row);
}
