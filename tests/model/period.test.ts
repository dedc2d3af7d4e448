import { hasRealMonths, isWholeYear, yearOfPeriod } from '@shared/model/period';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';

describe('the period of a published figure', () => {
  it.each<[string, number | null, boolean]>([
    ['2024', 2024, true],
    ['FY2024', 2024, true],
    ['CY 2024', 2024, true],
    ['2024年度', 2024, true],
    ['2026-01', 2026, false],
    ['2024-H1', 2024, false],
    ['2024-Q3', 2024, false],
    ['2024-12/2025-04', 2024, false],
    ['2021/2024', 2021, false],
    ['average of 2016 to 2020', null, false],
    ['20241', null, false],
  ])('%s begins in %s', (period, year, whole) => {
    expect([yearOfPeriod(period), isWholeYear(period)]).toEqual([year, whole]);
  });

  it.each([
    ['2026-12', true],
    ['2026-13', false],
    ['2026-00', false],
    ['2024-12/2025-04', true],
    ['2024-12/2025-14', false],
    ['2021/2024', true],
    ['2024-H1', true],
    ['FY2024', true],
  ])('%s names months of a year: %s', (period, holds) => {
    expect(hasRealMonths(period)).toBe(holds);
    const [rule] = TABLES.observation.rules ?? [];
    expect(rule?.at).toBe('period');
  });

  it.each([
    ['2024', 2024, true],
    ['2024-12/2025-04', 2024, true],
    ['2024-12/2025-04', 2025, false],
    ['FY2024', 2025, false],
    ['the last season', 2025, true],
  ])('of %s takes the year %d: %s', (period, year, fits) => {
    const row = {
      id: 'a',
      seriesId: 's',
      countryId: null,
      period,
      year,
      value: 1,
      censor: 'none',
      mark: 'known',
      sourceId: null,
      note: null,
    };
    expect(TABLES.observation.check.safeParse(row).success).toBe(fits);
  });
});
