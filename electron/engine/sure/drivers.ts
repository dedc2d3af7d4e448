import type { DrawnInput, Driver } from '@shared/model/sure';
import { correlationOf, ranksOf } from './rank-correlation';

/** An input with its place on 0..1 in each draw, and the ranks of these. */
export interface Axis {
  readonly input: DrawnInput;
  readonly at: Float64Array;
  readonly ranks: Float64Array;
}

/** The inputs on which a figure hangs, the strongest first; those on which it does not at all are left out. Source: docs/engine.md 9.5. */
export function driversOf(figures: Float64Array, axes: readonly Axis[]): Driver[] {
  const ranks = ranksOf(figures);
  return axes
    .map(({ input, ranks: own }) => ({ ref: input.ref, correlation: correlationOf(own, ranks) }))
    .filter(({ correlation }) => correlation !== 0)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}
