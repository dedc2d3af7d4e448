import { addDays, isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import type { MaterialModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solveBackwards } from '../../../electron/engine/solve';
import { everyYear, licence, material, supplier } from '../models';
import { plainCheapest } from './plain-goal';
import { solver } from './solver';

/** `TWIN_GOALS=500 npx vitest run tests/engine/solve/plain-goal` asks for more. */
const GOALS = Number(process.env.TWIN_GOALS ?? 50);
const SEED = Number(process.env.TWIN_SEED ?? 20_261_127);

const yen = fc.integer({ min: 1, max: 60 });
const anyMaterial = fc
  .record({
    china: fc.integer({ min: 0, max: 70 }),
    malaysia: fc.integer({ min: 0, max: 20 }),
    australia: fc.integer({ min: 0, max: 10 }),
    lead: fc.integer({ min: 0, max: 40 }),
    capacity: fc.option(fc.integer({ min: 40, max: 400 }), { nil: null }),
    opening: fc.integer({ min: 0, max: 40 }),
    minimum: fc.integer({ min: 0, max: 5 }),
    headroom: fc.option(fc.integer({ min: 20, max: 90 }), { nil: null }),
    release: fc.option(fc.double({ min: 0.5, max: 1.2, noNaN: true }), { nil: null }),
    season: fc.boolean(),
  })
  .map((m): Omit<MaterialModel, 'materialId'> => {
    const { materialId: _one, ...plain } = material();
    return {
      ...plain,
      suppliers: [
        supplier('CHN', m.china, { leadTimeDays: m.lead }),
        supplier('MYS', m.malaysia, { capacity: m.capacity, leadTimeDays: 7 }),
        supplier('AUS', m.australia, {
          feeds: [{ countryId: 'CHN' as CountryId, stage: 'mining', percent: 40, leadDays: 10 }],
          feedRestPercent: 100,
        }),
      ],
      uses: [
        {
          useId: 'line',
          tier: 1,
          demand: everyYear(365),
          ...(m.season ? { season: [3, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1] } : {}),
        },
      ],
      stock: {
        opening: m.minimum + m.opening,
        minimum: m.minimum,
        maximumReleasePerDay: m.release,
        maximum: m.headroom === null ? null : m.minimum + m.opening + m.headroom,
      },
    };
  });
const levers = fc.record({
  stock: yen,
  recycling: yen,
  saving: yen,
  malaysia: yen,
  australia: yen,
  fixed: fc.array(fc.constantFrom(0, 0, 200, 900), { minLength: 5, maxLength: 5 }),
  max: fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 5, maxLength: 5 }),
});

const anyGoal = fc
  .record({
    start: fc.integer({ min: 0, max: 360 }),
    materials: fc.array(fc.tuple(anyMaterial, levers), { minLength: 1, maxLength: 2, size: '-1' }),
    coverDays: fc.integer({ min: 10, max: 70 }),
    approved: fc.constantFrom(0, 0, 0, 30, 60),
    atMostPercent: fc.option(fc.integer({ min: 5, max: 60 }), { nil: null, freq: 3 }),
    budgetYen: fc.option(fc.integer({ min: 500, max: 9_000 }), { nil: null, freq: 3 }),
    open: fc.boolean(),
  })
  .map(({ start, materials, coverDays, approved, atMostPercent, budgetYen, open }): SolveProblem => {
    const from = addDays(isoDate('2025-01-01'), start);
    const made = materials.map(([one], at) => ({ ...one, materialId: ['Dy', 'Tb'][at] as MaterialId })); // typed here
    return {
      model: {
        start: from,
        days: coverDays,
        economyId: 'JPN' as CountryId,
        stage: 'magnet', // likewise
        materials: made,
        shocks: [licence(from, addDays(from, coverDays + 90), { approvedPercent: approved, delayDays: 5 })],
      },
      coverDays,
      least: null,
      keep: null,
      smallToo: made.map(({ materialId }) => materialId),
      shares:
        atMostPercent === null
          ? []
          : made.map(({ materialId, suppliers, totalSupply }) => ({
              materialId,
              year: 2025,
              atMostPercent,
              totalSupply: totalSupply[2025] ?? 0,
              suppliers: suppliers.map(({ supplierId, countryId, percent }) => ({
                supplierId,
                countryId,
                percent: percent[2025] ?? 0,
                weight: countryId === 'CHN' ? 1 : 0,
              })),
            })),
      giveWay: (open ? ['CHN', 'AUS'] : ['CHN']) as CountryId[], // likewise
      levers: materials.flatMap(([, said], at) => leversOf(made[at] as MaterialModel, said, open)), // made above
      budgetYen,
      years: 1,
      discountPercent: 0,
    };
  });

function leversOf(
  { materialId, suppliers }: MaterialModel,
  { fixed, max, ...cost }: { fixed: number[]; max: number[] } & Record<string, unknown>,
  open: boolean,
): Lever[] {
  const of = (at: number) =>
    ({
      materialId,
      mark: 'guessed',
      leadDays: 0,
      from: null,
      fixedYen: fixed[at] ?? 0,
      max: max[at] ?? 0,
    }) as const;
  const ramp = { startYear: null, yearsToFull: 0 } as const;
  const price = (name: string) => ({ ramp, yenPerTonne: Number(cost[name]) });
  const id = (name: string) => `${name} ${materialId}`;
  const from = (country: string) =>
    suppliers.find(({ countryId }) => countryId === country)?.supplierId as never; // in each
  return [
    {
      ...of(0),
      id: id('stock'),
      kind: 'stock',
      perMonth: null,
      inTime: null,
      purchaseYen: 2 * Number(cost.stock),
      holdingYen: 3,
    },
    { ...of(1), id: id('recycling'), kind: 'recycling', ...price('recycling') },
    { ...of(2), id: id('saving'), kind: 'saving', ...price('saving'), max: (max[2] ?? 0) / 10 },
    { ...of(3), id: id('malaysia'), kind: 'offtake', supplierId: from('MYS'), ...price('malaysia') },
    ...(open
      ? []
      : [
          {
            ...of(4),
            id: id('australia'),
            kind: 'offtake' as const,
            supplierId: from('AUS'),
            ...price('australia'),
          },
        ]),
  ];
}

it(`the cheapest mix costs what a plain programme of days says, on ${GOALS} goals`, async () => {
  const linear = await solver();
  const found = { answers: 0, none: 0, placed: 0, binding: 0 };
  await fc.assert(
    fc.asyncProperty(anyGoal, async (problem) => {
      const { answers } = await solveBackwards(linear, problem);
      const [cheapest] = answers;
      const plain = plainCheapest(linear, problem);
      if (plain === null) {
        found.none++;
        expect(cheapest, 'no mix by the plain programme').toBeUndefined();
        return;
      }
      found.answers++;
      expect(Math.abs((cheapest?.costYen ?? Number.NaN) - plain)).toBeLessThanOrEqual(
        1e-6 * Math.max(1, plain),
      );
      found.placed += Math.min(1, cheapest?.places.length ?? 0);
      found.binding += Math.min(1, cheapest?.binding.length ?? 0);
    }),
    { numRuns: GOALS, seed: SEED, endOnFailure: true },
  );
  expect(found.answers, JSON.stringify(found)).toBeGreaterThanOrEqual(GOALS / 2);
  expect(found.placed, JSON.stringify(found)).toBeGreaterThan(GOALS / 6);
}, 600_000);
