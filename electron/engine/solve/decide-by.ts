import { addDays, type IsoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { Conflict, SolveProblem } from '@shared/model/goal';
import { MONTH } from './lever-dates';

/**
 * The day by which the lever of a limit would have had to be decided: a flow so that it is there on the first day, a stock so that
 * what is needed more of it could still be bought. Null where the limit hangs on no day. Source: docs/engine.md 10.3.
 */
export function decideBy(
  { model, levers }: SolveProblem,
  { kind, leverId, at }: Pick<Conflict, 'kind' | 'leverId' | 'at'>,
  needs: number | null,
): IsoDate | null {
  const lever = byId(levers, leverId);
  if (lever === undefined || lever.from === null) return null;
  if (kind === 'start') return addDays(model.start, -lever.leadDays);
  if (kind !== 'market' || lever.kind !== 'stock') return null;
  if (lever.perMonth === null) return addDays(model.start, -lever.leadDays);
  const most = Math.min(needs ?? lever.max, lever.max);
  const days = lever.perMonth > 0 ? Math.ceil(((most - at) / lever.perMonth) * MONTH) : 0;
  const [from = model.start] = [lever.from, model.start].sort();
  return addDays(from, -lever.leadDays - Math.max(0, days));
}
