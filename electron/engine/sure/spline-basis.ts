import { floatAt, numberAt } from '@shared/base/element-at';
import { ofNone } from '@shared/model/missing-figures';

/** Knots of a spline: at the ends and at even quantiles between them. */
const KNOTS = 6;
/** A column that others explain but for this part of it is left out. */
const EXPLAINED = 1e-7;

/**
 * Orthonormal columns that span the natural cubic splines of one input, or products of those of two, with a constant first.
 * Source: docs/engine.md 9.6.
 * @param inputs one figure a draw each
 */
export function splineBasis(inputs: readonly Float64Array[]): Float64Array[] {
  const own = inputs.map(naturalSpline);
  const columns = own.reduce<readonly Float64Array[]>(
    (all, more) => all.flatMap((a) => more.map((b) => a.map((value, draw) => value * floatAt(b, draw)))),
    [new Float64Array(ofNone(inputs[0]?.length)).fill(1)],
  );
  return orthonormal(columns);
}

/** A constant, the input, and what bends between its knots; of an input with few values as many as it has. */
function naturalSpline(input: Float64Array): Float64Array[] {
  const sorted = input.toSorted();
  const at = (part: number) => floatAt(sorted, Math.round(part * (sorted.length - 1)));
  const [low, high] = [at(0), at(1)];
  const constant = new Float64Array(input.length).fill(1);
  if (high <= low) return [constant];
  const knots = [
    ...new Set(Array.from({ length: KNOTS }, (_, k) => (at(k / (KNOTS - 1)) - low) / (high - low))),
  ];
  const x = input.map((value) => (value - low) / (high - low));
  const last = knots.length - 1;
  const cube = (value: number) => Math.max(0, value) ** 3;
  const bend = (k: number, value: number) => {
    const knot = numberAt(knots, k);
    return (cube(value - knot) - cube(value - 1)) / (1 - knot);
  };
  const bends = Array.from({ length: Math.max(0, last - 1) }, (_, k) =>
    x.map((value) => bend(k, value) - bend(last - 1, value)),
  );
  return [constant, x, ...bends];
}

/** Gram and Schmidt, each column twice: what is left of one that others explain is left out. */
function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const found: Float64Array[] = [];
  for (const column of columns) {
    const left = column.slice();
    const size = Math.sqrt(dot(left, left));
    for (let pass = 0; pass < 2; pass++)
      for (const known of found) {
        const part = dot(known, left);
        for (let i = 0; i < left.length; i++) left[i] = floatAt(left, i) - part * floatAt(known, i);
      }
    const rest = Math.sqrt(dot(left, left));
    if (rest <= EXPLAINED * size) continue;
    for (let i = 0; i < left.length; i++) left[i] = floatAt(left, i) / rest;
    found.push(left);
  }
  return found;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number); // of one length
  return sum;
}
