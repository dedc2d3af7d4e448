import { dayNumber, isoDate } from '@shared/base/calendar';
import type { RampModel, SupplierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { freeCapacity } from '../../electron/engine/solve/lever-years';
import { ban, everyYear, material, model, supplier } from './models';

const START = isoDate('2025-01-01');
const RAMP: RampModel = {
  plannedStart: isoDate('2025-02-01'),
  slipMonths: 0,
  notBefore: null,
  monthsToFull: 10,
};
/** It is asked for 1 t a day, and makes 2 t a day in the end. */
const PLANT: Partial<SupplierModel> = { capacity: 730, ramp: RAMP };

function arrivals(plant: Partial<SupplierModel>, shocks: Parameters<typeof model>[0] = {}) {
  const run = model({
    start: START,
    days: 365,
    materials: [material({ suppliers: [supplier('AUS', 100, { ...PLANT, ...plant })] })],
    ...shocks,
  });
  const { series } = runWhatIf(run).materials[0] ?? { series: undefined };
  return (date: string) => series?.arrivals[dayNumber(isoDate(date)) - dayNumber(START)] ?? Number.NaN;
}

/** Source: docs/engine.md 12.3, the example of the daily run. */
describe('a plant that is still coming', () => {
  it.each<[string, Partial<SupplierModel>, readonly (readonly [date: string, tonnes: number])[]]>([
    [
      'sends nothing before its start, then even steps, and no more than it is asked for',
      {},
      [
        ['2025-01-31', 0],
        ['2025-02-01', (2 * (0.5 / 28)) / 10],
        ['2025-05-01', (2 * (3 + 0.5 / 31)) / 10],
        ['2025-07-01', 1],
        ['2025-12-31', 1],
      ],
    ],
    [
      'starts later with a slip, by parts of a month too',
      { ramp: { ...RAMP, slipMonths: 2.5 } },
      [
        ['2025-04-15', 0],
        ['2025-04-16', (2 * (0.5 / 30)) / 10],
        ['2025-08-01', (2 * (3.5 + 0.5 / 31)) / 10],
      ],
    ],
    [
      'waits for a permit',
      { ramp: { ...RAMP, notBefore: isoDate('2025-06-01') } },
      [
        ['2025-05-31', 0],
        ['2025-08-01', (2 * (2 + 0.5 / 31)) / 10],
      ],
    ],
    [
      'does not wait for a permit of before',
      { ramp: { ...RAMP, notBefore: isoDate('2024-06-01') } },
      [['2025-05-01', (2 * (3 + 0.5 / 31)) / 10]],
    ],
    [
      'is on its way as long as anything else',
      { leadTimeDays: 30 },
      [
        ['2025-03-02', 0],
        ['2025-03-03', (2 * (0.5 / 28)) / 10],
      ],
    ],
    [
      'is there at once without a ramp',
      { ramp: { ...RAMP, monthsToFull: 0 } },
      [
        ['2025-01-31', 0],
        ['2025-02-01', 1],
      ],
    ],
    [
      'is held by its start alone where its capacity is not known',
      { capacity: null },
      [
        ['2025-01-31', 0],
        ['2025-02-01', 1],
      ],
    ],
    ['never comes', { ramp: 'never' }, [['2025-12-31', 0]]],
  ])('%s', (_what, plant, expected) => {
    const on = arrivals(plant);
    for (const [date, tonnes] of expected)
      expect([date, on(date)]).toEqual([date, expect.closeTo(tonnes, 12)]);
  });
  it('is touched by shocks as any other supplier', () => {
    const shocks = [ban('2025-05-01', '2025-06-01', { imposedBy: 'AUS' as never, recoveryDays: 0 })]; // of the example
    const on = arrivals({}, { shocks });
    expect([on('2025-05-10'), on('2025-07-01')]).toEqual([0, 1]);
  });
  it('leaves free for an offtake only what is there when the year begins', () => {
    const lever = {
      kind: 'offtake',
      supplierId: 'AUS-10',
      ramp: { startYear: null, yearsToFull: 0 },
    } as never; // all that is asked of it
    const free = (plant: Partial<SupplierModel>, days: number | null = 50) => {
      const made = material({
        suppliers: [supplier('AUS', 10, { ...PLANT, ...plant })],
        totalSupply: everyYear(365),
      });
      return freeCapacity(model({ start: START, days: 100, materials: [made] }), made, lever, days);
    };
    expect(free({ ramp: undefined })).toBeCloseTo(730 - 36.5, 9);
    expect(free({})).toBe(0);
    expect(free({ capacity: null })).toBe(0);
    // A share knows no days.
    expect(free({}, null)).toBeCloseTo(730 - 36.5, 9);
    // Ten months of ramp since September: 4 of 10 are there.
    const since = { ...RAMP, plannedStart: isoDate('2024-09-01') };
    expect(free({ ramp: since })).toBeCloseTo((730 * (4 + 0.5 / 31)) / 10 - 36.5, 9);
  });
});
