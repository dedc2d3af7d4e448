import { describe, expect, it } from 'vitest';
import { readBasis, readUnit, toTonnes } from '../../electron/importing/values/read-unit';

describe('units of mass', () => {
  it.each([
    ['t', 't', null],
    ['ｔ', 't', null],
    ['MT', 't', null],
    ['metric tons', 't', null],
    ['t/yr', 't', null],
    ['トン/年', 't', null],
    ['トン（酸化物換算）', 't', 'reo'],
    ['t REO', 't', 'reo'],
    ['t-REO', 't', 'reo'],
    ['kg TREO', 'kg', 'reo'],
    ['㎏', 'kg', null],
    ['キログラム', 'kg', null],
    ['kg（純分）', 'kg', 'metal'],
    ['t contained metal', 't', 'metal'],
    ['t gross weight', 't', 'gross'],
    ['千トン', 'kt', null],
    ['千kg', 't', null],
    ['万吨', 'ten_kt', null],
    ['万トン（REO）', 'ten_kt', 'reo'],
    ['百万トン', 'million_t', null],
    ['million tonnes', 'million_t', null],
    ['천톤', 'kt', null],
    ['kt', 'kt', null],
    ["'000 t", 'kt', null],
    ['thousand tonnes', 'kt', null],
    ['short tons', 'short_ton', null],
    ['米トン', 'short_ton', null],
    ['long tons', 'long_ton', null],
    ['lbs.', 'lb', null],
    ['ポンド', 'lb', null],
    ['g', 'g', null],
    ['(kg)', 'kg', null],
    ['単位：トン', 't', null],
    ['吨', 't', null],
    ['【ｔ】', 't', null],
    ['单位：千克', 'kg', null],
    ['純分ｔ', 't', 'metal'],
    ['マテリアルt', 't', 'gross'],
  ])('%s is %s, basis %s', (text, unit, basis) => {
    expect(readUnit(text)).toEqual({ kind: 'mass', unit, basis });
  });

  it.each(['箱', 'フレコン', 'Mt', 'm3', 'oz', 'USD', '百万円', 'kgs of steel', 'x'])(
    '%s is unknown, never guessed',
    (text) => {
      expect(readUnit(text)).toMatchObject({ kind: 'unknown' });
    },
  );

  it.each([
    ['%', 'percent'],
    ['％', 'percent'],
    ['percent', 'percent'],
    ['fraction', 'fraction'],
    ['', 'blank'],
    ['REO', 'basis_only'],
  ])('%s is %s', (text, kind) => {
    expect(readUnit(text).kind).toBe(kind);
  });

  it('turns quantities into tonnes exactly where that is exact', () => {
    expect(toTonnes(988_000, 'kg')).toBe(988);
    expect(toTonnes(1_150, 'kg')).toBe(1.15);
    expect(toTonnes(1.005, 'kt')).toBe(1005);
    expect(toTonnes(3.8, 'ten_kt')).toBe(38_000);
    expect(toTonnes(0.0123, 'million_t')).toBe(12_300);
    expect(toTonnes(2, 'kt')).toBe(2000);
    expect(toTonnes(2000, 'lb')).toBeCloseTo(toTonnes(1, 'short_ton'), 12);
    expect(toTonnes(2240, 'lb')).toBeCloseTo(toTonnes(1, 'long_ton'), 12);
    expect(toTonnes(1e6, 'g')).toBe(1);
  });

  it.each([
    ['REO', 'reo'],
    ['酸化物換算', 'reo'],
    ['数量は酸化物換算（REO）', 'reo'],
    ['Dy2O3', 'reo'],
    ['metal', 'metal'],
    ['純分', 'metal'],
    ['含有金属量', 'metal'],
    ['gross', 'gross'],
    ['製品重量', 'gross'],
    ['product weight', 'gross'],
    ['乾燥', null],
  ])('basis of %s is %s', (text, basis) => {
    expect(readBasis(text)).toBe(basis);
  });
});
