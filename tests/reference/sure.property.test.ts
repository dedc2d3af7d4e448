import fc from 'fast-check';
import { expect, it } from 'vitest';
import { howSure } from '../../electron/engine/sure';
import { drawnInputs, drawnKey } from '../../electron/engine/sure/drawn-inputs';
import { axisOf } from '../../electron/engine/sure/latin-hypercube';
import { anyModel } from './any-model';
import { plainSure } from './plain-sure';

/** `SURE_MODELS` asks for more. */
const MODELS = Number(process.env.SURE_MODELS ?? 40);
const DRAWS = 3;

it(`drawn inputs say of each line what ${DRAWS} runs of the twin say, on ${MODELS} models`, async () => {
  const agree = fc.asyncProperty(anyModel, fc.nat(1_000), async (drawn, seed) => {
    // What a line is still owed is lost in no day: its days are counted otherwise.
    const materials = drawn.materials.map((one, at) => ({
      ...one,
      // Every other one was worked out from its need.
      ...(at % 2 === 1 ? {} : { derivedSupply: Object.keys(one.totalSupply).map(Number) }),
      uses: one.uses.map(({ carriesOver: _, ...use }) => use),
    }));
    const model = { ...drawn, materials };
    const inputs = drawnInputs(model, []);
    if (inputs.length === 0) return;
    const axes = inputs.map(({ ref }) => axisOf(drawnKey(ref), DRAWS, seed));
    const plain = plainSure(model, inputs, axes);
    const options = { draws: DRAWS, seed, inputs: true, events: null };
    const { runs } = await howSure({ models: [{ model, ranges: [] }], options });
    for (const { useId, reducedDraws, standingDraws, lostDays } of runs[0]?.lines ?? []) {
      const twin = plain.get(useId);
      expect([useId, reducedDraws, standingDraws]).toEqual([useId, twin?.reduced, twin?.standing]);
      for (const [at, days] of [lostDays.low, lostDays.median, lostDays.high].entries())
        expect(Math.abs(days - (twin?.lostDays[at] ?? Number.NaN)), useId).toBeLessThanOrEqual(
          1e-6 * model.days,
        );
    }
  });
  await fc.assert(agree, { numRuns: MODELS, seed: 20_261_201, endOnFailure: true });
}, 600_000);
