import { isYear } from '@shared/base/year-range';
import { describe, expect, it } from 'vitest';

describe('the years of a project', () => {
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
