import { derivedOnce } from '@shared/base/derived';
import { itemAt } from '@shared/base/element-at';
import type { Take } from '@shared/model/shock-parts/stream';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import type { DailySeries, LineResult, MaterialResult, WhatIfResult } from '@shared/model/what-if-result';
import { minimumStock } from '../size/minimum-stock';
import { usableArrivals } from '../size/usable-arrivals';
import { balanceAll } from './balance-all';
import { ledgerOf } from './ledger';
import { lineResults } from './lines/line-results';
import { type MaterialOutcome, materialOutcome } from './material-outcome';
import { ScratchPool } from './scratch-pool';
import { daysOfCover } from './stock/cover';
import type { Balance } from './stock/material-balance';
import { annualNeed } from './stock/stock-balance';
import { dispatchOf } from './supply/dispatch';
import { type Supply, supplyOf } from './supply/supply-of';
import { validateModel } from './validate-model';
import { type YearSpan, yearSpans } from './year-spans';

/** What is read within a run alone. */
const scratch = new ScratchPool();

/** What can be read of a run. */
interface Reads {
  /** The days of each material, in the order of the model. */
  readonly series: readonly DailySeries[];
  readonly totals: readonly MaterialOutcome[];
  readonly lines: LinesRead;
  readonly ledger: WhatIfResult;
}
type Read = keyof Reads;

export interface LinesRead {
  readonly materials: readonly MaterialOutcome[];
  readonly lines: readonly LineResult[];
}

/**
 * Runs the daily what-if: what suppliers send under the shocks, what the stock fills, and what is short. Exposure under
 * the assumptions of the model, not a forecast. Deterministic: the same model gives the same doubles.
 * Source: docs/engine.md 2.3, 3, 4, 5.
 * @param model masses in tonnes REO, shares in percent, whole days counted from `start`; plain data, left unchanged
 * @param read what of the run is read, each with all before it: what is not is not worked out
 * @returns one entry a material in the order of the model; arrays of `days` doubles, tonnes REO a day
 * @throws Refusal (refusal.model.*) with the field when a figure is missing, negative or not a number, when shares
 *   exceed 100 %, or when the window or a shock is empty
 */
export function runWhatIf(model: WhatIfModel): WhatIfResult;
export function runWhatIf<R extends Read>(model: WhatIfModel, read: R): Reads[R];
export function runWhatIf(model: WhatIfModel, read: Read = 'ledger'): Reads[Read] {
  validateModel(model);
  return runSound(model, read);
}

/**
 * The same for a model that is known to be sound: one of a thousand that differ in figures within checked ends.
 * @param take memory for its days, where what is read of it is not kept
 */
export function runSound<R extends Read>(model: WhatIfModel, read: R, take?: Take): Reads[R];
export function runSound(model: WhatIfModel, read: Read, take?: Take): Reads[Read] {
  const spans = yearSpans(model.start, 0, model.days);
  const supplies = model.materials.map((material) => supplyOf(model, material, scratch, take));
  const { balances, loads } = balanceAll(
    model,
    supplies.map(({ arrivals }) => arrivals),
    spans,
    supplies.map(({ earmarked }) => earmarked),
    take,
  );
  if (read === 'series') return balances.map(({ series }) => series);
  const outcomes = model.materials.flatMap((material, m) => {
    const balance = balances[m];
    return balance === undefined ? [] : materialOutcome(model.start, material, balance, spans);
  });
  if (read === 'totals') return outcomes;
  const lines = linesOf(model, balances, outcomes, spans, loads);
  if (read === 'lines') return { materials: outcomes, lines };
  const materials = model.materials.flatMap((material, m): MaterialResult[] => {
    const [supply, balance, outcome] = [supplies[m], balances[m], outcomes[m]];
    return supply === undefined || balance === undefined || outcome === undefined
      ? [] // never: one of each was just made for every material
      : [materialResult(model, material, supply, balance, outcome, spans)];
  });
  return { start: model.start, days: model.days, materials, lines };
}

/** How the lines ran. @param loads by line, where the lines were balanced with their materials */
export function linesOf(
  model: WhatIfModel,
  balances: readonly Balance[],
  outcomes: readonly MaterialOutcome[],
  spans: readonly YearSpan[],
  loads: readonly Float64Array[] | null,
): LineResult[] {
  return scratch.lend(() => lineResults(model, balances, outcomes, spans, loads, scratch));
}

function materialResult(
  model: WhatIfModel,
  material: MaterialModel,
  { history, groups, earmarked }: Supply,
  balance: Balance,
  outcome: MaterialOutcome,
  spans: readonly YearSpan[],
): MaterialResult {
  const { tiers, earlier } = balance;
  const { materialId, series, uses, ...figures } = outcome;
  const { opening } = material.stock;
  const dispatches = groups.map((group) => derivedOnce(() => dispatchOf(model, material, group, history)));
  const ledger = derivedOnce(() =>
    ledgerOf(
      opening,
      series,
      dispatches.map((dispatch) => dispatch().transit),
    ),
  );
  return {
    materialId,
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
    openingCover: opening === 0 ? 0 : daysOfCover(opening, annualNeed(material, itemAt(spans, 0).year)),
    ...figures,
    minimumStock: minimumStock({
      ...series,
      arrivals: usableArrivals(material, balance.needs, series, earmarked, model.allocation),
    }),
    uses,
    ...(tiers === undefined ? {} : { tiers }),
    ...(earlier === undefined ? {} : { earlier }),
    get ledger() {
      return ledger();
    },
  };
}
