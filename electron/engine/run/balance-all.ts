import type { Take } from '@shared/model/shock-parts/stream';
import type { WhatIfModel } from '@shared/model/what-if';
import { isCoupled } from './lines/production-lines';
import { balanceAlone } from './stock/balance';
import { balanceTogether } from './stock/balance-together';
import type { Earmarked } from './stock/earmarked-goods';
import type { Balance } from './stock/material-balance';
import type { YearSpan } from './year-spans';

/** The materials of a run over the window. */
export interface AllBalances {
  /** One a material, in the order of the model. */
  readonly balances: readonly Balance[];
  /** Loads of the lines day by day, 0..1, where they were balanced with their materials; else null. */
  readonly loads: readonly Float64Array[] | null;
}

/**
 * What becomes of what arrives: the one description of stock, sharing and lines, for the daily run and for each sampled run
 * that no quicker way equals (montecarlo/units.ts). Source: docs/engine.md 4, 5.
 * @param arrivals by material, tonnes REO a day
 * @param earmarked by material, what of them is for some of the uses alone
 * @param take memory for the days of what is balanced alone as one stock, where they are not kept
 */
export function balanceAll(
  model: WhatIfModel,
  arrivals: readonly Float64Array[],
  spans: readonly YearSpan[],
  earmarked: readonly (readonly Earmarked[])[] = [],
  take?: Take,
): AllBalances {
  if (isCoupled(model)) return balanceTogether(model, arrivals, spans, earmarked);
  const balances = model.materials.map((material, m) =>
    balanceAlone(model, material, arrivals[m] ?? new Float64Array(model.days), spans, earmarked[m], take),
  );
  return { balances, loads: null };
}
