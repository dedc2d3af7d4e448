import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binsFor, cellsFor } from '../../../electron/engine/montecarlo/counts';
import { RangeCounter } from '../../../electron/engine/montecarlo/day-ranges';

const SHORT = 4;
const LONG = 5_000;

/** Where one run after the other is counted; a run counts from a day on. */
function oneByOne(
  days: number,
  runs: readonly (readonly [readonly number[], number])[],
): Map<number, number> {
  const cells = new Map<number, number>();
  for (const [values, from] of runs)
    for (let day = from; day < days; day++) {
      const value = values[day % values.length] ?? 0;
      if (value <= 0) continue;
      const bins = binsFor(days);
      const bin = value >= 1 ? bins : Math.floor(value * bins * (1 - 2 ** -40));
      const cell = day * cellsFor(days) + bin;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  return cells;
}

/** Below the range, in it, at its end, above it. */
const anyValue = fc.oneof(fc.constantFrom(-1, 0, 1, 2), fc.double({ min: 0, max: 1, noNaN: true }));

it.each([
  ['one by one', SHORT, 40, 20, false],
  ['noted, more than at once', SHORT, 600, 20, true],
  ['noted, in a long window with few bins', LONG, 70, 5, true],
])('runs are counted where each of them falls: %s', (_, days, most, numRuns, notes) => {
  const anyRun = fc.tuple(fc.array(anyValue, { minLength: 3, maxLength: SHORT }), fc.nat(SHORT));
  fc.assert(
    fc.property(fc.array(anyRun, { minLength: most / 2, maxLength: most, size: 'max' }), (runs) => {
      const cells = new Int32Array(days * cellsFor(days));
      const range = { low: new Float64Array(days), high: new Float64Array(days).fill(1) };
      const counter = new RangeCounter(range, cells, notes);
      for (const [values, from] of runs)
        counter.add(
          Float64Array.from({ length: days }, (_value, day) => values[day % values.length] ?? 0),
          from,
        );
      counter.finish();
      const found = [...cells.entries()].filter(([, count]) => count > 0);
      expect(new Map(found)).toEqual(oneByOne(days, runs));
    }),
    { numRuns, endOnFailure: true },
  );
});
