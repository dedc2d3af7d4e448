import type { BreakEven, BreakEvenResult, InputRange, StressInput } from '@shared/model/sensitivity';
import type { WhatIfModel } from '@shared/model/what-if';
import { touchedByInput, withInput } from './apply-input';
import { inputOf, inputRefs } from './inputs';
import { PartRunner } from './part-runner';
import type { Step } from './step';
import { whatBreaks } from './target';

/** Pieces into which a range is cut to see how often a line changes between holding and stopping. */
const PIECES = 16;
/** Two values are next to each other when they differ by less than this part of the range; days by one. */
const CLOSE = 1e-6;
/** Tonnes are searched up to so many times their base. */
const TIMES_BASE = 3;

/**
 * For each input the value at which a line just does (not) stop, all others as they are. The range is looked at in
 * pieces, and the change nearest to the base is closed in on: a line that stops and holds again inside one piece is not
 * seen, and more than one change is said (G-17).
 * Source: docs/engine.md 6.5.
 * @param useId the line; null for any
 * @returns the nearest turn first, measured by its change in percent of the base
 * @throws Refusal (refusal.model.*) with the field
 */
export async function breakEven(
  model: WhatIfModel,
  useId: string | null,
  ranges: readonly InputRange[],
  step: Step,
): Promise<BreakEvenResult> {
  const runner = new PartRunner(model);
  const target = { kind: 'line-stops', useId } as const;
  const stopsAtBase = whatBreaks(target, runner.base, model) !== null;
  const inputs = inputRefs(model).map((ref) => inputOf(model, ref, ranges));
  const rows: BreakEven[] = [];
  for (const [done, input] of inputs.entries()) {
    await step(done, inputs.length);
    const touched = touchedByInput(model, input.ref);
    const stops = (value: number) =>
      whatBreaks(target, runner.run(withInput(model, input.ref, value), touched), model) !== null;
    rows.push(turnOf(input, searchedTo(model, input), stops));
  }
  await step(inputs.length, inputs.length);
  const far = ({ turn, changePercent }: BreakEven) =>
    turn === null ? Number.MAX_VALUE : Math.abs(changePercent ?? Number.MAX_SAFE_INTEGER);
  return { kind: 'break-even', useId, stopsAtBase, rows: rows.sort((a, b) => far(a) - far(b)) };
}

/** Percent to 100, days to the length of the run, tonnes to a few times the base. */
function searchedTo(model: WhatIfModel, { unit, base }: StressInput): number {
  if (unit === 'percent') return 100;
  return unit === 'days' ? Math.max(base, model.days) : base * TIMES_BASE;
}

function turnOf(input: StressInput, to: number, stops: (value: number) => boolean): BreakEven {
  const { base, unit } = input;
  const least = unit === 'days' ? 1 : CLOSE * to;
  const spread = Array.from({ length: PIECES + 1 }, (_, index) => (to * index) / PIECES);
  const points = [...new Set([...(unit === 'days' ? spread.map(Math.round) : spread), base])].sort(
    (a, b) => a - b,
  );
  const seen = points.map((value) => ({ value, stops: stops(value) }));
  const changes = seen.flatMap((point, index) => {
    const next = seen[index + 1];
    return next === undefined || next.stops === point.stops ? [] : [{ below: point, above: next }];
  });
  const away = ({ below, above }: (typeof changes)[number]) =>
    Math.min(Math.abs(below.value - base), Math.abs(above.value - base));
  const nearest = [...changes].sort((a, b) => away(a) - away(b))[0];
  const found = { input, from: 0, to, turns: changes.length };
  if (nearest === undefined) return { ...found, turn: null, changePercent: null };
  let [low, high] = [nearest.below.value, nearest.above.value];
  while (high - low > least) {
    const middle = unit === 'days' ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (stops(middle) === nearest.below.stops) low = middle;
    else high = middle;
  }
  const turn = nearest.below.stops ? { stopsAt: low, holdsAt: high } : { holdsAt: low, stopsAt: high };
  const at = stopsNow(seen, base) ? turn.holdsAt : turn.stopsAt;
  return { ...found, turn, changePercent: base === 0 ? null : ((at - base) / base) * 100 };
}

function stopsNow(
  seen: readonly { readonly value: number; readonly stops: boolean }[],
  base: number,
): boolean {
  return seen.find(({ value }) => value === base)?.stops ?? false;
}
