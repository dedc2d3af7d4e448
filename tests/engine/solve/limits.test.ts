import type { StockModel } from '@shared/model/what-if';
import { expect, it } from 'vitest';
import { limitsOf } from '../../../electron/engine/solve/limits';
import { ban, material, model, supplier } from '../models';
import { problem, recyclingLever, stockLever } from './solver';

const suppliers = [supplier('CHN', 100), supplier('VNM', 0)];
const asked = (stock: Partial<StockModel>, budgetYen: number | null = null) =>
  limitsOf(
    problem({
      budgetYen,
      levers: [stockLever({ max: 5, inTime: 3 }), recyclingLever({ max: 7 })],
      model: model({
        days: 200,
        materials: [
          material({
            suppliers,
            stock: { opening: 4, minimum: 1, maximum: null, maximumReleasePerDay: null, ...stock },
          }),
        ],
        shocks: [ban('2025-01-01', '2026-12-31')],
      }),
    }),
  ).flatMap(({ kind, at }) =>
    kind === 'place' || kind === 'rest' || kind === 'kept' ? [] : [`${kind} ${at}`],
  );

it.each<[string, Partial<StockModel>, number | null, string[]]>([
  ['levers alone', {}, null, []],
  ['a budget first', {}, 900, ['budget 900']],
  ['what still finds space', { maximum: 10 }, null, ['store 6']],
  ['no space in a store that is full, or more than full', { maximum: 3 }, null, ['store 0']],
  [
    'what may leave on a day, behind the store',
    { maximum: 10, maximumReleasePerDay: 0.5 },
    null,
    ['store 6', 'release 0.5'],
  ],
])('the limits of a question, as they are tried: %s', (_what, stock, budget, more) => {
  const levers = ['lever 5', 'market 3', 'lever 7'];
  expect(asked(stock, budget)).toEqual(budget === null ? [...levers, ...more] : [...more, ...levers]);
});
