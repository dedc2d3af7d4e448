import { valuesOf } from '@shared/base/values-of';
import { setKey, setKeyOfShare } from '@shared/model/share-totals';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import type { Share } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { figureFields } from './cell-groups';
import type { Conflict, Conflicts } from './conflict';
import { copyOf, isAlike, type OwnRows, type Rows, rowIn, rowsIn, type Sides } from './sides';
import { chainIn, isBroken, isWhole, Sums } from './sums';

/** The sums of a project and of both sides of it. */
interface SumsOf {
  readonly base: Sums | null;
  readonly mine: Sums;
  readonly theirs: Sums;
}

export function sumsOf({ base, mine, theirs }: Sides): SumsOf {
  return { base: base === null ? null : new Sums(base), mine: new Sums(mine), theirs: new Sums(theirs) };
}

/** Sets of shares that no longer add up are a conflict each, and are taken as a whole from the side that is chosen. */
export function keepSets(result: OwnRows, sides: Sides, sums: SumsOf, conflicts: Conflicts): void {
  const now = new Sums(result);
  const other = new Sums(theirsWhereOpen(result, conflicts));
  for (const set of touchedSets(result, sides.mine)) {
    const id = `set|${set}`;
    const [mine, theirs] = [sums.mine.of(set), sums.theirs.of(set)];
    const isOf = (table: TableName, of: AnyRow) =>
      (table === 'share' || table === 'totalSupply') && setKey(of as Share) === set;
    const broken = [now.of(set), other.of(set)].find((sum) => isBroken(sum, mine, theirs)) ?? null;
    const isApart = broken !== null || (isWhole(mine) && isWhole(theirs) && isMovedByBoth(conflicts, isOf));
    if (!isApart && !conflicts.has(id)) continue;
    const row = now.shares(set)[0] ?? sums.mine.shares(set)[0] ?? sums.theirs.shares(set)[0];
    if (row === undefined) continue;
    const take = conflicts.note({
      id,
      kind: 'set',
      table: 'share',
      row,
      fields: ['value'],
      base: null,
      mine: null,
      theirs: null,
      rows: {
        base: sums.base?.shares(set) ?? [],
        mine: sums.mine.shares(set),
        theirs: sums.theirs.shares(set),
      },
      sum: broken,
    });
    dropWithin(conflicts, isOf);
    if (take === 'mine' || take === 'theirs') takeSet(result, sides[take], set);
  }
}

/** Whether both sides have moved several figures of a set: one of mine beside one of theirs would not add up. */
function isMovedByBoth(conflicts: Conflicts, isOf: (table: TableName, row: AnyRow) => boolean): boolean {
  return (
    conflicts.all.filter((conflict) => isOf(conflict.table, conflict.row) && isOfFigure(conflict)).length > 1
  );
}

function isOfFigure({ kind, table, fields }: Conflict): boolean {
  const figure = figureFields(ANY_TABLE[table]);
  return kind === 'cells' && fields.some((field) => figure.includes(field));
}

/** What is decided by a set as a whole: the figures of its rows, and whether a row is there. Their notes are not. */
function dropWithin(conflicts: Conflicts, isOf: (table: TableName, row: AnyRow) => boolean): void {
  conflicts.drop(
    (conflict) => isOf(conflict.table, conflict.row) && (conflict.kind === 'row' || isOfFigure(conflict)),
  );
}

/** The rows with theirs in place of mine where both changed the same and nothing is decided. */
function theirsWhereOpen(result: Rows, conflicts: Conflicts): Rows {
  const open = conflicts.all.filter(({ kind, take }) => kind === 'cells' && take === null);
  if (open.length === 0) return result;
  const rows = copyOf(result);
  for (const { table, row, fields, theirs } of open) {
    const now = rowIn(rows, table, row.id);
    if (now === null || theirs === null) continue;
    const said = fields.map((field) => [field, valuesOf(theirs)[field]]);
    rows.get(table)?.set(row.id, { ...now, ...Object.fromEntries(said) });
  }
  return rows;
}

function touchedSets(result: Rows, mine: Rows): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const table of ['share', 'totalSupply'] as const) {
    const [now, before] = [result.get(table), mine.get(table)];
    for (const id of new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])])) {
      const [after, was] = [now?.get(id), before?.get(id)];
      if (after === was) continue;
      // Rows of these two tables: both have the fields of a set.
      for (const row of [after, was]) if (row !== undefined) touched.add(setKey(row as Share | TotalSupply));
    }
  }
  return touched;
}

