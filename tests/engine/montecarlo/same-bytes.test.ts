import { ILLUSTRATIVE_RATES, type MonteCarloJob } from '@shared/model/uncertainty';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockRunner, blocksOf } from '../../../electron/engine/montecarlo/block';
import { memoryOf, resultOf, runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { prepareJob } from '../../../electron/engine/montecarlo/prepare';
import { traceRun } from '../../../electron/engine/montecarlo/trace-run';
import { everyYear, licence, material, model, supplier } from '../models';
import { anyJob } from './any-job';

/** Two materials, three suppliers, a licence shock, both laws of duration: the job of the stored digest. */
const STORED: MonteCarloJob = {
  model: model({
    days: 300,
    shocks: [licence('2025-03-01', '2025-06-01', { approvedPercent: 60, delayDays: 30, recoveryDays: 20 })],
    materials: ['Dy', 'Tb'].map((symbol, index) =>
      material({
        materialId: symbol as never, // a symbol typed here
        suppliers: [
          supplier('CHN', 60, { leadTimeDays: 25 }),
          supplier('AUS', 25 - index, { leadTimeDays: 40 }),
          supplier('VNM', 15),
        ],
        recycling: everyYear(10),
        stock: { opening: 30, minimum: 3, maximum: 45, maximumReleasePerDay: 0.9 },
      }),
    ),
  }),
  options: {
    runs: 1_000,
    seed: 20_260_101,
    rates: {
      ...ILLUSTRATIVE_RATES,
      supplier: {
        eventsPerYear: 2,
        duration: { kind: 'exponential', meanDays: 20 },
        severity: { alpha: 2, beta: 3 },
      },
    },
  },
};

/** A digest changes when a result changes in its last bit. It must be the same on every machine and in Electron. */
const DIGEST = '57816150d07e1c0c';

/** The same with all that a material can say by itself: tiers, a coverage rule, seasons, ranks, a need that is too high. */
const FULL: MonteCarloJob = {
  ...STORED,
  model: {
    ...STORED.model,
    allocation: 'tier',
    materials: STORED.model.materials.map((made, at) => ({
      ...made,
      recycling: everyYear(5 + 10 * at),
      stocks: [
        { opening: 14, minimum: 1, maximum: 20, maximumReleasePerDay: 0.5, tier: 'firm' },
        { opening: 9, minimum: 2, maximum: 14, maximumReleasePerDay: null, tier: 'private' },
        { opening: 7, minimum: 0, maximum: 11, maximumReleasePerDay: 0.2, tier: 'national' },
      ],
      replenishment: {
        reorderAt: { kind: 'days', days: 15 },
        orderUpTo: { kind: 'days', days: 25 },
        leadTimeDays: 20 * at,
      },
      uses: [0.5, 0.3, 0.2].map((part, use) => ({
        useId: `use ${use}`,
        tier: ([1, 2, 3] as const)[use] ?? 3,
        valuePerTonne: 3 - use,
        floorPercent: 10 * use,
        demand: everyYear(400 * part),
        season: [1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1],
      })),
    })),
  },
};
const LINES: MonteCarloJob = {
  ...FULL,
  model: {
    ...FULL.model,
    allocation: 'proportional',
    lines: [
      { useId: 'use 0', minimumLoadPercent: 50, restartDays: 5 },
      { useId: 'use 2', minimumLoadPercent: 40, restartDays: 0 },
    ],
  },
};
const TOGETHER: MonteCarloJob = { ...LINES, model: { ...LINES.model, allocation: 'value', together: true } };
const FULL_DIGEST = '54b534f4208cac21';

describe('the same seed', () => {
  it.each([
    ['one stock and an even need', STORED, DIGEST],
    ['tiers, orders, seasons and ranks', FULL, FULL_DIGEST],
    ['lines that stand', LINES, '7cc804170b930be9'],
    ['lines that need all at once', TOGETHER, '0e8d90785fc696cb'],
  ])('gives the stored digest with %s', (_, job, digest) => {
    expect(runMonteCarlo(job).digest).toBe(digest);
  });

  it('gives the same bytes whoever works off which block, in whatever order', () => {
    const prepared = prepareJob(STORED);
    const blocks = Array.from({ length: blocksOf(STORED) }, (_, block) => block);
    const digestOf = (hands: readonly (readonly number[])[]) => {
      const memories = hands.map((own) => {
        const memory = new ArrayBuffer(memoryOf(prepared));
        const runner = new BlockRunner(prepared, memory);
        for (const block of own) runner.run(block);
        return memory;
      });
      return resultOf(prepared, memories).digest;
    };
    expect(blocks.length).toBe(4);
    const digests = [
      [blocks],
      [[...blocks].reverse()],
      [
        [0, 2],
        [1, 3],
      ],
      [[3], [2, 0, 1], []],
    ].map(digestOf);
    expect(new Set(digests)).toEqual(new Set([runMonteCarlo(STORED).digest]));
  });

  it('gives the same digest twice, and another seed another one, for any job that has events', () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        expect(runMonteCarlo(job).digest).toBe(runMonteCarlo(structuredClone(job)).digest);
      }),
      { numRuns: 300 },
    );
    const other = { ...STORED, options: { ...STORED.options, seed: STORED.options.seed + 1 } };
    expect(runMonteCarlo(other).digest).not.toBe(runMonteCarlo(STORED).digest);
  }, 120_000);

  it('tells seeds apart that differ in their upper half only', () => {
    const other = { ...STORED, options: { ...STORED.options, seed: STORED.options.seed + 2 ** 40 } };
    expect(runMonteCarlo(other).digest).not.toBe(runMonteCarlo(STORED).digest);
  });

  it("leaves a source's events as they are when another one joins", () => {
    const eventsOf = (job: MonteCarloJob) =>
      Array.from({ length: 50 }, (_, run) =>
        traceRun(prepareJob(job), run).events.filter(({ id }) => id === 'CHN-60'),
      );
    const joined = {
      ...STORED,
      model: {
        ...STORED.model,
        materials: STORED.model.materials.map((made) => ({
          ...made,
          suppliers: [supplier('EST', 0), ...made.suppliers],
        })),
      },
    };
    expect(eventsOf(joined)).toEqual(eventsOf(STORED));
    expect(eventsOf(STORED).flat().length).toBeGreaterThan(30);
  });

  it('disturbs all suppliers of a country on the same days by its common cause', () => {
    const one = { ...supplier('CHN', 50, { leadTimeDays: 7 }), supplierId: 'one' as never };
    const two = { ...supplier('CHN', 50, { leadTimeDays: 7 }), supplierId: 'two' as never };
    const never = { ...ILLUSTRATIVE_RATES.supplier, eventsPerYear: 0 };
    const both: MonteCarloJob = {
      model: model({ days: 300, materials: [material({ suppliers: [one, two] })] }),
      options: {
        runs: 1,
        seed: 3,
        rates: {
          ...ILLUSTRATIVE_RATES,
          supplier: never,
          country: { ...ILLUSTRATIVE_RATES.country, eventsPerYear: 4 },
        },
      },
    };
    for (let run = 0; run < 20; run++) {
      const { events, series } = traceRun(prepareJob(both), run);
      const arrivals = series[0]?.arrivals ?? new Float64Array();
      for (const { kind, from, to, severity } of events) {
        expect(kind).toBe('country');
        for (let day = from + 7; day < Math.min(to + 7, 300); day++)
          expect(arrivals[day]).toBeCloseTo(1 - severity, 12);
      }
    }
  });
});
