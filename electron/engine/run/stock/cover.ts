import { evaluate } from '@shared/model/expression';
import { coverOf } from '@shared/model/supply-terms';

/**
 * Days of cover = stock / (annual reference consumption / 365). Infinite when nothing is consumed.
 * Source: docs/engine.md 4.4; the denominator is named wherever the figure is shown.
 * @param stock tonnes REO
 * @param annualConsumption tonnes REO a year
 */
export function daysOfCover(stock: number, annualConsumption: number): number {
  return annualConsumption > 0 ? evaluate(coverOf, stock, annualConsumption) : Number.POSITIVE_INFINITY;
}

/**
 * Net-drain cover: T = S / (d * (1 - saving) - inflow); null when the drain is zero or less, for then it lasts for good.
 * Source: docs/engine.md 4.4.
 * @param stock tonnes REO
 * @param needPerDay tonnes REO a day
 * @param saving part of the need that is saved, 0..1
 * @param inflowPerDay tonnes REO a day that still come in
 * @returns days
 */
export function netDrainCover(
  stock: number,
  needPerDay: number,
  saving: number,
  inflowPerDay: number,
): number | null {
  const drain = needPerDay * (1 - saving) - inflowPerDay;
  return drain > 0 ? stock / drain : null;
}
