import { describe, expect, it } from 'vitest';
import { toldOf } from './told';

const T = { unit: 't', basis: 'reo' } as const;
const DY = { ...T, material: 'Dy' } as const;

describe('years that come again under labels of groups', () => {
  it('are read with the material above them', async () => {
    expect(await toldOf(',ジスプロシウム,,テルビウム,\n国,R4,R5,R4,R5\nタイ,1,2,3,4', T)).toEqual([
      '3: Dy 2022 +Thailand 1 reo',
      '3: Dy 2023 +Thailand 2 reo',
      '3: Tb 2022 +Thailand 3 reo',
      '3: Tb 2023 +Thailand 4 reo',
    ]);
  });

  it('are imports where the others are exports', async () => {
    const expected = ['3: Dy 2022 +Thailand 3 reo', '3: Dy 2023 +Thailand 4 reo'];
    expect(await toldOf(',輸出,,輸入,\n国,R4,R5,R4,R5\nタイ,1,2,3,4', DY)).toEqual(expected);
  });

  it.each([
    [',甲社,,乙社,\n国,R4,R5,R4,R5\nタイ,1,2,3,4'],
    ['国,R6年度計画,R6年度実績,R7年度計画\nタイ,1,2,3'],
    ['Country,2026 Actual (t),2026 Budget (t),2027 Budget (t)\nThailand,1,2,3'],
    ['国,2024年 輸入量,2024年 国内生産量,2025年 輸入量,2025年 国内生産量\nタイ,1,2,3,4'],
  ])('are not read where nobody can tell which is meant: %j', async (text) => {
    expect(await toldOf(text, DY)).toEqual(['missing: year quantity']);
  });

  it('are no riddle beside ranks and ratios', async () => {
    const text =
      '国,2024年 数量,2024年 順位,2024年 対前年比,2025年 数量,2025年 順位,2025年 対前年比\nタイ,1,2,90,3,4,95';
    expect(await toldOf(text, DY)).toEqual(['2: Dy 2024 +Thailand 1 reo', '2: Dy 2025 +Thailand 3 reo']);
  });

  it('are no riddle behind ranks', async () => {
    const text = '国,2024年 順位,2024年 数量,2025年 順位,2025年 数量\nタイ,2,1,4,3';
    expect(await toldOf(text, DY)).toEqual(['2: Dy 2024 +Thailand 1 reo', '2: Dy 2025 +Thailand 3 reo']);
  });

  it('are no riddle beside shares', async () => {
    const text = '国,2024年,2024年,2025年,2025年\n,数量,構成比,数量,構成比\nタイ,1,20,3,40';
    expect(await toldOf(text, DY)).toEqual(['3: Dy 2024 +Thailand 1 reo', '3: Dy 2025 +Thailand 3 reo']);
  });
});

describe('what stands above a table', () => {
  const table = '国,数量,備考\nタイ,"12,000",\nベトナム,"3,000",';
  it('in the boxes of a form speaks of it', async () => {
    const boxes =
      '事業者名,大和磁性材料,報告年度,令和７年度\n電話,03-0000-0000,,\n対象鉱種,ジスプロシウム,単位,kg（純分）\n';
    expect(await toldOf(`${boxes},,\n${table}`)).toEqual([
      '6: Dy 2025 +Thailand 12 metal',
      '7: Dy 2025 vnm 3 metal',
    ]);
  });

  it.each([
    ['集計期間：2025年4月1日～2026年3月31日', 2025],
    ['在庫・需給表（令和7年4月～令和8年3月）', 2025],
    ['令和７年６月公表　令和６年の国別輸入量', 2024],
    ['令和６年度確報（令和７年８月１日公表）', 2024],
    ['2024年国别进口量 2025年3月发布', 2024],
  ])('%s is of %d', async (title, year) => {
    expect(await toldOf(`${title},,\n${table}`, DY)).toEqual([
      `3: Dy ${year} +Thailand 12000 reo`,
      `4: Dy ${year} vnm 3000 reo`,
    ]);
  });

  it.each([
    '集計期間：2025/4/1～2025/9/30',
    '2025年10月末現在',
    '令和6年（確報）・令和7年（速報）',
    '2025年度　月平均輸入量',
    '2025年度累計（4月～10月）',
    '2025年4月～9月',
    '2024年1-6月累计',
  ])('%s is of no whole year', async (title) => {
    expect(await toldOf(`${title},,\n${table}`, DY)).toEqual(['missing: year']);
  });
});

describe('one column of a year', () => {
  it.each(['2026年度（トン）', '令和８年度', '2026年 数量'])('%s', async (header) => {
    expect(await toldOf(`国,品目,${header}\nタイ,Dy,5\n中国,Dy,▲6`, T)).toEqual([
      '2: Dy 2026 +Thailand 5 reo',
      'C3 import.value.negative',
    ]);
  });

  it('holds shares under a title that says ％', async () => {
    const text = '調達先別構成比（％）,,\n国,R5,R6\nタイ,60.5,58\nその他,39.5,42';
    expect(await toldOf(text, { material: 'Dy' })).toEqual([
      '3: Dy 2023 +Thailand 60.5%',
      '3: Dy 2024 +Thailand 58%',
      '4 rest',
      '4 rest',
    ]);
  });
});

describe('columns that hold no supply', () => {
  it.each([
    '在庫数量',
    '期末在庫',
    '需要量',
    '消費量',
    '年産能力（t）',
    '月平均数量',
    '輸出数量',
    '库存量',
    'Stocks',
    'Exports (t)',
  ])('%s', async (header) => {
    expect(await toldOf(`国,品目,${header}\nタイ,Dy,5`, { ...T, year: 2025 })).toEqual(['missing: quantity']);
  });
});
