import { yearOf } from '@shared/base/calendar';
import { leastCertain, type Mark } from '@shared/base/certainty';
import { sharesOfSet } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { InputRange, InputRef } from '@shared/model/sensitivity';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { valueIn } from '../../engine/stress';

/** A figure of a row with its range, where it has one. */
interface Ranged {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly mark: Mark;
}

/**
 * Ranges of shares, stocks, needs, recycling and substitution as their rows give them, for the year with which the run begins. A
 * figure of several rows has the sum of their ranges, where one has any. A range that no longer holds the figure, because a scenario
 * has changed it, is none.
 */
export function rowRanges(resolved: ResolvedScenario, model: WhatIfModel): InputRange[] {
  const ranges = model.materials.flatMap((material) => [
    ...shareRanges(resolved, model, material),
    ...figureRanges(resolved, model, material),
  ]);
  return ranges.filter(({ ref, low, high }) => {
    const value = valueIn(model, ref);
    return value >= low && value <= high;
  });
}

function shareRanges(
  { plan, window }: ResolvedScenario,
  model: WhatIfModel,
  { materialId, suppliers, carriedShares }: MaterialModel,
): InputRange[] {
  const year: number = yearOf(model.start);
  const from = carriedShares[year] ?? year;
  const { economyId, stage } = window;
  return sharesOfSet(plan, { economyId, stage, materialId, year: from }).flatMap(
    ({ low, high, mark, supplierId }): InputRange[] => {
      const isThere = suppliers.some((supplier) => supplier.supplierId === supplierId);
      return low === null || high === null || !isThere
        ? []
        : [{ ref: { kind: 'share', materialId, supplierId }, low, high, mark }];
    },
  );
}

function figureRanges(
  { plan, window }: ResolvedScenario,
  model: WhatIfModel,
  { materialId, uses }: MaterialModel,
): InputRange[] {
  const year: number = yearOf(model.start);
  const useIds = new Set(uses.map(({ useId }) => useId));
  const isOwn = (row: { readonly economyId: string; readonly materialId: string }) =>
    row.economyId === window.economyId && row.materialId === materialId;
  const stocks = plan.stocks.filter((row) => isOwn(row) && (row.stage ?? window.stage) === window.stage);
  const demands = plan.demands.filter(
    (row) => row.materialId === materialId && row.year === year && useIds.has(row.useId),
  );
  const reliefs = plan.reliefs.filter((row) => isOwn(row) && row.year === year);
  return [
    ...summed(
      { kind: 'stock', materialId },
      stocks.map(({ tonnes, ...row }) => ({ ...row, value: tonnes })),
    ),
    ...summed(
      { kind: 'demand', materialId },
      demands.map(({ tonnes, ...row }) => ({ ...row, value: tonnes })),
    ),
    ...summed(
      { kind: 'recycling', materialId },
      reliefs.map(({ recyclingTonnes: value, recyclingLow: low, recyclingHigh: high, mark }) => ({
        value,
        low,
        high,
        mark,
      })),
    ),
    ...summed(
      { kind: 'substitution', materialId },
      reliefs.map(({ substitutionPercent: value, substitutionLow: low, substitutionHigh: high, mark }) => ({
        value,
        low,
        high,
        mark,
      })),
    ),
  ];
}

/** One range over all rows of a figure; none where no row has any. */
export function summed<Ref extends InputRef | { readonly kind: 'value'; readonly useId: string }>(
  ref: Ref,
  rows: readonly Ranged[],
): { readonly ref: Ref; readonly low: number; readonly high: number; readonly mark: Mark }[] {
  if (rows.every(({ low, high }) => low === null || high === null)) return [];
  const sum = (figure: (row: Ranged) => number) => rows.reduce((all, row) => all + figure(row), 0);
  const mark = leastCertain(rows.map((row) => row.mark)) ?? 'guessed';
  return [
    { ref, mark, low: sum(({ low, value }) => low ?? value), high: sum(({ high, value }) => high ?? value) },
  ];
}
