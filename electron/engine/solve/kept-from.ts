import { daysBetween } from '@shared/base/calendar';
import type { SolveProblem } from '@shared/model/goal';

/** The day of the run, counted from 0, from which the lines of a goal are to run; 0 for any other goal. */
export function keptFrom({ model, keep }: Pick<SolveProblem, 'model' | 'keep'>): number {
  return keep === null ? 0 : Math.max(0, daysBetween(model.start, keep.from));
}
