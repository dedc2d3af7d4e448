/**
 * The value below which a part u of a triangular law lies: 0 at either end, most likely as entered.
 * Source: docs/engine.md 9.5.
 * @param u strictly between 0 and 1
 */
export function triangleAt({ low, base, high }: Triangle, u: number): number {
  const width = high - low;
  if (width <= 0) return low;
  const likely = Math.min(high, Math.max(low, base));
  const below = (likely - low) / width;
  return u < below
    ? low + Math.sqrt(u * width * (likely - low))
    : high - Math.sqrt((1 - u) * width * (high - likely));
}

interface Triangle {
  readonly low: number;
  /** As entered. */
  readonly base: number;
  readonly high: number;
}
