import { deriveDecimalMark, hasStrayComma } from '@shared/base/decimal-mark';
import { describe, expect, it } from 'vitest';
import { toldOf } from './told';

const T = { unit: 't', basis: 'reo', year: 2025 } as const;

describe('what would be read as another figure', () => {
  it.each([
    [
      'a slip in the thousands makes no decimals of the others',
      '"1,2345"\nタイ,Tb,"12,345"',
      ['C2 import.value.comma', '3: Tb 2025 +Thailand 12345 reo'],
    ],
    ['a slip alone', '"12,34"', ['C2 import.value.comma']],
    [
      'a slip beside a clear number',
      '"12,34"\nタイ,Tb,"1,234.5"',
      ['C2 import.value.comma', '3: Tb 2025 +Thailand 1234.5 reo'],
    ],
    [
      'points in groups and a comma',
      '"1.234,5"\nタイ,Tb,"0,5"',
      ['2: Dy 2025 +Thailand 1234.5 reo', '3: Tb 2025 +Thailand 0.5 reo'],
    ],
    ['percent in a column of tonnes', '45%', ['C2 import.unit.conflict']],
  ])('%s', async (_what, figures, expected) => {
    expect(await toldOf(`国,品目,数量\nタイ,Dy,${figures}`, T)).toEqual(expected);
  });

  it('a comma is the decimal mark where somebody says so, and in a sheet in other letters', async () => {
    expect(await toldOf('国,品目,数量\nタイ,Dy,"12,5"', { ...T, decimal: ',' })).toEqual([
      '2: Dy 2025 +Thailand 12.5 reo',
    ]);
    expect(await toldOf('Land;Material;Menge\nThailand;Dy;12,5', T)).toEqual([
      '2: Dy 2025 +Thailand 12.5 reo',
    ]);
  });

  it.each([
    ['12,345', false],
    ['1,234.5 t', false],
    ['3億2,000万', false],
    ['12', false],
    ['12,34', true],
    ['1,2345', true],
    ['0,5', true],
  ])('%s: a stray comma %s', (text, expected) => expect(hasStrayComma(text)).toBe(expected));

  it('a number with both marks outweighs those with one', () => {
    expect(deriveDecimalMark(['12,34', '1,234.5'])).toBe('.');
    expect(deriveDecimalMark(['12.5', '1.234,5'])).toBe(',');
    expect(deriveDecimalMark(['1,234.5', '1.234,5'])).toBeNull();
    expect(deriveDecimalMark(['12,5'], true)).toBeNull();
  });
});

describe('columns of which nobody can tell the quantity', () => {
  it.each([
    '計画,実績',
    '計画数量,実績数量,達成率',
    '契約数量,数量',
    '2025年度見込,実績',
    '生产量,销售量,库存量',
    'Planned (t),Actual (t)',
  ])('%s', async (header) => {
    const figures = header.split(',').map((_, index) => index + 1);
    expect(await toldOf(`国,品目,${header}\nタイ,Dy,${figures.join(',')}`, T)).toEqual(['missing: quantity']);
  });

  it('a comparison beside the figure is no rival', async () => {
    expect(await toldOf('国,品目,実績,計画比,計画差\nタイ,Dy,5,104,1', T)).toEqual([
      '2: Dy 2025 +Thailand 5 reo',
    ]);
  });
});

describe("another country's exports", () => {
  const rows = '镝,韩国,500,千克\n镝,日本,12000,千克\n铽,泰国,3,千克';
  it('are no supply, also of the partners beside the economy itself', async () => {
    expect(
      await toldOf(`商品名称,贸易伙伴名称,第一数量,第一计量单位\n${rows}`, { ...T, unit: null }),
    ).toEqual([
      'B2 import.country.unknown',
      'B3 import.supplier.partnerOfItself',
      'C4 import.supplier.buyer',
    ]);
  });

  it('a row of goods that come back says nothing of the others', async () => {
    const text =
      '进出口,商品名称,贸易伙伴名称,第一数量,第一计量单位\n进口,镝,日本,12000,千克\n进口,铽,泰国,3000,千克';
    expect(await toldOf(text, { ...T, unit: null })).toEqual([
      'C2 import.supplier.partner',
      '3: Tb 2025 +Thailand 3 reo',
    ]);
  });
});
