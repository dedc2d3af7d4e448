import type { OrderOutcome, Outcome } from '@shared/model/goal';
import { lostValueOf } from '@shared/model/headline';
import { nothingWithout } from '@shared/model/missing-figures';
import { ALLOCATIONS, type WhatIfModel } from '@shared/model/what-if';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run/daily-simulation';

/** Lost days that differ by less are the same. */
const SAME_DAYS = 1e-6;

/** What a model leaves under each rule of sharing. @param nothingDone the lines of the run without levers, by the model's own rule */
export function ordersOf(model: WhatIfModel, nothingDone: readonly LineResult[]): OrderOutcome[] {
  if (nothingDone.every(({ lostDays }) => lostDays <= SAME_DAYS)) return [];
  return ALLOCATIONS.map((allocation) => ({
    allocation,
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
