import { valuesOf } from '@shared/base/values-of';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { cellGroups } from './cell-groups';
import type { Conflicts } from './conflict';
import { isAlike } from './sides';

/** One row as both copies have it, and as it was in what they came from. */
interface Versions {
  readonly base: AnyRow | null;
  readonly mine: AnyRow | null;
  readonly theirs: AnyRow | null;
}

/**
 * One row of the merged project: what one side changed is taken, what both changed otherwise is a conflict. Mine stands
 * where nothing is decided.
 * @param isTwoWay nothing is known of what both came from: each row of either side stays, and what differs is a conflict
 */
export function mergedRow(
  name: TableName,
  id: string,
  versions: Versions,
  conflicts: Conflicts,
  isTwoWay: boolean,
): AnyRow | null {
  const table = ANY_TABLE[name];
  const fields = Object.keys(table.fields);
  const { base, mine, theirs } = versions;
  if (isAlike(mine, theirs, fields)) return mine;
  if (isFollowing(mine) && isFollowing(theirs)) return mine;
  if (!isTwoWay && isAlike(base, mine, fields)) return theirs;
  if (!isTwoWay && isAlike(base, theirs, fields)) return mine;
  if (isTwoWay && (mine === null || theirs === null)) return mine ?? theirs;
  if (mine === null || theirs === null) return chosen(name, id, versions, conflicts);
  const merged = mergedCells(table, { base, mine, theirs }, conflicts);
  return table.check.safeParse(merged).success ? merged : chosen(name, id, versions, conflicts);
}

/** A total that is the sum of its shares is worked out again from what they come to. */
function isFollowing(row: AnyRow | null): boolean {
  return row !== null && valuesOf(row).method === 'summed';
}

/** The row as a whole, by what is decided. */
function chosen(name: TableName, id: string, versions: Versions, conflicts: Conflicts): AnyRow | null {
  const { base, mine, theirs } = versions;
  const row = mine ?? theirs ?? base;
  if (row === null) return null;
  const take = conflicts.note({
    id: `row|${name}|${id}`,
    kind: 'row',
    table: name,
    row,
    fields: [],
    ...versions,
  });
  conflicts.drop((other) => other.kind === 'cells' && other.table === name && other.row.id === id);
  if (take === null) return mine ?? theirs; // until it is decided nothing goes
  return take === 'theirs' ? theirs : mine;
}

function mergedCells(
  table: AnyTable<TableName>,
  versions: Versions & { readonly mine: AnyRow; readonly theirs: AnyRow },
  conflicts: Conflicts,
): AnyRow {
  const { base, mine, theirs } = versions;
  const merged: Record<string, unknown> = { ...mine };
  const takeFrom = (row: AnyRow, fields: readonly string[]) => {
    for (const field of fields) merged[field] = valuesOf(row)[field];
  };
  for (const fields of cellGroups(table)) {
    if (isAlike(mine, theirs, fields)) continue;
    if (base !== null && isAlike(base, theirs, fields)) continue;
    if (base !== null && isAlike(base, mine, fields)) {
      takeFrom(theirs, fields);
      continue;
    }
    const take = conflicts.note({
      id: `cells|${table.name}|${mine.id}|${fields[0]}`,
      kind: 'cells',
      table: table.name,
      row: mine,
      // Of a figure those parts that differ.
      fields: fields.filter((field) => !isAlike(mine, theirs, [field])),
      base,
      mine,
      theirs,
    });
    if (take === 'theirs') takeFrom(theirs, fields);
    else if (take !== 'mine' && take !== null) Object.assign(merged, take.values);
  }
  return merged as unknown as AnyRow; // the fields of mine, each from one of the rows
}
