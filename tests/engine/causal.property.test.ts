import { addDays, dayNumber, isoDate } from '@shared/base/calendar';
import type { Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import {
  type LineModel,
  type MaterialModel,
  REGIMES,
  type ReplenishmentModel,
  type WhatIfModel,
} from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { anyShock, whole } from './any-shock';
import { everyYear, material, model, NO_STOCK, supplier } from './models';

const START = isoDate('2025-01-01');
const DAYS = 200;
const numbers = (least: number, most: number) => fc.integer({ min: least, max: most });

const rows = fc.array(
  fc.record({
    country: fc.constantFrom('CHN', 'AUS'),
    percent: numbers(0, 20),
    leadTimeDays: numbers(0, 40),
    // Due before, in and behind the window.
    receipts: fc.array(
      fc.record({ date: numbers(-50, 400).map((day) => addDays(START, day)), tonnes: numbers(0, 90) }),
      { maxLength: 2 },
    ),
  }),
  { minLength: 1, maxLength: 5 },
);
const level = fc.oneof(
  fc.record({ kind: fc.constant('tonnes' as const), tonnes: numbers(0, 60) }),
  fc.record({ kind: fc.constant('days' as const), days: numbers(1, 60) }),
);
const rule: fc.Arbitrary<ReplenishmentModel | undefined> = fc.option(
  fc.record({ reorderAt: level, orderUpTo: level, leadTimeDays: numbers(0, 30) }),
  { nil: undefined },
);
const season = fc.option(fc.array(numbers(1, 4), { minLength: 12, maxLength: 12 }), { nil: undefined });
const lines: fc.Arbitrary<LineModel[] | undefined> = fc.option(
  fc
    .record({ minimumLoadPercent: numbers(0, 80), restartDays: numbers(0, 9) })
    .map((stopping) => [{ useId: 'magnets', ...stopping }]),
  { nil: undefined },
);

const stockOf = (opening: number) => ({ ...NO_STOCK, opening });

const made: fc.Arbitrary<WhatIfModel> = fc
  .record({
    rows,
    rule,
    season,
    lines,
    opening: numbers(0, 90),
    maximum: fc.option(numbers(90, 200), { nil: null }),
    allocation: fc.constantFrom('proportional' as const, 'tier' as const, 'value' as const),
    together: fc.boolean(),
    owing: fc.boolean(),
    release: fc.option(
      fc.record({
        trigger: fc.oneof(
          fc.record({
            kind: fc.constant('date' as const),
            date: numbers(-20, 250).map((day) => addDays(START, day)),
          }),
          fc.constant({ kind: 'shortage' as const }),
          fc.record({ kind: fc.constant('cover' as const), days: numbers(0, 60) }),
          fc.record({ kind: fc.constant('price' as const), usdPerKg: numbers(1, 4) }),
        ),
        regime: fc.constantFrom(...REGIMES),
        recipients: fc.option(fc.constant({ uses: ['glass'], tiers: [] }), { nil: undefined }),
        tonnes: fc.option(numbers(0, 40), { nil: undefined }),
        deliveryDays: numbers(0, 40),
      }),
      { nil: undefined },
    ),
    earlier: fc.option(
      fc.record({ opening: numbers(0, 80), yieldPercent: numbers(20, 100), leadDays: numbers(0, 20) }),
      { nil: undefined },
    ),
  })
  .map(({ rows, rule, season, lines, opening, maximum, allocation, together, owing, earlier, release }) => {
    const carriesOver = owing ? { carriesOver: true } : {};
    const more = season === undefined ? {} : { season };
    const wants: MaterialModel['uses'] = [
      { useId: 'magnets', tier: 1, demand: everyYear(400), valuePerTonne: 2, ...more },
      { useId: 'glass', tier: 2, demand: everyYear(250), floorPercent: 20, ...carriesOver },
    ];
    return model({
      start: START,
      days: DAYS,
      allocation,
      together,
      ...(lines === undefined ? {} : { lines }),
      materials: [
        material({
          suppliers: rows.map(({ country, ...row }, at) =>
            supplier(country, row.percent, {
              leadTimeDays: row.leadTimeDays,
              receipts: row.receipts,
              supplierId: `supplier ${at}` as SupplierId, // of the example
            }),
          ),
          totalSupply: everyYear(700),
          uses: wants,
          stock: { opening, minimum: 0, maximum, maximumReleasePerDay: null },
          ...(release === undefined
            ? {}
            : {
                stocks: [
                  { ...stockOf(opening / 2), tier: 'firm', maximum },
                  {
                    ...stockOf(opening / 2),
                    tier: 'national',
                    maximum: null,
                    // Lines that need their materials at once take them from one pool.
                    release: together ? { ...release, recipients: undefined } : release,
                  },
                ],
              }),
          prices: [-9, 60, 120].map((day, at) => ({ from: addDays(START, day), usdPerKg: 1 + 2 * at })),
          ...(rule === undefined ? {} : { replenishment: rule }),
          ...(earlier === undefined
            ? {}
            : {
                earlier: [
                  { ...earlier, stage: 'metal', stock: stockOf(earlier.opening), maximumPerDay: null },
                  { ...earlier, stage: 'separation', stock: stockOf(2 * earlier.opening), maximumPerDay: 3 },
                ],
              }),
        }),
      ],
    });
  });
const shocks = fc.array(
  anyShock({ from: whole(180), length: numbers(1, 90), recoveryDays: whole(30), by: ['CHN', 'AUS'] }),
  { maxLength: 4 },
);

/** Every series of the run up to a day. */
function until(run: WhatIfModel, day: number) {
  const [result] = runWhatIf(run).materials;
  return new Map(
    Object.entries(result?.series ?? {}).map(([name, series]) => [name, [...series.subarray(0, day)]]),
  );
}

/** A later licence for some end uses alone has them counted; until then nothing is kept. */
const OF_EARMARKS: ReadonlySet<string> = new Set(['kept', 'lasts']);

/** Sums of doubles may follow another order where a later shock makes a supplier a group of its own. */
function expectSame(run: ReturnType<typeof until>, other: ReturnType<typeof until>): void {
  const known = (of: typeof run) => [...of.keys()].filter((name) => !OF_EARMARKS.has(name));
  expect(known(run)).toEqual(known(other));
  for (const [name, days] of run) {
    const wanted = other.get(name) ?? (name === 'kept' ? [] : days);
    const off = days.findIndex(
      (value, day) => Math.abs(value - (wanted[day] ?? 0)) > 1e-9 * (1 + Math.abs(value)),
    );
    expect(off, `${name} of day ${off}: ${days[off]}, else ${wanted[off]}`).toBe(-1);
  }
}

/** With names of their own; lines that need their materials at once know no end uses. */
const named = (all: WhatIfModel['shocks'], { together }: WhatIfModel) =>
  all.map((shock, at): Shock => {
    const one = { ...shock, id: `shock ${at}` };
    return together === true && one.kind === 'licence' ? { ...one, endUses: undefined } : one;
  });

it('nothing that begins on a later day changes an earlier one', () => {
  fc.assert(
    fc.property(made, shocks, shocks, (run, before, later) => {
      const first = named(before, run);
      const more = named(later, run).map((shock) => ({ ...shock, id: `later ${shock.id}` }));
      // What follows on the day on which it begins; a leak of what was withheld before it leaks in its own days.
      const day = Math.min(DAYS, ...more.map(({ start }) => dayNumber(start) - dayNumber(START)));
      expectSame(until({ ...run, shocks: [...first, ...more] }, day), until({ ...run, shocks: first }, day));
    }),
    { numRuns: 400, seed: 20_261_126 },
  );
});

it('a longer window never changes the days of a shorter one', () => {
  fc.assert(
    fc.property(made, shocks, numbers(1, 150), (run, all, more) => {
      const shorter = { ...run, shocks: named(all, run) };
      expectSame(until({ ...shorter, days: DAYS + more }, DAYS), until(shorter, DAYS));
    }),
    { numRuns: 400, seed: 20_261_126 },
  );
});
