import { contract } from '@shared/features/figures/contract';
import { type EnteredFigure, openFigures, packFigures } from '@shared/features/figures/packed-figures';
import { describe, expect, it } from 'vitest';

const GIVEN: readonly EnteredFigure[] = [
  { figure: { of: 'share.percent', key: 'JPN|Dy|separation|2026|lynas' }, value: 12.5 },
  { figure: { of: 'demand.tonnes', key: 'use|Dy|2026' }, value: 0 },
  { figure: { of: 'share.percent', key: 'JPN|Dy|separation|2027|lynas' }, value: null },
];
const input = { economyId: 'JPN', scenarioId: null, by: 'paste' };

describe('figures in one message', () => {
  it('are those that were given, sort by sort', () => {
    const { cells } = contract['figures.set'].input.parse({ ...input, cells: packFigures(GIVEN) });
    expect(openFigures(cells)).toEqual([GIVEN[0], GIVEN[2], GIVEN[1]]);
  });

  it.each([
    ['a key without a value', { keys: 'a\nb', values: Float64Array.of(1) }],
    ['a value without a key', { keys: 'a', values: Float64Array.of(1, 2) }],
    ['a value beyond numbers', { keys: 'a', values: Float64Array.of(Number.POSITIVE_INFINITY) }],
    ['values that are no doubles', { keys: 'a', values: [1] }],
  ])('are refused at the door: %s', (_name, packed) => {
    const cells = [{ of: 'share.percent', ...packed }];
    expect(contract['figures.set'].input.safeParse({ ...input, cells }).success).toBe(false);
  });
});
