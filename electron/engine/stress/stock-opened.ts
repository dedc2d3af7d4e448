import type { MaterialModel } from '@shared/model/what-if';

/**
 * A material with another opening stock: the tiers keep their proportions; where all are empty, the first one that opens
 * holds it.
 */
export function stockOpened(material: MaterialModel, opening: number): MaterialModel {
  const { stock, stocks } = material;
  const whole = { ...material, stock: { ...stock, opening } };
  if (stocks === undefined) return whole;
  return {
    ...whole,
    stocks: stocks.map((tier, index) => ({
      ...tier,
      opening:
        stock.opening > 0 ? (tier.opening / stock.opening) * opening : index === 0 ? opening : tier.opening,
    })),
  };
}
