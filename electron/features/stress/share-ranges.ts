import { yearOf } from '@shared/base/calendar';
import { sharesOfSet } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { InputRange } from '@shared/model/sensitivity';
import type { WhatIfModel } from '@shared/model/what-if';

/**
 * Ranges of shares as their rows give them, for the year with which the run begins. A row whose range no longer holds the
 * share, because a scenario has changed it, gives none.
 */
export function shareRanges({ plan, window }: ResolvedScenario, model: WhatIfModel): InputRange[] {
  const year: number = yearOf(model.start);
  return model.materials.flatMap(({ materialId, suppliers, carriedShares }) => {
    const from = carriedShares[year] ?? year;
    const { economyId, stage } = window;
    const shares = sharesOfSet(plan, { economyId, stage, materialId, year: from });
    return shares.flatMap(({ low, high, mark, supplierId }): InputRange[] => {
      if (low === null || high === null) return [];
      const percent = suppliers.find((supplier) => supplier.supplierId === supplierId)?.percent[year];
      if (percent === undefined || percent < low || percent > high) return [];
      return [{ ref: { kind: 'share', materialId, supplierId }, low, high, mark }];
    });
  });
}
