import { describe, expect, it } from 'vitest';
import { asPercent, mayBeFractions } from '../../renderer/features/shares/fractions';

const given = (...values: readonly [year: number, value: number | null][]) =>
  values.map(([year, value], place) => ({
    figure: { of: 'share.percent', key: `JPN|Dy|separation|${year}|s${place}` } as const,
    value,
  }));

describe('pasted shares', () => {
  it.each<[string, ReturnType<typeof given>, boolean]>([
    ['of a set that adds up to 1', given([2026, 0.45], [2026, 0.55]), true],
    ['of rounded fractions', given([2026, 0.333], [2026, 0.333], [2026, 0.333]), true],
    ['of two sets, one of which does', given([2026, 0.5], [2026, 0.5], [2027, 40], [2027, 60]), false],
    ['of percent', given([2026, 45], [2026, 55]), false],
    ['with one below zero', given([2026, -5], [2026, 6]), false],
    ['of a single figure', given([2026, 1]), false],
    ['of cleared cells', given([2026, null], [2026, null]), false],
  ])('%s may be fractions: %s', (_what, cells, expected) => {
    expect(mayBeFractions(cells)).toBe(expected);
  });

  it('are percent without the noise of doubles', () => {
    expect(asPercent(given([2026, 0.07], [2026, null])).map(({ value }) => value)).toEqual([7, null]);
  });
});
