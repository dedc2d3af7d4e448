import { daysInYear } from '@shared/base/calendar';
import type { MaterialMoney, StockMoneyRow } from '@shared/model/money';
import { yenPerTonne } from '@shared/model/price-book';
import { type MoneyRates, RATES, type Rate } from '@shared/model/rates';
import { stockCost, yenPerExtraDay } from '../../engine/money';

/** Rates that a person gives in place of others. */
export type GivenRates = { readonly [R in Rate]?: number | undefined };

/** What the money of one material is worked out from, whether a project or a model file says it. */
interface HeldMaterial extends Pick<MaterialMoney, 'materialId' | 'price' | 'inflowWithoutWatched'> {
  /** Tonnes REO of the year in view, after substitution; null where it is not known. */
  readonly annualNeed: number | null;
  /** The material as a whole first, then its tiers. */
  readonly stocks: readonly Pick<StockMoneyRow, 'stockId' | 'tier' | 'tonnes'>[];
}

/** These rates, with what a person says otherwise. */
export function withRates(rates: MoneyRates, given: GivenRates = {}): MoneyRates {
  return {
    ...rates,
    ...Object.fromEntries(RATES.flatMap((rate) => (given[rate] === undefined ? [] : [[rate, given[rate]]]))),
  };
}

/**
 * What the stocks of one material cost: value, yearly keep, and each further day. Source: docs/engine.md 11.1.
 * @returns yen; null where there is no price, need or supply to work it out from
 */
export function materialMoney(
  { materialId, price, annualNeed, inflowWithoutWatched, stocks }: HeldMaterial,
  rates: MoneyRates,
): MaterialMoney {
  const purchaseYen = price === null ? null : yenPerTonne(price.usdPerKg, rates.yenPerUsd);
  const needPerDay = annualNeed === null ? null : annualNeed / 365; // a day of cover, as it is defined
  const each =
    purchaseYen === null ? null : { purchaseYen, holdingYen: (purchaseYen * rates.holdingPercent) / 100 };
  const day = (inflowPerDay: number | null) =>
    each === null || needPerDay === null || inflowPerDay === null
      ? null
      : yenPerExtraDay(needPerDay, inflowPerDay, each, rates.years, rates.discountPercent);
  return {
    materialId,
    price,
    needPerDay,
    inflowWithoutWatched,
    yenPerExtraDay: day(0),
    yenPerExtraDayWithoutWatched: day(inflowWithoutWatched),
    rows: stocks.map(({ stockId, tier, tonnes }) => ({
      stockId,
      tier,
      tonnes,
      valueYen: each === null ? null : tonnes * each.purchaseYen,
      holdingYenPerYear: each === null ? null : tonnes * each.holdingYen,
      costYen: each === null ? null : stockCost(tonnes, each, rates.years, rates.discountPercent),
    })),
  };
}

/**
 * Tonnes a day from others than the watched countries and from recycling.
 * @param percent share of the others
 * @param annualNeed after substitution, tonnes REO
 * @param recycled tonnes REO of the year
 */
export function inflowOf(percent: number, annualNeed: number, recycled: number, year: number): number {
  return ((percent / 100) * Math.max(0, annualNeed - recycled) + recycled) / daysInYear(year);
}
