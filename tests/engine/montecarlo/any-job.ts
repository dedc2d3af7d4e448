import type { CountryId } from '@shared/model/country';
import type { MonteCarloJob, SourceRate } from '@shared/model/uncertainty';
import type { FeedModel, MaterialModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { amount, anyShock, whole } from '../any-shock';
import { everyYear, material, model, supplier } from '../models';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const rate: fc.Arbitrary<SourceRate> = fc.record({
  eventsPerYear: fc.oneof(fc.constant(0), amount(12)),
  duration: fc.oneof(
    fc.record({ kind: fc.constant('exponential' as const), meanDays: amount(60).map((days) => days + 0.01) }),
    fc.record({
      kind: fc.constant('lognormal' as const),
      medianDays: amount(60).map((days) => days + 0.01),
      spread: amount(2),
    }),
  ),
  severity: fc.constantFrom({ alpha: 2, beta: 2 }, { alpha: 0.5, beta: 0.5 }, { alpha: 1, beta: 0 }),
});

const shock = anyShock({
  from: fc.integer({ min: -60, max: 200 }),
  length: fc.integer({ min: 1, max: 101 }),
  recoveryDays: whole(30),
  draws: {
    supplier: () => fc.constant('CHN 0'),
    uses: () =>
      fc.record({
        uses: fc.oneof(fc.constant([]), fc.subarray(['use 0', 'use 1'])),
        tiers: fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.constant([2]) },
        ),
      }),
  },
});

/** What feeds a plant: a country or a plant there, which may itself be fed. */
const anyFeeds = fc.option(
  fc
    .array(
      fc.record({
        country: fc.constantFrom('CHN', 'AUS', 'MYS'),
        lead: whole(30),
        percent: fc.integer({ min: 1, max: 45 }),
        plant: fc.boolean(),
        behind: fc.option(fc.constantFrom('CHN', 'AUS'), { nil: null }),
      }),
      { minLength: 1, maxLength: 2 },
    )
    .map((rows) =>
      rows.map(({ country, lead, percent, plant, behind }): FeedModel => {
        // Codes of countries and names of plants of the example.
        const feed = (id: string, stage: 'metal' | 'mining') => ({
          countryId: id as never,
          stage,
          leadDays: lead,
        });
        const own = plant ? { supplierId: `${country} plant` as never } : {};
        const further = behind === null ? {} : { feeds: [{ ...feed(behind, 'mining'), percent: 100 }] };
        return { ...feed(country, 'metal'), ...own, ...further, percent };
      }),
    ),
  { nil: undefined, freq: 3 },
);

const anyMaterial: fc.Arbitrary<Omit<MaterialModel, 'materialId'>> = fc
  .record({
    shares: fc.array(
      fc.record({
        country: fc.constantFrom('CHN', 'AUS', 'MYS'),
        lead: whole(45),
        weight: fc.integer({ min: 1, max: 9 }),
        feeds: anyFeeds,
        rest: fc.integer({ min: 1, max: 100 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    allocated: amount(100),
    supply: amount(800),
    next: amount(2),
    recycling: amount(60),
    demands: fc.array(fc.record({ first: amount(300), second: amount(300) }), { minLength: 1, maxLength: 3 }),
    stock: fc
      .record({
        opening: amount(80),
        minimum: amount(20),
        maximum: optional(amount(120)),
        maximumReleasePerDay: optional(amount(2)),
      })
      .map(({ maximum, ...rest }) => ({
        ...rest,
        maximum: maximum === null ? null : rest.minimum + maximum,
      })),
  })
  .map(({ shares, allocated, supply, next, recycling, demands, stock }) => {
    const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
    return material({
      suppliers: shares.map(({ country, lead, weight, feeds, rest }, index) =>
        supplier(country, (weight / weights) * allocated, {
          leadTimeDays: lead,
          ...(feeds === undefined ? {} : { feeds, feedRestPercent: rest }),
          supplierId: `${country} ${index}` as never, // a made-up supplier
        }),
      ),
      totalSupply: { ...everyYear(supply), 2026: supply * next },
      recycling: everyYear(recycling),
      uses: demands.map(({ first, second }, i) => ({
        useId: `use ${i}`,
        tier: 2,
        demand: { ...everyYear(first), 2026: second },
      })),
      stock,
    });
  });

/** Countries of the made-up suppliers that may hold goods back together. */
export const ALLIES = ['CHN', 'MYS'] as never as readonly CountryId[];

/** Any job of one or two materials that share suppliers, over up to fourteen months. */
export const anyJob: fc.Arbitrary<MonteCarloJob> = fc
  .record({
    materials: fc.array(anyMaterial, { minLength: 1, maxLength: 2 }),
    shocks: fc.array(shock, { maxLength: 2 }),
    days: fc.integer({ min: 1, max: 420 }),
    runs: fc.integer({ min: 1, max: 4 }),
    seed: fc.oneof(whole(1000), fc.maxSafeNat()),
    supplier: rate,
    country: rate,
    alliance: fc.option(rate),
    antithetic: fc.boolean(),
  })
  .map(({ materials, shocks, days, runs, seed, alliance, antithetic, ...rates }) => ({
    model: model({
      days,
      materials: materials.map((made, i) => ({ ...made, materialId: `M${i}` as never })), // made-up symbols
      shocks: shocks.map((item, i) => ({ ...item, id: `shock ${i}` })),
    }),
    options: {
      runs,
      seed,
      antithetic,
      rates: {
        ...rates,
        suppliers: {},
        countries: {},
        ...(alliance === null ? {} : { alliances: { all: { ...alliance, countries: ALLIES } } }),
      },
    },
  }));

/** The same job with no event at all. */
export function withoutEvents(job: MonteCarloJob): MonteCarloJob {
  const never = (of: SourceRate): SourceRate => ({ ...of, eventsPerYear: 0 });
  const { rates } = job.options;
  return {
    ...job,
    options: {
      ...job.options,
      rates: { ...rates, supplier: never(rates.supplier), country: never(rates.country), alliances: {} },
    },
  };
}
