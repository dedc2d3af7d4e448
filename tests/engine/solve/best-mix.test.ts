import { isoDate } from '@shared/base/calendar';
import type { SolveProblem } from '@shared/model/goal';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { solveBackwards } from '../../../electron/engine/solve';
import { everyYear, material, model, NO_STOCK } from '../models';
import { problem, recyclingLever, solver, stockLever } from './solver';

const bestOf = async (more: Partial<SolveProblem>) =>
  (await solveBackwards(await solver(), problem(more))).best;

describe('the best that can be done', () => {
  it('is none where the goal is reached', async () => {
    expect(await bestOf({})).toBeNull();
  });

  it('holds for the most days at the least cost, and says what it leaves and what one unit more gives', async () => {
    // 1 t a day, nothing comes: 45 t are 45 of 200 days.
    const best = await bestOf({ levers: [stockLever({ max: 45 }), recyclingLever()] });
    expect(best).toMatchObject({
      days: 45,
      mix: { stock: expect.closeTo(45, 6) },
      costYen: expect.closeTo(4_500, 4),
      reachedDays: expect.closeTo(45, 6),
      lines: [{ useId: 'line', lostDays: expect.closeTo(155, 6), lostDaysBefore: 200 }],
      worse: [],
      earlier: null,
    });
    expect(best?.binding).toMatchObject([
      { kind: 'lever', leverId: 'stock', daysPerUnit: expect.closeTo(1, 6) },
      { kind: 'lever', leverId: 'recycling', daysPerUnit: expect.closeTo(1 / ((365 * 1) / 46), 6) },
    ]);
  });

  it.each<[string, Partial<Parameters<typeof stockLever>[0]>, string, boolean]>([
    // 59.2 t come in during 90 days: of 40.8 t at the opening 10.8 t take 17 days before 1 November, less the lead of 60.
    ['so much can be bought a month', { perMonth: 20, inTime: 30 }, '2024-08-16', true],
    [
      'the first of it comes too late',
      { perMonth: null, inTime: 0, from: isoDate('2025-02-10') },
      '2024-11-02',
      true,
    ],
    ['no more than half of it can be had at all', { max: 50, perMonth: 20, inTime: 30 }, '2024-08-02', false],
  ])('says what would have had to be decided earlier: %s', async (_what, more, decideBy, isEnough) => {
    const lever = stockLever({ leadDays: 60, from: isoDate('2024-11-01'), ...more });
    const best = await bestOf({ levers: [lever] });
    expect(best?.earlier).toEqual({ leverId: 'stock', decideBy, isEnough });
  });

  it('is no shorter than nothing done, whatever a small material lacks', async () => {
    const of = (materialId: string, demand: number, opening: number) =>
      material({
        materialId: materialId as MaterialId, // typed here
        totalSupply: everyYear(0),
        stock: { ...NO_STOCK, opening },
        uses: [{ useId: 'line', tier: 1, demand: everyYear(demand) }],
      });
    const asked = {
      model: model({ days: 100, materials: [of('Dy', 365, 20.4), of('Lu', 0.365, 0.001)] }),
      levers: [stockLever({ max: 0 }), stockLever({ id: 'of Lu', materialId: 'Lu' as MaterialId, max: 0 })],
    };
    const { baseDays, noAnswers, best } = await solveBackwards(await solver(), problem(asked));
    expect([baseDays, best?.reachedDays]).toEqual([expect.closeTo(20.4, 9), expect.closeTo(20.4, 9)]);
    expect(noAnswers[0]?.largestDays).toBe(20);
    expect(noAnswers[0]?.conflicts.map(({ materialId }) => materialId)).toEqual(['Dy']);
  });
});
