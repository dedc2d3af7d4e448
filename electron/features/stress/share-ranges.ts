import { yearOf } from '@shared/base/calendar';
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
    return plan.shares.flatMap((share): InputRange[] => {
      const { low, high, mark, supplierId } = share;
      const isOfRun =
        share.economyId === window.economyId &&
        share.stage === window.stage &&
        share.materialId === materialId &&
        share.year === from;
      if (!isOfRun || low === null || high === null) return [];
      const percent = suppliers.find((supplier) => supplier.supplierId === supplierId)?.percent[year];
      if (percent === undefined || percent < low || percent > high) return [];
      return [{ ref: { kind: 'share', materialId, supplierId }, low, high, mark }];
    });
  });
}
