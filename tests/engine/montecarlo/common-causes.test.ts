import type { EventRates, SampledSource } from '@shared/model/uncertainty';
import { describe, expect, it } from 'vitest';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { prepareJob } from '../../../electron/engine/montecarlo/prepare';
import { traceRun } from '../../../electron/engine/montecarlo/trace-run';
import { eventsOf } from '../../../electron/engine/sure/event-shocks';
import { everyYear, material, model, supplier } from '../models';

const all = {
  eventsPerYear: 4,
  duration: { kind: 'exponential' as const, meanDays: 9 },
  severity: { alpha: 1, beta: 0 },
};
const never = { ...all, eventsPerYear: 0 };
const ores = { countryId: 'RUS' as never, stage: 'mining' as const, percent: 100, leadDays: 0 };
/** One supplier a country, each with a third; that of Australia has its ore from Russia. */
const suppliers = ['CHN', 'RUS', 'AUS'].map((country) =>
  supplier(country, 100 / 3, {
    supplierId: country as never, // made-up suppliers
    leadTimeDays: 0,
    ...(country === 'AUS' ? { feeds: [ores] } : {}),
  }),
);
const rates: EventRates = {
  supplier: never,
  country: never,
  suppliers: {},
  countries: {},
  alliances: { both: { ...all, countries: ['CHN', 'RUS'] as never } },
};
/** As many materials as an alliance holds back at once, and stock that bears some of it. */
const made = model({
  days: 365,
  materials: ['Dy', 'Tb'].map((materialId) =>
    material({
      materialId: materialId as never,
      suppliers,
      totalSupply: everyYear(365),
      uses: [{ useId: 'line', tier: 2, demand: everyYear(365) }],
    }),
  ),
});

describe('an alliance', () => {
  const job = { model: made, options: { runs: 30, seed: 3, rates } };
  const prepared = prepareJob(job);

  it('is one source for all countries and materials, felt at the border of each', () => {
    const runs = Array.from({ length: 30 }, (_, run) => traceRun(prepared, run));
    let out = 0;
    for (const { events, series } of runs) {
      expect(new Set(events.map(({ kind, id }) => `${kind} ${id}`)).size).toBeLessThanOrEqual(1);
      for (let day = 0; day < 365; day++) {
        const isOut = events.some(({ from, to }) => from <= day && day < to);
        if (isOut) out += 1;
        // Nothing of China's and Russia's own, and nothing of Australia's, whose ore is Russia's.
        for (const { arrivals } of series) expect(arrivals[day]).toBeCloseTo(isOut ? 0 : 1, 9);
      }
    }
    expect(out).toBeGreaterThan(500);
    expect(prepared.sources.filter(({ kind }) => kind === 'alliance')).toMatchObject([
      { id: 'both', assumed: false, countries: ['CHN', 'RUS'] },
    ]);
  });

  it('is a licence in each of its countries where events are drawn beside inputs', () => {
    const { of } = eventsOf(made, rates, 3);
    const shocks = Array.from({ length: 5 }, (_, draw) => of(draw)).flat();
    const days = (country: string) =>
      shocks.filter((shock) => shock.imposedBy === country).map(({ start, end }) => `${start} ${end}`);
    expect(days('CHN').length).toBeGreaterThan(5);
    expect(days('RUS')).toEqual(days('CHN'));
    expect(shocks.every(({ kind }) => kind === 'licence')).toBe(true);
  });
});

describe('runs in pairs', () => {
  const own = { ...all, severity: { alpha: 2, beta: 2 } };
  const job = (antithetic: boolean, runs: number, seed: number) => ({
    model: made,
    options: { runs, seed, antithetic, rates: { ...rates, supplier: own, alliances: {} } },
  });

  it('have the mirror image of every draw in the second of a pair', () => {
    const prepared = prepareJob(job(true, 2, 11));
    const [one, other] = [traceRun(prepared, 0), traceRun(prepared, 1)];
    const firstOf = (events: typeof one.events, id: string) => events.find((event) => event.id === id);
    const seen = suppliers.flatMap(({ supplierId }) => {
      const [a, b] = [firstOf(one.events, supplierId), firstOf(other.events, supplierId)];
      if (a === undefined || b === undefined) return []; // beyond the window in one of both
      // u and 1 - u: of the severity, whose law is even, and of the wait, -ln u / rate.
      expect(a.severity + b.severity).toBeCloseTo(1, 4);
      return [[a.from, b.from] as const];
    });
    expect(seen.length).toBeGreaterThan(1);
    const rate = own.eventsPerYear / 365;
    for (const [a, b] of seen) {
      const low = Math.exp(-rate * (a + 1)) + Math.exp(-rate * (b + 1));
      const high = Math.exp(-rate * a) + Math.exp(-rate * b);
      expect(low).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(1);
    }
  });

  it('have the same mean with a smaller error', () => {
    const meanOf = (antithetic: boolean) =>
      runMonteCarlo(job(antithetic, 4_000, 5)).materials[0]?.totalShortfall.expected;
    const [plain, paired] = [meanOf(false), meanOf(true)];
    if (plain === undefined || paired === undefined) throw new Error('a model of two materials');
    const error = Math.hypot(plain.standardError, paired.standardError);
    expect(Math.abs(plain.value - paired.value)).toBeLessThan(3 * error);
    expect(paired.standardError).toBeLessThan(0.8 * plain.standardError);
  });

  it('say the error that means of many seeds have', () => {
    const found = Array.from({ length: 60 }, (_, seed) => {
      const expected = runMonteCarlo(job(true, 100, seed)).materials[0]?.totalShortfall.expected;
      return expected ?? { value: Number.NaN, standardError: Number.NaN };
    });
    const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length;
    const spread = Math.sqrt(found.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / found.length);
    const said = found.reduce((sum, { standardError }) => sum + standardError, 0) / found.length;
    expect(said / spread).toBeGreaterThan(0.75);
    expect(said / spread).toBeLessThan(1.3);
  });

  it('do not move the runs of a plain sampling', () => {
    const prepared: readonly SampledSource[] = prepareJob(job(false, 1, 11)).sources;
    expect(prepared).toEqual(prepareJob(job(true, 1, 11)).sources);
    expect(traceRun(prepareJob(job(false, 1, 11)), 0)).toEqual(traceRun(prepareJob(job(true, 1, 11)), 0));
  });
});
