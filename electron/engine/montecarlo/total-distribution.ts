import { floatAt } from '@shared/base/element-at';
import { type Estimate, RISK_LEVEL, type RiskFigures } from '@shared/model/uncertainty';

/** A rank that is whole but for the rounding of a level times a number of runs. */
const WHOLE = 1e-9;

/**
 * Mean, value at risk and tail mean of the totals of all runs, with standard errors. Both are those of the runs themselves:
 * the value at risk is the smallest total that a part `level` of the runs stay at or under, and the tail mean that of
 * the worst rest, of which the last run counts in part.
 * Sources: standard error of a quantile by the quantiles one standard error of its rank to either side; of the tail mean
 * by Manistre and Hancock, Variance of the CTE estimator (North American Actuarial Journal 9, 2005).
 * @param totals tonnes REO, one a run; sorted in place
 * @param level of the tail, 0..1
 * @param inPairs whether each second run mirrors the one before (MonteCarloOptions.antithetic): this lowers the error of the mean
 */
export function riskOf(totals: Float64Array, level = RISK_LEVEL, inPairs = false): RiskFigures {
  const count = totals.length;
  const inOrder = inPairs ? totals.slice() : null;
  totals.sort();
  const mean = meanOf(totals);
  const rankError = Math.sqrt((level * (1 - level)) / count);
  const valueAtRisk = quantileOf(totals, level);
  const [low, high] = [quantileOf(totals, level - rankError), quantileOf(totals, level + rankError)];
  return {
    expected: inOrder === null ? mean : { ...mean, standardError: errorOfPairs(inOrder, mean.value) },
    valueAtRisk: { value: valueAtRisk, standardError: (high - low) / 2 },
    tailMean: tailMean(totals, valueAtRisk, level),
  };
}

function meanOf(totals: Float64Array): Estimate {
  let sum = 0;
  for (const total of totals) sum += total;
  const mean = sum / totals.length;
  let squares = 0;
  for (const total of totals) squares += (total - mean) ** 2;
  return estimate(mean, squares / totals.length, totals.length);
}

/** Of runs that come in pairs each pair is one observation, since its two runs hang together; an odd last run is one by itself. */
function errorOfPairs(totals: Float64Array, mean: number): number {
  let squares = 0;
  for (let first = 0; first < totals.length; first += 2) {
    const second = first + 1 < totals.length ? floatAt(totals, first + 1) - mean : 0;
    squares += (floatAt(totals, first) - mean + second) ** 2;
  }
  return Math.sqrt(squares) / totals.length;
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

function tailMean(sorted: Float64Array, valueAtRisk: number, level: number): Estimate {
  const wanted = (1 - level) * sorted.length;
  const tail: { readonly weight: number; readonly total: number }[] = [];
  let left = wanted;
  for (let at = sorted.length - 1; at >= 0 && left > WHOLE; at--) {
    const weight = Math.min(left, 1);
    tail.push({ weight, total: floatAt(sorted, at) });
    left -= weight;
  }
  const value = tail.reduce((sum, { weight, total }) => sum + weight * total, 0) / wanted;
  const variance = tail.reduce((sum, { weight, total }) => sum + weight * (total - value) ** 2, 0) / wanted;
  const ofValue = variance + level * (value - valueAtRisk) ** 2;
  return { value, standardError: Math.sqrt(ofValue / wanted) };
}
