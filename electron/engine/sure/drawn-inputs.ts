import { dayNumber } from '@shared/base/calendar';
import { DECLARED_PERCENT, type InputRange, type InputUnit, inputKey } from '@shared/model/sensitivity';
import type { DrawnInput, DrawnRange, DrawnRef } from '@shared/model/sure';
import type { WhatIfModel } from '@shared/model/what-if';
import { inputOf, inputRefs } from '../stress/inputs';

/**
 * What is drawn of a model: the inputs of a stress test (docs/engine.md 6.4), the value at stake of each line that has one,
 * and how long each shock lasts. One whose range is a point is not drawn.
 */
export function drawnInputs(model: WhatIfModel, ranges: readonly DrawnRange[]): DrawnInput[] {
  const known = new Map(ranges.map((range) => [drawnKey(range.ref), range]));
  const turned = ranges.filter(isTurned);
  const values = [
    ...new Set(
      model.materials.flatMap(({ uses }) =>
        uses.flatMap(({ useId, valuePerTonne }) => (valuePerTonne === undefined ? [] : useId)),
      ),
    ),
  ];
  return [
    ...inputRefs(model).map((ref): DrawnInput => inputOf(model, ref, turned)),
    ...values.map((useId) => drawnOf({ kind: 'value', useId }, 'percent', 100, known)),
    ...model.shocks.map(({ id: shockId, start, end }) =>
      drawnOf({ kind: 'length', shockId }, 'days', dayNumber(end) - dayNumber(start), known),
    ),
  ].filter(({ low, high }) => low < high);
}

/** Of what a stress test turns too. */
function isTurned(range: DrawnRange): range is DrawnRange & InputRange {
  return range.ref.kind !== 'value' && range.ref.kind !== 'length';
}

/** Over the range that is known of it, else DECLARED_PERCENT to either side. Whole days are rounded outwards, one day at least. */
function drawnOf(
  ref: DrawnRef,
  unit: InputUnit,
  base: number,
  known: ReadonlyMap<string, DrawnRange>,
): DrawnInput {
  const row = known.get(drawnKey(ref));
  if (row !== undefined)
    return { ref, unit, base, low: row.low, high: row.high, mark: row.mark, rangeFrom: 'row' };
  const part = DECLARED_PERCENT / 100;
  const [low, high] = [base * (1 - part), base * (1 + part)];
  const whole = unit === 'days';
  return {
    ref,
    unit,
    base,
    low: whole ? Math.max(1, Math.floor(low)) : low,
    high: whole ? Math.ceil(high) : high,
    mark: 'guessed',
    rangeFrom: 'declared',
  };
}

/** A drawn input as one word: its axis is known by it in every model. */
export function drawnKey(ref: DrawnRef): string {
  switch (ref.kind) {
    case 'value':
      return `value:${ref.useId}`;
    case 'length':
      return `length:${ref.shockId}`;
    default:
      return inputKey(ref);
  }
}
