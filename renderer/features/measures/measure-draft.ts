import type { IsoDate } from '@shared/base/calendar';
import { isStage } from '@shared/base/stage';
import type { CheckedInputOf } from '@shared/catalogue/contract';
import { ALL } from '@shared/model/measures/measure-terms';
import type { Reference } from '@shared/model/plan';
import type { Question } from './question';

/** What is typed of a notice. */
export type MeasureDraft = CheckedInputOf<'measures.add'>;

/** A notice of today about what the page asks for, as it is first shown: licences of that issuer on that material. */
export function asDraft(
  { from, material, stage }: Question,
  reference: Reference | undefined,
  today: IsoDate,
): MeasureDraft {
  const isOurs = reference?.materials.some(({ id }) => id === material) === true;
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
    materials: isOurs ? [material] : [],
    stages: isStage(stage) ? [stage] : [],
    source: null,
  };
}
