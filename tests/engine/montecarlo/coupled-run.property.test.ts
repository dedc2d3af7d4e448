import type { MonteCarloJob } from '@shared/model/uncertainty';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CoupledRun, isSettledWithLines } from '../../../electron/engine/montecarlo/coupled-run';
import { fullRun } from '../../../electron/engine/montecarlo/full-runs';
import { sampledJob } from '../../../electron/engine/montecarlo/sampled-job';
import { SampledLosses } from '../../../electron/engine/montecarlo/sampled-losses';
import { whole } from '../any-shock';
import { everyYear, material, model, NO_STOCK, supplier } from '../models';

const often = {
  eventsPerYear: 6,
  duration: { kind: 'exponential' as const, meanDays: 30 },
  severity: { alpha: 2, beta: 1 },
};

const anyMaterial = fc.record({
  percents: fc.tuple(whole(60), whole(40)),
  opening: whole(20),
  reorderAt: whole(12),
  more: whole(3),
  lead: whole(9),
  recycling: whole(60),
});

/** Lines that need their materials at once, or stand below a load, with orders that are often under way when one is short. */
const anyCoupled = fc
  .record({
    materials: fc.array(anyMaterial, { minLength: 2, maxLength: 3 }),
    together: fc.boolean(),
    seed: whole(10_000),
  })
  .map(
    ({ materials, together, seed }): MonteCarloJob => ({
      options: { runs: 6, seed, rates: { supplier: often, country: often, suppliers: {}, countries: {} } },
      model: {
        ...model({ days: 150 }),
        together,
        lines: [{ useId: 'magnets', minimumLoadPercent: 40, restartDays: 2 }],
        materials: materials.map(
          ({ percents: [first, second], opening, reorderAt, more, lead, recycling }, at) =>
            material({
              materialId: `E${at}` as never, // made up
              suppliers: [supplier('CHN', first), supplier('AUS', second)],
              recycling: everyYear(recycling),
              uses: ['magnets', 'glass'].map((useId) => ({ useId, tier: 2, demand: everyYear(182.5) })),
              stock: { ...NO_STOCK, opening },
              replenishment: {
                reorderAt: { kind: 'days', days: reorderAt },
                orderUpTo: { kind: 'days', days: reorderAt + more },
                leadTimeDays: lead,
              },
            }),
        ),
      },
    }),
  );

it('days on which nothing is short, gone through material by material, end where the daily balance of all of them does', () => {
  let [runs, late] = [0, 0];
  fc.assert(
    fc.property(anyCoupled, (job) => {
      const prepared = sampledJob(job);
      const [unit] = prepared.units;
      if (unit?.kind !== 'full' || !prepared.materials.every(isSettledWithLines))
        throw new Error('lines that are settled with their materials');
      const quick = new CoupledRun(unit.model, prepared.materials);
      const losses = new SampledLosses(prepared);
      losses.each(0, 6, (_first, count) => {
        for (let run = 0; run < count; run++) {
          const plain = fullRun(unit, prepared.materials, losses.of, run);
          const made = quick.run(unit.places.map(losses.of), run);
          for (const [at, { series }] of plain.entries()) {
            const { stock, shortfall, from, first, total, daysShort } = made[at] ?? fail();
            expect(stock.slice(from)).toEqual(series.stock.slice(from));
            expect(shortfall.slice(from)).toEqual(series.shortfall.slice(from));
            // Before it the run is the one with no event.
            expect(series.stock.slice(0, from)).toEqual(prepared.materials[at]?.stock.slice(0, from));
            const short = [...series.shortfall].filter((tonnes) => tonnes > 0);
            expect([total, daysShort]).toEqual([
              short.reduce((sum, tonnes) => sum + tonnes, 0),
              short.length,
            ]);
            expect(first).toBe(series.shortfall.findIndex((tonnes) => tonnes > 0));
            if (first > 10) late++;
            runs++;
          }
        }
      });
    }),
    { numRuns: 250, seed: 34, endOnFailure: true },
  );
  expect([runs > 500, late > 50]).toEqual([true, true]);
}, 120_000);

function fail(): never {
  throw new Error('one run a material');
}
