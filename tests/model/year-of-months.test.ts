import type { CountryId } from '@shared/model/country';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Observation } from '@shared/model/tables/observation';
import { yearsOfMonths } from '@shared/model/year-of-months';
import { describe, expect, it } from 'vitest';

const row = (period: string, countryId: string | null, value: number, more: Partial<Observation> = {}) => ({
  ...newRow(TABLES.observation, {
    ...{ id: `${period} ${countryId}`, seriesId: 's', countryId: countryId as CountryId | null, period },
    ...{ year: Number(period.slice(0, 4)), value, censor: 'none', mark: 'known' },
  }),
  ...more,
});
const months = (year: number, count: number, countryId: string | null, value = 10): Observation[] =>
  Array.from({ length: count }, (_, at) =>
    row(`${year}-${String(at + 1).padStart(2, '0')}`, countryId, value),
  );
const said = (rows: readonly Observation[], unit: 'tonnes' | 'percent' = 'tonnes') =>
  yearsOfMonths({ unit }, rows).map(({ year, months: count, rows: own }) => [
    year,
    count,
    own.map(({ countryId, value, censor, mark }) => `${countryId} ${censor} ${value} ${mark}`).join('; '),
  ]);

describe('a year that is known by its months', () => {
  it.each([
    ['is the sum of twelve', months(2024, 12, 'CHN'), [[2024, 12, 'CHN none 120 known']]],
    ['or some of them, which are no year', months(2025, 7, 'CHN'), [[2025, 7, '']]],
    [
      'and at least the sum of a partner that not every month names',
      [...months(2024, 12, 'CHN'), ...months(2024, 3, 'VNM')],
      [[2024, 12, 'CHN none 120 known; VNM above 30 known']],
    ],
    ['is left to a figure of its own', [...months(2024, 12, 'CHN'), row('2024', 'CHN', 125)], []],
    [
      'is no figure where a month has a bound',
      [...months(2024, 11, 'CHN'), row('2024-12', 'CHN', 10, { censor: 'above' })],
      [[2024, 12, '']],
    ],
    [
      'is as sure as its least sure month',
      [...months(2024, 11, 'CHN'), row('2024-12', 'CHN', 1, { mark: 'guessed' })],
      [[2024, 12, 'CHN none 111 guessed']],
    ],
  ])('%s', (_, rows, expected) => expect(said(rows)).toEqual(expected));

  it('is none of percents, which do not add up', () => {
    expect(said(months(2024, 12, 'CHN'), 'percent')).toEqual([]);
  });
});
