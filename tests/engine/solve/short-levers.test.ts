import { isoDate } from '@shared/base/calendar';
import { amountIn, instalmentsOf } from '@shared/model/instalments';
import type { Lever } from '@shared/model/lever';
import { describe, expect, it } from 'vitest';
import { dated, solveBackwards } from '../../../electron/engine/solve';
import { ban, material, model, NO_STOCK, supplier } from '../models';
import { loanLever, orderedSavingLever, problem, savingLever, solver, spotLever, stockLever } from './solver';

const START = isoDate('2025-01-01');

/** Need 1 t a day over 200 days, 50 t in store, nothing comes in; 100 days are asked for, decided on the first day. */
async function ask(...levers: Lever[]) {
  const stock = { ...NO_STOCK, opening: 50 };
  const suppliers = [supplier('CHN', 100), supplier('VNM', 0)];
  const asked = problem({
    model: model({
      start: START,
      days: 200,
      materials: [material({ suppliers, stock })],
      shocks: [ban('2025-01-01', '2026-12-31')],
    }),
    levers: levers.map((lever) => dated(lever, START, START)),
  });
  return solveBackwards(await solver(), asked);
}

describe('what acts within weeks', () => {
  it.each<[string, Lever, number, number]>([
    // 20 t are used before it; 30 t last for 80 days more at .375 t a day. It is in force for the 180 days that the run has left.
    ['a saving by order', orderedSavingLever({ leadDays: 20, max: 70 }), 62.5, (62.5 / 100) * 180 * 10],
    ['a purchase on the spot', spotLever({ leadDays: 30, perMonth: 45 }), 50, 7_500],
    ['a loan', loanLever({ leadDays: 49 }), 50, 6_500],
    ['a loan on the day on which the stock is used up', loanLever({ leadDays: 50 }), 50, 6_500],
  ])('%s holds for the days', async (_what, lever, amount, cost) => {
    const { answers } = await ask(lever);
    expect(amountIn(answers[0]?.mix ?? {}, lever.id)).toBeCloseTo(amount, 4);
    expect(answers[0]?.costYen).toBeCloseTo(cost, 3);
    expect(answers[0]?.reachedDays).toBeGreaterThanOrEqual(99.99);
  });

  it.each<[string, Lever]>([
    ['a saving by order', orderedSavingLever({ leadDays: 51, max: 100 })],
    ['a purchase on the spot', spotLever({ leadDays: 51 })],
    ['a loan', loanLever({ leadDays: 51 })],
    ['new stock', stockLever({ leadDays: 51 })],
  ])('%s that comes a day after the stock is used up is too late', async (_what, lever) => {
    const { answers, best } = await ask(lever);
    expect(answers).toEqual([]);
    expect(best?.reachedDays).toBeCloseTo(50, 6);
  });

  it('comes in parts of a month, and never before the run', async () => {
    const lever = spotLever({ perMonth: 45 });
    const { answers } = await ask(lever);
    const parts = instalmentsOf(answers[0]?.mix ?? {}, lever.id);
    expect(answers[0]?.mix[lever.id]).toBeUndefined();
    expect(parts[0]?.date).toBe('2025-01-11');
    for (const { date, tonnes } of parts)
      expect(tonnes, date).toBeLessThanOrEqual((45 * 11 * 12) / 365 + 1e-6);
  });

  it('saves no more than all of the need, whatever is saved besides', async () => {
    const { answers } = await ask(orderedSavingLever({ max: 90 }), savingLever({ max: 90, yenPerTonne: 1 }));
    const mix = answers[0]?.mix ?? {};
    expect(amountIn(mix, 'orderedSaving') + amountIn(mix, 'saving')).toBeLessThanOrEqual(100 + 1e-9);
    expect(answers[0]?.reachedDays ?? 200).toBeGreaterThanOrEqual(99.9);
  });

  it('counts what it costs without what nobody knows, and says of what', async () => {
    const levers = [orderedSavingLever({ max: 10, yenPerTonne: null }), spotLever({ perMonth: 45 })];
    const [cheapest] = (await ask(...levers)).answers;
    // A tenth of all 200 days is saved: 40 t are left to be bought.
    expect(cheapest?.mix.orderedSaving).toBeCloseTo(10, 6);
    expect(cheapest?.costYen).toBeCloseTo(40 * 150, 3);
    expect(cheapest?.costNotKnown).toEqual(['orderedSaving']);
  });

  it('names the start of an order that comes too late, and since when it would have been in time', async () => {
    const { noAnswers, best } = await ask(orderedSavingLever({ leadDays: 60, max: 60 }));
    expect(noAnswers[0]?.conflicts.map(({ kind, decideBy }) => [kind, decideBy])).toEqual([
      ['start', '2024-11-02'],
    ]);
    expect(best?.earlier).toEqual({ leverId: 'orderedSaving', decideBy: '2024-11-02', isEnough: true });
  });
});
