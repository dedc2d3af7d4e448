import { Refusal } from '@shared/base/refusal';
import type { RowChange } from '@shared/model/plan';
import { setKey, sumOfTonnes } from '@shared/model/share-totals';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { ChangeLog, Header, Sealed } from './change-log/log';
import { targetsOfChanges } from './change-log/table-target';
import type { LeftRows } from './change-log/write-rows';
import { readEntries, readRows, readSet } from './reads';
import { toRow } from './schema/table-map';
import type { Sql } from './sql';

/** Above this many sets, all summed totals are read at once instead of one by one. */
const MANY = 200;

/**
 * The share sets that written changes touched.
 * @param left the rows as they were that did not stay in their place: they may have been of other sets
 */
export function touchedSets(
  changes: readonly RowChange[],
  left: readonly LeftRows[],
): Map<string, ShareSetKey> {
  const touched = new Map<string, ShareSetKey>();
  const touch = (set: ShareSetKey): void => void touched.set(setKey(set), set);
  let last: ShareSetKey | null = null;
  for (const change of changes) {
    if ((change.table !== 'share' && change.table !== 'totalSupply') || change.op === 'remove') continue;
    // A block has 60,000 rows of few sets, of which most stand together.
    if (last === null || !isSameSet(last, change.row)) touch(change.row);
    last = change.row;
  }
  for (const { map, rows } of left)
    for (const values of rows)
      if (map.table === 'share' || map.table === 'totalSupply') touch(toRow(map.table, values));
  return touched;
}

function isSameSet(a: ShareSetKey, b: ShareSetKey): boolean {
  return (
    a.year === b.year && a.stage === b.stage && a.materialId === b.materialId && a.economyId === b.economyId
  );
}

/**
 * What the summed totals of these sets have to be now. A set that has no share in tonnes any more loses its row.
 * @throws Refusal `refusal.project.mixedBases`
 */
export function recomputedTotals(sql: Sql, touched: ReadonlyMap<string, ShareSetKey>): RowChange[] {
  const totals = touched.size > MANY ? readRows(sql, 'totalSupply', "WHERE method = 'summed'") : [];
  if (touched.size <= MANY)
    for (const set of touched.values()) totals.push(...readSet(sql, 'totalSupply', set));
  const summed = totals.filter((total) => total.method === 'summed' && touched.has(setKey(total)));
  if (summed.length === 0) return [];
  const factors = new Map(readRows(sql, 'material').map(({ id, metalPerOxide }) => [id, metalPerOxide]));
  return summed.flatMap((total) => {
    const change = recomputed(sql, total, factors.get(total.materialId) ?? null);
    return change === null ? [] : [change];
  });
}

function recomputed(sql: Sql, total: TotalSupply, metalPerOxide: number | null): RowChange | null {
  const sum = sumOfTonnes(readEntries(sql, total), metalPerOxide);
  if (sum === 'none') return { table: 'totalSupply', op: 'remove', id: total.id };
  if (sum === 'mixed') {
    const { economyId, materialId, stage, year } = total;
    throw new Refusal('refusal.project.mixedBases', {
      economy: economyId,
      material: materialId,
      stage,
      year,
    });
  }
  if (sum.tonnes === total.tonnes && sum.basis === total.basis) return null;
  return { table: 'totalSupply', op: 'put', row: { ...total, tonnes: sum.tonnes, basis: sum.basis } };
}

/** Writes rows as one change set, with the totals that follow from them. @returns these */
export function commitChanges(
  { sql, log }: { readonly sql: Sql; readonly log: ChangeLog },
  header: Header,
  changes: readonly RowChange[],
  confirm: (sealed: Sealed) => void,
): readonly RowChange[] {
  let followed: readonly RowChange[] = [];
  log.commit(
    header,
    (rows) => {
      const left = rows(targetsOfChanges(changes));
      followed = recomputedTotals(sql, touchedSets(changes, left));
      rows(targetsOfChanges(followed));
    },
    confirm,
  );
  return followed;
}
