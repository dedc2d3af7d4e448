import { addDays } from '@shared/base/calendar';
import type { Disruption, ExposureTotals, StressNode } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import type { WhatIfResult } from '@shared/model/what-if-result';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { timeToSurvive } from '../../electron/engine/run/time-to-survive';
import { totalsOf } from '../../electron/engine/stress/exposure';
import { Pairs } from '../../electron/engine/stress/pairs';
import { nodesOf, stretchOf, withRemoved } from '../../electron/engine/stress/removal';
import { removals } from '../../electron/engine/stress/removals';
import { RemovalsRunner } from '../../electron/engine/stress/removals-runner';
import { WithheldRuns } from '../../electron/engine/stress/withheld-runs';
import { withheld } from '../../electron/engine/stress/withholding';
import { anyComing, anyModel } from './any-model';
import { ofOneStock } from './one-stock';

/** BASIS_MODELS asks for more, BASIS_SEED for others. */
const MODELS = Number(process.env.BASIS_MODELS ?? 300);
const SEED = Number(process.env.BASIS_SEED ?? 20_261_201);
/** Pairs of a model that are held to whole runs. */
const PAIRS = 8;
/** Of so many models one has its list of the worst held to the list of all. */
const LISTED = 4;
/** A part of the largest mass of a model, and of a day. */
const SAME = 1e-12;
const still = () => undefined;

/** Some of the pairs, spread over all of them. */
function somePairs(model: WhatIfModel, nodes: readonly StressNode[]): number[][] {
  const all = [...new Pairs(model, nodes).all()];
  const every = Math.max(1, Math.floor(all.length / PAIRS));
  return all.filter((_, at) => at % every === 0);
}

function scaleOf({ materials }: WhatIfModel): number {
  const masses = materials.flatMap(({ stock, uses }) => [
    stock.opening,
    ...uses.flatMap(({ demand }) => Object.values(demand)),
  ]);
  return Math.max(1, ...masses);
}

/** The figures of two answers side by side, each as a part of what it is measured by. */
function expectSame(found: ExposureTotals, whole: ExposureTotals, scale: number, what: string): void {
  const near = (a: number | null, b: number | null, by: number, name: string) => {
    if (a === null || b === null) expect(a, `${what}: ${name}`).toBe(b);
    else expect(Math.abs(a - b) / by, `${what}: ${name} ${a} ${b}`).toBeLessThanOrEqual(SAME);
  };
  near(found.shortfall, whole.shortfall, scale, 'shortfall');
  near(found.lostDays, whole.lostDays, Math.max(1, whole.lostDays), 'days');
  near(found.lostValue, whole.lostValue, Math.max(scale, whole.lostValue ?? 0), 'value');
  for (const stop of ['firstStop', 'lightStop'] as const) {
    const [a, b] = [found[stop], whole[stop]];
    near(a?.moment.day ?? null, b?.moment.day ?? null, Math.max(1, b?.moment.day ?? 0), stop);
    const said = (one: typeof a) => one && [one.useId, one.binding, one.moment.date];
    expect(said(a), `${what}: ${stop}`).toEqual(said(b));
  }
  const counts = ({ linesStopped, linesWithoutValue, materialsShort }: ExposureTotals) => ({
    linesStopped,
    linesWithoutValue,
    materialsShort: materialsShort.toSorted(),
  });
  expect(counts(found), what).toEqual(counts(whole));
}

interface Tally {
  models: number;
  sets: number;
  days: number;
  arrivals: number;
  whole: number;
}

async function hold(model: WhatIfModel, days: number | null, tally: Tally): Promise<void> {
  const span = { from: null, days: days === null ? null : Math.min(days, model.days) };
  const nodes = nodesOf(model);
  if (nodes.length === 0) return;
  const stretch = stretchOf(model, span);
  runWhatIf(model, 'series'); // found sound
  const runner = new RemovalsRunner(model, nodes, stretch);
  const scale = scaleOf(model);
  const sets = [...nodes.map((_, at) => [at]), ...somePairs(model, nodes)];
  const bounds = runner.bounds();
  for (const places of sets) {
    const set = places.flatMap((at) => nodes[at] ?? []);
    const what = JSON.stringify(set);
    const whole = totalsOf(runWhatIf(withRemoved(model, set, stretch), 'lines'));
    expectSame(runner.totalsOf(places), whole, scale, what);
    expect(Math.abs(runner.shortfallOf(places) - whole.shortfall) / scale, what).toBeLessThanOrEqual(SAME);
    const [a, b] = places;
    if (a !== undefined && b !== undefined)
      expect(bounds.of(a, b), `bound of ${what}`).toBeGreaterThanOrEqual(whole.shortfall - SAME * scale);
  }
  if (tally.models++ % LISTED === 0) {
    const [all, worst] = await Promise.all(
      [null, 5].map((most) => removals(model, { ...span, pairs: true, most }, still)),
    );
    expect(worst?.removals, 'the worst').toEqual(all?.removals.slice(0, 5));
    expect(worst?.sets).toBe(all?.removals.length);
  }
  tally.sets += sets.length;
  for (const way of ['days', 'arrivals', 'whole'] as const) tally[way] += runner.taken[way];
}

