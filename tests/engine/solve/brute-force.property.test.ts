import type { WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run';
import { solveBackwards } from '../../../electron/engine/solve';
import { everyYear, licence, material, model, supplier } from '../models';
import { problem, recyclingLever, savingLever, solver, stockLever } from './solver';

const DAYS = 40;
const GRID = 12;

/** A small question with a licence shock, two levers on the daily rates, and stock for the rest. */
const questions = fc.record({
  opening: fc.integer({ min: 0, max: 20 }),
  approved: fc.integer({ min: 0, max: 90 }),
  delay: fc.integer({ min: 0, max: 20 }),
  lead: fc.integer({ min: 0, max: 10 }),
  recycling: fc.integer({ min: 1, max: 300 }),
  saving: fc.integer({ min: 1, max: 60 }),
  stockYen: fc.integer({ min: 1, max: 50 }),
  recyclingYen: fc.integer({ min: 1, max: 20 }),
  savingYen: fc.integer({ min: 1, max: 20 }),
  fixed: fc.constantFrom(0, 0, 50, 400),
});

/** The smallest stock that fills what is missing, docs/engine.md 8.1: max over t of the sum to t of (n - a). */
function smallestStock(asked: WhatIfModel): number {
  const series = runWhatIf(asked).materials[0]?.series;
  let sum = 0;
  let most = 0;
  for (let day = 0; day < DAYS; day++) {
    sum += (series?.need[day] ?? 0) - (series?.arrivals[day] ?? 0) - (series?.recycling[day] ?? 0);
    most = Math.max(most, sum);
  }
  return most;
}

describe('the cheapest mix, against every mix of a grid', () => {
  it('costs no more than any, and no mix beside it is cheaper by more than a step', async () => {
    const linear = await solver();
    await fc.assert(
      fc.asyncProperty(questions, async (q) => {
        const made = (recycling: number, saving: number) =>
          model({
            days: 60,
            materials: [
              material({
                suppliers: [supplier('CHN', 80, { leadTimeDays: q.lead }), supplier('VNM', 10)],
                stock: { opening: q.opening, minimum: 0, maximum: null, maximumReleasePerDay: null },
                recycling: everyYear(recycling),
                substitution: everyYear(saving),
              }),
            ],
            shocks: [
              licence('2025-01-05', '2025-06-01', { approvedPercent: q.approved, delayDays: q.delay }),
            ],
          });
        const { answers } = await solveBackwards(
          linear,
          problem({
            model: made(0, 0),
            coverDays: DAYS,
            levers: [
              stockLever({ purchaseYen: q.stockYen }),
              recyclingLever({ max: q.recycling, yenPerTonne: q.recyclingYen, fixedYen: q.fixed }),
              savingLever({ max: q.saving, yenPerTonne: q.savingYen }),
            ],
          }),
        );
        let best = Number.POSITIVE_INFINITY;
        for (let i = 0; i <= GRID; i++) {
          for (let j = 0; j <= GRID; j++) {
            const recycling = (q.recycling * i) / GRID;
            const saving = (q.saving * j) / GRID;
            const stock = Math.max(0, smallestStock(made(recycling, saving)) - q.opening);
            const cost =
              stock * q.stockYen +
              recycling * q.recyclingYen +
              (i > 0 ? q.fixed : 0) +
              365 * (saving / 100) * q.savingYen;
            best = Math.min(best, cost);
          }
        }
        const step = (q.recycling * q.recyclingYen + 3.65 * q.saving * q.savingYen) / GRID;
        const found = answers[0]?.costYen ?? Number.NaN;
        expect(found).toBeLessThanOrEqual(best + 1e-3);
        expect(found).toBeGreaterThanOrEqual(best - step - 1e-3);
        for (const answer of answers) expect(answer.reachedDays ?? 60).toBeGreaterThanOrEqual(DAYS - 0.1);
        // Where stock is bought, not a day too much of it is.
        const stock = answers[0]?.mix.stock ?? 0;
        if (stock > 1e-6) {
          const { recycling = 0, saving = 0 } = answers[0]?.mix ?? {};
          expect(stock + q.opening).toBeCloseTo(smallestStock(made(recycling, saving)), 4);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
