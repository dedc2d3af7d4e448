import { addDays, type IsoDate } from '../../base/calendar';
import { earlier } from '../../base/day-order';
import type { MeasureRegister } from '../plan';
import type { Measure } from '../tables/measure';

/** The first free day of a measure, or that of its first suspension; null where the register knows of neither. */
export function endOf(
  { states }: Pick<MeasureRegister, 'states'>,
  { id, inForce, ended }: Measure,
): IsoDate | null {
  const suspended = states.filter(({ measureId, state }) => measureId === id && state === 'suspended');
  const first = suspended.find(({ from }) => from > inForce);
  return [first?.from, ended === null ? undefined : addDays(ended, 1)]
    .filter((day) => day !== undefined)
    .reduce<IsoDate | null>((least, day) => (least === null ? day : earlier(least, day)), null);
}
