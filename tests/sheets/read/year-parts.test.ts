import { describe, expect, it } from 'vitest';
import { toldOf } from './told';

const T = { unit: 't', basis: 'reo' } as const;

describe('parts of years across a sheet', () => {
  it('are added up where a year has all of them', async () => {
    const text =
      '品目,国,2024年度上期,2024年度下期,2025年度上期,2025年度下期\nDy,タイ,1,2,3,4\nTb,タイ,1,2,,4';
    expect(await toldOf(text, T)).toEqual([
      '2: Dy 2024 +Thailand 3 reo',
      '2: Dy 2025 +Thailand 7 reo',
      '3: Tb 2024 +Thailand 3 reo',
      'E3 import.months.incomplete',
    ]);
  });

  it.each([
    ['第１四半期,第２四半期,第３四半期,第４四半期,通期', '1,2,3,4,10', '2: Dy 2025 +Thailand 10 reo'],
    ['4～6月,7～9月,10～12月,1～3月,年度計', '1,2,3,4,10', '2: Dy 2025 +Thailand 10 reo'],
    ['4月,5月,6月,1Q,2Q,3Q,4Q,通期', '1,1,1,3,3,3,3,12', '2: Dy 2025 +Thailand 12 reo'],
    ['1Q,2Q,3Q', '1,2,3', 'C2 import.months.incomplete'],
    ['上期,下期', '1100,▲50', 'D2 import.value.negative'],
  ])('%s', async (header, figures, expected) => {
    expect(await toldOf(`品目,国,${header}\nDy,タイ,${figures}`, { ...T, year: 2025 })).toEqual([expected]);
  });

  it('keep the unit of their cells, all in one', async () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`).join(',');
    const figures = (first: string, other: string) => [first, ...Array(11).fill(other)].join(',');
    const text = [
      `品目,国,${months}`,
      `Dy,タイ,${figures('2kg', '1 kg')}`,
      `Tb,タイ,${figures('1kg', '1t')}`,
      `Y,タイ,${figures('1kg', '10%')}`,
    ];
    expect(await toldOf(text.join('\n'), { basis: 'reo', year: 2025 })).toEqual([
      '2: Dy 2025 +Thailand 0.013 reo',
      'C3 import.months.units',
      'D4 import.value.text',
    ]);
  });
});

describe('years of an era across a sheet', () => {
  it.each([
    ['平成30年,令和元年,2年,3年', [2018, 2019, 2020, 2021]],
    ['平成30年,31年,2年', [2018, 2019, 2020]],
    ['令和５年度（t）,６年度（t）', [2023, 2024]],
    ['平成30年,令和元年,4年', [2018, 2019]],
  ])('%s are %j', async (header, years) => {
    const figures = years.map((_, index) => index + 1).join(',');
    const read = await toldOf(`品目,国,${header}\nDy,タイ,${figures},9`, T);
    expect(read.map((line) => Number(line.split(' ')[2]))).toEqual(years);
  });
});
