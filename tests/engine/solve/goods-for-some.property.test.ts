import type { WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyMix, runWhatIf, solveBackwards } from '../../../electron/engine';
import { anyEndUses } from '../any-end-uses';
import { problem, recyclingLever, savingLever, solver, stockLever } from './solver';

const ofFirst = (model: WhatIfModel) => {
  const [first] = runWhatIf(model).materials;
  if (first === undefined) throw new Error('one material was given');
  return first;
};

it('asked for stock alone, an answer is the least stock, or more where goods are kept for some uses or sets of them cross', async () => {
  const linear = await solver();
  let [exact, met] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyEndUses, async (any) => {
      // Under a quota supply is not linear.
      const model = { ...any, shocks: any.shocks.filter(({ kind }) => kind !== 'quota') };
      const { minimumStock: least, series } = ofFirst(model);
      const asked = problem({
        model,
        coverDays: model.days,
        giveWay: [],
        levers: [stockLever({ max: 1e6 })],
      });
      const { answers } = await solveBackwards(linear, asked);
      const stock = answers[0] === undefined ? -1 : (answers[0].mix.stock ?? 0);
      const hair = 1e-5 * Math.max(1, least.tonnes);
      expect(stock).toBeGreaterThanOrEqual(least.tonnes - hair);
      const licences = model.shocks.filter(({ kind }) => kind === 'licence');
      if (series.kept === undefined || licences.length > 1) return;
      met++;
      const kept = series.kept.reduce(
        (sum, tonnes, day) => sum + Math.max(0, tonnes - (series.kept?.[day - 1] ?? 0)),
        0,
      );
      expect(stock).toBeLessThanOrEqual(least.tonnes + kept + hair);
      if (kept === 0 && least.tonnes > 0) exact++;
    }),
    { numRuns: 100, seed: 1, endOnFailure: true },
  );
  expect([met > 10, exact > 3]).toEqual([true, true]);
}, 60_000);

it('an answer of several levers leaves nothing short', async () => {
  const linear = await solver();
  await fc.assert(
    fc.asyncProperty(
      anyEndUses,
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }),
      async (any, yen) => {
        const model = { ...any, shocks: any.shocks.filter(({ kind }) => kind !== 'quota') };
        const [stock = 1, recycling = 1, saving = 1] = yen;
        const levers = [
          stockLever({ max: 1e6, purchaseYen: stock }),
          recyclingLever({ max: 50, yenPerTonne: recycling }),
          savingLever({ max: 20, yenPerTonne: saving }),
        ];
        const asked = problem({ model, coverDays: model.days, giveWay: [], levers });
        const { answers } = await solveBackwards(linear, asked);
        expect(answers.length).toBeGreaterThan(0);
        for (const { mix } of answers) {
          const need = Math.max(...ofFirst(model).series.need);
          expect(ofFirst(applyMix(asked, mix)).totalShortfall).toBeLessThanOrEqual(0.1 * need);
        }
      },
    ),
    { numRuns: 40, seed: 2, endOnFailure: true },
  );
}, 60_000);
