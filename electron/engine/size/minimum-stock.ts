import { floatAt } from '@shared/base/element-at';
import type { DailySeries, MinimumStock } from '@shared/model/what-if-result';

/**
 * S* = max(0, max over t of the sum to t of (need - arrivals)), arrivals with recycling. It holds without release limits,
 * minimum and maximum stock, and without orders of a coverage rule: where a run has such limits, more may be needed.
 * Source: docs/engine.md 8.1.
 * @param series of one material; only need, arrivals and recycling are read
 */
export function minimumStock({
  need,
  arrivals,
  recycling,
}: Pick<DailySeries, 'need' | 'arrivals' | 'recycling'>): MinimumStock {
  let drawn = 0;
  let tonnes = 0;
  let usedUpAfter = 0;
  for (let day = 0; day < need.length; day++) {
    drawn += floatAt(need, day) - (floatAt(arrivals, day) + floatAt(recycling, day));
    if (drawn > tonnes) {
      tonnes = drawn;
      usedUpAfter = day + 1;
    }
  }
  return { tonnes, usedUpAfter };
}
