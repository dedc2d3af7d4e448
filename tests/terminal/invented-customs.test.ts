import { expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();
const SAID = '--economy JPN --stage separation --basis gross --counts imports';

it.each([
  [
    'years of the Republic of China, kilograms, money and a share',
    [
      '中華民國海關進口統計,,,,',
      '貨品: 氧化釹,,,,',
      '年度,國家,重量(公斤),價值(新臺幣千元),占比(%)',
      '民國119年,中國大陸,412000,880000,81.2',
      '民國120年,日本,100200,335000,20.1',
    ],
    ['C4 CHN Nd 2030 412 tonnes', 'C5 JPN Nd 2031 100.2 tonnes'],
  ],
  [
    'a report of Canada with a note below it',
    [
      'Report - Rapport: Canadian Imports / Importations canadiennes',
      'HS 2846.10 - Cerium compounds',
      'Period,Country,State,Quantity,Unit of Measure,Value ($)',
      '2030,China,,152000,Kilogram,812000',
      '2031,France,,3900,Kilogram,88000',
      '"Source: Statistics Canada"',
    ],
    ['D4 CHN Ce 2030 152 tonnes', 'D5 FRA Ce 2031 3.9 tonnes'],
  ],
  [
    'a first quantity in pieces beside a second one in kilograms',
    [
      'Country,Year,Item,First quantity,First unit,Second quantity,Second unit,Value (1000 yen)',
      'China,2031,Terbium,12,NO,31000,KG,5400000',
      'Estonia,2031,Terbium,1,NO,210,KG,38000',
    ],
    ['F2 CHN Tb 2031 31 tonnes', 'F3 EST Tb 2031 0.21 tonnes'],
  ],
  [
    'years with money and kilograms across, in Portuguese',
    [
      'Fluxo;Código NCM;Descrição NCM;Países;2030 - Valor US$ FOB;2030 - Quilograma Líquido;2031 - Valor US$ FOB;2031 - Quilograma Líquido',
      'Importação;28461000;Compostos de cério;China;901200;310500;955000;342800',
      'Importação;28461000;Compostos de cério;França;88100;9200;79000;8100',
    ],
    [
      'F2 CHN Ce 2030 310.5 tonnes',
      'F3 FRA Ce 2030 9.2 tonnes',
      'H2 CHN Ce 2031 342.8 tonnes',
      'H3 FRA Ce 2031 8.1 tonnes',
    ],
  ],
])('a table of customs: %s', async (_what, lines, stored) => {
  expect(await storedBy('a.csv', lines, SAID)).toEqual(stored);
});
