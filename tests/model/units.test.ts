import {
  days,
  fraction,
  isYear,
  NotAUnit,
  percent,
  toFraction,
  tonnesReo,
  toPercent,
  year,
} from '@shared/base/units';
import { describe, expect, it } from 'vitest';

describe('a unit', () => {
  it.each([
    ['percent', percent, [0, 45.5, 100]],
    ['fraction', fraction, [0, 0.455, 1]],
    ['tonnes REO', tonnesReo, [0, 1e9]],
    ['days', days, [0, 0.5, 3650]],
    ['year', year, [1900, 2026, 2200]],
  ] as const)('%s takes what it measures', (_name, make, values) => {
    for (const value of values) expect(make(value)).toBe(value);
  });

  it.each([
    ['percent', percent, [-0.1, 100.1]],
    ['fraction', fraction, [-0.01, 1.01]],
    ['tonnes REO', tonnesReo, [-1, Number.POSITIVE_INFINITY]],
    ['days', days, [-1, Number.POSITIVE_INFINITY]],
    ['year', year, [1899, 2201, 2026.5]],
  ] as const)('%s lets nothing else in', (_name, make, values) => {
    for (const value of [...values, Number.NaN]) expect(() => make(value)).toThrow(NotAUnit);
  });

  it('goes from percent to fraction and back', () => {
    expect(toFraction(percent(45))).toBe(0.45);
    expect(toPercent(fraction(0.45))).toBe(45);
  });

  it.each([
    [1900, true],
    [2200, true],
    [1899, false],
    [2201, false],
    [2026.5, false],
    [Number.NaN, false],
  ])('%d is a year of a project: %s', (value, expected) => {
    expect(isYear(value)).toBe(expected);
  });
});
