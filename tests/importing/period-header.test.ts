import { describe, expect, it } from 'vitest';
import { datesAsMonths, periodOf, withoutOverlap } from '../../electron/importing/values/period-header';

describe('the part of a year that a header names', () => {
  it.each([
    ['Jan', 1, 1, null],
    ['Jan-26', 1, 1, '2026年'],
    ['Dec-94', 12, 1, '1994年'],
    ['1995M1', 1, 1, '1995年'],
    ['1995M10', 10, 1, '1995年'],
    ["Sept '26", 9, 1, '2026年'],
    ['2026-M02', 2, 1, '2026年'],
    ['2026M11 (t)', 11, 1, '2026年'],
    ['2026年3月', 3, 1, '2026年'],
    ['Q1 2026', 1, 3, '2026年'],
    ['2026 Q3', 7, 3, '2026年'],
    ['1Q26', 1, 3, '2026年'],
    ["Q4'26", 10, 3, '2026年'],
    ['FY26 Q2', 4, 3, '2026年度'],
    ['Q2', 4, 3, null],
    ['2026年度 第4四半期', 10, 3, '2026年度'],
    ['H1 2026', 1, 6, '2026年'],
    ['2H26', 7, 6, '2026年'],
    ['2026年度 下期', 7, 6, '2026年度'],
    ['4月', 4, 1, null],
    ['2025年4月', 4, 1, '2025年'],
    ['第１四半期', 1, 3, null],
    ['第一四半期', 1, 3, null],
    ['第三季度', 7, 3, null],
    ['2024Q2', 4, 3, '2024年'],
    ['4Q', 10, 3, null],
    ['4～6月', 4, 3, null],
    ['1Q（4～6月）', 4, 3, null],
    ['2025年度 1～3月', 1, 3, '2025年度'],
    ['10月-12月', 10, 3, null],
    ['2분기', 4, 3, null],
    ['1st quarter', 1, 3, null],
    ['令和７年度上期', 1, 6, '2025年度'],
    ['下半年', 7, 6, null],
    ['상반기', 1, 6, null],
    ['하반기', 7, 6, null],
    ['first half 2025', 1, 6, '2025年'],
    ['2025H1', 1, 6, '2025年'],
    ['4～9月', 4, 6, null],
    ['10～3月', 10, 6, null],
  ] as const)('%s', (text, from, months, year) => {
    expect(periodOf(text)).toMatchObject({ from, months, year });
  });

  it.each([
    '2025年度',
    '年度計',
    '1～12月',
    '1～9月',
    '1～6月累計',
    '9月まで',
    'Q3 to date',
    '상반기 누계',
    '数量',
    'HS code',
    'Q',
    '',
    '2026',
    'FY26',
    'H2',
    'Total Q1',
    'Quantity (t)',
    'SQ1',
    'HS 2846',
    '2026/27',
  ])('none: %s', (text) => {
    expect(periodOf(text)).toBeNull();
  });
});

describe('dates in a header', () => {
  const texts = (...all: string[]) => new Map(all.map((text, index) => [index + 1, text]));
  it.each([
    [
      ['Mine', '2030-01-01', '2030-02-01'],
      ['Mine', '2030-M01', '2030-M02'],
    ],
    [
      ['2030-01', '2030/02'],
      ['2030-M01', '2030-M02'],
    ],
    [
      ['2029-12-31', '2030-12-31'],
      ['2029-12-31', '2030-12-31'],
    ],
    [
      ['2009/10', '2010/11', '2011/12'],
      ['2009/10', '2010/11', '2011/12'],
    ],
  ])('%j', (before, after) => {
    expect([...datesAsMonths(texts(...before)).values()]).toEqual(after);
  });
});

describe('parts that make up a year', () => {
  const all = (...names: string[]) => names.flatMap((name) => periodOf(name) ?? []);
  const labels = (...names: string[]) =>
    withoutOverlap(all(...names)).map(({ from, months }) => [from, months]);
  it('drops a quarter beside one of its months, and keeps one that has none', () => {
    expect(labels('Jan', 'Feb', 'Mar', 'Q1', 'Q2', 'H1 2026')).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 3],
    ]);
  });

  it.each([
    // The first quarter of a fiscal year is April to June.
    [
      ['4月', '5月', '6月', '1Q', '2Q', '3Q', '4Q'],
      ['1Q', '2Q', '3Q', '4Q'],
    ],
    [
      ['2025年度4月', '2025年度5月', '2025年度6月', '2025年度1Q', '2025年度3Q', '2025年度4Q'],
      ['2025年度4月', '2025年度5月', '2025年度6月'],
    ],
    [
      ['4～9月', '10～3月'],
      ['4～9月', '10～3月'],
    ],
    [
      ['1Q', '2Q', '上期', '3Q', '4Q', '下期'],
      ['1Q', '2Q', '3Q', '4Q'],
    ],
    [['1～3月', '1～6月'], ['1～3月']],
  ])('%j: %j', (names, kept) => {
    expect(labels(...names)).toEqual(all(...kept).map(({ from, months }) => [from, months]));
  });
});