function takeSet(result: OwnRows, side: Rows, set: string): void {
  const isOf = (row: Share | TotalSupply): boolean => setKey(row) === set;
  takeFigures(result, 'share', rowsIn(result, 'share').filter(isOf), rowsIn(side, 'share').filter(isOf));
  takeFigures(
    result,
    'totalSupply',
    rowsIn(result, 'totalSupply').filter(isOf),
    rowsIn(side, 'totalSupply').filter(isOf),
  );
}

/** Rows of one side in place of others, but for what is not said of their figures. */
function takeFigures(
  result: OwnRows,
  table: 'share' | 'totalSupply' | 'override',
  now: readonly AnyRow[],
  taken: readonly AnyRow[],
): void {
  const rows = result.get(table);
  const figure = figureFields(ANY_TABLE[table]);
  const stays = new Set(taken.map(({ id }) => id));
  for (const { id } of now) if (!stays.has(id)) rows?.delete(id);
  for (const row of taken) {
    const own = now.find(({ id }) => id === row.id);
    if (own === undefined) rows?.set(row.id, row);
    else if (!isAlike(own, row, figure))
      rows?.set(row.id, {
        ...own,
        ...Object.fromEntries(figure.map((field) => [field, valuesOf(row)[field]])),
      });
  }
}

/** What a scenario says of the shares of a set has to add up with the plan below it. */
export function keepScenarioSets(result: OwnRows, sides: Sides, conflicts: Conflicts): void {
  const touched = touchedSets(result, sides.mine);
  const now = new Sums(result);
  const asTheirs = theirsWhereOpen(result, conflicts);
  const other = new Sums(asTheirs);
  const [mine, theirs] = [new Sums(sides.mine), new Sums(sides.theirs)];
  for (const scenario of rowsIn(result, 'scenario')) {
    const own = percentsOf(result, scenario.id);
    if (own.size === 0) continue;
    const [inMine, inTheirs] = [percentsOf(sides.mine, scenario.id), percentsOf(sides.theirs, scenario.id)];
    for (const set of new Set([...own.keys()].map(setKeyOfShare))) {
      const id = `scenarioSet|${scenario.id}|${set}`;
      const isMoved = touched.has(set) || !isSameOf(set, own, inMine);
      if (!isMoved && !conflicts.has(id)) continue;
      const rowsIn = (rows: Rows | null) => (rows === null ? [] : describeShares(rows, scenario.id, set));
      // What it only inherits is a matter of its parent.
      if ([result, sides.mine, sides.theirs].every((rows) => rowsIn(rows).length === 0)) continue;
      const ofSides = [mine.of(set, inMine), theirs.of(set, inTheirs)] as const;
      const sums = [now.of(set, own), other.of(set, percentsOf(asTheirs, scenario.id))];
      const isOf = (table: TableName, row: AnyRow) =>
        table === 'override' && isSaid(row as Override, scenario.id, set);
      const broken = sums.find((sum) => isBroken(sum, ...ofSides)) ?? null;
      const isApart = broken !== null || (ofSides.every(isWhole) && isMovedByBoth(conflicts, isOf));
      if (!conflicts.has(id) && !isApart) continue;
      const take = conflicts.note({
        id,
        kind: 'scenarioSet',
        table: 'override',
        fields: ['value'],
        base: null,
        mine: null,
        theirs: null,
        row: rowsIn(result)[0] ?? scenario,
        rows: { base: rowsIn(sides.base), mine: rowsIn(sides.mine), theirs: rowsIn(sides.theirs) },
        sum: broken,
      });
      dropWithin(conflicts, isOf);
      if (take === 'mine' || take === 'theirs')
        takeFigures(result, 'override', rowsIn(result), rowsIn(sides[take]));
    }
  }
}

/** What a scenario and those above it say of shares, the nearest one winning. */
function percentsOf(rows: Rows, scenarioId: string): ReadonlyMap<string, number> {
  const said = rowsIn(rows, 'override').filter(({ field }) => field === 'share.percent');
  const percents = new Map<string, number>();
  for (const id of chainIn(rows, scenarioId).reverse())
    for (const { scenarioId: of, key, value } of said) if (of === id) percents.set(key, value);
  return percents;
}

function isSameOf(
  set: string,
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): boolean {
  const of = (said: ReadonlyMap<string, number>) =>
    JSON.stringify([...said].filter(([key]) => setKeyOfShare(key) === set).sort());
  return of(one) === of(other);
}

function describeShares(rows: Rows, scenarioId: string, set: string): Override[] {
  return rowsIn(rows, 'override').filter((row) => isSaid(row, scenarioId, set));
}

function isSaid({ scenarioId, field, key }: Override, ofScenario: string, set: string): boolean {
  return scenarioId === ofScenario && field === 'share.percent' && setKeyOfShare(key) === set;
}
