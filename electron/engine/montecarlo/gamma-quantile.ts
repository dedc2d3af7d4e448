import { derivedOfText } from '@shared/base/derived';
import { lnGamma } from './beta-quantile';
import { expOf, lnOf } from './elementary';
import { quantileOf, quantileTable, type TableLaw } from './quantile-table';

/**
 * The quantiles of a Gamma law of scale 1, for sampling by inversion as those of a Beta law are (docs/engine.md 9.2).
 * @param shape more than 0
 * @returns to be read by sampleTable(); not to be written to
 */
export function gammaQuantiles(shape: number): Float64Array {
  return tableOf(String(shape));
}

/** A quantile of a Gamma law of scale 1. @param part from 0 to 1, neither of them */
export function gammaQuantile(part: number, shape: number): number {
  const law = lawOf(shape);
  return part < 0.5
    ? quantileOf(part, law, 'below', law.least)
    : quantileOf(1 - part, law, 'above', law.most);
}

const tableOf = derivedOfText((text): Float64Array => quantileTable(lawOf(Number(text))), 64);

function lawOf(shape: number): TableLaw {
  const lnWhole = lnGamma(shape);
  return {
    least: 0,
    // Beyond this lies less than the last of 2^32 samples.
    most: shape + 10 * Math.sqrt(shape) + 60,
    mean: shape,
    below: (x) => gammaBelow(x, shape, lnWhole),
    above: (x) => gammaAbove(x, shape, lnWhole),
    density: (x) => (x > 0 ? expOf((shape - 1) * lnOf(x) - x - lnWhole) : 0),
  };
}

/** The regularised incomplete gamma function: its series, or one less its continued fraction. Source: Abramowitz and Stegun 6.5.29, 6.5.31. */
export function gammaBelow(x: number, shape: number, lnWhole: number): number {
  if (x <= 0) return 0;
  return x < shape + 1 ? series(x, shape, lnWhole) : 1 - fraction(x, shape, lnWhole);
}

/** What lies above, of which a small part does not drown in what is left of one. */
function gammaAbove(x: number, shape: number, lnWhole: number): number {
  if (x <= 0) return 1;
  return x < shape + 1 ? 1 - series(x, shape, lnWhole) : fraction(x, shape, lnWhole);
}

function series(x: number, shape: number, lnWhole: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= 10_000 && term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * expOf(shape * lnOf(x) - x - lnWhole);
}

/** By Lentz's method. */
function fraction(x: number, shape: number, lnWhole: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / away(b);
  let value = d;
  for (let n = 1; n <= 10_000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / away(a * d + b);
    c = away(b + a / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value * expOf(shape * lnOf(x) - x - lnWhole);
}
