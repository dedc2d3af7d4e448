import { floatAt } from '@shared/base/element-at';

/**
 * Logarithm and exponential from the four operations alone. IEEE 754 fixes those to the last bit; it leaves Math.log and
 * Math.exp to each runtime, so that they may differ in the last digit and with it in a sampled day.
 */

const LN2 = Math.LN2;
/** LN2 in two parts, the first with trailing zeros, so that k * LN2_HIGH is exact (fdlibm). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2E = Math.LOG2E;
const SQRT2 = Math.SQRT2;

/** 2^k for k from -1074 to 1023, by doubling and halving. */
const POWERS = powersOfTwo();
const LEAST_POWER = -1074;

/**
 * Natural logarithm: x = m * 2^k with m within a factor of the square root of 2 of one, then the series of
 * 2 atanh((m - 1) / (m + 1)). Relative error below 1e-15.
 * @param x more than 0, a normal double
 */
export function lnOf(x: number): number {
  let m = x;
  let k = 0;
  while (m < 1 / SQRT2) {
    m *= 2;
    k--;
  }
  while (m > SQRT2) {
    m *= 0.5;
    k++;
  }
  const s = (m - 1) / (m + 1);
  const t = s * s;
  const series =
    1 +
    t *
      (1 / 3 +
        t *
          (1 / 5 +
            t *
              (1 / 7 +
                t * (1 / 9 + t * (1 / 11 + t * (1 / 13 + t * (1 / 15 + t * (1 / 17 + t * (1 / 19)))))))));
  return 2 * s * series + k * LN2;
}

/** e^x: x = k * ln 2 + r with r within ln 2 / 2 of zero, then the series of e^r. Relative error below 1e-15. */
export function expOf(x: number): number {
  const k = Math.floor(x * LOG2E + 0.5);
  if (k > 1023) return Number.POSITIVE_INFINITY;
  if (k < LEAST_POWER) return 0;
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let series = 1;
  for (let n = 14; n > 0; n--) series = 1 + (series * r) / n;
  return series * floatAt(POWERS, k - LEAST_POWER);
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1023 + 1074 + 1);
  let up = 1;
  for (let k = 0; k <= 1023; k++) {
    powers[k + 1074] = up;
    up *= 2;
  }
  let down = 1;
  for (let k = 0; k >= -1074; k--) {
    powers[k + 1074] = down;
    down *= 0.5;
  }
  return powers;
}
