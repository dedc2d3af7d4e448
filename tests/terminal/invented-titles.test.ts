import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

describe('what titles and heads of several languages say', () => {
  it.each([
    [
      'a metal between words of a Japanese title',
      ['酸化テルビウム価格推移（中国国内）,', '年月,価格（USD/kg）', '2031年1月,"1,000"'],
      '--counts price --place china',
      ['B3 - Tb 2031 1000 usd_per_kg price'],
    ],
    [
      'two signs that are a name, between words of a Chinese title',
      ['2031年世界主要国家稀土产量,', '单位：万吨（REO）,', '国家,产量', '中国,27', '缅甸,3.1'],
      '--into series --stage mining',
      ['B4 CHN REE 2031 270000 tonnes production', 'B5 MMR REE 2031 31000 tonnes production'],
    ],
    [
      'batteries that bear the name of a metal, which are none of it',
      ['リチウムイオン電池輸入量,', '国名,2031年(t)', '中国,270'],
      '--into series --stage mining --basis gross --economy JPN',
      ['refusal.mapping.material'],
    ],
    [
      'a unit and a year behind it in one name',
      ['country,commodity_name,prodKt2030,prodKt2031', 'Chile,Dysprosium,53,54'],
      '--into series --basis reo --stage mining --counts production',
      ['C2 CHL Dy 2030 53000 tonnes production', 'D2 CHL Dy 2031 54000 tonnes production'],
    ],
    [
      'lakhs of tonnes',
      ['Production of minerals (lakh tonnes),', 'Mineral,2030-31', 'Dysprosium,1.25'],
      '--into series --basis reo --stage mining --country IND',
      ['B3 IND Dy 2030 125000 tonnes production'],
    ],
    [
      'what a Spanish head counts the mass of',
      ['País;Reservas (miles de t de Dy contenido)', 'Chile;9,5'],
      '--into series --material Dy --year 2031',
      ['B2 CHL Dy 2031 9500 tonnes reserves'],
    ],
    [
      'the whole country among its provinces, which is no part of itself',
      ['省份,储量（万吨）', '四川,135.5', '江西,120', '全国,255.5'],
      '--into series --basis metal --country CHN --material Dy --year 2031',
      [
        'B2 CHN Dy 2031 1355000 tonnes reserves 四川',
        'B3 CHN Dy 2031 1200000 tonnes reserves 江西',
        'B4 CHN Dy 2031 2555000 tonnes reserves',
      ],
    ],
    [
      'the net weight of UN Comtrade',
      ['refYear,flowCode,reporterISO,partnerISO,cmdDesc,netWgt', '2031,M,JPN,CHN,Dysprosium,4120500'],
      '--basis gross --stage metal',
      ['F2 CHN Dy 2031 4120.5 tonnes'],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    const found = await importsOfParts(lines, options);
    expect(found).toEqual(stored);
  });
});

const storedWithParts = importsOfMadeFiles(true);

/** What is stored of a made file, with the part that a figure is of behind it. */
async function importsOfParts(lines: readonly string[], options: string): Promise<readonly string[]> {
  const found = await storedWithParts('a.csv', lines, options);
  return found.map((line) => line.replace(/ of [A-Z]{3}\b/, '').replace(/ (?:china|outside)$/, ''));
}
