import { type Estimate, RISK_LEVEL, type RiskFigures } from '@shared/model/uncertainty';
import type { TotalCounts } from './counts';

/** Parts of a bin in which a total's place inside it is kept. */
const PARTS = 2 ** 20;

/**
 * Notes a total of one run. A total of zero is not noted: the runs that are missing had none.
 * @param total more than 0, tonnes REO
 * @param most no run has more
 */
export function addTotal({ runs, reach }: TotalCounts, total: number, most: number): void {
  const place = Math.min(1, total / most) * runs.length;
  const bin = Math.min(runs.length - 1, Math.floor(place));
  runs[bin] = (runs[bin] ?? 0) + 1;
  reach[bin] = (reach[bin] ?? 0) + Math.round((place - bin) * PARTS);
}

/**
 * Mean, value at risk and tail mean with standard errors. The mean of each bin is known to 2^-21 of it; inside of the
 * bin in which the value at risk lies, totals are taken as evenly spread.
 * Sources: standard error of a quantile by the quantiles one standard error of its rank to either side; of the tail mean
 * by Manistre and Hancock, Variance of the CTE estimator (North American Actuarial Journal 9, 2005).
 * @param count of all runs, also those with a total of zero
 */
export function riskOf(counts: TotalCounts, count: number, most: number): RiskFigures {
  const bins = binsOf(counts, count, most);
  const mean = bins.reduce((sum, { runs, mean: at }) => sum + runs * at, 0) / count;
  const squares = bins.reduce((sum, { runs, mean: at }) => sum + runs * (at - mean) ** 2, 0);
  const rankError = Math.sqrt((RISK_LEVEL * (1 - RISK_LEVEL)) / count);
  const at = (level: number) => quantileOf(bins, Math.min(1, Math.max(0, level)) * count);
  const valueAtRisk = at(RISK_LEVEL);
  return {
    expected: estimate(mean, squares / count, count),
    valueAtRisk: {
      value: valueAtRisk,
      standardError: (at(RISK_LEVEL + rankError) - at(RISK_LEVEL - rankError)) / 2,
    },
    tailMean: tailMean(bins, count, valueAtRisk),
  };
}

/** A mean with its standard error from the variance of one run. */
export function estimate(value: number, variance: number, count: number): Estimate {
  return { value, standardError: Math.sqrt(variance / count) };
}

interface Bin {
  readonly low: number;
  readonly high: number;
  readonly runs: number;
  readonly mean: number;
}

/** Bins that hold a run, ascending, the zeros as the first. */
function binsOf({ runs, reach }: TotalCounts, count: number, most: number): Bin[] {
  const width = most / runs.length;
  const bins: Bin[] = [];
  let zeros = count;
  for (const [bin, here] of runs.entries()) {
    if (here === 0) continue;
    zeros -= here;
    const mean = (bin + (reach[bin] ?? 0) / PARTS / here) * width;
    bins.push({ low: bin * width, high: (bin + 1) * width, runs: here, mean });
  }
  return zeros > 0 ? [{ low: 0, high: 0, runs: zeros, mean: 0 }, ...bins] : bins;
}

/** The total of the run at a rank (fractional, from 0 to the number of runs). */
function quantileOf(bins: readonly Bin[], rank: number): number {
  let below = 0;
  for (const { low, high, runs } of bins) {
    if (below + runs >= rank) return low + (high - low) * Math.max(0, (rank - below) / runs);
    below += runs;
  }
  return bins.at(-1)?.high ?? 0;
}

function tailMean(bins: readonly Bin[], count: number, valueAtRisk: number): Estimate {
  const wanted = (1 - RISK_LEVEL) * count;
  const parts: { runs: number; mean: number }[] = [];
  let left = wanted;
  for (const bin of [...bins].reverse()) {
    const runs = Math.min(left, bin.runs);
    // Of a bin cut by the rank the upper part counts: evenly spread, its middle lies above that of the bin.
    const mean = runs < bin.runs ? bin.high - ((bin.high - bin.low) * runs) / bin.runs / 2 : bin.mean;
    parts.push({ runs, mean });
    left -= runs;
    if (left <= 0) break;
  }
  const value = parts.reduce((sum, { runs, mean }) => sum + runs * mean, 0) / wanted;
  const variance = parts.reduce((sum, { runs, mean }) => sum + runs * (mean - value) ** 2, 0) / wanted;
  const ofValue = variance + RISK_LEVEL * (value - valueAtRisk) ** 2;
  return { value, standardError: Math.sqrt(ofValue / wanted) };
}
