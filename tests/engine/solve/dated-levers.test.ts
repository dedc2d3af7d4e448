import { isoDate } from '@shared/base/calendar';
import { NOTHING_DATED } from '@shared/model/dated-mix';
import type { SolveProblem } from '@shared/model/goal';
import { amountIn, instalmentsOf } from '@shared/model/instalments';
import { describe, expect, it } from 'vitest';
import { dated, solveBackwards } from '../../../electron/engine/solve';
import { ban, material, model, NO_STOCK, supplier } from '../models';
import { offtakeLever, problem, recyclingLever, savingLever, solver, stockLever } from './solver';

const START = isoDate('2025-01-01');

/** Need 1 t a day, 50 t in store, nothing comes in; decided on the first day. */
async function ask(levers: SolveProblem['levers'], more: Partial<SolveProblem> = {}, ofPlan = NOTHING_DATED) {
  const materials = [
    material({
      suppliers: [supplier('CHN', 100), supplier('VNM', 0)],
      stock: { ...NO_STOCK, opening: 50 },
      dated: ofPlan,
    }),
  ];
  const asked = problem({
    model: model({ start: START, days: 200, materials, shocks: [ban('2025-01-01', '2026-12-31')] }),
    levers: levers.map((lever) => dated(lever, START, START)),
    ...more,
  });
  return { ...(await solveBackwards(await solver(), asked)), asked };
}

describe('a decision on the first day of the run', () => {
  it('buys during the run what is needed, no sooner than its lead and no more than a month gives', async () => {
    // 50 t last until 20 February; from 31 January on 1.2 t a day can be bought.
    const { answers } = await ask([stockLever({ leadDays: 30, perMonth: (1.2 * 365) / 12 })]);
    const [cheapest] = answers;
    expect(cheapest?.mix.stock).toBeUndefined();
    expect(amountIn(cheapest?.mix ?? {}, 'stock')).toBeCloseTo(50, 6);
    expect(cheapest?.costYen).toBeCloseTo(5_000, 4);
    expect(cheapest?.reachedDays).toBeCloseTo(100, 6);
    const bought = instalmentsOf(cheapest?.mix ?? {}, 'stock');
    expect(bought[0]?.date).toBe('2025-02-01');
    for (const { date, tonnes } of bought) expect(tonnes, date).toBeLessThanOrEqual(1.2 * 11 + 1e-9);
  });

  it.each([
    ['stock', 'comes too late for the first gap', stockLever({ leadDays: 51 }), 50],
    ['stock', 'comes the day before', stockLever({ leadDays: 49 }), 100],
    ['recycling', 'begins within the year', recyclingLever({ leadDays: 40, max: 365 }), 100],
    ['recycling', 'begins after the gap', recyclingLever({ leadDays: 51, max: 365 }), 50],
    ['saving', 'begins within the year', savingLever({ leadDays: 40, max: 100 }), 100],
  ])('%s that %s holds for the days', async (_kind, _what, lever, days) => {
    const { answers, best } = await ask([lever]);
    expect(answers[0]?.reachedDays ?? best?.reachedDays).toBeCloseTo(days, 6);
  });

  it('ships what an offtake gives at the end of each month, beside all that is delivered', async () => {
    // r t a day from 11 January on come on 31 January, 28 February and 31 March: 50 + 49 r have to last for the 89 days before the last.
    const [cheapest] = (await ask([offtakeLever({ leadDays: 10, max: 365 })])).answers;
    expect(cheapest?.mix.offtake).toBeCloseTo((39 / 49) * 365, 4);
    expect(cheapest?.reachedDays).toBeCloseTo(50 + (80 * 39) / 49, 4);
  });

  it('counts what the plan buys of itself', async () => {
    // 50 t last until 20 February; of the 50 t that are missing of the 100 days 20 come by the plan.
    const bought = [{ date: isoDate('2025-02-01'), tonnes: 20 }];
    const { answers } = await ask([stockLever()], {}, { ...NOTHING_DATED, bought });
    expect(answers[0]?.mix).toEqual({ stock: expect.closeTo(30, 6) });
  });

  it('costs what it gives within the year', async () => {
    // 36.5 t a year for 325 of 365 days at 10 yen.
    const { answers } = await ask([recyclingLever({ leadDays: 40, max: 1_000 })]);
    const amount = answers[0]?.mix.recycling ?? 0;
    expect(amount).toBeCloseTo((50 / 60) * 365, 4);
    expect(answers[0]?.costYen).toBeCloseTo((amount * 10 * 325) / 365, 4);
  });

  it('does not wait for what can be there on the first day', async () => {
    const lever = { ...stockLever({ perMonth: 30, inTime: 60 }), from: isoDate('2024-11-01') };
    const { answers } = await ask([lever], { levers: [lever] });
    expect(answers[0]?.mix).toEqual({ stock: expect.closeTo(50, 6) });
  });
});
