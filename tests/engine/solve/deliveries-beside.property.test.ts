import type { CountryId } from '@shared/model/country';
import { kindOf, shockKinds } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { SupplierModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deliveriesBeside } from '../../../electron/engine/solve/deliveries-beside';
import { amount, anyShock, whole } from '../any-shock';
import { everyYear, material, model, quota, supplier, YEARS } from '../models';
import { offtakeLever } from './solver';

/** What licences may be asked for alone; of their sets those below are told apart. */
const NAMES = ['magnets', 'glass', 'line'];
const USES = NAMES.map((useId, at) => {
  return { useId, tier: (at + 1) as 1 | 2 | 3, demand: everyYear(100 * (at + 1)) }; // three of them
});
const COUNTED = [
  [true, false, false],
  [false, true, true],
  [true, true, false],
];
/** Shocks that share nothing out. */
const APART = shockKinds('list').filter((kind) => kindOf({ kind }).shareOut === null);
const FIRMS = 5;
const firm = (at: number) => `supplier ${at}` as SupplierId; // made up, as anyShock names them

const anySupplier = fc.record({
  country: fc.constantFrom('CHN', 'AUS'),
  leadTimeDays: fc.constantFrom(0, 20, 45),
  weight: whole(9),
  capacity: fc.option(amount(200), { nil: null }),
  /** Whether anything is known of it before the year of the run. */
  isOld: fc.boolean(),
  isFed: fc.boolean(),
});

const anyModel: fc.Arbitrary<WhatIfModel> = fc
  .record({
    suppliers: fc.array(anySupplier, { minLength: FIRMS, maxLength: FIRMS }),
    shocks: fc.array(
      anyShock({
        from: fc.integer({ min: -200, max: 90 }),
        length: whole(200),
        recoveryDays: whole(30),
        by: ['CHN', 'AUS'],
        draws: {
          uses: () => fc.record({ uses: fc.subarray(NAMES, { maxLength: 2 }), tiers: fc.constant([]) }),
        },
        kinds: [...APART, 'licence', 'licence', 'licence'],
      }),
      { minLength: 1, maxLength: 3 },
    ),
    days: fc.integer({ min: 30, max: 120 }),
  })
  .map(({ suppliers, shocks, days }) => {
    const weights = suppliers.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const made = suppliers.map(({ country, weight, isOld, isFed, ...more }, at): SupplierModel => {
      const percent = (100 * weight) / weights;
      const feeds = [{ countryId: 'CHN' as CountryId, stage: 'mining' as const, percent: 100, leadDays: 10 }];
      return supplier(country, percent, {
        ...more,
        supplierId: firm(at),
        percent: isOld ? everyYear(percent) : { [YEARS[1]]: percent, [YEARS[2]]: percent },
        ...(isFed ? { feeds } : {}),
      });
    });
    return model({
      days,
      materials: [material({ suppliers: made, uses: USES })],
      shocks: shocks.map((shock, at) => ({ ...shock, id: `shock ${at}` })),
    });
  });

/** A quota of a country that delivers nothing: it has all suppliers run, and changes none of them. */
const WHOLE = quota('2025-01-01', '2026-01-01', { id: 'nobody', imposedBy: 'USA' as CountryId }); // likewise

it('what an offtake brings is the same with its supplier alone as with all of them, under any shock that shares nothing out', () => {
  let toSome = 0;
  fc.assert(
    fc.property(anyModel, whole(FIRMS - 1), amount(100), (any, at, size) => {
      const [of] = any.materials;
      if (of === undefined) throw new Error('one material was given');
      const lever = offtakeLever({ supplierId: firm(at) });
      const brought = (model: WhatIfModel) => {
        const { without, beside } = deliveriesBeside(model, of, lever, size, COUNTED);
        return without.map((curve, place) =>
          curve.map((tonnes, day) => tonnes - (beside[place]?.[day] ?? 0)),
        );
      };
      const ofAll = brought({ ...any, shocks: [...any.shocks, WHOLE] });
      const alone = brought(any);
      if (alone.slice(1).some((curve) => curve.some((tonnes) => tonnes !== 0))) toSome++;
      // Where nothing of that supplier is for some uses alone, its sets are not there: it changes nothing of them.
      for (const [place, curve] of ofAll.entries())
        for (const [day, tonnes] of curve.entries())
          expect(Math.abs(tonnes - (alone[place]?.[day] ?? 0)), `${place}, day ${day}`).toBeLessThan(1e-9);
    }),
    { numRuns: 300, seed: 1, endOnFailure: true },
  );
  expect(toSome).toBeGreaterThan(20);
});
