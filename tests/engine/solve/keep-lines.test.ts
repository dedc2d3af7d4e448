import { addDays, isoDate } from '@shared/base/calendar';
import type { KeepGoal } from '@shared/model/goal';
import { amountIn } from '@shared/model/instalments';
import type { MaterialId } from '@shared/model/material';
import { expect, it } from 'vitest';
import { dated, solveBackwards } from '../../../electron/engine/solve';
import { refusalIn } from '../../refusal-of';
import { everyYear, material, model, supplier } from '../models';
import { problem, savingLever, solver, stockLever } from './solver';

const START = isoDate('2025-01-01');
const TB = 'Tb' as MaterialId; // typed here

/** Glass needs Dy, lamps Tb: 1 t a day each, 10 t in store, nothing comes. */
function asked(keep: KeepGoal, leadDays = 0) {
  const made = (useId: string, materialId: MaterialId) =>
    material({
      materialId,
      suppliers: [supplier('VNM', 0)],
      totalSupply: everyYear(0),
      stock: { opening: 10, minimum: 0, maximum: null, maximumReleasePerDay: null },
      uses: [{ useId, tier: 1, demand: everyYear(365) }],
    });
  return problem({
    model: model({
      start: START,
      days: 100,
      materials: [made('glass', 'Dy' as MaterialId), made('lamps', TB)],
    }),
    coverDays: null,
    keep,
    giveWay: [],
    levers: [
      dated(stockLever({ id: 'Dy', max: 200, leadDays }), START, START),
      dated(stockLever({ id: 'Tb', max: 200, leadDays, materialId: TB }), START, START),
      dated(savingLever({ id: 'save', max: 50, yenPerTonne: 1e6 }), START, START),
    ],
  });
}
const from = (day: number) => addDays(START, day);

it.each<[string, readonly string[], number, number, Record<string, number>]>([
  ['a line over the whole run', ['glass'], 0, 0, { Dy: 90 }],
  ['both of them', ['glass', 'lamps'], 0, 0, { Dy: 90, Tb: 90 }],
  ['a line from the day on which stock can come', ['glass'], 40, 40, { Dy: 60 }],
  // It comes on day 30 and serves everybody from then on: ten of its tonnes are gone by day 40.
  ['a line from a later day than that', ['glass'], 30, 40, { Dy: 70 }],
  ['a line from a day before the stock is used up', ['glass'], 5, 8, { Dy: 90 }],
])('%s is kept running by what its material lacks', async (_what, lines, leadDays, day, mix) => {
  const question = asked({ lines, from: from(day) }, leadDays);
  const [answer] = (await solveBackwards(await solver(), question)).answers;
  for (const { id } of question.levers)
    expect(amountIn(answer?.mix ?? {}, id), id).toBeCloseTo(mix[id] ?? 0, 4);
  expect(answer?.reachedDays).toBeNull();
  expect(answer?.lines.map(({ useId }) => useId)).toEqual([
    ...(leadDays > 10 ? ['glass'] : []),
    ...(lines.includes('lamps') ? [] : ['lamps']),
  ]);
});

it('says how far the best mix keeps a line that cannot be kept, and since when it could be', async () => {
  const { best, answers, noAnswers } = await solveBackwards(
    await solver(),
    asked({ lines: ['glass'], from: START }, 30),
  );
  expect(answers).toEqual([]);
  // Saving half of the need makes ten tonnes last for twenty days.
  expect(noAnswers[0]?.largestDays).toBe(20);
  expect(best?.reachedDays).toBeCloseTo(20, 4);
});

it.each<[string, KeepGoal, object, string, string]>([
  [
    'a line that is not there',
    { lines: ['glass', 'x'], from: START },
    {},
    'refusal.solve.keepLine',
    'keep.lines.1',
  ],
  ['a day after the run', { lines: ['glass'], from: from(100) }, {}, 'refusal.solve.keepLate', 'keep.from'],
  ['days beside it', { lines: ['glass'], from: START }, { coverDays: 50 }, 'refusal.solve.keepAlone', 'keep'],
  [
    'least loss beside it',
    { lines: ['glass'], from: START },
    { least: 'yen' },
    'refusal.solve.keepAlone',
    'keep',
  ],
])('refuses %s', async (_what, keep, more, code, field) => {
  const { notice } = await refusalIn(solveBackwards(await solver(), { ...asked(keep), ...more }));
  expect(notice).toMatchObject({ code, place: { field } });
});
