import { isoDate } from '@shared/base/calendar';
import { translator } from '@shared/catalogue/translate';
import { stockFan } from '@shared/charts/stock-fan';
import { nameIn, type WithNames, type WithOneName } from '@shared/model/catalogue';
import { chanceOf } from '@shared/model/chance';
import type { Estimate, FirstShortfall } from '@shared/model/uncertainty';
import type { MaterialResult } from '@shared/model/what-if-result';
import { formats } from '@shared/words/formats';
import { REO_UNIT } from '@shared/words/mass-words';
import { describe, expect, it } from 'vitest';
import { againstParent, chanceWords, firstDayWords } from '../../renderer/features/montecarlo/run-words';

const words = {
  language: 'en' as const,
  t: translator('en'),
  f: formats('en'),
  mass: REO_UNIT,
  currency: 'JPY',
  nameOf: (thing: WithNames | WithOneName) => nameIn('en', thing),
};
const estimate = (value: number, standardError: number): Estimate => ({ value, standardError });
const first = (early: number | null, late: number | null): FirstShortfall => ({
  chance: estimate(0.5, 0.01),
  runsByDay: new Float64Array(),
  early,
  median: early,
  late,
});

describe('what runs say', () => {
  it('a chance has its standard error', () => {
    expect(chanceWords(estimate(0.632, 0.005), words)).toBe('63.2 ± 0.5\u202f%');
  });

  it.each([
    [0, 900, '0.0\u202f% (≤ 0.33\u202f%)'],
    [0, 10_000, '0.0\u202f% (≤ 0.03\u202f%)'],
    [0, 1_000_000, '0.0\u202f% (≤ 0.0003\u202f%)'],
    [0, 2, '0.0\u202f% (≤ 100\u202f%)'],
    [900, 900, '100.0\u202f% (≥ 99.67\u202f%)'],
    [1_000_000, 1_000_000, '100.0\u202f% (≥ 99.9997\u202f%)'],
    [225, 900, '25.0 ± 1.4\u202f%'],
  ])('a chance of %d of %d runs is said as %s', (count, runs, said) => {
    expect(chanceWords(chanceOf(count, runs), words)).toBe(said);
  });

  it('two chances within two standard errors are not told apart', () => {
    expect(againstParent(estimate(0.5, 0.01), estimate(0.52, 0.01), words)).toBe('not told apart');
    expect(againstParent(estimate(0.5, 0.01), estimate(0.6, 0.01), words)).toBe('−10.0 points');
  });

  it('the first day is a range, one day, or none', () => {
    const start = isoDate('2026-04-01');
    expect(firstDayWords(first(54, 65), start, words)).toBe('25 May to 5 Jun');
    expect(firstDayWords(first(58, 58.5), start, words)).toBe('29 May');
    expect(firstDayWords(first(null, null), start, words)).toBe('no shortfall');
  });
});

describe('the band behind the stock curve', () => {
  const levels = [0.1, 0.5, 0.9];
  const fan = [
    [8, 0],
    [9, 2],
    [10, 4],
  ].map((days) => Float64Array.from(days));
  // Only what the band reads.
  const result = {
    openingStock: 10,
    openingCover: 20,
    series: { stock: Float64Array.from([10, 0]), cover: Float64Array.from([30, 0]) },
  } as unknown as MaterialResult;

  it('starts at the opening and has a point at the end of each day', () => {
    expect(stockFan(fan, levels, result, 'tonnes')).toEqual({
      low: [
        [0, 10],
        [1, 8],
        [2, 0],
      ],
      median: [
        [0, 10],
        [1, 9],
        [2, 2],
      ],
      high: [
        [0, 10],
        [1, 10],
        [2, 4],
      ],
    });
  });

  it('in days of cover uses the need of the run’s own days, also where its stock is empty', () => {
    expect(stockFan(fan, levels, result, 'cover')?.median).toEqual([
      [0, 20],
      [1, 27],
      [2, 6],
    ]);
  });

  it('is not drawn without its three levels', () => {
    expect(stockFan(fan, [0.05, 0.5, 0.9], result, 'tonnes')).toBeNull();
  });
});
