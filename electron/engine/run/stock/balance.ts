import { actAsOne, servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import type { Allocation, MaterialModel, StockModel, WhatIfModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import { allocate, claimOf } from '../lines/allocation';
import { MaterialDays } from '../material-days';
import type { YearSpan } from '../year-spans';
import { balanceClaims } from './balance-claims';
import { needIsEven, needOfUse } from './daily-need';
import type { Earmarked } from './earmarked-goods';
import type { Balance } from './material-balance';
import { balanceStock } from './stock-balance';
import { addedUp, splitAmongTiers } from './stock-tiers';

/** Whether the one-stock path of stock-balance.ts says all of a material that is balanced by itself. */
export function isOneStock(material: MaterialModel): boolean {
  return (
    needIsEven(material) &&
    !owesAny(material) &&
    material.replenishment === undefined &&
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
  const rule = model.allocation ?? 'proportional';
  const needs =
    needIsEven(material) && rule === 'proportional'
      ? null
      : material.uses.map((use) => needOfUse(model.start, material, use, spans));
  if (!isOneStock(material)) {
    const days = new MaterialDays(model, material, arrivals, spans);
    for (let day = 0; day < arrivals.length; day++) {
      const need = days.series.need[day] ?? 0;
      days.settle(day, need, Math.min(need, days.offer(day).available));
    }
    const loads = needs === null ? null : loadsOf(material, days.series, needs, rule);
    return { series: days.series, loads, needs, ...days.held(model.start) };
  }
  const series = balanceStock({ ...material, stock: oneStockOf(material) }, arrivals, spans);
  const loads = needs === null ? null : loadsOf(material, series, needs, rule);
  if (material.stocks === undefined) return { series, loads, needs };
  const tiers = splitAmongTiers(model.start, material.stocks, series.release, series.refill);
  return { series, tiers, loads, needs };
}

/** Shares out what was served on each short day; on all others everyone has all that they need. */
function loadsOf(
  material: MaterialModel,
  series: DailySeries,
  needs: readonly Float64Array[],
  rule: Allocation,
): Float64Array[] {
  const loads = needs.map((need) => new Float64Array(need.length).fill(1));
  for (let day = 0; day < series.need.length; day++) {
    if ((series.shortfall[day] ?? 0) <= 0) continue;
    const claims = material.uses.map((use, i) => claimOf(use, needs[i]?.[day] ?? 0));
    const got = allocate(claims, series.served[day] ?? 0, rule);
    for (const [i, load] of loads.entries()) {
      const wanted = claims[i]?.demand ?? 0;
      load[day] = wanted > 0 ? Math.min(1, (got[i] ?? 0) / wanted) : 1;
    }
  }
  return loads;
}
