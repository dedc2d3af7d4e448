import type { Reference } from '@shared/model/plan';
import type { DrawnRange } from '@shared/model/sure';
import type { WhatIfModel } from '@shared/model/what-if';
import { summed } from '../stress/row-ranges';

/** Ranges of what is at stake at the lines of a run, as their rows give them, in percent of what is entered. */
export function valueRanges({ valuesAtStake }: Reference, model: WhatIfModel): DrawnRange[] {
  const useIds = new Set(model.materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)));
  return [...useIds].flatMap((useId) => {
    const rows = valuesAtStake.filter((row) => row.useId === useId && row.yenPerTonne > 0);
    const all = rows.reduce((sum, { yenPerTonne }) => sum + yenPerTonne, 0);
    return summed(
      { kind: 'value', useId } as const,
      rows.map(({ yenPerTonne, low, high, mark }) => ({ value: yenPerTonne, low, high, mark })),
    )
      .map((range) => ({ ...range, low: (100 * range.low) / all, high: (100 * range.high) / all }))
      .filter(({ low, high }) => low <= 100 && high >= 100);
  });
}
