import { dayNumber } from '@shared/base/calendar';
import { DECLARED_PERCENT, type InputRange, inputKey } from '@shared/model/sensitivity';
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
    ...values.map((useId): DrawnInput => {
      const ref = { kind: 'value', useId } as const;
      const row = known.get(drawnKey(ref));
      const of = { ref, unit: 'percent' } as const;
      if (row === undefined) return { ...declared(100), ...of };
      return { base: 100, low: row.low, high: row.high, mark: row.mark, rangeFrom: 'row', ...of };
    }),
    ...model.shocks.map(({ id: shockId, start, end }): DrawnInput => {
      const { base, low, high, ...guess } = declared(dayNumber(end) - dayNumber(start));
      const whole = { base, low: Math.max(1, Math.floor(low)), high: Math.ceil(high) };
      return { ...guess, ...whole, ref: { kind: 'length', shockId }, unit: 'days' };
    }),
  ].filter(({ low, high }) => low < high);
}

/** Of what a stress test turns too. */
function isTurned(range: DrawnRange): range is DrawnRange & InputRange {
  return range.ref.kind !== 'value' && range.ref.kind !== 'length';
}

function declared(base: number) {
  const part = DECLARED_PERCENT / 100;
  return {
    base,
    low: base * (1 - part),
    high: base * (1 + part),
    mark: 'guessed',
    rangeFrom: 'declared',
  } as const;
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
