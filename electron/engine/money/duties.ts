import { Refusal } from '@shared/base/refusal';
import { requireAmount, requireNumber } from '../indicators/require-figures';

/** A market on which a duty is put. Prices in yen a tonne. */
interface DutyCase {
  readonly price: number;
  /** Tonnes a year at that price. */
  readonly tonnes: number;
  /** Of the value, 0 or more; an import tariff is taken by the buyer's country, an export tax by the seller's. */
  readonly dutyPercent: number;
  /** Part of the duty that the buyer pays, 0..1. */
  readonly passThrough: number;
  /** How the volume answers to the price; negative, and -0.5 says that 10 % more price is about 5 % less volume. */
  readonly elasticity: number;
}

interface DutyOutcome {
  /** What the buyer pays in the end, yen a tonne. */
  readonly buyerPrice: number;
  readonly tonnes: number;
  /** What the country that takes the duty receives, yen a year. */
  readonly revenueYen: number;
  /** What the buyers pay more than before for what they still buy, yen a year. */
  readonly buyersPayYen: number;
}

/**
 * An import tariff or an export tax: volume = v0 * ((p0 + tax * pass-through) / p0)^elasticity. Both have this form; who
 * receives the revenue differs. Source: docs/engine.md 3.4, 11.4.
 * @throws Refusal for a price of zero, a positive elasticity, or a figure out of range
 */
export function dutyOutcome({ price, tonnes, dutyPercent, passThrough, elasticity }: DutyCase): DutyOutcome {
  requireAmount(price, 'price');
  if (price === 0) throw new Refusal('refusal.money.zeroPrice', {}, { field: 'price' });
  requireAmount(tonnes, 'tonnes');
  requireAmount(dutyPercent, 'dutyPercent');
  requireAmount(passThrough, 'passThrough', 1);
  requireNumber(elasticity, 'elasticity');
  if (elasticity > 0) {
    throw new Refusal(
      'refusal.model.over',
      { field: 'elasticity', value: elasticity, most: 0 },
      { field: 'elasticity' },
    );
  }
  const tax = price * (dutyPercent / 100);
  const buyerPrice = price + tax * passThrough;
  const left = tonnes * (buyerPrice / price) ** elasticity;
  return {
    buyerPrice,
    tonnes: left,
    revenueYen: left * tax,
    buyersPayYen: left * (buyerPrice - price),
  };
}
