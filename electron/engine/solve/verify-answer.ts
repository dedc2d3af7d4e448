import type { Answer, AnswerKind, SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import { inMix } from '@shared/model/missing-figures';
import { type Reached, reachedOf } from '@shared/model/reached-days';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { mixCost } from './lever-cost';
import { filledPlaces } from './places';
import { baseShare, type ProgramInput, shareCells } from './program';

/** How near an answer comes to what was asked, days: what the method promises. */
const REACHED_WITHIN_DAYS = 0.1;

/** When a model first runs short under a mix. */
export function reachedDays(problem: Pick<SolveProblem, 'model' | 'levers' | 'giveWay'>, mix: Mix): Reached {
  return reachedOf(runWhatIf(applyMix(problem, mix)));
}

/** Percent of the supply that a goal counts under a mix. */
export function sharePercent(
  input: Pick<ProgramInput, 'problem' | 'places'>,
  index: number,
  mix: Mix,
): number {
  return shareCells(input, index).reduce(
    (sum, [id, value]) => sum + value * inMix(mix, id),
    baseShare(input.problem, index),
  );
}

/**
 * Runs a mix through the daily simulation and reads off what it reaches and costs.
 * @returns null when it misses the days by more than REACHED_WITHIN_DAYS
 */
export function verifyAnswer(
  input: ProgramInput,
  kind: AnswerKind,
  mix: Mix,
  gap: number,
): Omit<Answer, 'binding'> | null {
  const { problem } = input;
  const reached = reachedDays(problem, mix);
  const { coverDays } = problem;
  // A goal is held for every material, whatever it weighs.
  const isMissed = reached.byMaterial.some(
    ({ reachedDays: days }) => coverDays !== null && days !== null && days < coverDays - REACHED_WITHIN_DAYS,
  );
  if (isMissed) return null;
  const cost = mixCost(problem, ({ id }) => inMix(mix, id));
  return {
    kind,
    mix,
    costYen: cost.total,
    costByKind: cost.byKind,
    ...reached,
    sharePercents: problem.shares.map((_goal, index) => sharePercent(input, index, mix)),
    places: filledPlaces(problem, mix),
    gap,
  };
}
