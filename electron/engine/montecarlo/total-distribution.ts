import { floatAt } from '@shared/base/element-at';
import { type Estimate, RISK_LEVEL, type RiskFigures } from '@shared/model/uncertainty';

/** A rank that is whole but for the rounding of a level times a number of runs. */
const WHOLE = 1e-9;

/**
 * Mean, value at risk and tail mean of the totals of all runs, with standard errors. Both are those of the runs themselves:
 * the value at risk is the smallest total that a part RISK_LEVEL of the runs stay at or under, and the tail mean that of
 * the worst rest, of which the last run counts in part.
 * Sources: standard error of a quantile by the quantiles one standard error of its rank to either side; of the tail mean
 * by Manistre and Hancock, Variance of the CTE estimator (North American Actuarial Journal 9, 2005).
 * @param totals tonnes REO, one a run; sorted in place
 */
export function riskOf(totals: Float64Array): RiskFigures {
  const count = totals.length;
  totals.sort();
  let sum = 0;
  for (const total of totals) sum += total;
  const mean = sum / count;
  let squares = 0;
  for (const total of totals) squares += (total - mean) ** 2;
  const rankError = Math.sqrt((RISK_LEVEL * (1 - RISK_LEVEL)) / count);
  const valueAtRisk = quantileOf(totals, RISK_LEVEL);
  const [low, high] = [
    quantileOf(totals, RISK_LEVEL - rankError),
    quantileOf(totals, RISK_LEVEL + rankError),
  ];
  return {
    expected: estimate(mean, squares / count, count),
    valueAtRisk: { value: valueAtRisk, standardError: (high - low) / 2 },
    tailMean: tailMean(totals, valueAtRisk),
  };
}

/** A mean with its standard error from the variance of one run. */
export function estimate(value: number, variance: number, count: number): Estimate {
  return { value, standardError: Math.sqrt(variance / count) };
}

/** The smallest total that a part of the runs stay at or under. */
function quantileOf(sorted: Float64Array, level: number): number {
  const rank = Math.ceil(level * sorted.length - WHOLE);
  return floatAt(sorted, Math.min(sorted.length, Math.max(1, rank)) - 1);
}

function tailMean(sorted: Float64Array, valueAtRisk: number): Estimate {
  const wanted = (1 - RISK_LEVEL) * sorted.length;
  const tail: { readonly weight: number; readonly total: number }[] = [];
  let left = wanted;
  for (let at = sorted.length - 1; at >= 0 && left > WHOLE; at--) {
    const weight = Math.min(left, 1);
    tail.push({ weight, total: floatAt(sorted, at) });
    left -= weight;
  }
  const value = tail.reduce((sum, { weight, total }) => sum + weight * total, 0) / wanted;
  const variance = tail.reduce((sum, { weight, total }) => sum + weight * (total - value) ** 2, 0) / wanted;
  const ofValue = variance + RISK_LEVEL * (value - valueAtRisk) ** 2;
  return { value, standardError: Math.sqrt(ofValue / wanted) };
}
