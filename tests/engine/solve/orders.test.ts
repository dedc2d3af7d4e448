import { expect, it } from 'vitest';
import { solveBackwards } from '../../../electron/engine/solve';
import { refusalIn } from '../../refusal-of';
import { everyYear, material, model, NO_STOCK } from '../models';
import { problem, solver, stockLever } from './solver';

it('says what each order of sharing out leaves, and whom it harms', async () => {
  // 2 t a day are needed, 1 t comes: in proportion both lines run at half; by value glass has all and lamps nothing.
  const uses = [
    { useId: 'glass', tier: 2, demand: everyYear(365), valuePerTonne: 9 },
    { useId: 'lamps', tier: 1, demand: everyYear(365), valuePerTonne: 5 },
  ] as const;
  const recycling = everyYear(365);
  const materials = [material({ uses, recycling, totalSupply: everyYear(0), stock: NO_STOCK })];
  const asked = problem({ model: model({ days: 100, materials }), levers: [stockLever({ max: 0 })] });
  const { orders } = await solveBackwards(await solver(), asked);
  expect(
    orders.map(({ allocation, lostYen, worse }) => [allocation, Math.round(lostYen ?? -1), worse]),
  ).toEqual([
    ['proportional', 700, []],
    ['tier', 900, ['glass']],
    ['value', 500, ['lamps']],
  ]);
});

it('refuses a budget of nothing', async () => {
  const { notice } = await refusalIn(solveBackwards(await solver(), problem({ budgetYen: 0 })));
  expect(notice).toMatchObject({ code: 'refusal.solve.noBudget', place: { field: 'budgetYen' } });
});
