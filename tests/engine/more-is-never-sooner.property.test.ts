import { addDays, isoDate } from '@shared/base/calendar';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, licence, material, model, supplier } from './models';

const START = isoDate('2025-01-01');
/** Steps of 1/3000: awkward doubles, spread evenly. */
const amount = (most: number) => fc.integer({ min: 0, max: most * 3000 }).map((steps) => steps / 3000);
const day = (most: number) => fc.integer({ min: 0, max: most });

/** One material without a coverage rule, short by tiers or in proportion. */
const anyCase = fc
  .record({
    percents: fc.array(amount(40), { minLength: 1, maxLength: 3 }).filter((list) => sum(list) <= 100),
    leads: fc.array(day(40), { minLength: 3, maxLength: 3 }),
    supply: amount(600),
    recycling: amount(100),
    demands: fc.array(fc.tuple(amount(400), fc.constantFrom(1, 2, 3)), { minLength: 1, maxLength: 3 }),
    opening: amount(120),
    release: fc.option(amount(3), { nil: null }),
    allocation: fc.constantFrom('proportional', 'tier'),
    stops: fc.array(fc.tuple(day(100), day(120), amount(100)), { maxLength: 2 }),
  })
  .map((made): WhatIfModel => {
    const countries = ['CHN', 'AUS', 'VNM'];
    return model({
      start: START,
      days: 150,
      allocation: made.allocation,
      materials: [
        material({
          suppliers: made.percents.map((percent, i) =>
            supplier(countries[i] ?? 'CHN', percent, { leadTimeDays: made.leads[i] ?? 0 }),
          ),
          totalSupply: everyYear(made.supply),
          recycling: everyYear(made.recycling),
          uses: made.demands.map(([tonnes, tier], i) => ({
            useId: `use ${i}`,
            tier,
            demand: everyYear(tonnes),
          })),
          stock: {
            opening: made.opening,
            minimum: 0,
            maximum: null,
            maximumReleasePerDay: made.release,
          },
        }),
      ],
      shocks: made.stops.map(([from, length, approvedPercent], i) => {
        const [start, end] = [addDays(START, from), addDays(START, from + length + 1)];
        return i === 0
          ? licence(start, end, { id: `shock ${i}`, approvedPercent })
          : ban(start, end, { id: `shock ${i}` });
      }),
    });
  });

/** First day on which the material, and each of its uses, is short; infinity for never, so that earlier is smaller. */
function stops(run: WhatIfModel): Map<string, number> {
  const [result] = runWhatIf(run).materials;
  if (result === undefined) throw new Error('one result a material');
  const at = (moment: { readonly day: number } | null) => moment?.day ?? Number.POSITIVE_INFINITY;
  return new Map([
    ['material', at(result.firstShortfall)],
    ...result.uses.map((use) => [use.useId, at(use.firstShortfall)] as const),
  ]);
}

const more: readonly [string, (made: MaterialModel, by: number) => MaterialModel][] = [
  ['stock', (made, by) => ({ ...made, stock: { ...made.stock, opening: made.stock.opening + by } })],
  ['supply', (made, by) => ({ ...made, totalSupply: everyYear((made.totalSupply[2025] ?? 0) + by) })],
  ['recycling', (made, by) => ({ ...made, recycling: everyYear((made.recycling[2025] ?? 0) + by) })],
];

describe('of one material, without a coverage rule, by tiers or in proportion (docs/engine.md 18)', () => {
  it.each(more)('more %s never makes a stop date earlier', (_what, change) => {
    fc.assert(
      fc.property(anyCase, amount(80), (run, by) => {
        const before = stops(run);
        const after = stops({ ...run, materials: run.materials.map((made) => change(made, by)) });
        for (const [who, stop] of before)
          expect(after.get(who) ?? 0, who).toBeGreaterThanOrEqual(stop - 1e-6);
      }),
      { numRuns: 700 },
    );
  });
});

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
