import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { customsCountry } from '../../electron/importing/values/customs-countries';
import { goodsOfCode, unknownMaterial } from '../../electron/importing/values/goods-code';
import { newNames } from '../../electron/importing/values/new-names';
import { readFlow } from '../../electron/importing/values/read-flow';
import { interpretAll } from './support/interpret-all';

const JAPAN =
  'Exp or Imp,Year,Material,Importer,Stage,Basis,Country,Unit1,Unit2,Quantity1-Year,Quantity2-Year,Value-Year';
const CHINA =
  '进出口,年份,商品名称,进口国,环节,折算,贸易伙伴名称,第一数量,第一计量单位,第二数量,第二计量单位,美元';

/** The table of codes of a project that has no cobalt. */
const WITH_COBALT = {
  goods: [
    newRow(TABLES.hsStage, {
      id: 'a',
      nomenclature: 'HS',
      edition: '2012-2022',
      code: '260500',
      materials: ['Co'],
      mixed: false,
      stage: 'mining',
      nameEn: 'cobalt ores',
      nameJa: 'コバルト鉱',
      basis: 'gross',
      additive: true,
      sure: 'read',
    }),
  ],
  materials: new Map(),
};

/** `country tonnes`, the reason of a row left out, or the codes of a rejected one. */
const told = (header: string, ...lines: string[]): string[] =>
  interpretAll([header, ...lines]).map((row) => {
    if (row.kind === 'left_out') return row.reason;
    if (row.kind === 'rejected') return row.problems.map(({ code }) => code).join(' ');
    if (row.kind !== 'candidate' || row.candidate.entry.as === 'percent') return row.kind;
    const { supplier, entry } = row.candidate;
    return `${supplier.kind === 'new' ? supplier.countryId : supplier.supplierId} ${entry.mass.tonnes}`;
  });

describe('files of customs', () => {
  it.each([
    ['2,2024,Dy,Japan,separation,gross,105,  ,KG,0,12000,50', 'chn 12'],
    ['2,2024,Dy,Japan,separation,gross,110,NO,KG,9,500,50', 'vnm 0.5'],
    ['2,2024,Dy,Japan,separation,gross,105,KG,NO,12000,3,50', 'chn 12'],
    ['2,2024,Dy,Japan,separation,gross,105,  ,NO,0,3,50', 'import.unit.missing'],
    ['1,2024,Dy,Japan,separation,gross,105,  ,KG,0,12000,50', 'export'],
    ['3,2024,Dy,Japan,separation,gross,105,  ,KG,0,12000,50', 'import.flow.unknown'],
    ['2,2024,Dy,Japan,separation,gross,702,  ,KG,0,12000,50', 'import.country.unknown'],
  ])('of Japan: %s', (line, expected) => {
    expect(told(JAPAN, line)).toEqual([expected]);
  });

  it.each([
    ['进口,2024,镝,日本,分离,gross,越南,300,千克,-,-,9', 'vnm 0.3'],
    ['进口,2024,镝,日本,分离,gross,越南,3,个,2,千克,9', 'vnm 0.002'],
    ['出口,2024,镝,日本,分离,gross,越南,300,千克,-,-,9', 'export'],
    ['进口,2024,镝,日本,分离,gross,日本,300,千克,-,-,9', 'import.supplier.new import.supplier.partner'],
  ])('of China: %s', (line, expected) => {
    expect(told(CHINA.replace('折算', 'Basis'), line)).toEqual([expected]);
  });

  it('are held against a table of exports: the economy among its own countries of supply is said once', () => {
    const header = 'Importer,Material,Stage,Year,Quantity (t REO),Country';
    const rows = interpretAll([
      header,
      ...['日本', 'China', 'Japan', '国内'].map(
        (country, index) => `Japan,Dy,separation,${2020 + index},5,${country}`,
      ),
    ]);
    const codes = rows.map((row) => (row.kind === 'candidate' ? row.warnings.map(({ code }) => code) : []));
    expect(codes.map((found) => found.includes('import.supplier.home'))).toEqual([true, false, false, false]);
  });

  it.each([
    ['Import', 'import'],
    ['M', 'import'],
    ['輸入', 'import'],
    ['进口', 'import'],
    ['Re-export', 'export'],
    ['X', 'export'],
    ['輸出', 'export'],
    ['出口', 'export'],
    ['2', null],
    ['transit', null],
    ['', null],
  ])('%s is %s', (text, flow) => {
    expect(readFlow(text)).toBe(flow);
  });

  it.each([
    ['260500', 'import.material.ofCode', 'Co'],
    ['2605.00', 'import.material.ofCode', 'Co'],
    ['261610', 'import.material.code', '261610'],
    ['Cobalt ores', 'import.material.unknown', 'Cobalt ores'],
  ])('%s: %s of %s', (text, code, name) => {
    expect(unknownMaterial(text, goodsOfCode(WITH_COBALT, text))).toMatchObject([code, { text: name }]);
  });

  it('give no material the name of a code, whoever says that it is new', () => {
    const names = ['261610', 'Co'].map((text) => ({ kind: 'material' as const, text, as: 'new' }));
    const made = newNames({ answers: { names }, basis: null }).materials;
    expect(made.map(([, { nameEn }]) => nameEn)).toEqual(['Cobalt']);
  });

  it.each([
    ['105', 'CHN'],
    ['１１０', 'VNM'],
    ['304', 'USA'],
    ['601', 'AUS'],
    ['702', null],
    ['China', null],
  ])('the code %s is %s', (code, country) => {
    expect(customsCountry(code)).toBe(country);
  });
});
