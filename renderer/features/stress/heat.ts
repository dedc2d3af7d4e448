import type { Measure, Outcome } from '@shared/model/sensitivity';

/**
 * How dark a cell is, 0..1 from the best outcome of the table to the worst: sooner is worse for a first stop, more is
 * worse for everything else. No stop is the best there is; what is not known stays blank.
 */
export function heatOf({ kind }: Measure, outcomes: readonly Outcome[]): (outcome: Outcome) => number {
  const badness = (outcome: Outcome): number | null => {
    if (outcome.kind === 'unknown') return null;
    const value = outcome.kind === 'never' ? outcome.days : outcome.value;
    return kind === 'first-stop' ? -value : value;
  };
  const all = outcomes.flatMap((outcome) => badness(outcome) ?? []);
  const [best, worst] = [Math.min(...all), Math.max(...all)];
  return (outcome) => {
    const bad = badness(outcome);
    return bad === null || worst <= best ? 0 : (bad - best) / (worst - best);
  };
}
