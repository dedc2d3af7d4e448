import { evaluate, type Term } from '@shared/model/expression';
import * as terms from '@shared/model/indicator-terms';
import { coverOf, neededOf, shownCover } from '@shared/model/supply-terms';
import { missing, reaches } from '@shared/model/target-terms';
import { describe, expect, it } from 'vitest';

/** Cells A1, B1 … with the numbers that stand in them. */
const cells = (numbers: readonly number[]): Term<number>[] =>
  numbers.map((value, index) => ({ formula: `${'ABC'[index]}1`, value }));

/** The formula of a target, under a rule. */
const ruled =
  (of: typeof missing | typeof reaches, rule: Parameters<typeof missing>[0]) =>
  (figure: Term<number>, line: Term<number>): Term<unknown> =>
    of(rule, figure, line);

describe('a formula of the engine and the workbook', () => {
  it.each([
    [terms.governanceWeight, [1.5], 2, '2*(2.5-MAX(-2.5,MIN(2.5,A1)))'],
    [terms.governanceWeight, [3], 0, '2*(2.5-MAX(-2.5,MIN(2.5,A1)))'],
    [terms.instability, [-2.5], 1, '(2.5-MAX(-2.5,MIN(2.5,A1)))/5'],
    [terms.unnamedSquares, [0.5, 0.25], 0.125, 'A1*MIN(A1,B1)'],
    [terms.unnamedPiece, [0.5, 0.25, 1], 0.25, 'MAX(0,MIN(B1,(A1-C1*B1)))'],
    [terms.unnamedPiece, [0.5, 0.25, 2], 0, 'MAX(0,MIN(B1,(A1-C1*B1)))'],
    [terms.effectiveSuppliers, [0.25], 4, '(1)/(A1)'],
    [terms.scopePart, [0.5, 4, 0.75], 0.75, 'A1*A1*B1*C1'],
    [terms.scopeAtMost, [1, 0.125, 10], 2.25, '(A1+B1*C1)'],
    [terms.mixedScopes, [4, 2, 0.5], 3, '(A1*C1+B1*(1-C1))'],
    [terms.keptPart, [0.25, 0.5], 0.375, '(1-A1)*B1'],
    [terms.relianceOf, [8, 2], 0.75, '((A1-B1))/(A1)'],
    [terms.characterisation, [0.409412948, 5], 5, '(A1*B1)/(0.409412948)'],
    [terms.upperEnd, [40, 40 + 1e-12], 40, 'IF((B1-A1)<0.000000001,A1,B1)'],
    [terms.upperEnd, [40, 45], 45, 'IF((B1-A1)<0.000000001,A1,B1)'],
    [neededOf, [80, 25], 60, 'A1*(1-B1/100)'],
    [coverOf, [10, 73], 50, 'A1/(B1/365)'],
    [shownCover, [10, 0], '–', 'IF(A1=0,0,IF(B1=0,"–",A1/(B1/365)))'],
    [shownCover, [0, 0], 0, 'IF(A1=0,0,IF(B1=0,"–",A1/(B1/365)))'],
    [ruled(missing, 'at_least'), [40, 50], 10, 'B1-A1'],
    [ruled(missing, 'at_most'), [40, 50], -10, 'A1-B1'],
    [ruled(missing, 'below'), [60, 50], 10, 'A1-B1'],
    [ruled(reaches, 'at_least'), [50, 50], true, 'A1>=B1'],
    [ruled(reaches, 'at_most'), [50, 50], true, 'A1<=B1'],
    [ruled(reaches, 'below'), [50, 50], false, 'A1<B1'],
  ] as const)('is worked out and written from one term: %s %j', (of, numbers, value, formula) => {
    const term = of as (...all: readonly Term<number>[]) => Term<unknown>; // of as many cells as the row gives
    expect(term(...cells(numbers))).toEqual({ formula, value });
    expect(evaluate(term, ...numbers)).toBe(value);
  });
});
