import { isoDate } from '@shared/base/calendar';
import { priceBook, priceIn, yenPerTonne } from '@shared/model/price-book';
import { GUESSED_RATES, ratesOf } from '@shared/model/rates';
import type { Observation } from '@shared/model/tables/observation';
import type { Price } from '@shared/model/tables/price';
import type { Series } from '@shared/model/tables/series';
import { describe, expect, it } from 'vitest';
import { material } from '../ids';

const priced = (
  place: Price['place'],
  date: string,
  usdPerKg: number,
  span: Price['span'] = 'year',
): Price => ({
  id: `${place} ${date}`,
  materialId: material('Dy'),
  place,
  date: isoDate(date),
  span,
  usdPerKg,
  mark: 'known',
  low: null,
  high: null,
  sourceId: null,
  note: null,
});

describe('the price of a material for a year', () => {
  const BOOK = [
    priced('china', '2024-12-31', 257),
    priced('china', '2025-12-31', 239),
    priced('china', '2026-02-01', 300, 'day'),
    priced('outside', '2025-04-01', 280, 'day'),
    priced('outside', '2025-05-06', 850, 'day'),
    priced('china', '2028-12-31', 200),
  ];
  it.each<[string, number, Price['place'], number | undefined]>([
    ['is the newest mean of a year, not a newer day', 2026, 'china', 239],
    ['is that of the year itself', 2024, 'china', 257],
    ['is the newest day where the place has no mean', 2026, 'outside', 850],
    ['is one that is expected, from its year on', 2029, 'china', 200],
    ['is none before the first', 2020, 'china', undefined],
  ])('%s', (_what, year, place, expected) => {
    expect(priceIn(BOOK, 'Dy', year, place)?.usdPerKg).toBe(expected);
  });
  it('is that of the other place, which is said, where its own has none', () => {
    const [only = priced('china', '2024-12-31', 1)] = BOOK;
    expect(priceIn([only], 'Dy', 2026, 'outside')).toMatchObject({ place: 'china', usdPerKg: 257 });
    expect(priceIn(BOOK, 'Tb', 2026)).toBeNull();
  });
  it('is 239 USD/kg at 150 yen: 35.85 m yen a tonne', () => {
    expect(yenPerTonne(239, 150)).toBe(35_850_000);
  });
});

describe('the book of a file from before it', () => {
  const series = (id: string, symbol: string): Series => ({
    id,
    nameEn: id,
    nameJa: id,
    definitionEn: '',
    definitionJa: '',
    kind: 'price',
    reporterId: null,
    material: symbol,
    stage: 'separation',
    unit: 'usd_per_kg',
    massBasis: 'reo',
    weightedBy: null,
  });
  const seen = (seriesId: string, period: string, value: number): Observation => ({
    id: `${seriesId} ${period}`,
    seriesId,
    countryId: null,
    period,
    year: Number(period.slice(0, 4)),
    value,
    censor: 'none',
    mark: 'known',
    sourceId: null,
    note: null,
  });
  const older = [seen('tb', '2025', 1010), seen('tb', '2025-05-06', 3000), seen('dy', '2025', 1)];
  const book = priceBook(
    [priced('china', '2025-12-31', 239)],
    [series('tb', 'Tb'), series('dy', 'Dy')],
    older,
    [
      { id: material('Tb'), basis: 'reo' },
      { id: material('Dy'), basis: 'reo' },
    ],
  );
  it('has the published means of years, in China, of materials that the book does not name', () => {
    expect(priceIn(book, 'Tb', 2026)).toMatchObject({ usdPerKg: 1010, place: 'china', date: '2025-12-31' });
    expect(book.map(({ usdPerKg }) => usdPerKg)).toEqual([239, 1010]);
  });
});

describe('the rates of a project', () => {
  it('are those that an assumption says, the first of each, and guessed ones else', () => {
    expect(ratesOf([])).toEqual(GUESSED_RATES);
    const said = [
      { rate: null, value: 7 },
      { rate: 'discountPercent', value: 2 },
      { rate: 'discountPercent', value: 3 },
    ] as const;
    expect(ratesOf(said)).toEqual({ ...GUESSED_RATES, discountPercent: 2 });
  });
});
