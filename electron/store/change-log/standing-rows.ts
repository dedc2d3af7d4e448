import { Refusal } from '@shared/base/refusal';
import { keyOf } from '@shared/model/table';
import { ANY_TABLE } from '@shared/model/tables';
import { storedRow } from '../schema/stored-rows';
import { type RowValues, type TableMap, toRow } from '../schema/table-map';
import type { Sql } from '../sql';
import type { TableTarget } from './table-target';

/**
 * Holds what stands for good: a change, an undo, a redo or a revert that would move such a row is refused as a whole.
 * What the journal confirmed before is played without it.
 * @throws Refusal `refusal.history.stands`
 */
export function holdStanding(sql: Sql, targets: readonly TableTarget[]): void {
  for (const { map, removes, puts } of targets) {
    const { mayBecome } = ANY_TABLE[map.table];
    if (mayBecome === null) continue;
    const next = new Map([...puts()].map((values) => [String(values[0]), rowOf(map, values)]));
    for (const id of [...removes, ...next.keys()]) {
      const values = storedRow(sql, map, id);
      if (values === null) continue;
      const row = rowOf(map, values);
      if (mayBecome(row, next.get(id) ?? null)) continue;
      const { key, words } = ANY_TABLE[map.table];
      throw new Refusal('refusal.history.stands', {
        key: keyOf({ ...ANY_TABLE[map.table], key }, { ...row }),
        table: words.en,
      });
    }
  }
}

function rowOf(map: TableMap, values: RowValues) {
  return toRow(map.table, values);
}
