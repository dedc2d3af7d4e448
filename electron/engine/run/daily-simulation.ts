import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import type { MaterialResult, WhatIfResult } from '@shared/model/what-if-result';
import { minimumStock } from '../size/minimum-stock';
import { ledgerOf } from './ledger';
import { lineResults } from './lines/line-results';
import { servedUses } from './lines/served-uses';
import { type Balance, balanceAlone } from './stock/balance';
import { balanceTogether } from './stock/balance-together';
import { daysOfCover } from './stock/cover';
import { annualNeed } from './stock/stock-balance';
import { stockOutcome } from './stock/stock-outcome';
import { arrivingOf, dispatchOf, type GroupDispatch, withRations } from './supply/dispatch';
import { historyDays } from './supply/history';
import { supplierGroups } from './supply/supplier-groups';
import { validateModel } from './validate-model';
import { type YearSpan, yearSpans } from './year-spans';

/** What comes in of one material, before any stock. */
interface Supply {
  readonly history: number;
  readonly dispatches: readonly GroupDispatch[];
  /** Tonnes REO a day of the window. */
  readonly arrivals: Float64Array;
}

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
  const supplies = model.materials.map((material) => supplyOf(model, material));
  const together =
    model.together === true
      ? balanceTogether(
          model,
          supplies.map(({ arrivals }) => arrivals),
          spans,
        )
      : null;
  const balances =
    together?.balances ??
    model.materials.map((material, m) =>
      balanceAlone(model, material, supplies[m]?.arrivals ?? new Float64Array(model.days), spans),
    );
  const materials = model.materials.flatMap((material, m): MaterialResult[] => {
    const [supply, balance] = [supplies[m], balances[m]];
    return supply === undefined || balance === undefined
      ? [] // never: one of each was just made for every material
      : [materialResult(model, material, supply, balance, spans)];
  });
  const lines = lineResults(model, balances, materials, spans, together?.loads ?? null);
  return { start: model.start, days: model.days, materials, lines };
}

function supplyOf(model: WhatIfModel, material: MaterialModel): Supply {
  const groups = supplierGroups(model, material);
  const history = historyDays(model, material, groups);
  const dispatches = withRations(model, material, groups, history).map((group) =>
    dispatchOf(model, material, group, history),
  );
  const arrivals = new Float64Array(model.days);
  for (const { result } of dispatches) {
    const arriving = arrivingOf(result);
    for (let day = 0; day < model.days; day++)
      arrivals[day] = (arrivals[day] ?? 0) + (arriving[history + day] ?? 0);
  }
  return { history, dispatches, arrivals };
}

function materialResult(
  model: WhatIfModel,
  material: MaterialModel,
  { history, dispatches }: Supply,
  balance: Balance,
  spans: readonly YearSpan[],
): MaterialResult {
  const { series, tiers } = balance;
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
    minimumStock: minimumStock(series),
    uses: servedUses(model.start, material, balance, spans, outcome.firstShortfall?.day ?? null),
    ...(tiers === undefined ? {} : { tiers }),
    ledger: ledgerOf(
      opening,
      series,
      dispatches.map(({ transit }) => transit),
    ),
  };
}
