import { floatAt, itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import {
  type DrawnInput,
  MOST_DRAWS,
  type SureJob,
  type SureOptions,
  type SureResult,
} from '@shared/model/sure';
import { sourceName } from '../montecarlo/sources';
import { GENERATOR } from '../montecarlo/threefry';
import { validateOptions } from '../montecarlo/validate-options';
import { validateModel } from '../run';
import type { Step } from '../stress/step';
import { checkWindows } from './check-windows';
import { drawnInputs, drawnKey } from './drawn-inputs';
import { drawnModels } from './drawn-model';
import { keepRun, type ModelDraws, roomFor } from './drawn-runs';
import type { Axis } from './drivers';
import { type Events, eventsOf } from './event-shocks';
import { axisOf } from './latin-hypercube';
import { pairsOf } from './pairs';
import { ranksOf } from './rank-correlation';
import { sureRun } from './sure-run';
import { triangleAt } from './triangle';

/** A model ready to be run on any draw. */
interface Drawn {
  readonly kept: ModelDraws;
  readonly entered: ModelDraws;
  readonly inputs: readonly DrawnInput[];
  /** Of each input its places on 0..1, one a draw. */
  readonly places: readonly Float64Array[];
  readonly values: Float64Array;
  readonly turned: ReturnType<typeof drawnModels>;
  readonly events: Events | null;
}

/**
 * Runs models on the same draws of their inputs and of events, each draw a whole daily run. Exposure under assumptions, not a
 * forecast; the same job gives the same figures.
 * Source: docs/engine.md 9.5.
 * @param step called between two draws; may wait, and may throw to stop the work
 * @throws Refusal (refusal.model.*, refusal.uncertainty.*, refusal.sure.*) with the field
 */
export async function howSure(
  { models, options }: SureJob,
  step: Step = () => undefined,
): Promise<SureResult> {
  const [first] = models;
  if (first === undefined) throw new Error('no model to be sure of');
  checkOptions(options);
  checkWindows(models);
  const { draws, seed } = options;
  const axes = new Map<string, Axis>();
  const drawn = models.map(({ model, ranges }): Drawn => {
    const entered = roomFor(model, 1);
    keepRun(model, entered, 0);
    const inputs = options.inputs ? drawnInputs(model, ranges) : [];
    for (const input of inputs) {
      const name = drawnKey(input.ref);
      if (axes.has(name)) continue;
      const at = axisOf(name, draws, seed);
      axes.set(name, { input, at, ranks: ranksOf(at) });
    }
    const turned = drawnModels(model, inputs);
    // What can be run at both ends of every range can be run between them.
    for (const end of ['low', 'high'] as const)
      validateModel(turned(Float64Array.from(inputs, (input) => input[end])));
    return {
      kept: roomFor(model, draws),
      entered,
      inputs,
      places: inputs.map(({ ref }) => axes.get(drawnKey(ref))?.at ?? new Float64Array(draws)),
      values: new Float64Array(inputs.length),
      turned,
      events: options.events === null ? null : eventsOf(model, options.events, seed),
    };
  });
  for (let draw = 0; draw < draws; draw++) {
    await step(draw, draws);
    for (const one of drawn) keepRun(modelAt(one, draw), one.kept, draw);
  }
  await step(draws, draws);
  const all = [...axes.values()];
  const inputs = all.map(({ input }) => input);
  const sources = new Map(
    drawn.flatMap(
      ({ events }) => events?.sources.map((source) => [sourceName(source), source] as const) ?? [],
    ),
  );
  const { start, days } = first.model;
  return {
    start,
    days,
    draws,
    seed,
    generator: GENERATOR,
    inputs,
    declared: inputs.filter(({ rangeFrom }) => rangeFrom === 'declared').length,
    guessed: inputs.filter(({ mark }) => mark === 'guessed').length,
    sources: sources.size,
    assumedSources: [...sources.values()].filter(({ assumed }) => assumed).length,
    runs: drawn.map(({ kept }) => sureRun(start, kept, all)),
    pairs: pairsOf(drawn, all),
  };
}

function modelAt(
  { inputs, places, values, turned, events }: Drawn,
  draw: number,
): ReturnType<Drawn['turned']> {
  for (const [at, input] of inputs.entries()) {
    const drawn = triangleAt(input, floatAt(itemAt(places, at), draw));
    values[at] = input.unit === 'days' ? Math.round(drawn) : drawn;
  }
  const model = turned(values);
  return events === null ? model : { ...model, shocks: [...model.shocks, ...events.of(draw)] };
}

function checkOptions({ draws, seed, events }: SureOptions): void {
  if (!Number.isInteger(draws) || draws < 2 || draws > MOST_DRAWS)
    throw new Refusal('refusal.sure.draws', { draws, most: MOST_DRAWS }, { field: 'draws' });
  const none = { supplier: NO_EVENT, country: NO_EVENT, suppliers: {}, countries: {} };
  validateOptions({ runs: draws, seed, rates: events ?? none });
}

const NO_EVENT = {
  eventsPerYear: 0,
  duration: { kind: 'exponential', meanDays: 1 },
  severity: { alpha: 1, beta: 0 },
} as const;
