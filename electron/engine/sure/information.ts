import { floatAt, intAt, itemAt, numberAt } from '@shared/base/element-at';
import { sumOf } from '@shared/base/sum-of';
import type { Worth } from '@shared/model/ask-next';
import { normalQuantile } from '../montecarlo/normal-quantile';
import { hashOf } from '../montecarlo/source-sampler';
import { threefry, uniform } from '../montecarlo/threefry';
import { dot, splineBasis } from './spline-basis';

/** Draws of the coefficients of a regression for the error of what is read off it. */
const ERROR_DRAWS = 200;
/** Errors that lie between what is told apart from nothing and what is not. */
const APART = 2;

/**
 * What it is worth to know all before deciding: what the best option costs on average, less what the best one of each draw does
 * (EVPI). Source: docs/engine.md 9.6.
 * @param costs by option, one figure a draw
 */
export function worthOfAll(costs: readonly Float64Array[]): Worth {
  const best = itemAt(costs, bestOf(costs));
  const spared = best.map((cost, draw) => cost - least(costs, draw));
  const mean = meanOf(spared);
  const spread = spared.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const { length } = spared;
  return worth(mean, Math.sqrt(spread / Math.max(1, length - 1) / length));
}

/**
 * What it is worth to know some inputs before deciding (EVPPI), by regression: the costs of each option less those of the best are
 * fitted by splines of the inputs, and the fits are taken for what is then expected of them.
 * Source: docs/engine.md 9.6; Strong, Oakley and Brennan 2014.
 * @param inputs the values of one or two inputs, one a draw
 * @param name of the inputs: the key of the numbers from which the error is drawn
 */
export function worthOf(
  costs: readonly Float64Array[],
  inputs: readonly Float64Array[],
  name: string,
): Worth {
  const at = bestOf(costs);
  const best = itemAt(costs, at);
  const differences = costs
    .filter((_, option) => option !== at)
    .map((own) => own.map((cost, draw) => cost - floatAt(best, draw)));
  if (differences.length === 0) return worth(0, 0);
  const basis = splineBasis(inputs);
  const coefficients = differences.map((own) => basis.map((column) => dot(column, own)));
  const fits = differences.map((_, d) => fitted(basis, itemAt(coefficients, d)));
  const value = spared(fits);
  const spread = spreadOfRests(differences, fits, basis.length);
  const normals = normalsFrom(name);
  const memory = fits.map((fit) => fit.slice());
  const values = Array.from({ length: ERROR_DRAWS }, () => {
    for (const [d, own] of memory.entries()) own.set(itemAt(fits, d));
    for (const column of basis) {
      const z = differences.map(() => normals());
      for (const [d, own] of memory.entries())
        addColumn(
          own,
          column,
          itemAt(spread, d).reduce((sum, part, e) => sum + part * numberAt(z, e), 0),
        );
    }
    return spared(memory);
  });
  const mean = values.reduce((sum, one) => sum + one, 0) / ERROR_DRAWS;
  const error = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (ERROR_DRAWS - 1));
  const explains = coefficients.some((own, d) => {
    const explained = own.slice(1).reduce((sum, by) => sum + by ** 2, 0);
    const rest = itemAt(spread, d).reduce((sum, part) => sum + part ** 2, 0);
    return explained > rest * byChance(basis.length - 1);
  });
  return worth(value, error, explains);
}

/** The option that costs least on average; of those alike the first. */
export function bestOf(costs: readonly Float64Array[]): number {
  const means = costs.map(meanOf);
  return means.indexOf(Math.min(...means));
}

export function meanOf(figures: Float64Array): number {
  return sumOf(figures) / figures.length;
}

/** What a regression on so many columns of chance explains in one case of a thousand, in variances of the rest (Wilson and Hilferty). */
function byChance(columns: number): number {
  if (columns === 0) return 0;
  const part = 2 / (9 * columns);
  return columns * (1 - part + normalQuantile(0.999) * Math.sqrt(part)) ** 3;
}

/** @param explains whether it is more than what chance explains: where options are alike, noise alone seems to tell them apart */
function worth(value: number, standardError: number, explains = true): Worth {
  const clipped = Math.max(0, value);
  return { value: clipped, standardError, apart: explains && clipped > APART * standardError && clipped > 0 };
}

/** What the best of each draw spares beside the best of all; the option that is held against has 0 everywhere. */
function spared(fits: readonly Float64Array[]): number {
  const { length } = itemAt(fits, 0);
  const best = Math.min(0, ...fits.map(meanOf));
  const smallest = new Float64Array(length);
  for (const fit of fits)
    for (let draw = 0; draw < length; draw++) {
      const value = fit[draw] as number; // likewise
      if (value < (smallest[draw] as number)) smallest[draw] = value;
    }
  return best - sumOf(smallest) / length;
}

function least(figures: readonly Float64Array[], draw: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const own of figures) smallest = Math.min(smallest, floatAt(own, draw));
  return smallest;
}

function fitted(basis: readonly Float64Array[], coefficients: readonly number[]): Float64Array {
  const fit = new Float64Array(itemAt(basis, 0).length);
  for (const [c, column] of basis.entries()) addColumn(fit, column, numberAt(coefficients, c));
  return fit;
}

function addColumn(fit: Float64Array, column: Float64Array, by: number): void {
  // Thousands of times a question: no question whether a figure is there.
  for (let draw = 0; draw < fit.length; draw++)
    fit[draw] = (fit[draw] as number) + by * (column[draw] as number); // of one length
}

/** The lower factor of the covariance of what the fits leave (Cholesky); a row that others explain is 0. */
function spreadOfRests(
  differences: readonly Float64Array[],
  fits: readonly Float64Array[],
  columns: number,
): number[][] {
  const rests = differences.map((own, d) => own.map((value, draw) => value - floatAt(itemAt(fits, d), draw)));
  const free = Math.max(1, itemAt(rests, 0).length - columns);
  const factor = rests.map(() => rests.map(() => 0));
  for (const [i, row] of factor.entries())
    for (let j = 0; j <= i; j++) {
      const other = itemAt(factor, j);
      let left = dot(itemAt(rests, i), itemAt(rests, j)) / free;
      for (let k = 0; k < j; k++) left -= numberAt(row, k) * numberAt(other, k);
      if (i === j) row[j] = Math.sqrt(Math.max(0, left));
      else row[j] = numberAt(other, j) > 0 ? left / numberAt(other, j) : 0;
    }
  return factor;
}

/** Standard normal figures, one after the other, the same for a name. */
function normalsFrom(name: string): () => number {
  const words = new Int32Array(2);
  const key = hashOf(name);
  let count = 0;
  return () => {
    threefry(key, OF_ERRORS, count++, 0, words);
    return normalQuantile(uniform(intAt(words, 0)));
  };
}

/** Beside the keys of sources and inputs. */
const OF_ERRORS = 2;
