import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();
const SERIES = '--into series --basis reo --material REE';

describe('what stands beside figures and is none of them', () => {
  it.each([
    [
      'the year in which a deposit was found',
      [
        'Deposit,Country,Reserves_t_REO,Discovery_year',
        'Mt Weld,Australia,2000,1988',
        'Araxa,Brazil,1180,1953',
      ],
      `${SERIES} --counts reserves --year 2031`,
      ['C2 AUS REE 2031 2000 tonnes reserves', 'C3 BRA REE 2031 1180 tonnes reserves'],
    ],
    [
      'what an ore holds of each oxide',
      [
        'Mine,Country,La2O3 %,CeO2 %,Nd2O3 %,REO production t',
        'A,China,25,50,16,150',
        'B,Australia,24,48,18,13',
      ],
      `${SERIES} --counts production --year 2031`,
      ['F2 CHN REE 2031 150 tonnes production', 'F3 AUS REE 2031 13 tonnes production'],
    ],
    [
      'columns of footnote marks',
      ['Country,2030 (t),2030 note,2031 (t),2031 note', 'China,240,*,270,', 'Australia,18,,13,*'],
      `${SERIES} --counts production`,
      [
        'B2 CHN REE 2030 240 tonnes production',
        'D2 CHN REE 2031 270 tonnes production',
        'B3 AUS REE 2030 18 tonnes production',
        'D3 AUS REE 2031 13 tonnes production',
      ],
    ],
    [
      'the carbonate beside metals',
      ['Year,Copper (t),Rhenium (kg),Lithium carbonate (t)', '2031,53,2000,300'],
      '--into series --counts production --country CHL --basis metal --stage mining --name material:*=new',
      ['B2 CHL Cu 2031 53 tonnes production', 'C2 CHL Re 2031 2 tonnes production'],
    ],
    [
      'answers of yes and no',
      ['Product,Price (US$/kg),VAT incl.', 'Nd2O3 99.5%,62.5,no', 'Dysprosium metal 99%,340,no'],
      '--counts price --place outside --year 2031',
      ['B2 - Nd 2031 62.5 usd_per_kg price', 'B3 - Dy 2031 340 usd_per_kg price'],
    ],
    [
      'tonnes of ore beside what they hold',
      ['Deposit,Country,Tonnes (kt),Grade (% TREO),Contained TREO (kt)', 'Mt Weld,Australia,152,7.9,12'],
      `${SERIES} --counts resources --year 2031`,
      ['E2 AUS REE 2031 12000 tonnes resources'],
    ],
    [
      'tonnes of ore alone',
      ['Deposit,Country,Ore (kt),Grade (% TREO)', 'Mt Weld,Australia,152,7.9'],
      `${SERIES} --counts resources --year 2031`,
      ['refusal.mapping.quantity'],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    const found = await storedBy('a.csv', lines, options);
    expect(found.map((line) => line.split(' ').slice(0, 7).join(' '))).toEqual(stored);
  });
});

describe('figures that words around them do not keep back', () => {
  it.each([
    [
      'the purity of what is priced',
      ['Date,Dysprosium Oxide 99.5% (USD/kg),Terbium Oxide 99.99% (USD/kg)', '2031/06/02,276,850'],
      '--counts price --place outside',
      ['B2 - Dy 2031 276 usd_per_kg price', 'C2 - Tb 2031 850 usd_per_kg price'],
    ],
    [
      'the names of a program around a metal',
      ['Year,Price_neodymium_USD_kg,Price_dysprosium_USD_kg', '2031,75,276'],
      '--counts price --place outside',
      ['B2 - Nd 2031 75 usd_per_kg price', 'C2 - Dy 2031 276 usd_per_kg price'],
    ],
    [
      'heads that nobody knows',
      ['Top producers,Tonnage of REO (t)', 'China,270', 'Australia,13'],
      `${SERIES} --counts production --year 2031`,
      ['B2 CHN REE 2031 270 tonnes production', 'B3 AUS REE 2031 13 tonnes production'],
    ],
    [
      'a unit below the table',
      ['国名,2030年,2031年', '中国,240,270', '単位：トン'],
      `${SERIES} --counts production`,
      ['B2 CHN REE 2030 240 tonnes production', 'C2 CHN REE 2031 270 tonnes production'],
    ],
    [
      'exports beside imports, where imports were said',
      ['국가명,수출중량(kg),수입중량(kg)', '중국,120000,2400000', '일본,30000,310000'],
      '--counts imports --economy KOR --stage separation --basis gross --material REE --year 2031',
      ['C2 CHN REE 2031 2400 tonnes', 'C3 JPN REE 2031 310 tonnes'],
    ],
    [
      'the marks of an encyclopaedia',
      ['Country[a],Production 2031 (t)[1]', 'China[b],"240,000[2]"', 'Australia[note 1],"18,000[c]"'],
      `${SERIES} --counts production`,
      ['B2 CHN REE 2031 240000 tonnes production', 'B3 AUS REE 2031 18000 tonnes production'],
    ],
    [
      'the decimal mark that a column of shares shows',
      ['Herkunft;2030;2031;Anteil 2031 (%)', 'China;6.900;7.300;40,5', 'Malaysia;3.800;3.900;21,6'],
      '--counts imports --economy JPN --stage separation --basis gross --material REE --unit t',
      [
        'B2 CHN REE 2030 6900 tonnes',
        'B3 MYS REE 2030 3800 tonnes',
        'C2 CHN REE 2031 7300 tonnes',
        'C3 MYS REE 2031 3900 tonnes',
      ],
    ],
    [
      'quarters down',
      ['Quarter,NdPr production (t)', 'Q1 2031,15', 'Q2 2031,16'],
      '--into series --counts production --country AUS --material NdPr --basis reo',
      ['B2 AUS NdPr 2031 15 tonnes production', 'B3 AUS NdPr 2031 16 tonnes production'],
    ],
    [
      'months down by their names',
      ['Month,NdPr oxide (USD/kg)', 'Dec 2030,61', 'Jan 2031,62', '"February, 2031",63'],
      '--counts price --place outside --material NdPr',
      [
        'B2 - NdPr 2030 61 usd_per_kg price',
        'B3 - NdPr 2031 62 usd_per_kg price',
        'B4 - NdPr 2031 63 usd_per_kg price',
      ],
    ],
    [
      'months down with two digits of their year',
      ['Period,Country,Quantity (t)', 'Dec-94,China,61', 'Jan-31,China,62'],
      '--into series --counts production --material NdPr --basis reo',
      ['C2 CHN NdPr 1994 61 tonnes production', 'C3 CHN NdPr 2031 62 tonnes production'],
    ],
    [
      'a month of a supply, which is a part of its year',
      ['Period,Country,Quantity (t)', 'Jan 2031,China,62'],
      '--counts imports --economy JPN --stage separation --material NdPr --basis reo',
      [],
    ],
    [
      'tens of days',
      ['日付,品目,価格', '2031/6月上旬,酸化ジスプロシウム,276', '2031/6月中旬,酸化ジスプロシウム,280'],
      '--counts price --place outside --money USD/kg',
      ['C2 - Dy 2031 276 usd_per_kg price', 'C3 - Dy 2031 280 usd_per_kg price'],
    ],
    [
      'headings of metals that the project does not hold',
      ['Country,2030,2031', 'Platinum,,', 'Russia,23,21', 'Palladium,,', 'Russia,86,87'],
      '--into series --counts production --basis metal --stage mining --unit kg --name material:*=new',
      [
        'B3 RUS Pt 2030 0.023 tonnes production',
        'C3 RUS Pt 2031 0.021 tonnes production',
        'B5 RUS Pd 2030 0.086 tonnes production',
        'C5 RUS Pd 2031 0.087 tonnes production',
      ],
    ],
    [
      'names of other languages',
      [
        'Land;Rohstoff;Jahr;Menge (t)',
        'Demokratische Republik Kongo;Kobalt;2031;170',
        'Chile;Kupfer;2031;5.300,5',
      ],
      '--into series --counts production --basis metal --name material:*=new',
      ['D2 COD Co 2031 170 tonnes production', 'D3 CHL Cu 2031 5300.5 tonnes production'],
    ],
    [
      'years across in Russian',
      [
        'Добыча кобальта по странам, тонн;;',
        'Страна;2031;2032',
        'ДР Конго;98 000;119 000',
        'Россия;9 000;8 000',
        'Прочие страны;28 300;30 000',
        'Всего;135 300;157 000',
        'Источник: обзор;;',
      ],
      '--into series --counts production --basis metal --stage mining --material Кобальт=new',
      [
        'B3 COD Co 2031 98000 tonnes production',
        'C3 COD Co 2032 119000 tonnes production',
        'B4 RUS Co 2031 9000 tonnes production',
        'C4 RUS Co 2032 8000 tonnes production',
      ],
    ],
    [
      'a list of reserves in Russian',
      [
        'Полезное ископаемое;Страна;Год;Запасы, тыс. тонн',
        'Литий;Чили;2031;9 300',
        'Кобальт;Куба;2031;500,5',
      ],
      '--into series --counts reserves --basis metal --stage mining --name material:*=new',
      ['D2 CHL Li 2031 9300000 tonnes reserves', 'D3 CUB Co 2031 500500 tonnes reserves'],
    ],
    [
      'imports in Russian with their value beside them',
      ['Страна;Объем, т;Стоимость, тыс. долл. США', 'Китай;1 234,5;45 678,9', 'Казахстан;78,9;987,6'],
      '--counts imports --economy JPN --stage separation --material REE --basis reo --year 2031',
      ['B2 CHN REE 2031 1234.5 tonnes', 'B3 KAZ REE 2031 78.9 tonnes'],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    expect(await storedBy('a.csv', lines, options)).toEqual(stored);
  });
});
