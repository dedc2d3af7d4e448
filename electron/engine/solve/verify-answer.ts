import type { Answer, AnswerKind, SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { mixCost } from './lever-cost';
import { filledPlaces } from './places';
import { baseShare, type ProgramInput, shareCells } from './program';

/** How near an answer comes to what was asked, days: what the method promises. */
const REACHED_WITHIN_DAYS = 0.1;

/** When a model first runs short, for the worst material and each alone; null for not within the window. */
export function reachedDays(problem: Pick<SolveProblem, 'model' | 'levers' | 'giveWay'>, mix: Mix) {
  const byMaterial = runWhatIf(applyMix(problem, mix)).materials.map(({ materialId, firstShortfall }) => ({
    materialId,
    reachedDays: firstShortfall?.day ?? null,
  }));
  const days = byMaterial.flatMap((item) => item.reachedDays ?? []);
  return { worst: days.length === 0 ? null : Math.min(...days), byMaterial };
}

/** Percent of the supply that a goal counts under a mix. */
export function sharePercent(
  input: Pick<ProgramInput, 'problem' | 'places'>,
  index: number,
  mix: Mix,
): number {
  return shareCells(input, index).reduce(
    (sum, [id, value]) => sum + value * (mix[id] ?? 0),
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
  const isMissed =
    coverDays !== null && reached.worst !== null && reached.worst < coverDays - REACHED_WITHIN_DAYS;
  if (isMissed) return null;
  const cost = mixCost(problem, ({ id }) => mix[id] ?? 0);
  return {
    kind,
    mix,
    costYen: cost.total,
    costByKind: cost.byKind,
    reachedDays: reached.worst,
    byMaterial: reached.byMaterial,
    sharePercents: problem.shares.map((_goal, index) => sharePercent(input, index, mix)),
    places: filledPlaces(problem, mix),
    gap,
  };
}
