import { translator } from '@shared/catalogue/translate';
import { canBeRate, type Rate } from '@shared/model/rates';
import { formats } from '@shared/words/formats';
import { yenText } from '@shared/words/yen-words';
import { describe, expect, it } from 'vitest';
import { type FloorDraft, termsOf } from '../../renderer/features/stocks/floor-terms';
import { material } from '../ids';

describe('a sum of yen', () => {
  it.each<[number, string, string]>([
    [0, '0 yen', '0円'],
    [950_000, '950,000 yen', '950,000円'],
    [3_400_000, '3.4 m yen', '3.4百万円'],
    [99_900_000, '99.9 m yen', '99.9百万円'],
    [450_000_000, '450.0 m yen', '4.5億円'],
    [33_900_000_000, '33.9 bn yen', '339.0億円'],
    [-2_250_000_000, '−2.3 bn yen', '−22.5億円'],
  ])('of %d', (value, en, ja) => {
    expect(yenText(value, 'en', translator('en'), formats('en'))).toBe(en);
    expect(yenText(value, 'ja', translator('ja'), formats('ja'))).toBe(ja);
  });
});

describe('the terms of a price floor', () => {
  const DRAFT: FloorDraft = {
    floor: '110',
    reference: '',
    upside: '30',
    cap: '',
    term: '10',
    sold: '5,000',
    firstYear: '2026',
    rate: '150',
  };
  it('are read from what is typed, full width too; an empty cap is none', () => {
    expect(termsOf({ ...DRAFT, floor: '１１０', cap: '4,000' }, material('NdPr'))).toEqual({
      materialId: 'NdPr',
      floorUsdPerKg: 110,
      referenceUsdPerKg: null,
      upsideShare: 0.3,
      volumeCap: 4_000,
      termYears: 10,
      firstYear: 2026,
      tonnesPerYear: 5_000,
      yenPerUsd: 150,
    });
    expect(termsOf({ ...DRAFT, rate: null }, material('NdPr'))).not.toHaveProperty('yenPerUsd');
    expect(termsOf(DRAFT, material('NdPr'))?.volumeCap).toBeNull();
  });
  it.each<[string, Partial<FloorDraft>]>([
    ['no floor', { floor: '' }],
    ['words', { sold: 'much' }],
    ['a negative floor', { floor: '-1' }],
    ['more than all of the upside', { upside: '101' }],
    ['half a year of term', { term: '1.5' }],
    ['no term', { term: '0' }],
    ['a year far away', { firstYear: '3000' }],
    ['an unreadable cap', { cap: 'none' }],
    ['a rate of nothing', { rate: '0' }],
  ])('say nothing with %s', (_what, change) => {
    expect(termsOf({ ...DRAFT, ...change }, material('NdPr'))).toBeNull();
  });
});

describe('a rate', () => {
  it.each<[Rate, number, boolean]>([
    ['yenPerUsd', 142.5, true],
    ['yenPerUsd', 0, false],
    ['holdingPercent', 0, true],
    ['holdingPercent', -1, false],
    ['years', 2.5, false],
    ['years', 51, false],
    ['discountPercent', Number.NaN, false],
  ])('%s can be %d or not', (rate, value, can) => {
    expect(canBeRate(rate, value)).toBe(can);
  });
});
