import type { LeastGoal } from '@shared/model/goal';
import type { MaterialId } from '@shared/model/material';
import type { Allocation } from '@shared/model/what-if';
import { expect, it } from 'vitest';
import { solveBackwards } from '../../../electron/engine/solve';
import { everyYear, material, model, NO_STOCK, supplier } from '../models';
import { problem, recyclingLever, solver, stockLever } from './solver';

/** A hundred days; half a tonne a day comes of each material; glass needs both, lamps the first alone. */
async function ask(
  least: LeastGoal,
  budgetYen: number,
  { allocation = 'value' as Allocation, most = 50, lamps = 1_000 } = {},
) {
  const made = (materialId: string, uses: readonly [string, number][]) =>
    material({
      materialId: materialId as MaterialId, // typed here
      suppliers: [supplier('VNM', 0)],
      totalSupply: everyYear(0),
      stock: NO_STOCK,
      recycling: everyYear(182.5),
      uses: uses.map(([useId, valuePerTonne]) => ({
        useId,
        tier: 1 as const,
        demand: everyYear(365 / uses.length),
        valuePerTonne,
      })),
    });
  const materials = [
    made('Dy', [
      ['glass', 10],
      ['lamps', lamps],
    ]),
    made('Tb', [['glass', 10]]),
  ];
  const asked = problem({
    model: model({ days: 100, materials, allocation }),
    coverDays: null,
    least,
    budgetYen,
    giveWay: [],
    levers: [
      stockLever({ id: 'Dy', max: 50 }),
      stockLever({ id: 'Tb', max: most, materialId: 'Tb' as MaterialId }), // likewise
      recyclingLever({ id: 'scrap', max: 100, yenPerTonne: 1e6 }),
    ],
  });
  return solveBackwards(await solver(), asked);
}

it.each<[string, LeastGoal, number, Record<string, number>, number, number]>([
  // Lamps have all they need of the first material, glass none of it and half of the second: 100 line-days, 10 yen each. Two tonnes
  // last for four days, on which glass runs at half.
  ['a budget that buys a tonne of each', 'yen', 200, { Dy: 2 }, 98, 980],
  ['a budget for all of the first', 'yen', 2_500, { Dy: 25 }, 75, 750],
])('%s', async (_what, least, budget, mix, days, yen) => {
  const [answer] = (await ask(least, budget)).answers;
  expect(answer?.mix).toEqual(
    Object.fromEntries(Object.entries(mix).map(([id, tonnes]) => [id, expect.closeTo(tonnes, 4)])),
  );
  expect(answer?.lines.reduce((sum, { lostDays }) => sum + lostDays, 0)).toBeCloseTo(days, 3);
  expect(answer?.lostYen).toBeCloseTo(yen, 2);
  expect(answer?.costYen).toBeLessThanOrEqual(budget + 1e-6);
});

it('buys of every material that a line lacks, since of one alone it does not run', async () => {
  // With all of the first, glass lacks half of the second: of both it takes as much as it lacks.
  const [answer] = (await ask('lineDays', 10_000)).answers;
  expect(answer?.mix).toEqual({ Dy: expect.closeTo(50, 4), Tb: expect.closeTo(50, 4) });
  expect(answer?.lines).toEqual([]);
  expect(answer?.costYen).toBeCloseTo(10_000, 3);
});

it('solves each order of sharing out, and says whom it harms', async () => {
  // In proportion both lines have half of the first material: 25 t of it are all there is for fifty days, and half after that. Served
  // by value lamps have it all, and glass none but what is over in the fifty days.
  const { orders } = await ask('yen', 2_500, { allocation: 'proportional' });
  expect(
    orders.map(({ allocation, lostYen, costYen, worse }) => [
      allocation,
      Math.round(lostYen ?? -1),
      Math.round(costYen),
      worse,
    ]),
  ).toEqual([
    ['proportional', 13_000, 2_500, []],
    ['tier', 13_000, 2_500, []],
    ['value', 750, 2_500, ['glass']],
  ]);
});

it('has for each order the mix that helps under it', async () => {
  // Glass is worth more: served by value it has all it needs of the first material, in proportion half of it as of the second.
  const { orders } = await ask('yen', 2_000, { lamps: 1 });
  expect(orders.map(({ allocation, mix }) => [allocation, mix])).toEqual([
    ['proportional', { Dy: expect.closeTo(10, 3), Tb: expect.closeTo(10, 3) }],
    ['tier', { Dy: expect.closeTo(10, 3), Tb: expect.closeTo(10, 3) }],
    ['value', { Tb: expect.closeTo(20, 3) }],
  ]);
});

it.each<[string, number, number, readonly (readonly [string, string | null, number])[]]>([
  // A tonne of the first, for a hundred yen, lets glass run at half for two days more: a line-day of ten yen.
  ['the budget', 1_000, 50, [['budget', null, 0.1]]],
  // With all of the first, a tonne of the second is a day of glass.
  ['what can be bought of the second material', 1e9, 10, [['lever', 'Tb', 10]]],
])('names what binds: %s', async (_what, budget, most, limits) => {
  const [answer] = (await ask('yen', budget, { most })).answers;
  expect(
    answer?.binding.map(({ kind, leverId, lossLess, savesYen }) => [kind, leverId, lossLess, savesYen]),
  ).toEqual(limits.map(([kind, lever, less]) => [kind, lever, expect.closeTo(less, 3), null]));
});
