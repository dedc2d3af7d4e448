import { derivedOnce } from '@shared/base/derived';
import { floatAt, itemAt, numberAt } from '@shared/base/element-at';
import { actAsOne, servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import type { Allocation, MaterialModel, StockModel, WhatIfModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import { allocate, type Claim, claimOf } from '../lines/allocation';
import { MaterialDays } from '../material-days';
import type { YearSpan } from '../year-spans';
import { balanceClaims } from './balance-claims';
import { needIsEven, needOfUse } from './daily-need';
import type { Earmarked } from './earmarked-goods';
import type { Balance } from './material-balance';
import { OneStock } from './stock-balance';
import { addedUp, splitAmongTiers } from './stock-tiers';

/** Whether the one-stock path of stock-balance.ts says all of a material that is balanced by itself. */
export function isOneStock(material: MaterialModel): boolean {
  return (
    needIsEven(material) &&
    !owesAny(material) &&
    material.replenishment === undefined &&
    material.dated === undefined &&
    material.earlier === undefined &&
    actAsOne(material.stocks ?? [])
  );
}

/** The stock of such a material: its tiers added up, where it has any. */
export function oneStockOf({ stock, stocks }: MaterialModel): StockModel {
  return stocks === undefined ? stock : addedUp(stocks);
}

/**
 * Balances one material by itself. Tiers that act as one stock, an even need and no coverage rule or earlier stage take the
 * one-stock path of stock-balance.ts; everything else is counted tier by tier.
 * @param arrivals tonnes REO a day, with those that are earmarked
 */
export function balanceAlone(
  model: WhatIfModel,
  material: MaterialModel,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
  earmarked: readonly Earmarked[] = [],
): Balance {
  if (owesAny(material) || servesSome(material.stocks ?? []) || earmarked.length > 0)
    return balanceClaims(model, material, arrivals, spans, earmarked);
  if (!isOneStock(material)) {
    const rule = model.allocation ?? 'proportional';
    const needs = needsToShare(model, material, spans);
    const days = new MaterialDays(model, material, arrivals, spans);
    for (let day = 0; day < arrivals.length; day++) {
      const need = floatAt(days.series.need, day);
      days.settle(day, need, Math.min(need, days.offer(day).available));
    }
    const loads = needs === null ? null : loadsOf(material, days.series, needs, rule);
    return { series: days.series, loads, needs, ...days.held(model.start) };
  }
  const balance = balanceOneStock(model, material, oneStock(material, spans), arrivals, spans);
  if (material.stocks === undefined) return balance;
  const { release, refill } = balance.series;
  const { stocks } = material;
  const tiers = derivedOnce(() => splitAmongTiers(model.start, stocks, release, refill));
  return {
    ...balance,
    get tiers() {
      return tiers();
    },
  };
}

/** A material that isOneStock(), as one. */
export function oneStock(material: MaterialModel, spans: readonly YearSpan[]): OneStock {
  return new OneStock({ ...material, stock: oneStockOf(material) }, spans);
}

/** Such a material by itself, without its tiers. @param memory for the series (stock-balance.ts), where they are not kept */
export function balanceOneStock(
  model: WhatIfModel,
  material: MaterialModel,
  stock: OneStock,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
  memory?: Float64Array,
): Balance {
  const series = stock.run(arrivals, memory);
  const needs = needsToShare(model, material, spans);
  const rule = model.allocation ?? 'proportional';
  return { series, loads: needs === null ? null : loadsOf(material, series, needs, rule), needs };
}

/** What each use needs day by day; null where all bear a shortage alike all year, so that nobody asks. */
function needsToShare(
  { start, allocation = 'proportional' }: WhatIfModel,
  material: MaterialModel,
  spans: readonly YearSpan[],
): Float64Array[] | null {
  if (needIsEven(material) && allocation === 'proportional') return null;
  return material.uses.map((use) => needOfUse(start, material, use, spans));
}

/** Shares out what was served on each short day; on all others everyone has all that they need. Null where no day is short. */
function loadsOf(
  material: MaterialModel,
  series: DailySeries,
  needs: readonly Float64Array[],
  rule: Allocation,
): Float64Array[] | null {
  if (series.shortfall.every((tonnes) => tonnes <= 0)) return null;
  const loads = needs.map((need) => new Float64Array(need.length).fill(1));
  // Days of one year with nothing left in store are alike: what was shared out on the last such day holds again.
  let claims: Claim[] = [];
  let served = Number.NaN;
  let parts: number[] = [];
  for (let day = 0; day < series.need.length; day++) {
    if (floatAt(series.shortfall, day) <= 0) continue;
    const available = floatAt(series.served, day);
    const needOf = (i: number) => floatAt(itemAt(needs, i), day);
    const asBefore = claims.length > 0 && claims.every(({ demand }, i) => demand === needOf(i));
    if (!asBefore) claims = material.uses.map((use, i) => claimOf(use, needOf(i)));
    if (!asBefore || available !== served) {
      const got = allocate(claims, available, rule);
      parts = claims.map(({ demand }, i) => (demand > 0 ? Math.min(1, numberAt(got, i) / demand) : 1));
      served = available;
    }
    for (const [i, load] of loads.entries()) load[day] = numberAt(parts, i);
  }
  return loads;
}
