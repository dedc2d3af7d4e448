import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { monthAfter, monthsOf, publishedOn } from '../../../electron/engine/watch';

const row = (period: string, countryId: string | null, value: number) =>
  newRow(TABLES.observation, {
    id: `${period} ${countryId}`,
    seriesId: 's',
    countryId: countryId as CountryId | null,
    period,
    year: Number(period.slice(0, 4)),
    value,
    censor: 'none',
    mark: 'known',
  });

const ROWS = [
  row('2024-01', 'CHN', 10),
  row('2024-01', 'VNM', 2),
  row('2024-02', 'VNM', 3),
  row('2024-04', 'CHN', 4),
  row('2024', 'CHN', 99),
  row('2024-Q1', 'CHN', 98),
];

describe('the months of a series', () => {
  it.each([
    ['a partner that is not named is not known', 'CHN', false, { '2024-01': 10, '2024-04': 4 }],
    ['or has none, where the source says so', 'CHN', true, { '2024-01': 10, '2024-02': 0, '2024-04': 4 }],
    ['all together are those named', null, false, { '2024-01': 12, '2024-02': 3, '2024-04': 4 }],
  ])('%s', (_, countryId, absentIsZero, expected) => {
    const found = monthsOf(ROWS, { countryId: countryId as CountryId | null, absentIsZero });
    expect(Object.fromEntries([...found].sort())).toEqual(expected);
  });

  it('takes the published total before the sum', () => {
    const found = monthsOf([...ROWS, row('2024-01', null, 20)], { countryId: null, absentIsZero: false });
    expect(found.get('2024-01')).toBe(20);
  });

  it.each([
    ['2024-01', 1, '2024-02'],
    ['2024-12', 1, '2025-01'],
    ['2024-01', -1, '2023-12'],
    ['2024-03', -24, '2022-03'],
  ])('%s and %i is %s', (month, by, expected) => expect(monthAfter(month, by)).toBe(expected));

  it('can be known so many days behind the last day of the month', () => {
    expect(publishedOn('2023-12', 20)).toBe(isoDate('2024-01-20'));
    expect(publishedOn('2024-02', 0)).toBe(isoDate('2024-03-01'));
  });
});
