import { untoldAsNone } from '@shared/model/missing-figures';
import type { InputRange, Measure, StressInput, TornadoBar, TornadoResult } from '@shared/model/sensitivity';
import type { WhatIfModel } from '@shared/model/what-if';
import { touchedByInput, withInput } from './apply-input';
import { inputOf, inputRefs } from './inputs';
import { distance, outcomeOf } from './measure';
import { PartRunner } from './part-runner';
import type { Step } from './step';

/**
 * One-at-a-time sensitivity: every input at its low and at its high end with all others as they are, the widest effect
 * first. A line that never stops has no day: such an end is a mark, and the width beside it a lower bound.
 * Source: docs/engine.md 6.4.
 * @param ranges of the rows; every other input takes the declared range
 * @throws Refusal (refusal.model.*) with the field
 */
export async function tornado(
  model: WhatIfModel,
  measure: Measure,
  ranges: readonly InputRange[],
  step: Step,
): Promise<TornadoResult> {
  const runner = new PartRunner(model);
  const inputs = inputRefs(model).map((ref) => inputOf(model, ref, ranges));
  const turnable = inputs.filter(({ low, high }) => low < high);
  const bars: TornadoBar[] = [];
  for (const [done, input] of turnable.entries()) {
    await step(done, turnable.length);
    const [atLow, atHigh] = [input.low, input.high].map((value) => outcomeAt(runner, measure, input, value));
    if (atLow !== undefined && atHigh !== undefined)
      bars.push({ input, atLow, atHigh, ...distance(atLow, atHigh) });
  }
  await step(turnable.length, turnable.length);
  return {
    kind: 'tornado',
    measure,
    base: outcomeOf(measure, runner.base, model.days),
    bars: bars.sort((a, b) => untoldAsNone(b.width) - untoldAsNone(a.width)),
    leftOut: inputs.filter(({ low, high }) => low >= high).map(({ ref }) => ref),
  };
}

function outcomeAt(runner: PartRunner, measure: Measure, { ref }: StressInput, value: number) {
  const run = runner.run(withInput(runner.model, ref, value), touchedByInput(runner.model, ref));
  return outcomeOf(measure, run, runner.model.days);
}
