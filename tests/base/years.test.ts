import { findYear, readMonth, readYear } from '@shared/base/years';
import { describe, expect, it } from 'vitest';

describe('years', () => {
  it.each([
    [2026, 2026, false],
    ['2026', 2026, false],
    ['２０２６', 2026, false],
    ['2026年', 2026, false],
    ['FY2026', 2026, true],
    ['FY 26', 2026, true],
    ["FY'26", 2026, true],
    ['2026年度', 2026, true],
    ['令和8年', 2026, false],
    ['令和８年度', 2026, true],
    ['令和元年', 2019, false],
    ['R8', 2026, false],
    ['R8年度', 2026, true],
    ['平成30年', 2018, false],
    ['H30', 2018, false],
    ['2026年（令和8年）', 2026, false],
    ['令和8年3月31日', 2026, false],
    ['2026-03-31', 2026, false],
    ['2026/3/31', 2026, false],
    ['2026年3月', 2026, false],
    ['2026/27', 2026, true],
    ['2026-27', 2026, true],
    ['31.12.2026', 2026, false],
    ['2026 見込', 2026, false],
    ['令和８年度 実績', 2026, true],
    ['2026e', 2026, false],
    ['平成31年・令和元年', 2019, false],
    ['2019年（平成31年／令和元年）', 2019, false],
    ["'26", 2026, false],
    ['’26年度', 2026, true],
    ['令和八年度', 2026, true],
    ['令和十年', 2028, false],
    ['平成二十三年', 2011, false],
    ['二〇二六年', 2026, false],
    ['2026暦年', 2026, false],
    ['民國115年', 2026, false],
    ['民國一一五年', 2026, false],
    ['2026년', 2026, false],
    ['2026년도', 2026, true],
    ['令和8（2026）年度', 2026, true],
    ['2026年度（令和8年度）', 2026, true],
    ['202607', 2026, false],
    [202607, 2026, false],
    ['2026M07', 2026, false],
    ["'26", 2026, false],
    ['26/27', 2026, true],
    ['FY27e', 2027, true],
    ['2026F', 2026, false],
    ['2026A', 2026, false],
    ['2026 Budget', 2026, false],
    ['2026年3月期', 2025, true],
    ['令和8年3月期', 2025, true],
    ['Year ended 30 June 2026', 2025, true],
    ['12 months to Jun-26', 2025, true],
    ['Year ended December 31, 2026', 2026, false],
  ] as const)('%s is %d (fiscal: %s)', (text, year, fiscal) => {
    expect(readYear(text)).toEqual({ kind: 'year', year, fiscal });
  });

  it.each([1899, 2201, '2201', '1850年', 46000, '26', '20260'])('%s is out of range', (value) => {
    expect(readYear(value)).toMatchObject({ kind: 'out_of_range' });
  });

  it.each([
    '2026年（令和7年）',
    '令和8年（2025年）',
    '25年度',
    '2026年3月期末',
    'next year',
    '令和',
    '令和0年',
    'R',
    2026.5,
    true,
    '2026/40',
    '12/2026x',
    '26/28',
    '11/12',
    "'26 Q1",
  ])('%s is no year', (value) => {
    expect(readYear(value)).toEqual({ kind: 'not_a_year' });
  });

  it('finds a year inside a header', () => {
    expect(findYear('令和8年度 見込 数量 (t)')).toMatchObject({ year: 2026, fiscal: true });
    expect(findYear('Qty 2025 (t)')).toMatchObject({ year: 2025, fiscal: false });
    expect(findYear("'26 数量")).toMatchObject({ year: 2026 });
    expect(findYear('令和八年度')).toMatchObject({ year: 2026 });
    expect(findYear('R8見込')).toMatchObject({ year: 2026 });
    expect(findYear('数量 2,025 t')).toBeNull();
    expect(findYear('FY27e')).toMatchObject({ year: 2027, fiscal: true });
    expect(findYear("'27")).toMatchObject({ year: 2027 });
    expect(findYear('Quantity')).toBeNull();
  });

  it.each([
    ['2025/07', 7],
    ['2025-07-31', 7],
    ['202507', 7],
    [202512, 12],
    ['2025M07', 7],
    ['2025年7月', 7],
    ['令和7年7月', 7],
    ['7月', 7],
    [7, 7],
    ['Jul', 7],
    ['July 2025', 7],
    ['2025', null],
    [2025, null],
    ['202513', null],
    ['2025年度', null],
    ['令和7年', null],
    ['13', null],
    ['', null],
    [null, null],
  ])('%s names the month %s', (value, month) => {
    expect(readMonth(value)).toBe(month);
  });
});
