import { once } from '@shared/base/once';
import { addInto } from '@shared/base/sum-of';
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
import { addEarmarked, type Earmarked, narrowestFirst } from './stock/earmarked-goods';
import type { Balance } from './stock/material-balance';
import { annualNeed } from './stock/stock-balance';
import { stockOutcome } from './stock/stock-outcome';
import { dispatchOf, lotsArriving, withRations } from './supply/dispatch';
import { historyDays } from './supply/history';
import { type SupplierGroup, supplierGroups } from './supply/supplier-groups';
import { validateModel } from './validate-model';
import { type YearSpan, yearSpans } from './year-spans';

/** What is read within a run alone. */
const arena = new Arena();

/** What comes in of one material, before any stock. */
interface Supply {
  readonly history: number;
  readonly groups: readonly SupplierGroup[];
  /** Tonnes REO a day of the window. */
  readonly arrivals: Float64Array;
  /** What of it is for some of the uses alone. */
  readonly earmarked: readonly Earmarked[];
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

function supplyOf(model: WhatIfModel, material: MaterialModel): Supply {
  const found = supplierGroups(model, material);
  const history = historyDays(model, material, found);
  const groups = withRations(model, material, found, history);
  const arrivals = new Float64Array(model.days);
  const lots: Earmarked[] = [];
  for (const group of groups) {
    arena.lend(() => {
      for (const { uses, arriving } of lotsArriving(model, material, group, history, arena.take)) {
        const shown = arriving.subarray(history);
        addInto(arrivals, shown);
        if (uses !== null) addEarmarked(lots, uses, shown);
      }
    });
  }
  return { history, groups, arrivals, earmarked: narrowestFirst(lots) };
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
