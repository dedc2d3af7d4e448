import type { Answer, AnswerKind } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { costsOf } from './lever-cost';
import { outcomeOf } from './outcome';
import { filledPlaces } from './places';
import type { ProgramInput } from './program-input';
import { reachedOfGoal } from './reached-of-goal';
import { sharePercent } from './share-of-goal';

/** How near an answer comes to what was asked, days: what the method promises. */
const REACHED_WITHIN_DAYS = 0.1;

/**
 * Runs a mix through the daily simulation and reads off what it reaches and costs.
 * @param nothingDone the lines of the run without levers
 * @returns null when it misses the days by more than REACHED_WITHIN_DAYS
 */
export function verifyAnswer(
  input: ProgramInput,
  kind: AnswerKind,
  mix: Mix,
  gap: number,
  nothingDone: readonly LineResult[],
): Omit<Answer, 'binding'> | null {
  const { problem } = input;
  const run = runWhatIf(applyMix(problem, mix));
  const { coverDays } = problem;
  const held = new Set(input.rates.map(({ material }) => material.materialId));
  const reached = reachedOfGoal(problem, run, held);
  const isMissed = reached.byMaterial.some(
    ({ materialId, reachedDays: days }) =>
      held.has(materialId) && coverDays !== null && days !== null && days < coverDays - REACHED_WITHIN_DAYS,
  );
  if (isMissed) return null;
  return {
    kind,
    mix,
    ...costsOf(problem, mix),
    ...reached,
    ...outcomeOf(run.lines, nothingDone),
    sharePercents: problem.shares.map((_goal, index) => sharePercent(input, index, mix)),
    places: filledPlaces(problem, mix),
    gap,
  };
}
