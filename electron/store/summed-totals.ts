import { Refusal } from '@shared/base/refusal';
import type { RowChange } from '@shared/model/plan';
import { setKey, sumOfTonnes } from '@shared/model/share-totals';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { readRows, readSet, readSetsOf } from './reads';
import type { Sql } from './sql';

/** Above this many sets, all summed totals are read at once instead of one by one. */
const MANY = 200;

/** The share sets that a list of changes touches, as they are before the changes are written. */
export function touchedSets(sql: Sql, changes: readonly RowChange[]): Map<string, ShareSetKey> {
  const touched = new Map<string, ShareSetKey>();
  const ids = { share: [] as string[], totalSupply: [] as string[] };
  for (const change of changes) {
    if (change.table !== 'share' && change.table !== 'totalSupply') continue;
    if (change.op === 'put') touched.set(setKey(change.row), change.row);
    ids[change.table].push(change.op === 'put' ? change.row.id : change.id);
  }
  for (const table of ['share', 'totalSupply'] as const)
    for (const set of readSetsOf(sql, table, ids[table])) touched.set(setKey(set), set);
  return touched;
}

/**
 * What the summed totals of these sets have to be now. A set that has no share in tonnes any more loses its row.
 * @throws Refusal `refusal.project.mixedBases`
 */
export function recomputedTotals(sql: Sql, touched: ReadonlyMap<string, ShareSetKey>): RowChange[] {
  const totals = touched.size > MANY ? readRows(sql, 'totalSupply', "WHERE method = 'summed'") : [];
  if (touched.size <= MANY)
    for (const set of touched.values()) totals.push(...readSet(sql, 'totalSupply', set));
  const factors = new Map(readRows(sql, 'material').map(({ id, metalPerOxide }) => [id, metalPerOxide]));
  return totals
    .filter((total) => total.method === 'summed' && touched.has(setKey(total)))
    .flatMap((total) => {
      const change = recomputed(sql, total, factors.get(total.materialId) ?? null);
      return change === null ? [] : [change];
    });
}

function recomputed(sql: Sql, total: TotalSupply, metalPerOxide: number | null): RowChange | null {
  const sum = sumOfTonnes(readSet(sql, 'share', total), metalPerOxide);
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
