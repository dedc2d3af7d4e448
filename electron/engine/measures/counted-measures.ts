import { dayNumber } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import type { MeasureKind } from '@shared/model/measures/measure-terms';
import type { MeasureRegister } from '@shared/model/plan';
import type { CountedEvents } from '@shared/model/uncertainty';
import { economiesMeet } from './economies';
import { materialsMeet } from './materials';
import { stateOn } from './state-on';

/** What holds goods back from one day to the next; quotas and taxes come every year, and lists are on firms. */
const AT_ONCE: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['ban', 'licence', 'reported_stop']);
/** What comes into force so soon after another one belongs to it. */
const ONE_EVENT_DAYS = 30;
const DAYS_PER_YEAR = 365;

type Register = Pick<MeasureRegister, 'measures' | 'states' | 'goods' | 'coverage'>;

/**
 * How often an economy held goods of these materials back from another one, over the days for which somebody looked through its
 * measures on any of them; null where nobody did.
 * Source: docs/engine.md 9.7.
 */
export function countedMeasures(
  register: Register,
  issuer: string,
  economyId: string,
  materials: readonly MaterialId[],
): CountedEvents | null {
  const { measures, goods, coverage } = register;
  const meets = (list: readonly string[]) => materials.some((one) => materialsMeet(list, one) !== 'no');
  const looked = coverage
    .filter((row) => row.issuer === issuer && meets(row.materials))
    .map(({ from, to }) => [dayNumber(from), dayNumber(to) + 1] as const)
    .sort(([a], [b]) => a - b);
  if (looked.length === 0) return null;
  const began = measures
    .filter(
      (one) =>
        one.issuer === issuer &&
        AT_ONCE.has(one.kind) &&
        one.originRule === 'none' &&
        // One that was suspended before its day held nothing back.
        stateOn(register, one, one.inForce).is === 'in force' &&
        economiesMeet(one.destinations, economyId) &&
        goods.some((row) => row.measureId === one.id && meets(row.materials)),
    )
    .map(({ inForce }) => dayNumber(inForce))
    .filter((day) => looked.some(([from, to]) => from <= day && day < to))
    .sort((a, b) => a - b);
  let [events, last] = [0, Number.NEGATIVE_INFINITY];
  for (const day of began)
    if (day - last > ONE_EVENT_DAYS) {
      events++;
      last = day;
    }
  let [days, end] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of looked) {
    days += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return { events, years: days / DAYS_PER_YEAR };
}
