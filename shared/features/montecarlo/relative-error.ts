import type { MonteCarloResult } from '../../model/uncertainty';

/** The largest standard error of a mean shortfall, in percent of that mean; null where no material falls short in any run. */
export function relativeErrorPercent({ materials }: Pick<MonteCarloResult, 'materials'>): number | null {
  const errors = materials.flatMap(({ totalShortfall: { expected } }) =>
    expected.value > 0 ? (100 * expected.standardError) / expected.value : [],
  );
  return errors.length === 0 ? null : Math.max(...errors);
}
