import { addDays, isoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import type { Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, leak, licence, material, model, outage, quota, supplier, tax } from './models';
import { plainArrivals } from './plain-supply';

const START = isoDate('2025-01-01');
const DAYS = 243; // to the end of August: quotas end before it, so that each of their months is whole
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const days = (least: number, most: number) => fc.integer({ min: least, max: most });

const suppliers = fc
  .array(
    fc.record({ country: fc.constantFrom('CHN', 'AUS'), percent: days(0, 20), leadTimeDays: days(0, 60) }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      supplier(row.country, row.percent, {
        supplierId: `supplier ${index}` as SupplierId, // of the example
        leadTimeDays: row.leadTimeDays,
      }),
    ),
  );

const shock = fc
  .record({
    kind: fc.constantFrom('ban', 'licence', 'quota', 'outage', 'tax', 'leak'),
    from: days(0, 140),
    length: days(1, 100),
    recoveryDays: days(0, 30),
    by: fc.constantFrom('CHN', 'AUS'),
    first: percent,
    second: percent,
    third: percent,
    delayDays: days(0, 50),
    release: fc.option(days(0, 200), { nil: null }),
    releaseDays: days(0, 40),
    tonnes: days(0, 60),
    supplier: days(0, 4),
  })
  .map((made): Shock => {
    const [start, end] = [addDays(START, made.from), addDays(START, made.from + made.length)];
    const by = { imposedBy: made.by as Shock['imposedBy'] }; // one of the two above
    switch (made.kind) {
      case 'ban':
        return ban(start, end, { ...by, recoveryDays: made.recoveryDays });
      case 'licence':
        return licence(start, end, {
          ...by,
          recoveryDays: made.recoveryDays,
          approvedPercent: made.first,
          queuedPercent: made.second,
          coveredPercent: made.third,
          delayDays: made.delayDays,
          releaseStart: made.release === null ? null : addDays(START, made.release),
          releaseDays: made.releaseDays,
        });
      case 'quota':
        return quota(start, end, { ...by, ceilingTonnes: made.tonnes });
      case 'outage':
        return outage(`supplier ${made.supplier}`, start, end, {
          recoveryDays: made.recoveryDays,
          remainingPercent: made.first,
        });
      case 'tax':
        return tax(start, end, {
          ...by,
          recoveryDays: made.recoveryDays,
          taxPercent: made.first,
          passThroughPercent: made.second,
          elasticity: -made.third / 40,
        });
      case 'leak':
        return leak(start, end, { ...by, percent: made.first, delayDays: made.delayDays });
      default:
        return unreachable(made.kind);
    }
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
