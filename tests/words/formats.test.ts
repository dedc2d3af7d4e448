import { describe, expect, it } from 'vitest';
import { formats } from '../../shared/words/formats';

const en = formats('en');
const ja = formats('ja');

describe('numbers, units and dates as each language writes them', () => {
  it('writes percent with a narrow space in English and without in Japanese', () => {
    expect(en.percent(38.42)).toBe('38.4\u202f%');
    expect(ja.percent(38.42)).toBe('38.4%');
    expect(en.percentExact(50)).toBe('50\u202f%');
    expect(ja.percentRange(40, 48)).toBe('40.0～48.0%');
  });

  it('writes changes with a sign, a true minus, and no sign before a shown zero', () => {
    expect(en.points(27)).toBe('+27.0 points');
    expect(ja.points(-3.41)).toBe('−3.4ポイント');
    expect(en.signed(-0.04)).toBe('0.0');
    expect(en.figure(-0.04)).toBe('0.0');
  });

  it('never writes a mass without its basis', () => {
    expect(en.mass(2_475, 'reo')).toBe('2,475 t REO');
    expect(ja.mass(2_475, 'reo')).toBe('2,475 t（REO換算）');
    expect(en.mass(1_475, 'metal')).toBe('1,475 t (metal)');
    expect(en.massExact(0.3, 'metal')).toBe('0.3 t (metal)');
    expect(ja.massExact(1240.5, 'reo')).toBe('1,240.5 t（REO換算）');
  });

  it.each<[number, string, string]>([
    [33_900_000_000, '33.9 bn yen', '339億円'],
    [4_479_000_000, '4.5 bn yen', '44.8億円'],
    [12_500_000, '12.5 m yen', '12.5百万円'],
    [950, '950 yen', '950円'],
    [0, '0 yen', '0円'],
    [-2_000_000_000, '−2.0 bn yen', '−20.0億円'],
  ])('writes %d yen in the unit that its size deserves', (yen, english, japanese) => {
    expect([en.money(yen), ja.money(yen)]).toEqual([english, japanese]);
  });

  it('writes from one date to another as the language does', () => {
    expect(en.tableDate('2013 to 2026')).toBe('2013 – 2026');
    expect(ja.tableDate('2013 to 2026')).toBe('2013年～2026年');
    expect(ja.narrowDate('2025-07 to 2026-02-26')).toBe('2025/7～2026/2/26');
    expect(en.narrowDate('2026-07-31')).toBe('2026-07-31');
    expect(en.tableDate('2025-07 to 2026-02-26')).toBe('2025-07 – 2026-02-26');
    expect(ja.tableDate('2025-07 to 2026-02-26')).toBe('2025年7月～2026年2月26日');
  });

  it('writes dates to the precision that is given', () => {
    expect(en.date('2026-05-30')).toBe('30 May 2026');
    expect(ja.date('2026-05-30')).toBe('2026年5月30日');
    expect(en.date('2026-01')).toBe('January 2026');
    expect(ja.date('2026')).toBe('2026年');
    expect(en.tableDate('2026-07-31T10:00:00Z')).toBe('2026-07-31');
  });

  it('joins, spans and times in the manner of the language', () => {
    expect([en.items(['a', 'b']), ja.items(['銅', '鉛'])]).toEqual(['a, b', '銅、鉛']);
    expect([en.beside(['a', 'b']), ja.beside(['銅', '鉛'])]).toEqual(['a · b', '銅・鉛']);
    expect([en.span('2024', '2026'), ja.span('2024年', '2026年')]).toEqual(['2024 – 2026', '2024年～2026年']);
    const local = new Date(2026, 6, 31, 9, 5).toISOString();
    expect([en.instant(local), ja.instant(local)]).toEqual(['2026-07-31 09:05', '2026年7月31日 09:05']);
  });

  it('joins lists in the manner of the language', () => {
    expect(en.list(['Baotou', 'Ganzhou', 'Hai Phong'])).toBe('Baotou, Ganzhou and Hai Phong');
    expect(ja.list(['包頭', '贛州', 'ハイフォン'])).toBe('包頭、贛州、ハイフォン');
  });
});
