import type { OrderOutcome, Outcome, SolveProblem } from '@shared/model/goal';
import { lostValueOf } from '@shared/model/headline';
import type { Mix } from '@shared/model/lever';
import { nothingWithout } from '@shared/model/missing-figures';
import { ALLOCATIONS } from '@shared/model/what-if';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { costsOf } from './lever-cost';

/** Lost days that differ by less are the same. */
const SAME_DAYS = 1e-6;

/** What a mix leaves under each rule of sharing. @param nothingDone the lines of the run without levers, by the model's own rule */
export function ordersOf(
  problem: SolveProblem,
  mix: Mix,
  nothingDone: readonly LineResult[],
): OrderOutcome[] {
  if (nothingDone.every(({ lostDays }) => lostDays <= SAME_DAYS)) return [];
  const model = applyMix(problem, mix);
  const costs = costsOf(problem, mix);
  return ALLOCATIONS.map((allocation) => ({
    allocation,
    mix,
    ...costs,
    ...outcomeOf(runWhatIf({ ...model, allocation }, 'lines').lines, nothingDone),
  }));
}

/** What a mix leaves of the lines, beside what nothing done leaves: both runs have the same lines in the same order. */
export function outcomeOf(lines: readonly LineResult[], nothingDone: readonly LineResult[]): Outcome {
  const before = new Map(nothingDone.map(({ useId, lostDays }) => [useId, lostDays]));
  const left = lines.map(({ useId, lostDays, lostValue }) => ({
    useId,
    lostDays,
    lostDaysBefore: nothingWithout(before.get(useId)),
    lostYen: lostValue,
  }));
  return {
    lostYen: lostValueOf(lines),
    lines: left.filter(({ lostDays }) => lostDays > SAME_DAYS),
    worse: left.flatMap(({ useId, lostDays, lostDaysBefore }) =>
      lostDays > lostDaysBefore + SAME_DAYS ? [useId] : [],
    ),
  };
}
