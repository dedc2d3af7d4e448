import type { Axis, InputRange, Measure, Outcome, TwoWayResult } from '@shared/model/sensitivity';
import type { AxisWish } from '@shared/model/stress-question';
import type { WhatIfModel } from '@shared/model/what-if';
import { touchedByInput, withInput } from './apply-input';
import { inputOf } from './inputs';
import { outcomeOf } from './measure';
import { PartRunner } from './part-runner';
import type { Step } from './step';

/** Values of an axis for which nobody wished any. */
const EVEN_VALUES = 5;

/**
 * A measure over two inputs, all others as they are: cells[r][c] is at row.values[r] and column.values[c].
 * Source: docs/engine.md 6.4.
 * @throws Refusal `refusal.stress.unknownInput`, or `refusal.model.*` for a value that an input cannot have
 */
export async function twoWay(
  model: WhatIfModel,
  measure: Measure,
  wishes: { readonly row: AxisWish; readonly column: AxisWish },
  ranges: readonly InputRange[],
  step: Step,
): Promise<TwoWayResult> {
  const [row, column] = [axisOf(model, wishes.row, ranges), axisOf(model, wishes.column, ranges)];
  const runner = new PartRunner(model);
  const touched = new Set([
    ...touchedByInput(model, row.input.ref),
    ...touchedByInput(model, column.input.ref),
  ]);
  const cells: Outcome[][] = [];
  for (const [done, first] of row.values.entries()) {
    await step(done, row.values.length);
    const turned = withInput(model, row.input.ref, first);
    cells.push(
      column.values.map((second) =>
        outcomeOf(measure, runner.run(withInput(turned, column.input.ref, second), touched), model.days),
      ),
    );
  }
  await step(row.values.length, row.values.length);
  return {
    kind: 'two-way',
    measure,
    base: outcomeOf(measure, runner.base, model.days),
    row,
    column,
    cells,
  };
}

/** The values wished for in rising order, or evenly spaced ones from low to high; whole days stay whole. */
function axisOf(model: WhatIfModel, { ref, values }: AxisWish, ranges: readonly InputRange[]): Axis {
  const input = inputOf(model, ref, ranges);
  const { low, high, unit } = input;
  const even = Array.from(
    { length: EVEN_VALUES },
    (_, index) => low + ((high - low) * index) / (EVEN_VALUES - 1),
  );
  const whole = unit === 'days' ? even.map(Math.round) : even;
  return { input, values: [...new Set(values ?? whole)].sort((a, b) => a - b) };
}
