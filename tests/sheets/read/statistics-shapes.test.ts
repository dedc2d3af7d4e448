import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

/** A table as statistics and surveys set theirs, with figures that are made up, and what an analyst answers. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  /** Every figure that is taken, and what becomes of every other row. */
  readonly told: readonly string[];
}

const SHAPES: readonly Shape[] = [
  {
    what: 'countries across with the world behind them, years down, the units in a row of their own',
    lines: [
      'Mine production,,,',
      ',China,Australia,World',
      'Year,t REO,t REO,t REO',
      '2031,1000,100,1110',
      '2032,1100,110,1221',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE' },
    told: [
      '4: production REE mining CHN 2031 1000 tonnes reo',
      '4: production REE mining AUS 2031 100 tonnes reo',
      '5: production REE mining CHN 2032 1100 tonnes reo',
      '5: production REE mining AUS 2032 110 tonnes reo',
    ],
  },
  {
    what: 'decimals with a comma, thousands with a point, in German',
    lines: [
      'Bergwerksförderung Seltene Erden (in t SEO);;',
      'Land;2031;2032',
      'China;1.234,5;2.345,6',
      'Frankreich;12,5;13,0',
      'Summe;1.247,0;2.358,6',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE' },
    told: [
      '3: production REE mixed CHN 2031 1234.5 tonnes reo',
      '3: production REE mixed CHN 2032 2345.6 tonnes reo',
      '4: production REE mixed FRA 2031 12.5 tonnes reo',
      '4: production REE mixed FRA 2032 13 tonnes reo',
      '5 total',
    ],
  },
  {
    what: 'decimals with a comma, thousands with a space, in French, with the sum that is called so there',
    lines: [
      'Importations de terres rares (en tonnes);;',
      'Pays;2031;2032',
      'Chine;1 234,5;2 345',
      'Estonie;12,5;13,0',
      'Ensemble;1 247;2 358',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'gross' },
    told: [
      '3: imports REE mixed CHN 2031 1234.5 tonnes gross',
      '3: imports REE mixed CHN 2032 2345 tonnes gross',
      '4: imports REE mixed EST 2031 12.5 tonnes gross',
      '4: imports REE mixed EST 2032 13 tonnes gross',
      '5 total',
    ],
  },
  {
    what: 'an index, whatever unit was answered for the file',
    lines: ['Production index (2025 = 100),,', 'Country,2031,2032', 'China,123.4,125.6'],
    answers: {
      counts: null,
      stage: null,
      economy: null,
      into: 'series',
      material: 'REE',
      basis: 'reo',
      unit: 't',
    },
    told: ['B3 import.value.index', 'C3 import.value.index'],
  },
  {
    what: 'an index beside amounts: only what its head calls so',
    lines: ['Country,Year,Production (t)', 'China,2031,1200'],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: ['2: production REE mixed CHN 2031 1200 tonnes reo'],
  },
  {
    what: 'an index of prices',
    lines: ['価格指数（令和2年＝100）,,', '品目,令和5年,令和6年', 'ジスプロシウム,103.4,105.6'],
    answers: { counts: 'price', stage: null, economy: null, into: 'series', money: 'USD/kg' },
    told: ['B3 import.value.index', 'C3 import.value.index'],
  },
  {
    what: 'units in the names of the rows, one of no mass',
    lines: [
      'Mineral production,,',
      ',2031,2032',
      'Rare earths (t),1000,1100',
      'Dysprosium (kg),5000,5100',
      'Yttrium (thousand carats),12,13',
    ],
    answers: {
      counts: null,
      stage: null,
      economy: null,
      into: 'series',
      basis: 'reo',
      country: 'AUS',
      unit: 't',
    },
    told: [
      '3: production REE mixed AUS 2031 1000 tonnes reo',
      '3: production REE mixed AUS 2032 1100 tonnes reo',
      '4: production Dy mixed AUS 2031 5 tonnes reo',
      '4: production Dy mixed AUS 2032 5.1 tonnes reo',
      'A5 import.unit.unknown',
      'A5 import.unit.unknown',
    ],
  },
  {
    what: 'units in the names of the rows where the title says another one for the rest',
    lines: [
      'Production in tonnes unless otherwise stated,,',
      'Mineral,2031,2032',
      'Rare earths,270,280',
      'Yttrium (kg),13,14',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', basis: 'reo', country: 'AUS' },
    told: [
      '3: production REE mixed AUS 2031 270 tonnes reo',
      '3: production REE mixed AUS 2032 280 tonnes reo',
      '4: production Y mixed AUS 2031 0.013 tonnes reo',
      '4: production Y mixed AUS 2032 0.014 tonnes reo',
    ],
  },
  {
    what: 'a unit in the name that is not that of the head',
    lines: ['Mineral,Production 2031 (t)', 'Rare earths,270', 'Yttrium (kg),13'],
    answers: { counts: null, stage: null, economy: null, into: 'series', basis: 'reo', country: 'AUS' },
    told: ['2: production REE mixed AUS 2031 270 tonnes reo', 'B3 import.unit.conflict'],
  },
  {
    what: 'mixed units in a column, thousands among them',
    lines: [
      'Commodity,Unit,2031',
      'Rare earths,tonnes REO,1000',
      'Dysprosium,kg,5000',
      'Yttrium,000 tonnes,1.2',
      'Terbium,thousand carats,12',
    ],
    answers: {
      counts: 'production',
      stage: null,
      economy: null,
      into: 'series',
      basis: 'reo',
      country: 'AUS',
    },
    told: [
      '2: production REE mixed AUS 2031 1000 tonnes reo',
      '3: production Dy mixed AUS 2031 5 tonnes reo',
      '4: production Y mixed AUS 2031 1200 tonnes reo',
      'B5 import.unit.unknown',
    ],
  },
  {
    what: 'multiples as exponents of ten in a column',
    lines: [
      'REF_AREA,MEASURE,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE',
      'AUS,Production,Tonnes,3,2031,13',
      'CHN,Production,Tonnes,0,2031,270000',
      'CHN,Exports,Tonnes,3,2031,2.05',
      'FRA,Exports,Tonnes,1,2031,5',
    ],
    answers: { counts: null, stage: null, economy: null, material: 'REE', basis: 'reo' },
    told: [
      '2: production REE mixed AUS 2031 13000 tonnes reo',
      '3: production REE mixed CHN 2031 270000 tonnes reo',
      '4: exports REE mixed CHN 2031 2050 tonnes reo',
      'D5 import.multiple.unknown',
    ],
  },
  {
    what: 'multiples as words in a column, of shares',
    lines: [
      'Country,Unit,PowerCode,Year,Production',
      'Australia,Tonnes,Thousands,2031,13',
      'China,Tonnes,Units,2031,270000',
    ],
    answers: { counts: null, stage: 'mining', material: 'REE', basis: 'reo' },
    told: ['2: REE 2031 +Australia 13000 reo', '3: REE 2031 +China 270000 reo'],
  },
  {
    what: 'multiples of a unit that is one already',
    lines: [
      'Country,Unit,PowerCode,Year,Production',
      'Australia,Thousand tonnes,Thousands,2031,13',
      'China,Thousand tonnes,Units,2031,270',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: ['E2 import.unit.conflict', '3: production REE mixed CHN 2031 270000 tonnes reo'],
  },
  {
    what: 'multiples of money in a column',
    lines: ['Country,Year,Unit,Unit multiplier,Export value', 'France,2031,US dollars,Millions,5'],
    answers: { counts: null, stage: null, economy: null, material: 'REE' },
    told: ['2: value REE mixed FRA 2031 5000000 usd'],
  },
  {
    what: 'hundreds of kilograms and euros below each other',
    lines: [
      'product,reporter,partner,flow,indicators,TIME_PERIOD,OBS_VALUE',
      '28469000,Japan,China,IMPORT,QUANTITY_IN_100KG,2031,12345',
      '28469000,Japan,China,IMPORT,VALUE_IN_EUROS,2031,999999',
      '28469000,Japan,China,EXPORT,QUANTITY_IN_100KG,2031,55',
    ],
    answers: { counts: null, economy: null, stage: 'separation', material: 'REE', basis: 'gross' },
    told: ['2: REE 2031 chn 1234.5 gross', 'E3 import.unit.unknown', '4 export'],
  },
  {
    what: 'forecasts and provisional figures of fiscal years',
    lines: [
      'Production (tonnes),,,',
      'Country,2030-31,2031-32 (P),2032-33(f)',
      'Australia,100,110p,120',
      'China,1000r,"1,100(p)",1200',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: [
      '3: production REE mixed AUS 2030 100 tonnes reo',
      '3: production REE mixed AUS 2031 110 tonnes reo',
      '3: production REE mixed AUS 2032 120 tonnes reo ~',
      '4: production REE mixed CHN 2030 1000 tonnes reo',
      '4: production REE mixed CHN 2031 1100 tonnes reo',
      '4: production REE mixed CHN 2032 1200 tonnes reo ~',
    ],
  },
  {
    what: 'marks in front of figures',
    lines: [
      'Production (tonnes),,',
      'Country,2030,2031',
      'Australia,"17 600","* 19 000"',
      'Viet Nam,—,(b) 100',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: [
      '3: production REE mixed AUS 2030 17600 tonnes reo',
      '3: production REE mixed AUS 2031 19000 tonnes reo',
      '4 no_figure',
      '4: production REE mixed VNM 2031 100 tonnes reo',
    ],
  },
  {
    what: 'months with their quarter and the sum so far beside them',
    lines: ['Exports by country (tonnes) 2031,,,,,', 'Country,Jan,Feb,Mar,Q1,Jan-Apr', 'France,1,2,3,6,10'],
    answers: { counts: null, stage: null, economy: null, material: 'REE', basis: 'gross', year: 2031 },
    told: [
      '3: exports REE mixed FRA 2031-1 1 tonnes gross',
      '3: exports REE mixed FRA 2031-2 2 tonnes gross',
      '3: exports REE mixed FRA 2031-3 3 tonnes gross',
      '3: exports REE mixed FRA 2031-Q1 6 tonnes gross',
    ],
  },
  {
    what: 'sums of several months alone',
    lines: ['Exports (tonnes),,', 'Country,Jan-Apr 2031,Jan-Apr 2032', 'France,10,11'],
    answers: { counts: null, stage: null, economy: null, material: 'REE', basis: 'gross' },
    told: ['missing: country year quantity'],
  },
  {
    what: 'one month in the title',
    lines: ['"Imports of rare earths, March 2031 (tonnes)",', 'Country,Quantity', 'China,77'],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'gross' },
    told: ['missing: year'],
  },
  {
    what: 'a day of publication in the title',
    lines: [
      'Imports of rare earths 2031 (tonnes),',
      'Published 3 March 2032,',
      'Country,Quantity',
      'China,77',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'gross' },
    told: ['4: imports REE mixed CHN 2031 77 tonnes gross'],
  },
  {
    what: 'sources over the names of countries, shares beside tonnes',
    lines: [
      'Import sources 2031,,',
      'Source,Share (%),Quantity (t)',
      'China,70,7000',
      'Malaysia,13,1300',
      'Other,11,1100',
    ],
    answers: { counts: null, economy: 'JPN', stage: 'separation', material: 'REE', basis: 'reo' },
    told: ['3: REE 2031 chn 7000 reo', '4: REE 2031 +Malaysia 1300 reo', 'A5 import.rest.tonnes'],
  },
  {
    what: 'what was produced since a year beside what was in one',
    lines: ['Country,Cumulative production 1990-2031 (t),Production 2031 (t)', 'China,3000000,270000'],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: ['2: production REE mixed CHN 2031 270000 tonnes reo'],
  },
  {
    what: 'imports less exports say nothing of what is imported',
    lines: ['Country,Net imports 2031 (t)', 'China,1000'],
    answers: { counts: null, stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: ['missing: counts'],
  },
  {
    what: 'imports beside exports that come again',
    lines: ['Country,Imports 2031 (t),Re-exports 2031 (t)', 'France,100,30'],
    answers: {
      counts: 'imports',
      stage: null,
      economy: null,
      into: 'series',
      material: 'REE',
      basis: 'gross',
    },
    told: ['2: imports REE mixed FRA 2031 100 tonnes gross'],
  },
];

describe('units, multiples, periods and marks of statistics', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });
});
