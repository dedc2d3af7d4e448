import type { SizingJob, StockUnderEvents } from '@shared/model/sizing';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { followsFromLeast } from '../../../electron/engine/size/least-by-run';
import { openedWith } from '../../../electron/engine/size/opened-with';
import { stockAgainstReliability } from '../../../electron/engine/size/reliability';
import { anyModel } from '../../reference/any-model';
import { amount } from '../any-shock';
import { naiveSizes } from './naive-sizes';

/** The same with one stock that nothing bounds, an even need and goods for everybody. */
function stripped({ together: _together, lines: _lines, ...model }: WhatIfModel): WhatIfModel {
  const free = { minimum: 0, maximum: null, maximumReleasePerDay: null };
  return {
    ...model,
    // Goods for some uses come of licences that name them.
    shocks: model.shocks.map((shock) =>
      'endUses' in shock ? { ...shock, endUses: undefined } : shock,
    ) as never,
    materials: model.materials.map(
      ({
        stocks: _tiers,
        replenishment: _rule,
        earlier: _before,
        prices: _prices,
        dated: _dated,
        ...material
      }): MaterialModel => ({
        ...material,
        stock: { ...material.stock, ...free },
        uses: material.uses.map(({ season: _season, carriesOver: _owed, ...use }) => use),
      }),
    ),
  };
}

const often = { ...ILLUSTRATIVE_RATES.supplier, eventsPerYear: 2 };

const drawn = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  runs: fc.integer({ min: 1, max: 120 }),
  openings: fc.array(fc.oneof(fc.constant(0), amount(60)), { minLength: 1, maxLength: 4 }),
  reliability: fc.constantFrom(0, 0.5, 0.9, 0.95, 1),
});

function jobOf(
  model: WhatIfModel,
  { seed, runs, ...asked }: typeof drawn extends fc.Arbitrary<infer T> ? T : never,
): SizingJob {
  const materialId = model.materials[0]?.materialId ?? ('Dy' as never); // every model has one
  return {
    model,
    materialId,
    ...asked,
    options: { runs, seed, rates: { ...ILLUSTRATIVE_RATES, supplier: often } },
  };
}

/** Largest difference of two openings, tonnes REO; they are short in the same runs. */
function apart(one: StockUnderEvents, other: StockUnderEvents | undefined): number {
  expect([other?.opening, other?.chance]).toEqual([one.opening, one.chance]);
  return Math.max(
    ...(['expected', 'valueAtRisk', 'tailMean'] as const).map((key) =>
      Math.abs(one.totalShortfall[key].value - (other?.totalShortfall[key].value ?? Number.NaN)),
    ),
  );
}

const scaleOf = ({ model, materialId }: SizingJob) => {
  const uses = model.materials.find((one) => one.materialId === materialId)?.uses ?? [];
  return Math.max(1, ...uses.flatMap(({ demand }) => Object.values(demand)));
};

it('one draw says of every opening what sampling it by itself does, and the least that is enough', async () => {
  let follows = 0;
  await fc.assert(
    fc.asyncProperty(anyModel, drawn, async (any, asked) => {
      const job = jobOf(stripped(any), asked);
      const [material] = job.model.materials;
      if (material === undefined || !followsFromLeast(job.model, material)) return;
      follows++;
      const { points, exact } = await stockAgainstReliability(job);
      const hair = 1e-12 * scaleOf(job);
      for (const [at, naive] of naiveSizes(job).entries())
        expect(apart(naive, points[at])).toBeLessThanOrEqual(hair);
      if (exact === null) throw new Error('it follows');
      const lasting = (opening: number) => {
        const model = openedWith(job.model, job.materialId, opening);
        return 1 - (runMonteCarlo({ model, options: job.options }).materials[0]?.chance.value ?? 0);
      };
      expect(lasting(exact.opening * (1 + 1e-9))).toBeGreaterThanOrEqual(job.reliability - 1e-12);
      if (exact.opening > 1e-3) expect(lasting(exact.opening * (1 - 1e-6))).toBeLessThan(job.reliability);
    }),
    { numRuns: 150, seed: 34, endOnFailure: true },
  );
  expect(follows).toBeGreaterThan(140);
}, 120_000);

it('where limits, orders, tiers or lines rule the stock, the same draw balanced for every opening is that of each by itself', async () => {
  let ruled = 0;
  await fc.assert(
    fc.asyncProperty(anyModel, drawn, async (any, asked) => {
      const job = jobOf(any, { ...asked, runs: 1 + (asked.runs % 8), openings: asked.openings.slice(0, 2) });
      const [material] = job.model.materials;
      if (material === undefined || followsFromLeast(job.model, material)) return;
      ruled++;
      const { points, exact } = await stockAgainstReliability(job);
      expect(points).toEqual(naiveSizes(job));
      expect(exact).toBeNull();
    }),
    { numRuns: 10, seed: 35, endOnFailure: true },
  );
  expect(ruled).toBeGreaterThan(7);
}, 120_000);
