import type { Sql } from '../sql';
import { sameValues } from './capture';
import { notAsLeft } from './refused-rows';
import type { TableTarget } from './table-target';
import { standingOf } from './write-rows';

/**
 * Holds the rows of a change that is played to what it says that stands there: what another program has written since is
 * not written over, and a history that says something else is not believed.
 * @throws Refusal `refusal.history.notAsLeft`
 */
export function holdAsLeft(sql: Sql, seq: number, targets: readonly TableTarget[]): void {
  for (const { map, removes, putIds, standing } of targets) {
    const there = standingOf(sql, map, [...removes, ...putIds]);
    const isAsLeft = (id: string): boolean => {
      const [now, said] = [there.get(id), standing?.get(id)];
      return now === undefined || said === undefined ? now === said : sameValues(now, said);
    };
    const other = removes.find((id) => !isAsLeft(id)) ?? putIds.find((id) => !isAsLeft(id));
    if (other !== undefined) throw notAsLeft(map, other, seq);
  }
}
