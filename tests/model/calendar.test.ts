import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInYear,
  isoDate,
  parseIsoDate,
  yearOf,
} from '@shared/base/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('%s is a day', (text) => {
    expect(parseIsoDate(text)).toBe(text);
    expect(isoDate(text)).toBe(text);
  });

  it.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', ''])(
    '"%s" is no day',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
      expect(() => isoDate(text)).toThrow(RangeError);
    },
  );

  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2026-04-01', 20544],
  ])('%s is day %d', (text, day) => {
    expect(dayNumber(isoDate(text))).toBe(day);
    expect(dateOfDay(day)).toBe(text);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-04-01', 365, '2027-04-01'],
    ['2010-09-21', 60, '2010-11-20'],
  ])('%s and %d days is %s', (from, count, to) => {
    expect(addDays(isoDate(from), count)).toBe(to);
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(count);
  });

  it.each([
    [2024, 366],
    [2026, 365],
    [2000, 366],
    [1900, 365],
    [2100, 365],
  ])('the year %d has %d days', (year, days) => {
    expect(daysInYear(year)).toBe(days);
    expect(daysBetween(isoDate(`${year}-01-01`), isoDate(`${year + 1}-01-01`))).toBe(days);
    expect(yearOf(isoDate(`${year}-12-31`))).toBe(year);
  });

  it('comes back from its number, and moves by as many days as it is told', () => {
    const day = fc.integer({ min: -25_567, max: 84_370 }); // 1900..2200
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (number, count) => {
        const date = dateOfDay(number);
        expect(parseIsoDate(date)).toBe(date);
        expect(dayNumber(date)).toBe(number);
        expect(daysBetween(date, addDays(date, count))).toBe(count);
      }),
      { numRuns: 2000 },
    );
  });
});
