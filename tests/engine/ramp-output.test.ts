import { dateOfMonth, monthOf } from '@shared/base/months';
import { describe, expect, it } from 'vitest';
import { rampInYear, startAtPrice } from '../../electron/engine/projects/ramp-output';

describe('a capacity that comes', () => {
  // 600 t, 24 months of ramp. Source: docs/engine.md 12.3.
  it.each<[string, string, readonly number[]]>([
    ['from January 2027', '2027-01-01', [150, 450, 600, 600]],
    ['from April 2028: nine months of 2028, at 3/16 on average', '2028-04-01', [0, 84.375, 375, 590.625]],
  ])('%s', (_what, date, tonnes) => {
    const made = [2027, 2028, 2029, 2030].map((year) => 600 * rampInYear(monthOf(date), 24, year));
    expect(made.map((value) => Math.round(value * 1e6) / 1e6)).toEqual(tonnes);
  });
  it('is there at once without a ramp', () => {
    expect([2026, 2027, 2028].map((year) => rampInYear(monthOf('2027-07-01'), 0, year))).toEqual([0, 0.5, 1]);
  });
  it.each<[string, number, string]>([
    ['2028-04-01', 0, '2028-04-01'],
    ['2027-12-01', 3, '2028-03-01'],
    ['2027-10-15', -2, '2027-08-15'],
    ['2027-01-01', 1.5, '2027-02-15'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('counts months there and back: %s and %d', (date, months, later) => {
    expect(dateOfMonth(monthOf(date) + months)).toBe(later);
  });
});

describe('a start that needs a price', () => {
  const prices: Readonly<Record<number, number>> = { 2027: 400, 2028: 480, 2029: 520 };
  const priced = (year: number) => prices[year] ?? null;
  it.each<[string, number, number | null, number | null]>([
    ['waits for the first year that has it', monthOf('2027-06-01'), 500, monthOf('2029-01-01')],
    ['does not come sooner than it can', monthOf('2029-06-01'), 500, monthOf('2029-06-01')],
    ['asks nothing of a price that it does not need', monthOf('2027-06-01'), null, monthOf('2027-06-01')],
    ['never comes where no year has it', monthOf('2027-06-01'), 900, null],
  ])('%s', (_what, earliest, needs, start) => {
    expect(startAtPrice(earliest, needs, priced, 2040)).toBe(start);
  });
});
