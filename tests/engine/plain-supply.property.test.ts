import { addDays, isoDate } from '@shared/base/calendar';
import type { SupplierId } from '@shared/model/supplier';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { anyShock, whole } from './any-shock';
import { everyYear, material, model, supplier } from './models';
import { plainArrivals } from './plain-supply';

const START = isoDate('2025-01-01');
const DAYS = 243; // to the end of August: quotas end before it, so that each of their months is whole
const days = (least: number, most: number) => fc.integer({ min: least, max: most });

const suppliers = fc
  .array(
    fc.record({
      country: fc.constantFrom('CHN', 'AUS'),
      percent: days(0, 20),
      leadTimeDays: days(0, 60),
      receipts: fc.array(
        fc.record({ date: days(-30, 300).map((day) => addDays(START, day)), tonnes: days(0, 40) }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      supplier(row.country, row.percent, {
        supplierId: `supplier ${index}` as SupplierId, // of the example
        leadTimeDays: row.leadTimeDays,
        receipts: row.receipts,
      }),
    ),
  );

const shock = anyShock({
  from: whole(140),
  length: days(1, 100),
  recoveryDays: whole(30),
  by: ['CHN', 'AUS'],
  draws: { choice: ({ initial }) => fc.constant(initial) }, // a quota by month
});

it('arrivals are those of plain bookkeeping, whatever shocks overlap', () => {
  fc.assert(
    fc.property(suppliers, fc.array(shock, { maxLength: 6 }), (rows, shocks) => {
      const run = model({
        start: START,
        days: DAYS,
        materials: [material({ suppliers: rows, totalSupply: everyYear(730) })],
        shocks: shocks.map((item, index) => ({ ...item, id: `shock ${index}` })),
      });
      const arrivals = runWhatIf(run).materials[0]?.series.arrivals ?? [];
      const plain = plainArrivals(run);
      const off = [...arrivals].findIndex((tonnes, day) => Math.abs(tonnes - (plain[day] ?? 0)) > 1e-9);
      expect(off, `day ${off}: ${arrivals[off]}, by plain bookkeeping ${plain[off]}`).toBe(-1);
    }),
    { numRuns: 500 },
  );
});
