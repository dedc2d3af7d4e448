import type { CountedEvents } from '@shared/model/uncertainty';
import { gammaQuantile, gammaQuantiles } from './gamma-quantile';

/** Of Jeffreys' law of a rate: it says as little beforehand as can be said. */
const JEFFREYS = 0.5;

/** What so many events in so many years say of the rate, events a year: the mean, and the interval in which it lies by nine chances in ten. */
export function countedRate({ events, years }: CountedEvents): {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
} {
  const shape = events + JEFFREYS;
  return {
    mean: shape / years,
    low: gammaQuantile(0.05, shape) / years,
    high: gammaQuantile(0.95, shape) / years,
  };
}

/** The quantiles of the rate, events a year, for sampling. */
export function rateQuantiles({ events, years }: CountedEvents): Float64Array {
  return gammaQuantiles(events + JEFFREYS).map((value) => value / years);
}
