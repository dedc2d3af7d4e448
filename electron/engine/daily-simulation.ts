import type { MaterialModel, MaterialResult, WhatIfModel, WhatIfResult } from '@shared/domain/what-if';
import { daysOfCover } from './cover';
import { arrivingOf, dispatchOf } from './dispatch';
import { historyDays } from './history';
import { ledgerOf } from './ledger';
import { servedUses } from './served-uses';
import { annualNeed, balanceStock } from './stock-balance';
import { stockOutcome } from './stock-outcome';
import { supplierGroups } from './supplier-groups';
import { validateModel } from './validate-model';
import { type YearSpan, yearSpans } from './year-spans';

/**
 * Runs the daily what-if: what suppliers send under the shocks, what the stock fills, and what is short. Exposure under
 * the assumptions of the model, not a forecast. Deterministic: the same model gives the same doubles.
 * Source: METHODS section 3 (from a share to a delivery, daily simulation, licence shock, proportional allocation).
 * @param model masses in tonnes REO, shares in percent, whole days counted from `start`; plain data, left unchanged
 * @returns one entry a material in the order of the model; arrays of `days` doubles, tonnes REO a day
 * @throws Refusal (refusal.model.*) with the field when a figure is missing, negative or not a number, when shares
 *   exceed 100 %, or when the window or a shock is empty
 */
export function runWhatIf(model: WhatIfModel): WhatIfResult {
  validateModel(model);
  const spans = yearSpans(model.start, 0, model.days);
  return {
    start: model.start,
    days: model.days,
    materials: model.materials.map((material) => runMaterial(model, material, spans)),
  };
}

function runMaterial(
  model: WhatIfModel,
  material: MaterialModel,
  spans: readonly YearSpan[],
): MaterialResult {
  const groups = supplierGroups(model, material);
  const history = historyDays(model, material, groups);
  const dispatches = groups.map((group) => dispatchOf(model, material, group, history));
  const arrivals = new Float64Array(model.days);
  for (const { result } of dispatches) {
    const arriving = arrivingOf(result);
    for (let day = 0; day < model.days; day++)
      arrivals[day] = (arrivals[day] ?? 0) + (arriving[history + day] ?? 0);
  }
  const series = balanceStock(material, arrivals, spans);
  const { opening } = material.stock;
  const outcome = stockOutcome(model.start, opening, series);
  return {
    materialId: material.materialId,
    series,
    historyDays: history,
    groups: dispatches.map(({ result }) => result),
    openingStock: opening,
    openingCover: opening === 0 ? 0 : daysOfCover(opening, annualNeed(material, spans[0]?.year ?? 0)),
    ...outcome,
    uses: servedUses(model.start, material, series, spans, outcome.firstShortfall?.day ?? null),
    ledger: ledgerOf(
      opening,
      series,
      dispatches.map(({ transit }) => transit),
    ),
  };
}
