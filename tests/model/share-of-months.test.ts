import type { CountryId } from '@shared/model/country';
import { isPartOfYear, sharesOfMonths } from '@shared/model/share-of-months';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Observation } from '@shared/model/tables/observation';
import { describe, expect, it } from 'vitest';

const row = (period: string, countryId: string | null, value: number, more: Partial<Observation> = {}) => ({
  ...newRow(TABLES.observation, {
    ...{ id: `${period} ${countryId}`, seriesId: 's', countryId: countryId as CountryId | null, period },
    ...{ year: Number(period.slice(0, 4)), value, censor: 'none', mark: 'known' },
  }),
  ...more,
});
const months = (count: number, countryId: string | null, of: (at: number) => number): Observation[] =>
  Array.from({ length: count }, (_, at) => row(`2025-${String(at + 1).padStart(2, '0')}`, countryId, of(at)));
const said = (rows: readonly Observation[], unit: 'tonnes' | 'percent' = 'tonnes') =>
  sharesOfMonths({ unit }, rows, ['CHN']).map((share) => [
    ...[share.year, share.months, share.low, share.high],
    isPartOfYear(share),
  ]);

describe('a share of a year that is known by months', () => {
  it.each([
    [
      'is that of the sums of twelve',
      [...months(12, 'CHN', (at) => at), ...months(12, null, () => 10)],
      [[2025, 12, 55, 55, false]],
    ],
    [
      'or of seven, which are no year',
      [...months(7, 'CHN', () => 6), ...months(9, 'VNM', () => 4)],
      [[2025, 7, 60, 60, true]],
    ],
    ['is none where one partner alone is named', months(12, 'CHN', () => 6), []],
    [
      'leaves out a month with a bound',
      [
        ...months(2, 'CHN', () => 6),
        ...months(2, null, () => 10),
        row('2025-02', 'CHN', 9, { censor: 'above' }),
      ].filter(
        ({ period, censor, countryId }) =>
          !(period === '2025-02' && countryId === 'CHN' && censor === 'none'),
      ),
      [[2025, 1, 60, 60, true]],
    ],
    [
      'is left to a figure of the year',
      [...months(12, 'CHN', () => 6), ...months(12, null, () => 10), row('2025', 'CHN', 70)],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(said(rows)).toEqual(expected));

  it('is the least and the most of months that are percents', () => {
    expect(
      said(
        months(12, 'CHN', (at) => 60 + at),
        'percent',
      ),
    ).toEqual([[2025, 12, 60, 71, true]]);
  });
});
