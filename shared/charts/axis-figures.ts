/** More decimals than a step of an axis has. */
const MOST_DECIMALS = 6;

/** Says the figures of an axis in equal digits: as many decimals as its step has, and none of zero. @param step between two of them */
export function axisFigures(step: number): (value: number) => string {
  const decimals = decimalsOf(step);
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) => (value === 0 ? '0' : format.format(value));
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scaled = step * 10 ** decimals;
    // Steps are sums of doubles.
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * scaled) return decimals;
  }
  return MOST_DECIMALS;
}
