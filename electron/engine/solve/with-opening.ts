import type { MaterialModel } from '@shared/model/what-if';

/** A material with more stock when the run begins: of its tiers the last to open takes it. */
export function withOpening(material: MaterialModel, more: number): MaterialModel {
  const { stock, stocks } = material;
  const opened = { ...material, stock: { ...stock, opening: stock.opening + more } };
  if (stocks === undefined) return opened;
  const last = stocks.length - 1;
  return {
    ...opened,
    stocks: stocks.map((tier, at) => (at === last ? { ...tier, opening: tier.opening + more } : tier)),
  };
}
