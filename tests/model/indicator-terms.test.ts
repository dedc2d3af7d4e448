import { evaluate, type Term } from '@shared/model/expression';
import * as terms from '@shared/model/indicator-terms';
import { describe, expect, it } from 'vitest';

/** Cells A1, B1 … with the numbers that stand in them. */
const cells = (numbers: readonly number[]): Term<number>[] =>
  numbers.map((value, index) => ({ formula: `${'ABC'[index]}1`, value }));

describe('a formula of an indicator', () => {
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
  ] as const)('is worked out and written from one term: %s %j', (of, numbers, value, formula) => {
    const made = (of as (...all: Term<number>[]) => Term<number>)(...cells(numbers)); // as many as the row gives
    expect(made).toEqual({ formula, value });
    expect(evaluate(of as (...all: readonly Term<number>[]) => Term<number>, ...numbers)).toBe(value);
  });
});
