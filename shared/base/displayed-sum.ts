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
  const byRemainder = scaled
    .map((value, index) => ({ index, remainder: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, missing)))
    floors[index] = (floors[index] ?? 0) + 1;
  return floors.map((value) => value / unit);
}
