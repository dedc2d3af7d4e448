import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
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

const KEPT = join(import.meta.dirname, 'kept');

/** Models on which they once did not, as the failing run showed them, by what was wrong. */
it.each(readdirSync(KEPT))('they agree on %s', (file) => {
  // Plain data, as anyModel makes it.
  agreed(JSON.parse(readFileSync(join(KEPT, file), 'utf8')));
});
