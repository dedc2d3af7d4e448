import type { IsoDate } from '@shared/base/calendar';
import type { CheckedInputOf } from '@shared/catalogue/contract';
import { ALL } from '@shared/model/measures/measure-terms';
import type { Question } from './question';

/** What is typed of a notice. */
export type MeasureDraft = CheckedInputOf<'measures.add'>;

/**
 * A notice of today as it is first shown: licences of the issuer that the page asks of. Its goods are for it to say: what the
 * page happens to ask of would be banned with them.
 */
export function asDraft({ from }: Pick<Question, 'from'>, today: IsoDate): MeasureDraft {
  return {
    title: '',
    number: null,
    kind: 'licence',
    issuer: from,
    announced: today,
    inForce: today,
    ended: null,
    learntOn: today,
    destinations: [ALL],
    materials: [],
    stages: [],
    source: null,
  };
}
