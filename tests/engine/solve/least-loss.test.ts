import type { LeastGoal } from '@shared/model/goal';
import type { MaterialId } from '@shared/model/material';
import { expect, it } from 'vitest';
import { solveBackwards } from '../../../electron/engine/solve';
import { everyYear, material, model, NO_STOCK, supplier } from '../models';
import { problem, recyclingLever, solver, stockLever } from './solver';

/** A hundred days; half a tonne a day comes of each material; glass needs both, lamps the first alone. */
async function ask(least: LeastGoal, budgetYen: number) {
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
      ['lamps', 1_000],
    ]),
    made('Tb', [['glass', 10]]),
  ];
  const asked = problem({
    model: model({ days: 100, materials, allocation: 'value' }),
    coverDays: null,
    least,
    budgetYen,
    giveWay: [],
    levers: [
      stockLever({ id: 'Dy', max: 50 }),
      stockLever({ id: 'Tb', max: 50, materialId: 'Tb' as MaterialId }), // likewise
      recyclingLever({ id: 'scrap', max: 100, yenPerTonne: 1e6 }),
    ],
  });
  return (await solveBackwards(await solver(), asked)).answers;
}

it.each<[string, LeastGoal, number, Record<string, number>, number, number]>([
  // Lamps have all they need of the first material, glass none of it and half of the second: 100 line-days, 10 yen each. Two tonnes
  // last for four days, on which glass runs at half.
  ['a budget that buys a tonne of each', 'yen', 200, { Dy: 2 }, 98, 980],
  ['a budget for all of the first', 'yen', 2_500, { Dy: 25 }, 75, 750],
])('%s', async (_what, least, budget, mix, days, yen) => {
  const [answer] = await ask(least, budget);
  expect(answer?.mix).toEqual(
    Object.fromEntries(Object.entries(mix).map(([id, tonnes]) => [id, expect.closeTo(tonnes, 4)])),
  );
  expect(answer?.lines.reduce((sum, { lostDays }) => sum + lostDays, 0)).toBeCloseTo(days, 3);
  expect(answer?.lostYen).toBeCloseTo(yen, 2);
  expect(answer?.costYen).toBeLessThanOrEqual(budget + 1e-6);
});

it('buys of every material that a line lacks, since of one alone it does not run', async () => {
  // With all of the first, glass lacks half of the second: of both it takes as much as it lacks.
  const [answer] = await ask('lineDays', 10_000);
  expect(answer?.mix).toEqual({ Dy: expect.closeTo(50, 4), Tb: expect.closeTo(50, 4) });
  expect(answer?.lines).toEqual([]);
  expect(answer?.costYen).toBeCloseTo(10_000, 3);
});
