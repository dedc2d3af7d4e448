import { type RawRow, textCell } from '@shared/base/sheet-cell';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../electron/importing/recipe/fingerprint';
import { guessMapping } from '../../electron/importing/recipe/guess-mapping';
import { isTotal } from '../../electron/importing/steps/row-rules';
import { smallVocabulary } from './support/vocabulary';

const sheet = (text: string): RawRow[] =>
  text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split(',').map(textCell) }));
const guess = (text: string, saved: readonly SavedMapping[] = []) =>
  guessMapping('Data', sheet(text), smallVocabulary, {}, saved);

describe('the guess of a mapping', () => {
  it.each([
    [
      'one row',
      'Economy,Material,Stage,Country,Year,Quantity,Unit,Basis\nJapan,Dy,mining,China,2026,3,t,REO',
      1,
    ],
    ['titles above', 'Survey 2026,,\n,,\nCountry,Material,Quantity (t)\nChina,Dy,3', 3],
    ['a units row below', 'Country,Material,Quantity\n,,t REO\nChina,Dy,3', 2],
    ['two rows with a group label', '国名,品目,令和8年度,,備考\n,,数量,単位,\n中国,Dy,300,t,', 2],
    ['a title with the unit at its right', '令和７年度,,単位：ｔ\n国名,Dy,Tb\n中国,500,50', 2],
    ['a title with the unit in brackets', '2025年度　国別調達量,,（ｔ）\n国名,品目,数量\n中国,Dy,50', 2],
    ['no header', 'Japan,Dy,3\nChina,Tb,4', 0],
    ['notes only', 'Notes on the survey\nAll figures are provisional', 0],
  ])('%s: the header ends where it should', (_what, text, row) => {
    expect(guess(text).mapping.headerRow).toBe(row);
  });

  it.each([
    ['over a name', 'Imports by origin (t),Dy oxide,,Tb oxide,\nCountry,2030,2031,2030,2031', 'imports', 't'],
    ['over a name, in Japanese', '国別生産量（トン）,Dy,,Tb,\n国名,2030,2031,2030,2031', 'production', 't'],
    [
      'not where it says nothing of figures',
      'By origin,Dy oxide,,Tb oxide,\nCountry,2030,2031,2030,2031',
      null,
      null,
    ],
  ])('takes the corner of two rows of heads for a title %s', (_what, heads, counts, unit) => {
    const { mapping } = guess(`${heads}\nChina,52,50,3,2\nViet Nam,8,9,1,2`);
    expect([mapping.counts, mapping.unit]).toEqual([counts, unit]);
  });

  it('goes by what stands in a column where its header says nothing', () => {
    expect(guess('Col1,品目,Col3,数量\n中国,Dy,t,3\nベトナム,Dy,t,4').mapping.columns).toEqual({
      1: 'country',
      2: 'material',
      3: 'unit',
      4: 'quantity',
    });
  });

  it('takes no change against last year and no price for a quantity', () => {
    const { mapping, confidence } = guess('国名,品目,前年比,単価,数量\n中国,Dy,3.2%,100,30');
    expect(mapping.columns).toEqual({ 1: 'country', 2: 'material', 5: 'quantity' });
    expect(Object.values(confidence).every((value) => value > 0 && value <= 1)).toBe(true);
  });

  it.each([
    ['hiragana', 'ゆにゅうこく,ひんもく,さんち,ねんど,すうりょう（トン）\n日本,Dy,中国,2025年度,3'],
    ['half-width kana', 'ﾕﾆｭｳｺｸ,ﾋﾝﾓｸ,ｻﾝﾁ,ﾈﾝ,ｽｳﾘｮｳ(ﾄﾝ)\n日本,ﾚｱｱｰｽ,中国,R7,3'],
    ['Chinese', '进口国,商品名称,贸易伙伴名称,年份,第一数量\n日本,镝,中国,2025,3'],
  ])('reads headers in %s', (_what, text) => {
    expect(guess(text).mapping.columns).toEqual({
      1: 'economy',
      2: 'material',
      3: 'country',
      4: 'year',
      5: 'quantity',
    });
  });

  it('keeps a title and the unit beside it apart from the columns below them', () => {
    const { mapping } = guess('令和７年度,,単位：ｔ\n国名,Dy,Tb\n中国,500,50\nベトナム,30,3');
    expect(mapping).toMatchObject({ year: 2025, unit: 't', across: { field: 'material', columns: [2, 3] } });
  });

  it.each([
    ['the cell behind the word', '"単位：",トン（酸化物換算）\n国名,品目,数量\n中国,Dy,3', 't'],
    ['two things behind the word', '（単位：kg、酸化物）\n国名,品目,数量\n中国,Dy,3', 'kg'],
    ['the brackets of e-Stat', '国名,品目,数量【千トン】\n中国,Dy,3', 'kt'],
    ['a ratio sign for a colon', '单位∶吨\n国别,商品名称,数量\n中国,镝,3', 't'],
    ['a price', '（単位：千円／トン）\n国名,品目,数量\n中国,Dy,3', null],
  ])('finds the unit in %s', (_what, text, unit) => {
    expect(guess(text.replaceAll('"', '')).mapping.unit).toBe(unit);
  });

  it.each([
    ['one', 'Dy production (t),Dy imports (t)', 'Dy'],
    ['two', 'Dy production (t),Tb imports (t)', null],
    ['one and none', 'Dy production (t),Imports (t)', null],
  ])('takes the material of the file from kinds down the rows that name %s', (_what, kinds, material) => {
    const rows = kinds.split(',').map((kind, index) => `China,${kind},${index + 4},${index + 5}`);
    expect(guess(['Country,Metric,2030,2031', ...rows].join('\n')).mapping.material ?? null).toBe(material);
  });

  it('takes spans of months for header words, and a total of the year for no year', () => {
    const spans = guess('国,2023年,2024年,2024年 1～6月累計,2025年 1～6月累計\n中国,3,4,1,2').mapping;
    expect(spans).toMatchObject({ headerRow: 1, across: { field: 'year', columns: [2, 3] } });
    const months = Array.from({ length: 12 }, (_, index) => `${((index + 3) % 12) + 1}月`);
    const fiscal = guess(`令和6年度\n国名,${months.join(',')},年度計\n中国,${Array(13).fill('1').join(',')}`);
    expect(fiscal.mapping).toMatchObject({ year: 2024, columns: { 1: 'country' } });
    expect(fiscal.mapping.across?.columns).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('stands metals across that the project does not hold, so that each is decided about by its name', () => {
    const { mapping } = guess('Entity,Year,Nickel production,Zinc production\nChina,2024,5,6');
    expect(mapping.across).toEqual({ field: 'material', value: 'quantity', columns: [3, 4] });
  });

  it.each([
    ['production beside imports', 'Country,Year,Production (t),Imports (t)\nChina,2024,5,6'],
    ['a metal in each column', 'Entity,Year,Redstone production,Bluestone production\nChina,2024,5,6'],
  ])('asks for the quantity where it could be several: %s', (_what, text) => {
    const { mapping, missing } = guess(text);
    expect(Object.values(mapping.columns)).not.toContain('quantity');
    expect(missing).toContain('quantity');
  });

  it('takes a column named after a source of some year for no quantity of that year', () => {
    expect(guess('Entity,Year,Cobalt (BGS (2016))\nChina,2014,5').missing).toContain('quantity');
  });

  it('takes "Value" for a quantity beside a column of units of mass only', () => {
    expect(guess('Area,Year,Unit,Value\nChina,2024,tonnes,5').mapping.columns[4]).toBe('quantity');
    expect(guess('Area,Year,Unit,Value\nChina,2024,USD,5').missing).toContain('quantity');
  });

  it('knows a year with a unit behind it for a header', () => {
    const { mapping } = guess(
      '順位,国名,2022年（t）,2023年（t）,増減率\n1,中国,10,12,20%\n2,ベトナム,3,4,33%',
    );
    expect(mapping).toMatchObject({ headerRow: 1, columns: { 2: 'country' }, unit: 't' });
    expect(mapping.across).toMatchObject({ field: 'year', columns: [3, 4] });
  });

  it('says what is missing', () => {
    expect(guess('国名,品目,数量\n中国,Dy,30').missing).toEqual(['economy', 'stage', 'year', 'counts']);
  });

  it('knows next year’s file of the same form again, and takes the year from the new one', () => {
    const first = guess('国名,品目,2025年 数量（t）,購入先コード\n中国,Dy,30,x');
    const saved: SavedMapping = {
      id: 'm1',
      name: 'Trade desk',
      fingerprint: first.fingerprint,
      mapping: {
        ...first.mapping,
        columns: { ...first.mapping.columns, 4: 'note' },
        counts: 'imports',
        economy: 'JPN',
        stage: 'separation',
      },
    };
    const second = guess('国名,品目,2026年 数量（t）,購入先コード\n中国,Dy,30,x', [saved]);
    expect(second.remembered).toBe('Trade desk');
    expect(second.missing).toEqual([]);
    expect(second.mapping).toMatchObject({
      economy: 'JPN',
      stage: 'separation',
      year: 2026,
      counts: 'imports',
      columns: { 4: 'note' },
    });
  });

  it('fingerprints the words of a header, not its years or spelling', () => {
    expect(fingerprint(['国名', '令和７年度 数量'])).toBe(fingerprint(['国名 ', '令和8年度　数量', '']));
    expect(fingerprint(['国名', '数量'])).not.toBe(fingerprint(['数量', '国名']));
  });
});

describe('totals', () => {
  it.each([
    '計',
    '合　計',
    '小計',
    '総計',
    'アジア計',
    'Total',
    'TOTAL:',
    'Sub-total',
    'Grand total',
    'China total',
    'World',
    '（計）',
    '年度計',
    '合計（トン）',
    '輸入（計）',
    '総額',
    '合计',
    '总计',
    '總計',
    '합계',
    '소계',
    '消費税（10%）',
    '税込額',
  ])('%s is one', (text) => {
    expect(isTotal(text)).toBe(true);
  });
  it.each(['設計', '統計', '推計', 'TotalEnergies', '会計年度', '中国', 'Subtotalia', ''])(
    '%s is none',
    (text) => {
      expect(isTotal(text)).toBe(false);
    },
  );
});
