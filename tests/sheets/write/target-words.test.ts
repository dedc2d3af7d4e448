import { translator } from '@shared/catalogue/translate';
import { countedWords } from '@shared/features/risk/counted-words';
import type { TargetView } from '@shared/model/dependence';
import { describe, expect, it } from 'vitest';
import { referenceNames } from '../../../electron/sheets/write/reference-names';
import { groupWords, namedNotice } from '../../../electron/sheets/write/target-words';
import { exampleContent, exampleModel, scenarioContent } from './example-content';
import { exampleRisk } from './example-risk';

const say = { en: translator('en'), ja: translator('ja') };
const namesIn = (language: 'en' | 'ja') =>
  referenceNames(exampleContent([scenarioContent(exampleModel(1, 30), 'Words')], language), say[language]);
const [example] = exampleRisk([]).targets;
if (example === undefined) throw new Error('the example has a target');
const { view } = example;

const reading = (code: TargetView['definition']['code'], params = {}) => ({ definition: { code, params } });
const days = { ...view.target, unit: 'days', denominatorEn: 'net imports of a day' } as const;

describe('what a target divides by what', () => {
  const japanese: [Partial<TargetView>, string, string][] = [
    [{}, '中国からの供給量', '供給量の合計'],
    [reading('risk.reading.imports'), '中国からの輸入量', '輸入量の合計'],
    [{ measure: 'largest_country' }, '最大の供給国からの供給量', '供給量の合計'],
    [{ measure: 'domestic_processing' }, '自国（域内）からの供給量', '供給量の合計'],
    [{ measure: 'recycling' }, 'リサイクル量', '需要'],
    [
      {
        target: days,
        measure: 'stock_days',
        ...reading('risk.reading.stock_days', { tiers: ['national', 'private'] }),
      },
      '備蓄量（国家備蓄、民間備蓄）',
      '1日当たりの純輸入量',
    ],
    [{ target: { ...days, denominatorEn: 'need' }, measure: null }, '備蓄量', '1日当たりの需要'],
    [{ measure: null }, '（原文）imports from China', '（原文）all imports'],
  ];
  it.each(japanese)('is said in Japanese of %o', (change, numerator, denominator) => {
    const read = { ...view, ...change };
    expect(countedWords(read.target, read, say.ja, namesIn('ja').country, 'ja')).toEqual({
      numerator,
      denominator,
    });
  });

  it('is in English what the project says', () => {
    const words = { numerator: 'imports from China', denominator: 'all imports' };
    expect(countedWords(view.target, view, say.en, namesIn('en').country, 'en')).toEqual(words);
  });

  it.each([
    ['REE', 'レアアース全体'],
    ['some minerals', '一部の鉱物'],
    ['each mineral of the programme', '各鉱物'],
    ['magnet rare earths', '磁石用レアアース'],
    ['Dy', 'Dy'],
  ])('is of %s', (material, words) => {
    expect(groupWords(material, say.ja)).toBe(words);
  });

  it('names countries and tiers of stock in place of their codes', () => {
    const params = {
      country: 'CHN',
      countries: ['CHN', 'AUS'],
      tiers: ['national', 'firm'],
      materials: ['Dy', 'Tb'],
    };
    expect(namedNotice({ code: 'risk.reading.none', params }, say.ja, namesIn('ja')).params).toEqual({
      country: '中国',
      countries: ['中国', 'オーストラリア'],
      tiers: ['国家備蓄', '企業在庫'],
      materials: ['Dy', 'Tb'],
    });
  });
});
