import type { Outcome } from '@shared/model/goal';
import { lostValueOf } from '@shared/model/headline';
import { nothingWithout } from '@shared/model/missing-figures';
import type { LineResult } from '@shared/model/what-if-result';

/** Lost days that differ by less are the same. */
const SAME_DAYS = 1e-6;

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
