import type { LeversView } from '@shared/features/solve/contract';
import type { SolveResult } from '@shared/model/goal';
import { expect, it } from 'vitest';
import { viewOf } from '../../electron/features/solve/solve-scenario';

const QUESTION = { coverDays: 180, budgetYen: null, years: 5, discountPercent: 4 };

it.each<[largest: number | null, nothingDone: number | null, said: number | null]>([
  [55, 69.2, 69],
  [90, 69.2, 90],
  [69, 69.2, 69],
  [0, 0.4, 0],
  [null, 69.2, null],
  [55, null, 55],
])(
  'of a mix that reaches %s days where nothing done reaches %s, the most is %s',
  (largestDays, baseDays, said) => {
    const noAnswers = [{ kind: 'cheapest', conflicts: [], largestDays, lowestShares: [] }];
    const result = { noAnswers, baseDays, baseLight: [], baseShares: [], solver: 'x' };
    const view = viewOf(
      {} as LeversView,
      QUESTION,
      result as unknown as SolveResult & { solver: string },
      [],
      0,
    ); // what is read
    expect(view.noAnswers.map((none) => none.largestDays)).toEqual([said]);
  },
);
