import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

/** An invented table in a shape that publishers use, what an analyst answers, and all that may come of it. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  readonly told: readonly string[];
}

const SERIES = { counts: null, stage: null, economy: null, into: 'series', basis: 'gross' } as const;

const SHAPES: readonly Shape[] = [
  {
    what: 'ends of heads that are no codes of countries, SI and Am, and first and last years that are no year',
    lines: [
      'Site,Material,Year_From,Year_To,MatAmntSI,MatUnitsSI,CntSIComAm,CntSIComUt',
      'Red Gulch,Dysprosium,1939,1968,283741,metric tons,24245,metric tons',
      'Blue Canyon,Terbium,1945,1961,91000,metric tons,9560,metric tons',
    ],
    answers: { ...SERIES, counts: 'production', country: 'USA' },
    told: ['missing: year quantity'],
  },
  {
    what: 'codes of countries in heads beside what is counted',
    lines: ['Material,Imports CHN (t),Imports AUS (t)', 'Dysprosium,5,3'],
    answers: { ...SERIES, economy: 'JPN', year: 2031 },
    told: ['2: imports Dy mixed CHN 2031 5 tonnes gross', '2: imports Dy mixed AUS 2031 3 tonnes gross'],
  },
  {
    what: 'imports in tonnes beside imports in thousand dollars',
    lines: [
      '국가,2031년 수입량(톤),2031년 수입액(천달러),2032년 수입량(톤),2032년 수입액(천달러)',
      '중국,1200,35000,1100,31000',
      '호주,300,9900,360,11000',
    ],
    answers: { ...SERIES, economy: 'JPN', material: 'REE' },
    told: [
      '2: imports REE mixed CHN 2031 1200 tonnes gross',
      '2: imports REE mixed CHN 2032 1100 tonnes gross',
      '3: imports REE mixed AUS 2031 300 tonnes gross',
      '3: imports REE mixed AUS 2032 360 tonnes gross',
    ],
  },
  {
    what: 'their value in thousand dollars',
    lines: ['국가,2031년 수입액(천달러)', '중국,35000'],
    answers: { ...SERIES, economy: 'JPN', material: 'REE', counts: 'value' },
    told: ['2: value REE mixed CHN 2031 35000000 usd'],
  },
  {
    what: 'a title that counts a carbonate, whatever unit was said of the file',
    lines: ['Production by country', 'Thousand tonnes of LCE', 'Country,2031,2032', 'Australia,300,325'],
    answers: { ...SERIES, material: 'Dy', unit: 'kt', basis: 'metal' },
    told: ['B4 import.unit.equivalent', 'C4 import.unit.equivalent'],
  },
  {
    what: 'the month beside the year so far, which is the whole of it',
    lines: [
      '2031年12月全国出口重点商品量值表,,,,',
      '商品名称,计量单位,当月数量,1至12月累计数量,1至12月累计金额(千美元)',
      '稀土,吨,4320,52100,495000',
    ],
    answers: { ...SERIES, country: 'CHN' },
    told: ['3: exports REE mixed CHN 2031 52100 tonnes gross'],
  },
  {
    what: 'mines, which are no countries',
    lines: ['Mine,Dysprosium produced (t)', 'Red Gulch,7650', 'Blue Canyon,3370'],
    answers: { ...SERIES, year: 2031, country: 'AUS' },
    told: [
      '2: production Dy mixed AUS 2031 7650 tonnes gross [Red Gulch]',
      '3: production Dy mixed AUS 2031 3370 tonnes gross [Blue Canyon]',
    ],
  },
  {
    what: 'mines of countries beside figures of which nothing says what they count',
    lines: ['mine_name,country,Dysprosium (t),Terbium (t),year', 'Red Gulch,Australia,76,5,2031'],
    answers: SERIES,
    told: ['missing: counts'],
  },
  {
    what: 'who makes the most beside what the world makes',
    lines: ['Mineral,Top producer,World production (t)', 'Dysprosium,China,2300', 'Terbium,Australia,400'],
    answers: { ...SERIES, year: 2031, country: 'world' },
    told: [
      '2: production Dy mixed world 2031 2300 tonnes gross',
      '3: production Tb mixed world 2031 400 tonnes gross',
    ],
  },
  {
    what: 'shares that were worked out with the total among the rows',
    lines: ['country,market share (%)', 'World total (rounded),50', 'China,35', 'Australia,15'],
    answers: { counts: 'production', material: 'Dy', year: 2031, basis: 'reo' },
    told: ['missing: quantity'],
  },
  {
    what: 'years under a sign that no word names',
    lines: ['t,Scenario,Demand (t)', '2031,slow,50', '2031,fast,60', '2032,slow,55', '2032,fast,70'],
    answers: { ...SERIES, material: 'Dy', country: 'world' },
    told: [
      '2: demand Dy mixed world 2031 50 tonnes gross [slow]',
      '3: demand Dy mixed world 2031 60 tonnes gross [fast]',
      '4: demand Dy mixed world 2032 55 tonnes gross [slow]',
      '5: demand Dy mixed world 2032 70 tonnes gross [fast]',
    ],
  },
  {
    what: 'uses of a country, which tell its demand apart',
    lines: ['用途別需要（単位：トン）,', '用途,2031年', '磁石,98', '触媒,12'],
    answers: { ...SERIES, material: 'Dy', country: 'JPN' },
    told: [
      '3: demand Dy mixed JPN 2031 98 tonnes gross [磁石]',
      '4: demand Dy mixed JPN 2031 12 tonnes gross [触媒]',
    ],
  },
  {
    what: 'exports of the exporter, whose country is no partner of the importer',
    lines: ['Exporter,Importer,Commodity,Year,Quantity (t)', 'Australia,Japan,Dysprosium,2031,12'],
    answers: { ...SERIES, counts: 'exports' },
    told: ['2: exports Dy mixed JPN 2031 12 tonnes gross'],
  },
  {
    what: 'a metal in concentrates, which is counted and not the concentrate',
    lines: ['Material,Country,Production 2031 (t)', 'Dysprosium in concentrate,Australia,160'],
    answers: { ...SERIES, basis: 'metal' },
    told: ['A2 import.material.unknown'],
  },
  {
    what: 'parts that come to more than their total, each counted twice',
    lines: [
      'Country,Production (t)',
      'Australia,50',
      'China,300',
      'Malaysia,40',
      'Northern pits,300',
      'World total,390',
    ],
    answers: { ...SERIES, counts: 'production', material: 'Dy', year: 2031 },
    told: ['missing: quantity'],
  },
  {
    what: 'columns of countries that come to more than the column of their total',
    lines: ['Year,China,Australia,Malaysia,Total', '2031,300,50,40,200', '2032,310,60,45,205'],
    answers: { ...SERIES, counts: 'production', material: 'Dy', unit: 't' },
    told: ['missing: country quantity'],
  },
  {
    what: 'more contained than the gross weight beside it',
    lines: [
      'Country,Production gross weight (t),Production metal content (t)',
      'China,300,900',
      'Australia,50,160',
    ],
    answers: { ...SERIES, counts: 'production', material: 'Dy', year: 2031, basis: 'metal' },
    told: ['missing: quantity'],
  },
  {
    what: 'what is contained in the gross weight beside it, and the total of both',
    lines: [
      'Country,Production gross weight (t),Production metal content (t)',
      'China,300,90',
      'Australia,50,16',
      'World total,360,110',
    ],
    answers: { ...SERIES, counts: 'production', material: 'Dy', year: 2031, basis: 'metal' },
    told: [
      '2: production Dy mixed CHN 2031 300 tonnes gross [Production gross weight (t)]',
      '2: production Dy mixed CHN 2031 90 tonnes metal [Production metal content (t)]',
      '3: production Dy mixed AUS 2031 50 tonnes gross [Production gross weight (t)]',
      '3: production Dy mixed AUS 2031 16 tonnes metal [Production metal content (t)]',
      '4 total',
    ],
  },
  {
    what: 'shares that were worked out with the total, whoever names their column',
    lines: ['country,market share (%)', 'World total (rounded),50', 'China,35', 'Australia,15'],
    answers: {
      counts: 'production',
      material: 'Dy',
      year: 2031,
      basis: 'reo',
      columns: { 1: 'country', 2: 'share' },
    },
    told: ['2 total', 'B3 import.share.withTotal', 'B4 import.share.withTotal', 'A4 import.supplier.several'],
  },
  {
    what: 'a price in dollars, of a mass that was said of the file',
    lines: ['Year,Price (USD)', '2031,31500'],
    answers: { stage: null, counts: 'price', place: 'outside', material: 'Dy', money: 'USD/t' },
    told: ['2: price Dy mixed world 2031 31.5 usd_per_kg'],
  },
  {
    what: 'the price of a day beside its highest and lowest, where it opened and what was traded',
    lines: ['Date,Price,Open,High,Low,Vol.', '05/13/2031,31,30,35,29,0.2K', '05/14/2031,32,31,36,30,0.3K'],
    answers: { stage: null, counts: 'price', place: 'outside', material: 'Dy', money: 'USD/kg' },
    told: [
      '2: price Dy mixed world 2031-05-13 31 usd_per_kg',
      '3: price Dy mixed world 2031-05-14 32 usd_per_kg',
    ],
  },
  {
    what: 'the lowest, highest and mean price of several oxides',
    lines: [
      'Year,Dysprosium lowest price,Dysprosium highest price,Dysprosium average price,Terbium lowest price,Terbium highest price,Terbium average price',
      '2031,30,34,32,90,98,94',
    ],
    answers: { stage: null, counts: 'price', place: 'outside', money: 'USD/kg' },
    told: ['2: price Dy mixed world 2031 32 usd_per_kg', '2: price Tb mixed world 2031 94 usd_per_kg'],
  },
  {
    what: 'a stage behind the name of a material, and one that was said otherwise',
    lines: [
      'Mineral,Country,Production 2031 (t)',
      'Dysprosium - Mining,Australia,50',
      'Terbium – Refining,Malaysia,9',
    ],
    answers: { ...SERIES, counts: 'production' },
    told: [
      '2: production Dy mining AUS 2031 50 tonnes gross',
      '3: production Tb separation MYS 2031 9 tonnes gross',
    ],
  },
  {
    what: 'a stage behind the name of a material that is none of the stage of the file',
    lines: ['Mineral,Country,Production 2031 (t)', 'Dysprosium - Refining,Australia,50'],
    answers: { ...SERIES, counts: 'production', stage: 'mining' },
    told: ['A2 import.stage.otherwise'],
  },
  {
    what: 'money in a column of units by another name',
    lines: ['name,unit_id,average price', 'Dysprosium,USD/kg,30', 'Terbium,USD/t,90000'],
    answers: { stage: null, counts: 'price', place: 'outside', year: 2031 },
    told: ['2: price Dy mixed world 2031 30 usd_per_kg', '3: price Tb mixed world 2031 90 usd_per_kg'],
  },
];

describe('a table that was taken wrongly, or not at all', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });

  it('a metal of which no figure stands in the first rows', async () => {
    const years = Array.from({ length: 300 }, (_, at) => `Australia,${1901 + (at % 100)},1,2,`);
    const lines = [
      'Country,Year,Dysprosium production (t),Terbium production (t),Yttrium production (t)',
      ...years,
    ];
    const told = await toldOf([...lines, 'China,2031,5,3,8'].join('\n'), { ...SERIES, counts: 'production' });
    expect(told.slice(-3)).toEqual([
      '302: production Dy mixed CHN 2031 5 tonnes gross',
      '302: production Tb mixed CHN 2031 3 tonnes gross',
      '302: production Y mixed CHN 2031 8 tonnes gross',
    ]);
  });
});
