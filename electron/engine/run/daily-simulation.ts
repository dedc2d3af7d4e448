import { once } from '@shared/base/once';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import type { MaterialResult, WhatIfResult } from '@shared/model/what-if-result';
import { minimumStock } from '../size/minimum-stock';
import { usableArrivals } from '../size/usable-arrivals';
import { Arena } from './arena';
import { balanceAll } from './balance-all';
import { ledgerOf } from './ledger';
import { lineResults } from './lines/line-results';
import { servedUses } from './lines/served-uses';
import { daysOfCover } from './stock/cover';
import type { Balance } from './stock/material-balance';
import { annualNeed } from './stock/stock-balance';
import { stockOutcome } from './stock/stock-outcome';
import { dispatchOf } from './supply/dispatch';
import { type Supply, supplyOf } from './supply/supply-of';
import { validateModel } from './validate-model';
import { type YearSpan, yearSpans } from './year-spans';

/** What is read within a run alone. */
const arena = new Arena();

/**
 * Runs the daily what-if: what suppliers send under the shocks, what the stock fills, and what is short. Exposure under
 * the assumptions of the model, not a forecast. Deterministic: the same model gives the same doubles.
 * Source: docs/engine.md 2.3, 3, 4, 5.
 * @param model masses in tonnes REO, shares in percent, whole days counted from `start`; plain data, left unchanged
 * @returns one entry a material in the order of the model; arrays of `days` doubles, tonnes REO a day
 * @throws Refusal (refusal.model.*) with the field when a figure is missing, negative or not a number, when shares
 *   exceed 100 %, or when the window or a shock is empty
 */
export function runWhatIf(model: WhatIfModel): WhatIfResult {
  validateModel(model);
  const spans = yearSpans(model.start, 0, model.days);
  const supplies = model.materials.map((material) => supplyOf(model, material, arena));
  const { balances, loads } = balanceAll(
    model,
    supplies.map(({ arrivals }) => arrivals),
    spans,
    supplies.map(({ earmarked }) => earmarked),
  );
  const materials = model.materials.flatMap((material, m): MaterialResult[] => {
    const [supply, balance] = [supplies[m], balances[m]];
    return supply === undefined || balance === undefined
      ? [] // never: one of each was just made for every material
      : [materialResult(model, material, supply, balance, spans)];
  });
  const lines = arena.lend(() => lineResults(model, balances, materials, spans, loads, arena));
  return { start: model.start, days: model.days, materials, lines };
}

function materialResult(
  model: WhatIfModel,
  material: MaterialModel,
  { history, groups, earmarked }: Supply,
  balance: Balance,
  spans: readonly YearSpan[],
): MaterialResult {
  const { series, tiers, earlier } = balance;
  const { opening } = material.stock;
  const dispatches = groups.map((group) => once(() => dispatchOf(model, material, group, history)));
  const ledger = once(() =>
    ledgerOf(
      opening,
      series,
      dispatches.map((dispatch) => dispatch().transit),
    ),
  );
  const outcome = stockOutcome(model.start, opening, series);
  return {
    materialId: material.materialId,
    series,
    historyDays: history,
    groups: groups.map(({ countryId, leadTimeDays, suppliers }, index) => ({
      countryId,
      leadTimeDays,
      supplierIds: suppliers.map(({ supplierId }) => supplierId),
      get baseline() {
        return dispatches[index]?.().baseline ?? series.arrivals; // never: one of each was just made for every group
      },
      get steps() {
        return dispatches[index]?.().steps ?? [];
      },
    })),
    openingStock: opening,
    openingCover: opening === 0 ? 0 : daysOfCover(opening, annualNeed(material, spans[0]?.year ?? 0)),
    ...outcome,
    minimumStock: minimumStock({
      ...series,
      arrivals: usableArrivals(material, balance.needs, series, earmarked, model.allocation),
    }),
    uses: servedUses(model.start, material, balance, spans, outcome.firstShortfall?.day ?? null),
    ...(tiers === undefined ? {} : { tiers }),
    ...(earlier === undefined ? {} : { earlier }),
    get ledger() {
      return ledger();
    },
  };
}
