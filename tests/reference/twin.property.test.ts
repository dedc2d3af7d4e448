import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { Pairs } from '../../electron/engine/stress/pairs';
import { nodesOf, stretchOf, withRemoved } from '../../electron/engine/stress/removal';
import { RemovalsRunner } from '../../electron/engine/stress/removals-runner';
import { anyComing, anyModel } from './any-model';
import { differences } from './compare-runs';
import { plainRun } from './plain-run';

/** `npm run twin -- MODELS SEED` asks for more, and others. */
const MODELS = Number(process.env.TWIN_MODELS ?? 1_000);
const SEED = Number(process.env.TWIN_SEED ?? 20_261_127);

/** A billionth of the masses apart is the same: sums of doubles in another order. */
const agreed = (model: WhatIfModel): void => {
  expect(differences(model, runWhatIf(model), plainRun(model))).toEqual([]);
};
const agree = fc.property(anyModel, agreed);

it(`the run and its plain twin agree on ${MODELS} models`, () => {
  fc.assert(agree, { numRuns: MODELS, seed: SEED, endOnFailure: MODELS > 1_000 });
}, 3_600_000);

it('they agree on models with plants that are still coming', () => {
  fc.assert(fc.property(anyComing, agreed), {
    numRuns: Math.ceil(MODELS / 10),
    seed: SEED,
    endOnFailure: MODELS > 1_000,
  });
}, 3_600_000);

it('what a removal leaves short by difference, and which lines it stops, is what the twin finds without the nodes', () => {
  const places = fc.tuple(fc.nat(), fc.nat());
  const removed = fc.property(anyModel, places, (model, drawn) => {
    const nodes = nodesOf(model);
    if (nodes.length === 0) return;
    const [first = 0, second = 0] = drawn.map((at) => at % nodes.length);
    const isPair = first !== second && new Pairs(model, nodes).isOne(first, second);
    const away = isPair && drawn[0] % 3 === 0 ? [first, second] : [first];
    const stretch = stretchOf(model, { from: null, days: null });
    const found = new RemovalsRunner(model, nodes, stretch).totalsOf(away);
    const set = away.flatMap((at) => nodes[at] ?? []);
    const plain = plainRun(withRemoved(model, set, stretch));
    const short = plain.materials.map(({ days }) => days.reduce((sum, day) => sum + day.shortfall, 0));
    const stopped = plain.lineIds.filter((_, l) => plain.loads.some((loads) => (loads[l] ?? 1) < 1 - 1e-9));
    const all = short.reduce((sum, tonnes) => sum + tonnes, 0);
    const scale = 1 + model.materials.reduce((sum, { stock }) => sum + stock.opening, all);
    expect(Math.abs(found.shortfall - all), 'short').toBeLessThanOrEqual(1e-9 * scale);
    expect(found.linesStopped).toBe(stopped.length);
  });
  fc.assert(removed, {
    numRuns: MODELS > 1_000 ? MODELS : Math.ceil(MODELS / 4),
    seed: SEED,
    endOnFailure: MODELS > 1_000,
  });
}, 3_600_000);

const KEPT = join(import.meta.dirname, 'kept');

/** Models on which they once did not, as the failing run showed them, by what was wrong. */
it.each(readdirSync(KEPT))('they agree on %s', (file) => {
  // Plain data, as anyModel makes it.
  agreed(JSON.parse(readFileSync(join(KEPT, file), 'utf8')));
});
