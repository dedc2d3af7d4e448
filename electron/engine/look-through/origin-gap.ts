/** From at least to at most. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What a partner ships beyond what it mines: at least where all that it is known to have bought was sent on, at most where
 * nothing of it was. All in the unit of what was shipped.
 * Source: docs/engine.md 13.7.
 */
export function originGap(shipped: Bounds, mined: Bounds, bought: number): Bounds {
  return {
    low: Math.max(0, shipped.low - mined.high - bought),
    high: Math.max(0, shipped.high - mined.low),
  };
}

/**
 * What of a controller's shipments may come by others instead, percent: by how much their gap grew since before the control;
 * without a figure of before, anything from nothing to all of the gap. Null where the controller shipped nothing.
 * Source: docs/engine.md 13.7.
 */
export function leakBounds(before: Bounds | null, after: Bounds, shippedBefore: number): Bounds | null {
  if (!(shippedBefore > 0)) return null;
  const percent = (tonnes: number): number => Math.min(100, Math.max(0, (tonnes / shippedBefore) * 100));
  if (before === null) return { low: 0, high: percent(after.high) };
  return { low: percent(after.low - before.high), high: percent(after.high - before.low) };
}
