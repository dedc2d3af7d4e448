/**
 * Rounds figures for display so that they add up to their displayed sum (largest remainder). Stored values keep
 * their doubles.
 * @param values any finite numbers of zero or more
 * @param decimals digits after the point
 */
export function roundToSum(values: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const scaled = values.map((value) => value * unit);
  const target = Math.round(scaled.reduce((sum, value) => sum + value, 0));
  // The small addend keeps 4.999999999999999 (a sum of doubles) from losing a whole unit.
  const floors = scaled.map((value) => Math.floor(value + 1e-9));
  const missing = target - floors.reduce((sum, value) => sum + value, 0);
  // The largest remainders, of equal ones the first, are rounded up.
  const remainders = Float64Array.from(scaled, (value, index) => value - (floors[index] ?? 0));
  const least = Float64Array.from(remainders).sort()[Math.max(0, floors.length - missing)];
  if (missing <= 0 || least === undefined) return floors.map((value) => value / unit);
  let equal = missing - remainders.filter((remainder) => remainder > least).length;
  for (const [index, remainder] of remainders.entries())
    if (remainder > least || (remainder === least && equal-- > 0)) floors[index] = (floors[index] ?? 0) + 1;
  return floors.map((value) => value / unit);
}
