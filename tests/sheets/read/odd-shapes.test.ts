import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

const SERIES = { counts: null, stage: null, economy: null, into: 'series', basis: 'gross' } as const;
const SUPPLY = { counts: 'imports', economy: 'JPN', stage: 'separation', basis: 'gross' } as const;

/** Tables in which a figure came in that is another one, with what an analyst answers and all that is told. */
const SHAPES: readonly (readonly [
  what: string,
  lines: readonly string[],
  answers: MappingChoices,
  told: readonly string[],
])[] = [
  [
    'one material with its unit above the only figures',
    ['Country,Year,Dysprosium (t)', 'France,2031,56', 'Australia,2031,7'],
    { ...SERIES, counts: 'production' },
    ['2: production Dy mixed FRA 2031 56 tonnes gross', '3: production Dy mixed AUS 2031 7 tonnes gross'],
  ],
  [
    'materials below a head of metals, and a head that says what the mass is of',
    ['metal,country,year,production_t', 'Dysprosium,France,2031,56', 'Terbium,France,2031,7'],
    { ...SERIES },
    ['2: production Dy mixed FRA 2031 56 tonnes gross', '3: production Tb mixed FRA 2031 7 tonnes gross'],
  ],
  [
    'net kilograms in Portuguese, beside their money',
    ['Ano;País;Valor US$ FOB;Quilograma Líquido', '2031;France;98;5600', '2031;Australia;12;12345'],
    { ...SERIES, counts: 'exports', material: 'REE', economy: 'JPN' },
    ['2: exports REE mixed FRA 2031 5.6 tonnes gross', '3: exports REE mixed AUS 2031 12.345 tonnes gross'],
  ],
  [
    'thousands of a unit by a column of scalar factors',
    [
      'REF_DATE,GEO,Trade,UOM,SCALAR_FACTOR,VALUE',
      '2031,France,Import,Kilograms,thousands,12',
      '2031,France,Export,Kilograms,units,3',
    ],
    { ...SERIES, into: null, material: 'REE' },
    ['2: imports REE mixed FRA 2031 12 tonnes gross', '3: exports REE mixed FRA 2031 0.003 tonnes gross'],
  ],
  [
    'lakhs of kilograms are no kilograms',
    ['Imports of rare earths (Quantity in lakh kg),', 'Country,2031', 'Viet Nam,"2,000"'],
    { ...SUPPLY, material: 'REE' },
    ['B3 import.unit.missing'],
  ],
  [
    'the year so far beside its last month: the whole year where it is one',
    ['2031年1-12月稀土出口量值表,,', '商品名称,1至12月累计金额(万美元),12月金额(万美元)', 'Dy,48891,3300'],
    { ...SERIES, country: 'CHN' },
    ['3: value Dy mixed CHN 2031 488910000 usd'],
  ],
  [
    'the month itself and the sum so far: neither is the year',
    ['輸入実績（2031年6月）,,', '国名,当月金額（千円）,累計金額（千円）', '中国,5600,33000'],
    { ...SERIES, economy: 'JPN', material: 'REE' },
    ['missing: year quantity'],
  ],
  [
    'another country over other years right below the first: another table',
    [
      'World,Unit,2030,2031 f',
      'Production,kt,300,320',
      'Demand,kt,290,310',
      'Stocks,kt,90,100',
      'Australia,Unit,2029–30,2030–31 f',
      'Mine output,kt,18,19',
    ],
    { ...SERIES, material: 'REE', country: 'world' },
    [
      '2: production REE mixed world 2030 300000 tonnes gross',
      '2: production REE mixed world 2031 320000 tonnes gross ~',
      '3: demand REE mixed world 2030 290000 tonnes gross',
      '3: demand REE mixed world 2031 310000 tonnes gross ~',
      '4: stock REE mixed world 2030 90000 tonnes gross',
      '4: stock REE mixed world 2031 100000 tonnes gross ~',
      '5 other_table',
      '6 other_table',
    ],
  ],
  [
    'days of a stock beside the stock',
    ['国家備蓄の状況,,,', '鉱種,備蓄目標日数,現在数量（t）,備蓄日数', 'ジスプロシウム,60,120,42'],
    { ...SERIES, into: null, economy: 'JPN', counts: 'stock', tier: 'national' },
    ['3: stock Dy mixed world null 120 tonnes gross'],
  ],
  [
    'weeks of consumption below the stock',
    [',2031,2032', 'Stocks,,', '– at works,9,10', '– weeks of consumption,16,17'],
    { ...SERIES, material: 'REE', country: 'world', unit: 'kt' },
    [
      '3: stock REE mixed world 2031 9000 tonnes gross',
      '3: stock REE mixed world 2032 10000 tonnes gross',
      'B4 import.value.noAmount',
      'C4 import.value.noAmount',
    ],
  ],
  [
    'twelve months up to any month are no figure of it',
    ['Product,LTM Sep-31,LTM Sep-30', 'Dysprosium,10,20'],
    { ...SERIES, counts: 'production', country: 'AUS', unit: 't' },
    ['missing: material year quantity'],
  ],
  [
    'an index that only the corner says',
    ['Production (2020=100),2030,2031', 'Dysprosium,104,110', 'Terbium,99,101'],
    { ...SERIES, counts: 'production', country: 'AUS', unit: 't', material: 'REE' },
    ['B2 import.value.index', 'C2 import.value.index', 'B3 import.value.index', 'C3 import.value.index'],
  ],
  [
    'materials over columns whose own heads say no more than that they are produced',
    [
      'Produktionszahlen nach Bundesländern 2031,Dysprosium in t,Terbium in t,Yttrium 1 000 m3',
      'Bundesland,Verwertbare Förderung oder Erzeugung,Rohstoffförderung,Rohstoffförderung',
      'Bayern,12,3,5',
      'Gesamt,12,3,5',
    ],
    { ...SERIES, country: 'FRA' },
    [
      '3: production Dy mixed FRA 2031 12 tonnes gross [Bayern]',
      '3: production Tb mixed FRA 2031 3 tonnes gross [Bayern]',
      'D3 import.unit.unknown',
      '4 total',
    ],
  ],
  [
    'names of materials that no word stands above, whatever was chosen for all',
    [',2030,2031', 'Dysprosium,9,8', 'Terbium,7,6'],
    { ...SERIES, counts: 'production', country: 'AUS', unit: 't', material: 'REE' },
    [
      '2: production Dy mixed AUS 2030 9 tonnes gross',
      '2: production Dy mixed AUS 2031 8 tonnes gross',
      '3: production Tb mixed AUS 2030 7 tonnes gross',
      '3: production Tb mixed AUS 2031 6 tonnes gross',
    ],
  ],
  [
    'parts of what is exported, behind dashes below it, which are no materials',
    [
      ',Unit,2030–31,2031–32 s',
      'Australia,,,',
      'Production,,,',
      '– Mine,LCE kt,417,460',
      'Export volume,,,',
      '– Ore and concentrate,kt,3342,3516',
      '– Refined,kt,9,18',
      'Export value,,,',
      '– Refined,US$m,144,279',
    ],
    { ...SERIES, material: 'REE' },
    [
      '2 note',
      '3 note',
      'B4 import.unit.equivalent',
      'B4 import.unit.equivalent',
      '5 note',
      '6: exports REE mixed AUS 2030 3342000 tonnes gross [Export volume: Ore and concentrate]',
      '6: exports REE mixed AUS 2031 3516000 tonnes gross [Export volume: Ore and concentrate] ~',
      '7: exports REE mixed AUS 2030 9000 tonnes gross [Export volume: Refined]',
      '7: exports REE mixed AUS 2031 18000 tonnes gross [Export volume: Refined] ~',
      '8 note',
      '9: value REE mixed AUS 2030 144000000 usd [Export value: Refined]',
      '9: value REE mixed AUS 2031 279000000 usd [Export value: Refined] ~',
    ],
  ],
  [
    'ounces whose t is no tonne',
    ['Commodity,Unit,2031', 'Yttrium,t oz,5', 'Dysprosium,t,6'],
    { ...SERIES, counts: 'production', country: 'AUS' },
    [
      '2: production Y mixed AUS 2031 0.000155517384 tonnes gross',
      '3: production Dy mixed AUS 2031 6 tonnes gross',
    ],
  ],
  [
    'what comes together over five years is no amount of one',
    ['供給元,国,契約数量（5年間合計、t）', 'ライナス,マレーシア,5000'],
    { ...SUPPLY, counts: null, material: 'REE', year: 2031 },
    ['C2 import.value.noAmount'],
  ],
  [
    'what one car needs beside what all need',
    ['Material,Demand per EV (kg),Total demand (t)', 'Dysprosium,0.1,500'],
    { ...SERIES, country: 'JPN', year: 2031 },
    ['2: demand Dy mixed JPN 2031 500 tonnes gross'],
  ],
  [
    'quarters below each other under years',
    ['Quarter,2030,2031', 'Q1,9,10'],
    { ...SERIES, counts: 'production', country: 'AUS', unit: 't', material: 'REE' },
    ['B2 import.value.noAmount', 'C2 import.value.noAmount'],
  ],
  [
    'prices by what they are for a mass, and what money is worth in other money beside them',
    ['年月,ジスプロシウム FOB中国（US$/kg）,為替（円/US$）', '2031/01,260,150'],
    { ...SERIES },
    ['2: price Dy mixed world 2031-1 260 usd_per_kg'],
  ],
  [
    'what is added to a capacity is none',
    ['Country,Capacity 2031 (t/yr),Capacity additions 2031 (t/yr)', 'Malaysia,100,10'],
    { ...SERIES, material: 'REE' },
    ['2: capacity REE mixed MYS 2031 100 tonnes gross'],
  ],
];

describe('odd tables', () => {
  it.each(SHAPES)('%s', async (_what, lines, answers, told) => {
    expect(await toldOf(`${lines.join('\n')}\n`, answers)).toEqual(told);
  });
});
