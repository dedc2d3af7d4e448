import type { Answer, AnswerKind, SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { mixCost } from './lever-cost';
import type { NamedLimit } from './limits';
import { baseShare, shareCells } from './program';

/** How near an answer comes to what was asked, days: what the method promises. */
const REACHED_WITHIN_DAYS = 0.1;

/** A mix within this part of a limit has run into it. */
const AT_LIMIT = 1e-6;

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
export function sharePercent(problem: SolveProblem, index: number, mix: Mix): number {
  const place = new Map(problem.levers.map(({ id }, position) => [id, position]));
  return shareCells(problem, index, place).reduce(
    (sum, [column, value]) => sum + value * (mix[problem.levers[column]?.id ?? ''] ?? 0),
    baseShare(problem, index),
  );
}

/**
 * Runs a mix through the daily simulation and reads off what it reaches and costs.
 * @returns null when it misses the days by more than REACHED_WITHIN_DAYS
 */
export function verifyAnswer(
  problem: SolveProblem,
  kind: AnswerKind,
  mix: Mix,
  limits: readonly NamedLimit[],
  gap: number,
): Answer | null {
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
    sharePercents: problem.shares.map((_goal, index) => sharePercent(problem, index, mix)),
    binding: limits
      .filter((limit) => isAt(problem, limit, mix, cost.total))
      .map(({ id: _id, ...limit }) => limit),
    gap,
  };
}

function isAt(problem: SolveProblem, limit: NamedLimit, mix: Mix, cost: number): boolean {
  const near = (amount: number) => amount > 0 && amount >= limit.at * (1 - AT_LIMIT);
  switch (limit.kind) {
    case 'lever':
    case 'capacity':
      return near(mix[limit.leverId ?? ''] ?? 0);
    case 'budget':
      return near(cost);
    case 'store':
      return near(sumOf(problem, mix, 'stock', limit.materialId));
    case 'room':
      return near(sumOf(problem, mix, 'offtake', limit.materialId));
    case 'release':
      return false; // a rate, not an amount of the mix
  }
}

function sumOf(
  problem: SolveProblem,
  mix: Mix,
  kind: 'stock' | 'offtake',
  materialId: MaterialId | null,
): number {
  return problem.levers
    .filter((lever) => lever.kind === kind && lever.materialId === materialId)
    .reduce((sum, { id }) => sum + (mix[id] ?? 0), 0);
}
