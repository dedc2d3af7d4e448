import { normalQuantile } from '../montecarlo/normal-quantile';

/** One period whose need is known by mean and spread alone, and a stock that is fixed before it. */
interface NewsvendorCase {
  readonly mean: number;
  /** Standard deviation of the need. */
  readonly spread: number;
  /** Of a tonne that is left over, and of one that is missing. */
  readonly holdingCost: number;
  readonly shortageCost: number;
}

interface NewsvendorAnswer {
  /** Tonnes. */
  readonly stock: number;
  readonly expectedCost: number;
  /** Chance that it is enough, 0..1. */
  readonly enough: number;
}

/**
 * The stock with the least expected cost under a normal need: S* = mean + spread * z, z the quantile of p / (p + h), at a
 * cost of (h + p) * spread * phi(z). Source: docs/engine.md 8.5; check value G-19.
 * @throws RangeError for costs and a spread that are not positive, and a mean below 0
 */
export function newsvendor({ mean, spread, holdingCost, shortageCost }: NewsvendorCase): NewsvendorAnswer {
  for (const [name, value] of Object.entries({ spread, holdingCost, shortageCost }))
    if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} is ${value}, not more than 0`);
  if (!(mean >= 0)) throw new RangeError(`mean is ${mean}, below 0`);
  const enough = shortageCost / (shortageCost + holdingCost);
  const z = normalQuantile(enough);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const stock = mean + spread * z;
  if (stock < 0) return { stock: 0, expectedCost: shortageCost * mean, enough: 0 };
  return { stock, expectedCost: (holdingCost + shortageCost) * spread * density, enough };
}
