import { derivedOnce } from '@shared/base/derived';
import { floatAt, itemAt } from '@shared/base/element-at';
import { ofNone } from '@shared/model/missing-figures';
import { actAsOne, servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import type { Take } from '@shared/model/shock-parts/stream';
import type { Allocation, MaterialModel, StockModel, WhatIfModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import { ShareRule } from '../lines/share-rule';
import { MaterialDays } from '../material-days';
import { takeNew } from '../scratch-pool';
import type { YearSpan } from '../year-spans';
import { balanceClaims } from './balance-claims';
import { needInto, needIsEven, needOfUse } from './daily-need';
import type { Earmarked } from './earmarked-goods';
import type { Balance } from './material-balance';
import { OneStock, SERIES } from './stock-balance';
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
 * @param take memory for the days of the one-stock path, where they are not kept
 */
export function balanceAlone(
  model: WhatIfModel,
  material: MaterialModel,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
  earmarked: readonly Earmarked[] = [],
  take?: Take,
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
  const memory = take?.(SERIES * arrivals.length);
  const balance = balanceOneStock(model, material, oneStock(material, spans), arrivals, spans, memory, take);
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

/**
 * Such a material by itself, without its tiers.
 * @param memory for the series (stock-balance.ts), where they are not kept
 * @param take for what its uses need and get, where that is not kept
 */
export function balanceOneStock(
  model: WhatIfModel,
  material: MaterialModel,
  stock: OneStock,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
  memory?: Float64Array,
  take?: Take,
): Balance {
  const series = stock.run(arrivals, memory);
  const needs = needsToShare(model, material, spans, take);
  const rule = model.allocation ?? 'proportional';
  return { series, loads: needs === null ? null : loadsOf(material, series, needs, rule, take), needs };
}

/** What each use needs day by day; null where all bear a shortage alike all year, so that nobody asks. */
function needsToShare(
  { start, allocation = 'proportional' }: WhatIfModel,
  material: MaterialModel,
  spans: readonly YearSpan[],
  take?: Take,
): Float64Array[] | null {
  if (needIsEven(material) && allocation === 'proportional') return null;
  return material.uses.map((use) =>
    take === undefined
      ? needOfUse(start, material, use, spans)
      : needInto(take(ofNone(spans.at(-1)?.to)), start, material, use, spans),
  );
}

/** Shares out what was served on each short day; on all others everyone has all that they need. Null where no day is short. */
function loadsOf(
  material: MaterialModel,
  series: DailySeries,
  needs: readonly Float64Array[],
  rule: Allocation,
  take: Take = takeNew,
): Float64Array[] | null {
  const { shortfall, served } = series;
  if (!isShort(shortfall)) return null;
  const loads = needs.map((need) => take(need.length).fill(1));
  // Days of one year with nothing left in store are alike: what was shared out on the last such day holds again.
  const sharing = new ShareRule(rule, material.uses);
  const { wanted, got } = sharing;
  let available = Number.NaN;
  let from = -1;
  const writeUntil = (to: number): void => {
    for (let use = 0; from >= 0 && use < loads.length; use++) {
      const want = floatAt(wanted, use);
      itemAt(loads, use).fill(want > 0 ? Math.min(1, floatAt(got, use) / want) : 1, from, to);
    }
    from = -1;
  };
  for (let day = 0; day < shortfall.length; day++) {
    if (floatAt(shortfall, day) <= 0) {
      writeUntil(day);
      continue;
    }
    if (floatAt(served, day) !== available || !wantsTheSame(wanted, needs, day)) {
      writeUntil(day);
      for (let use = 0; use < wanted.length; use++) wanted[use] = floatAt(itemAt(needs, use), day);
      available = floatAt(served, day);
      sharing.share(available);
    }
    if (from < 0) from = day;
  }
  writeUntil(shortfall.length);
  return loads;
}

function isShort(shortfall: Float64Array): boolean {
  for (let day = 0; day < shortfall.length; day++) if (floatAt(shortfall, day) > 0) return true;
  return false;
}

function wantsTheSame(wanted: Float64Array, needs: readonly Float64Array[], day: number): boolean {
  for (let use = 0; use < wanted.length; use++)
    if (floatAt(wanted, use) !== floatAt(itemAt(needs, use), day)) return false;
  return true;
}
