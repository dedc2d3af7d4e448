import { floatAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import type { Allocation, MaterialModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import { claimOf } from '../run/lines/allocation';
import { shareSources } from '../run/lines/share-sources';
import { type Earmarked, EarmarkedGoods } from '../run/stock/earmarked-goods';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';

/**
 * What arrives, where of goods for some uses only that counts which these take, on the day or later of what is kept, beside a
 * stock that never runs out and has space for all. Source: docs/engine.md 8.1.
 * @param needs by use of the material, tonnes REO a day; null where demand alone says it, and nothing is for some uses
 * @param series only arrivals and recycling are read
 * @param earmarked what of the arrivals is for some uses alone
 * @returns tonnes REO a day
 */
export function usableArrivals(
  { uses }: MaterialModel,
  needs: readonly Float64Array[] | null,
  { arrivals, recycling }: Pick<DailySeries, 'arrivals' | 'recycling'>,
  earmarked: readonly Earmarked[],
  rule: Allocation = 'proportional',
): Float64Array {
  if (earmarked.length === 0) return arrivals;
  const goods = new EarmarkedGoods(earmarked, arrivals.length);
  const places = [...uses.keys()];
  return arrivals.map((arriving, day) => {
    const claims = uses.map((use, u) => claimOf(use, nothingWithout(needs?.[u]?.[day])));
    const wanted = claims.reduce((sum, { demand }) => sum + demand, 0);
    const recycled = floatAt(recycling, day);
    const forAll = goods.forAll(day, arriving + recycled);
    const pool = { tonnes: forAll, serves: null, comes: true };
    const sources = [...goods.coming(day), pool, ...goods.stocks()];
    const { taken } = shareSources(claims, places, sources, rule);
    const [ofSome] = goods.used(taken);
    const ofKept = goods.draw(taken);
    goods.keep(day, taken, SHORTFALL_TOLERANCE * wanted, Number.POSITIVE_INFINITY);
    return ofSome + ofKept + forAll - recycled;
  });
}
