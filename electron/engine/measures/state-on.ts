import type { IsoDate } from '@shared/base/calendar';
import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';

/** Where a measure stands on a day. Unknown: the last date of its suspension has passed, and no word says what follows. */
export type StateOn =
  | { readonly is: 'unannounced' | 'announced' | 'in force' | 'ended' }
  | { readonly is: 'suspended'; readonly until: IsoDate | null; readonly by: string | null }
  | { readonly is: 'unknown'; readonly since: IsoDate };

/**
 * The state of a measure on a day. A suspension beats entry into force: what is suspended before it applies has never
 * applied. An end that became known later than all that is looked at was taken out before (known-on.ts).
 */
export function stateOn(
  { states }: Pick<MeasureRegister, 'states'>,
  measure: Measure,
  day: IsoDate,
): StateOn {
  const { id, announced, inForce, ended } = measure;
  if (day < (announced ?? inForce) && day < inForce) return { is: 'unannounced' };
  if (ended !== null && day > ended) return { is: 'ended' };
  const last = states
    .filter(({ measureId, from }) => measureId === id && from <= day)
    .reduce<MeasureRegister['states'][number] | null>(
      (held, one) => (held === null || one.from > held.from ? one : held),
      null,
    );
  if (last === null) return { is: day < inForce ? 'announced' : 'in force' };
  const { state, to, byMeasureId } = last;
  const isOver = to !== null && day > to;
  if (state === 'suspended')
    return isOver ? { is: 'unknown', since: to } : { is: 'suspended', until: to, by: byMeasureId };
  // Applies again, or for so long: behind that nobody has said anything either.
  if (isOver) return { is: 'unknown', since: to };
  return { is: day < inForce ? 'announced' : 'in force' };
}
