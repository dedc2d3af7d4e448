import { describe, expect, it } from 'vitest';
import { isPartOfYear, saysPartOfYear } from '../../electron/importing/values/part-of-year';
import { guessOf } from './support/interpret-all';

describe('a part of a year', () => {
  it.each([
    '7月 数量',
    '1～7月累計',
    '2024年 1～6月累計',
    '年初至今',
    '第1四半期',
    '上期',
    'Q1 2024',
    'Jan 2024',
    'year to date',
    'Volume (t/month)',
    'Monthly output (t)',
    '数量（t／月）',
  ])('%s is one', (text) => expect(isPartOfYear(text)).toBe(true));
  it.each(['数量', '2024年', '1～12月', '2024年1月～12月', '4月～翌年3月', '2024年度', 'Quantity (t)', ''])(
    '%s is none',
    (text) => expect(isPartOfYear(text)).toBe(false),
  );
  it.each([
    ['2025年7月分 国別輸入量', true],
    ['令和7年1～6月 レアアース輸入', true],
    ['2025年上半期', true],
    ['2024年1月～12月', false],
    ['2025年7月1日 公表', false],
    ['2024年 国別輸入量', false],
    ['生産 2031年度第2四半期', true],
    ['Production FY2031 Q2', true],
    ['Production 2Q FY2031', true],
    ['令和13年度上期 生産', true],
    ['Produktion 2. Quartal 2031', true],
    ['Produktion 1. Halbjahr 2031', true],
    ['Production 2e trimestre 2031', true],
    ['Produktion 2031', false],
    ['Production FY2031', false],
  ])('the title %s: %s', (title, expected) => expect(saysPartOfYear(title)).toBe(expected));

  it('is never taken for the year', () => {
    expect(guessOf('国名,7月 数量,1～7月累計 数量\n中国,3,20\nベトナム,4,30').columns).toEqual({
      1: 'country',
    });
    expect(guessOf('2025年7月分\n国名,品目,数量\n中国,Dy,3').year).toBeNull();
    expect(guessOf('2025年\n国名,品目,数量\n中国,Dy,3').year).toBe(2025);
  });
});