/** A part of what leaves a country withheld for some days. */
function holdWithheld(model: WhatIfModel, disruption: Disruption): number {
  runWhatIf(model, 'series'); // found sound
  const runs = new WithheldRuns(model);
  for (const countryId of runs.countries) {
    const whole = runWhatIf(withheld(model, countryId, model.start, disruption));
    const found = totalsOf(runs.under(countryId, model.start, disruption));
    expectSame(found, totalsOf(whole), scaleOf(model), countryId);
    const lost = (result: WhatIfResult) => result.materials.reduce((sum, { ledger }) => sum + ledger.lost, 0);
    const more = lost(whole) - lost(runWhatIf(model));
    const apart = Math.abs(runs.withheldBy(countryId, model.start, disruption) - more);
    expect(apart / Math.max(scaleOf(model), lost(whole)), 'withheld').toBeLessThanOrEqual(SAME);
  }
  return runs.countries.length;
}

/** No outage of a node as long as it survives adds a shortfall to a run of the material, and one a day longer does. */
async function holdSurvival(drawn: WhatIfModel): Promise<number> {
  const model = { ...drawn, shocks: [] };
  const { nodes } = await timeToSurvive({ model, recoveryDays: null });
  let held = 0;
  for (const { node, materials } of nodes)
    for (const { materialId, survives } of materials) {
      const own = model.materials.filter((one) => one.materialId === materialId);
      const part = model.together === true ? model : { ...model, materials: own };
      const short = (days: number) => {
        const stretch = { from: model.start, to: addDays(model.start, days) };
        // Whoever stands in the country makes nothing anywhere, of whatever material.
        const { shocks } = withRemoved(model, [node], stretch);
        const run = runWhatIf(days === 0 ? part : { ...part, shocks }, 'totals');
        return run.find((one) => one.materialId === materialId)?.totalShortfall ?? 0;
      };
      const bearable = short(0) + 2e-9 * scaleOf(model);
      expect(short(survives ?? model.days), 'as long as it survives').toBeLessThanOrEqual(bearable);
      if (survives !== null) expect(short(survives + 1), 'a day longer').toBeGreaterThan(short(0));
      held++;
    }
  return held;
}

const anyDisruption = fc.record({
  sharePercent: fc.integer({ min: 1, max: 1000 }).map((ticks) => ticks / 10),
  days: fc.integer({ min: 1, max: 200 }),
});

it.each([
  ['as drawn', anyModel],
  ['stripped to one stock', anyModel.map(ofOneStock)],
] as const)(
  'what is withheld, and how long a node can be missed, is what whole runs say, on models %s',
  async (_, models) => {
    let [withheldOf, survived] = [0, 0];
    await fc.assert(
      fc.asyncProperty(models, anyDisruption, async (model, { sharePercent, days }) => {
        withheldOf += holdWithheld(model, { sharePercent, days: Math.min(days, model.days) });
        survived += await holdSurvival(model);
      }),
      { numRuns: Math.ceil(MODELS / 3), seed: SEED, endOnFailure: true },
    );
    expect([withheldOf, survived].every((count) => count > MODELS / 3)).toBe(true);
  },
  3_600_000,
);

it.each([
  ['as drawn', anyModel, MODELS],
  ['with plants that are still coming', anyComing, Math.ceil(MODELS / 3)],
  ['stripped to one stock', anyModel.map(ofOneStock), MODELS],
] as const)(
  'what comes in by difference is what a whole run says, on models %s',
  async (name, models, count) => {
    const tally: Tally = { models: 0, sets: 0, days: 0, arrivals: 0, whole: 0 };
    const length = fc.option(fc.integer({ min: 1, max: 120 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(models, length, (model, days) => hold(model, days, tally)),
      { numRuns: count, seed: SEED, endOnFailure: true },
    );
    console.log(`${name}: ${JSON.stringify(tally)}`);
    expect(tally.sets).toBeGreaterThan(count);
  },
  3_600_000,
);
