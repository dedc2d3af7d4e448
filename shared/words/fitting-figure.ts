import type { Formats } from './formats';

/** Below this, whole tonnes would say nothing: scandium and lutetium are counted in fractions of a tonne. */
const SMALL = 10;

/** A figure in as many digits as its size deserves: 2,475; 3.4; 0.052. */
export function fittingFigure(value: number, f: Formats): string {
  const size = Math.abs(value);
  if (size >= SMALL || size < 1e-9) return f.whole(value);
  return size >= 1 ? f.figure(value) : f.exact(Number(value.toPrecision(2)));
}

/** A mass with its unit, small ones with the digits they need. */
export function fittingMass(tonnes: number, f: Formats): string {
  // The unit is written by the one place that knows it, around a figure that it would have rounded away.
  return f.mass(0).replace('0', fittingFigure(tonnes, f));
}
