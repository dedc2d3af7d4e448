import type { RowChange } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { type Conflict, Conflicts, type Decisions } from './conflict';
import { keepApart, keepNamed } from './keep-named';
import { keepParents } from './keep-parents';
import { keepScenarioSets, keepSets, sumsOf } from './keep-sets';
import { leaveOutRowless, type RowlessOverride } from './leave-out-rowless';
import { mergedRow } from './merged-row';
import { isAlike, type OwnRows, type Rows, rowIn, type Sides } from './sides';

/** A row that the merge changes in the project at hand. */
interface TakenRow {
  readonly table: TableName;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** Rows of a table by who changed them. */
interface MergeCount {
  readonly table: TableName;
  readonly theirs: number;
  readonly mine: number;
  readonly both: number;
}

/** Two copies of a project as one. */
export interface Merged {
  readonly rows: Rows;
  readonly taken: readonly TakenRow[];
  readonly changes: readonly RowChange[];
  readonly counts: readonly MergeCount[];
  readonly conflicts: readonly Conflict[];
  /** What theirs says in scenarios of rows that are not here. */
  readonly rowless: readonly RowlessOverride[];
}

/** So often what a decision moves is looked through again: a set that brings back a supplier, whose country was gone. */
const MOST_ROUNDS = 8;

/**
 * Lays two copies of a project together, row by row and cell by cell; what cannot both stand is a conflict, with what was
 * decided of it. Until all are decided the rows are provisional: mine, and what is used stays. Source: docs/merge.md
 * @param sides theirs and base under the ids that the same things have in mine (matched-rows.ts)
 * @param theirs all rows of theirs, where the sides hold one scenario of them alone
 */
export function mergeSides(sides: Sides, decisions: Decisions, theirs: Rows = sides.theirs): Merged {
  const conflicts = new Conflicts(decisions);
  const result: OwnRows = new Map();
  for (const table of TABLE_NAMES) result.set(table, mergedTable(table, sides, conflicts));
  const sums = sumsOf(sides);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = new Map([...result].map(([table, rows]) => [table, new Map(rows)]));
    keepApart(result, sides, conflicts);
    keepSets(result, sides, sums, conflicts);
    keepNamed(result, sides, conflicts);
    keepScenarioSets(result, sides, conflicts);
    keepParents(result, sides, conflicts);
    if (TABLE_NAMES.every((table) => isSameTable(before.get(table), result.get(table)))) break;
  }
  const rowless = leaveOutRowless(result, sides.mine, theirs);
  const taken = takenIn(sides.mine, result);
  return {
    rows: result,
    taken,
    changes: taken.map(changeOf),
    counts: TABLE_NAMES.map((table) => countIn(table, sides)),
    conflicts: conflicts.all,
    rowless,
  };
}

function mergedTable(table: TableName, sides: Sides, conflicts: Conflicts): Map<string, AnyRow> {
  const rows = new Map<string, AnyRow>();
  const ids = new Set([...(sides.mine.get(table)?.keys() ?? []), ...(sides.theirs.get(table)?.keys() ?? [])]);
  for (const id of ids) {
    const versions = {
      base: rowIn(sides.base, table, id),
      mine: rowIn(sides.mine, table, id),
      theirs: rowIn(sides.theirs, table, id),
    };
    const row = mergedRow(table, id, versions, conflicts, sides.base === null);
    if (row !== null) rows.set(id, row);
  }
  return rows;
}

function isSameTable(
  one: ReadonlyMap<string, AnyRow> | undefined,
  other: ReadonlyMap<string, AnyRow> | undefined,
): boolean {
  return one?.size === other?.size && [...(one ?? [])].every(([id, row]) => other?.get(id) === row);
}

function takenIn(mine: Rows, result: Rows): TakenRow[] {
  return TABLE_NAMES.flatMap((table): TakenRow[] => {
    const fields = Object.keys(ANY_TABLE[table].fields);
    const ids = new Set([...(mine.get(table)?.keys() ?? []), ...(result.get(table)?.keys() ?? [])]);
    return [...ids].flatMap((id): TakenRow[] => {
      const [before, after] = [rowIn(mine, table, id), rowIn(result, table, id)];
      return isAlike(before, after, fields) ? [] : [{ table, before, after }];
    });
  });
}

function changeOf({ table, before, after }: TakenRow): RowChange {
  if (after === null) return { table, op: 'remove', id: before?.id ?? '' };
  return putAnyRow(table, after); // a row of this very table
}

function countIn(table: TableName, { base, mine, theirs }: Sides): MergeCount {
  const fields = Object.keys(ANY_TABLE[table].fields);
  const count = { table, theirs: 0, mine: 0, both: 0 };
  for (const id of new Set([
    ...(mine.get(table)?.keys() ?? []),
    ...(theirs.get(table)?.keys() ?? []),
    ...(base?.get(table)?.keys() ?? []),
  ])) {
    const [was, m, t] = [rowIn(base, table, id), rowIn(mine, table, id), rowIn(theirs, table, id)];
    const [byMine, byTheirs] =
      base === null ? [t === null, m === null] : [!isAlike(was, m, fields), !isAlike(was, t, fields)];
    const isBoth = base === null ? m !== null && t !== null && !isAlike(m, t, fields) : byMine && byTheirs;
    if (isBoth) count.both++;
    else if (byMine) count.mine++;
    else if (byTheirs) count.theirs++;
  }
  return count;
}
