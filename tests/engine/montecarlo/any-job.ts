import { addDays, isoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import type { Shock } from '@shared/model/shock';
import type { MonteCarloJob, SourceRate } from '@shared/model/uncertainty';
import type { MaterialModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { ban, everyYear, leak, licence, material, model, outage, quota, supplier, tax } from '../models';

const START = isoDate('2025-01-01');
/** Steps of 1/3000, for awkward doubles; fc.double would give masses of 1e-200 nearly always. */
const amount = (most: number) => fc.integer({ min: 0, max: most * 3000 }).map((steps) => steps / 3000);
const whole = (most: number) => fc.integer({ min: 0, max: most });
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

const shock: fc.Arbitrary<Shock> = fc
  .record({
    from: fc.integer({ min: -60, max: 200 }),
    length: whole(100),
    ramp: whole(30),
    kind: fc.constantFrom('ban', 'licence', 'quota', 'tax', 'outage', 'leak'),
  })
  .map(({ from, length, ramp, kind }): Shock => {
    const start = addDays(START, from);
    const end = addDays(start, length + 1);
    const terms = {
      approvedPercent: 30,
      delayDays: 20,
      queuedPercent: 50,
      releaseStart: end,
      releaseDays: 15,
    };
    switch (kind) {
      case 'ban':
        return ban(start, end, { recoveryDays: ramp });
      case 'licence':
        return licence(start, end, { ...terms, recoveryDays: ramp });
      case 'quota':
        return quota(start, end, { ceilingTonnes: ramp, period: 'month' });
      case 'tax':
        return tax(start, end, { recoveryDays: ramp });
      case 'outage':
        return outage('CHN 0', start, end, { recoveryDays: ramp, remainingPercent: 40 });
      case 'leak':
        return leak(start, end, { percent: 30, delayDays: ramp });
      default:
        return unreachable(kind);
    }
  });

const anyMaterial: fc.Arbitrary<Omit<MaterialModel, 'materialId'>> = fc
  .record({
    shares: fc.array(
      fc.record({
        country: fc.constantFrom('CHN', 'AUS', 'MYS'),
        lead: whole(45),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    allocated: amount(100),
    supply: amount(800),
    next: amount(2),
    recycling: amount(60),
    demands: fc.array(fc.record({ first: amount(300), second: amount(300) }), { minLength: 1, maxLength: 3 }),
    stock: fc.record({
      opening: amount(80),
      minimum: amount(20),
      maximum: optional(amount(120)),
      maximumReleasePerDay: optional(amount(2)),
    }),
  })
  .map(({ shares, allocated, supply, next, recycling, demands, stock }) => {
    const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
    return material({
      suppliers: shares.map(({ country, lead, weight }, index) =>
        supplier(country, (weight / weights) * allocated, {
          leadTimeDays: lead,
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
  })
  .map(({ materials, shocks, days, runs, seed, ...rates }) => ({
    model: model({
      days,
      materials: materials.map((made, i) => ({ ...made, materialId: `M${i}` as never })), // made-up symbols
      shocks: shocks.map((item, i) => ({ ...item, id: `shock ${i}` })),
    }),
    options: { runs, seed, rates: { ...rates, suppliers: {}, countries: {} } },
  }));

/** The same job with no event at all. */
export function withoutEvents(job: MonteCarloJob): MonteCarloJob {
  const never = (of: SourceRate): SourceRate => ({ ...of, eventsPerYear: 0 });
  const { rates } = job.options;
  return {
    ...job,
    options: {
      ...job.options,
      rates: { ...rates, supplier: never(rates.supplier), country: never(rates.country) },
    },
  };
}
