import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { refusalOf } from './support';
import { toldOf } from './told';

/** A table in the shape of one that offices publish, with figures that are made up, and what an analyst answers. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  /** Every figure that is taken, and what becomes of every other row: nothing besides may come out of it. */
  readonly told: readonly string[];
}

const MINED = { counts: null, stage: 'mining', basis: 'reo' } as const;

const WORLDWIDE = { stage: null, economy: null, country: 'world' } as const;
const SCENARIOS = [
  'mineral,scenario,year,demand_kt,supply_kt,gap_kt',
  'Dysprosium,Slow,2031,7.7,22.7,15',
  'Dysprosium,Fast,2031,9.9,22.8,12.9',
  'Terbium,Slow,2031,1.1,3.1,2',
  'Terbium,Fast,2031,1.3,3.2,1.9',
] as const;

const EXPORTS = [
  'Export and import (foreign trade): France, years;;;;;',
  'Foreign trade;;;;;',
  'GP: Foreign trade;;Export: weight;Export: weight;Export: value;Export: value',
  ';;t;Millio t;thousand EUR;Billion EUR',
  '2031;;;0,90;;0,02',
  'GP-05;Dysprosium;100000,5;0,1000005;135401;0,14',
  'GP-06;Terbium;300000;0,3;150000;0,15',
  'GP-07;Yttrium;500000;0,5;1600000;1,60',
  ';;;;;',
  '2032;;;0,42;;0,003',
  'GP-05;Dysprosium;110000;0,11;140000;0,14',
  'GP-06;Terbium;310000;0,31;160000;0,16',
] as const;

const SHAPES: readonly Shape[] = [
  {
    what: 'many commodities below each other, production, capacity and reserves across',
    lines: [
      'SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2031,PROD_EST_ 2032,PROD_NOTES,CAP_2031,RESERVES_2032',
      'X31,Sand,China,Mine production,metric tons,5,6,,,',
      'X31,Rare earths,China,"Mine production, rare-earth oxide equivalent",metric tons,1010,1210,,,440',
      'X31,Rare earths,Viet Nam,"Mine production, rare-earth oxide equivalent",metric tons,31,32,estimated,,35',
      'X31,Rare earths,Other Countries,"Mine production, rare-earth oxide equivalent",metric tons,9,W,,,',
      'X31,Rare earths,World total (rounded),"Mine production, rare-earth oxide equivalent",metric tons,1050,1251,,,475',
    ],
    answers: {
      ...MINED,
      steps: [{ step: 'keep', column: 'COMMODITY', is: 'one_of', values: ['Rare earths'] }],
    },
    told: [
      '2 filtered',
      '3: REE 2031 +China 1010 reo',
      '3: REE 2032 +China 1210 reo ~',
      '4: REE 2031 +Viet Nam 31 reo',
      '4: REE 2032 +Viet Nam 32 reo ~',
      'C5 import.rest.tonnes',
      'G5 import.value.noValue',
      'C5 import.rest.tonnes',
      '6 total',
    ],
  },
  {
    what: 'a country and the world by metric, one below the other',
    lines: [
      'commodity,year,geography,geography_code,metric,value,unit',
      'rare_earths,2031,France,FRA,Production,390,metric_tons_reo_equivalent',
      'rare_earths,2031,France,FRA,Imports,72,metric_tons_reo_equivalent',
      'rare_earths,2031,France,FRA,Exports,395,metric_tons_reo_equivalent',
      'rare_earths,2031,France,FRA,Apparent consumption,67,metric_tons_reo_equivalent',
      'rare_earths,2031,France,FRA,Unit value,5130,usd_per_metric_ton',
      'rare_earths,2031,World,,World production,2430,metric_tons_reo_equivalent',
    ],
    answers: { counts: null, stage: 'separation', economy: 'FRA' },
    told: [
      '2: production REE separation FRA 2031 390 tonnes reo',
      '3: imports REE separation FRA 2031 72 tonnes reo',
      '4: exports REE separation FRA 2031 395 tonnes reo',
      '5: consumption REE separation FRA 2031 67 tonnes reo',
      '6: price REE separation FRA 2031 5.13 usd_per_kg',
      '7: production REE separation world 2031 2430 tonnes reo',
    ],
  },
  {
    what: 'years as moments, minerals beside oxides, marks for no figure',
    lines: [
      'country_trans,units,year,quantity,yearbook_table_trans,bgs_statistic_type_trans,bgs_commodity_trans,bgs_sub_commodity_trans',
      'China,tonnes (metric),2031-01-01 00:00:00,1200,Production of rare earth oxides,Production,rare earth oxides,',
      'Malaysia,tonnes (metric),2031-01-01 00:00:00,32,Production of rare earth minerals,Production,rare earth minerals,Monazite',
      'Malaysia,tonnes (metric),2032-01-01 00:00:00,-----,Production of rare earth oxides,Production,rare earth oxides,',
      'Viet Nam,tonnes (metric),2032-01-01 00:00:00,,Production of rare earth oxides,Production,rare earth oxides,',
    ],
    answers: MINED,
    told: [
      '2: REE 2031 +China 1200 reo',
      'G3 import.basis.minerals',
      'D4 import.value.noValue',
      'A5 import.value.missing',
    ],
  },
  {
    what: 'shares of mining and refining below each other',
    lines: [
      'Symbol;Country;Type;Market_Share',
      'Dy;China;Mining;52',
      'Dy;Viet Nam;Mining;25',
      'Tb;China;Refining;60',
    ],
    answers: { counts: null, stage: null, year: 2031 },
    told: ['2: Dy 2031 +China 52%', '3: Dy 2031 +Viet Nam 25%', '4: Tb 2031 chn 60%'],
  },
  {
    what: 'reserves beside production of two years',
    lines: [
      'Country,Mine production 2031,Mine production 2032,Reserves',
      'China,1010,1210,44000',
      'Viet Nam,31,32,3500',
    ],
    answers: { ...MINED, material: 'REE', unit: 't' },
    told: [
      '2: REE 2031 +China 1010 reo',
      '2: REE 2032 +China 1210 reo',
      '3: REE 2031 +Viet Nam 31 reo',
      '3: REE 2032 +Viet Nam 32 reo',
    ],
  },
  {
    what: 'demand beside supply by scenario, one scenario twice with other figures',
    lines: SCENARIOS,
    answers: { ...WORLDWIDE, counts: 'demand', into: 'series', basis: 'metal' },
    told: [
      '2: demand Dy mixed world 2031 7700 tonnes metal [Slow]',
      '3: demand Dy mixed world 2031 9900 tonnes metal [Fast]',
      '4: demand Tb mixed world 2031 1100 tonnes metal [Slow]',
      '5: demand Tb mixed world 2031 1300 tonnes metal [Fast]',
    ],
  },
  {
    what: 'the same for supply',
    lines: SCENARIOS,
    answers: { ...WORLDWIDE, counts: 'production', into: 'series', basis: 'metal' },
    told: [
      '2: production Dy mixed world 2031 22700 tonnes metal [Slow]',
      '3: production Dy mixed world 2031 22800 tonnes metal [Fast]',
      '4: production Tb mixed world 2031 3100 tonnes metal [Slow]',
      '5: production Tb mixed world 2031 3200 tonnes metal [Fast]',
    ],
  },
  {
    what: 'reserves beside resources, of which a person has said the unit: two kinds',
    lines: [
      'Country,Reserves,Resources_Demonstrated',
      'China,1100,14000',
      'France,,230',
      'Other countries,28,5',
    ],
    answers: {
      counts: null,
      stage: null,
      economy: null,
      material: 'REE',
      year: 2031,
      unit: 't',
      basis: 'reo',
    },
    told: [
      '2: reserves REE mixed CHN 2031 1100 tonnes reo',
      '2: resources REE mixed CHN 2031 14000 tonnes reo',
      '3 blank',
      '3: resources REE mixed FRA 2031 230 tonnes reo',
      '4 rest',
      '4 rest',
    ],
  },
  {
    what: 'trade in money, exports and imports beside their balance',
    lines: [
      'iso 3|country|trade value export|trade value import|trade value delta|year',
      'fra|France|637|640|-3|2031',
      'chn|China|163|14|149|2031',
    ],
    answers: { counts: null, stage: null, economy: null, material: 'REE', money: '1000 USD' },
    told: [
      '2: value REE mixed FRA 2031 637000 usd [trade value export]',
      '2: value REE mixed FRA 2031 640000 usd [trade value import]',
      '2: balance REE mixed FRA 2031 -3000 usd [trade value delta]',
      '3: value REE mixed CHN 2031 163000 usd [trade value export]',
      '3: value REE mixed CHN 2031 14000 usd [trade value import]',
      '3: balance REE mixed CHN 2031 149000 usd [trade value delta]',
    ],
  },
  {
    what: 'several figures of one kind that only a column of details tells apart, beside numbers and places of rows',
    lines: [
      'row_id,place,commodity,country,statistic,statistic_detail,unit,year,value',
      '1,B2,Rare earths,France,Imports,Imports: Compounds,metric tons,2031,730',
      '2,B3,Rare earths,France,Imports,Imports: Metals,metric tons,2031,25',
      '3,B4,Rare earths,France,Exports,Exports: Compounds,metric tons,2031,400',
      '4,B5,Rare earths,France,Imports,Imports: Compounds,metric tons,2032,740',
      '5,B6,Rare earths,France,Imports,Imports: Metals,metric tons,2032,26',
      '6,B7,Rare earths,France,Exports,Exports: Compounds,metric tons,2032,410',
    ],
    answers: { counts: null, stage: null, economy: null, basis: 'reo' },
    told: [
      '2: imports REE mixed FRA 2031 730 tonnes reo [Imports: Compounds]',
      '3: imports REE mixed FRA 2031 25 tonnes reo [Imports: Metals]',
      '4: exports REE mixed FRA 2031 400 tonnes reo [Exports: Compounds]',
      '5: imports REE mixed FRA 2032 740 tonnes reo [Imports: Compounds]',
      '6: imports REE mixed FRA 2032 26 tonnes reo [Imports: Metals]',
      '7: exports REE mixed FRA 2032 410 tonnes reo [Exports: Compounds]',
    ],
  },
  {
    what: 'figures that nothing but the place of their rows tells apart',
    lines: ['place,country,year,exports_t', 'B2,France,2031,77', 'B3,France,2031,78', 'B4,China,2031,79'],
    answers: { counts: null, stage: null, economy: null, material: 'REE', basis: 'reo' },
    told: [
      '2: exports REE mixed FRA 2031 77 tonnes reo',
      '3: exports REE mixed FRA 2031 78 tonnes reo',
      '4: exports REE mixed CHN 2031 79 tonnes reo',
    ],
  },
  {
    what: 'prices by quarter across, with forecasts, names without a word above them and the unit of each row',
    lines: [
      '"Spot prices, nominal quarterly average"',
      ',Unit,Dec-30,Mar-31 s,Jun-31 f',
      'Dysprosium,US$/kg,200,210,220',
      'Terbium,US$/t,900000,910000,920000',
    ],
    answers: { counts: null, stage: null, economy: null, into: 'series' },
    told: [
      '3: price Dy mixed world 2030-Q4 200 usd_per_kg',
      '3: price Dy mixed world 2031-Q1 210 usd_per_kg ~',
      '3: price Dy mixed world 2031-Q2 220 usd_per_kg ~',
      '4: price Tb mixed world 2030-Q4 900 usd_per_kg',
      '4: price Tb mixed world 2031-Q1 910 usd_per_kg ~',
      '4: price Tb mixed world 2031-Q2 920 usd_per_kg ~',
    ],
  },
  {
    what: 'exports by weight and value, each in two units, below a row of the year with its totals',
    lines: EXPORTS,
    answers: { counts: 'exports', stage: null, economy: null, basis: 'gross' },
    told: [
      '5 note',
      '6: exports Dy mixed FRA 2031 100000.5 tonnes gross',
      '7: exports Tb mixed FRA 2031 300000 tonnes gross',
      '8: exports Y mixed FRA 2031 500000 tonnes gross',
      '9 blank',
      '10 note',
      '11: exports Dy mixed FRA 2032 110000 tonnes gross',
      '12: exports Tb mixed FRA 2032 310000 tonnes gross',
    ],
  },
  {
    what: 'the same by value',
    lines: EXPORTS,
    answers: { counts: 'value', stage: null, economy: null },
    told: [
      '5 note',
      '6: value Dy mixed FRA 2031 135401000 eur',
      '7: value Tb mixed FRA 2031 150000000 eur',
      '8: value Y mixed FRA 2031 1600000000 eur',
      '9 blank',
      '10 note',
      '11: value Dy mixed FRA 2032 140000000 eur',
      '12: value Tb mixed FRA 2032 160000000 eur',
    ],
  },
  {
    what: 'gold headed dollars a tonne, which is in dollars an ounce',
    lines: ['Material,Price 2031 (US$/t)', 'Gold,2661', 'Dysprosium,220000'],
    answers: { counts: null, stage: null, economy: null, into: 'series' },
    told: [
      'A2 import.material.unknown',
      'B2 import.price.floor',
      '3: price Dy mixed world 2031 220 usd_per_kg',
    ],
  },
  {
    what: 'imports beside what is said of them: a reliance, a tariff, an index and a mean of years',
    lines: [
      'country,imports 2031 (t),imports 2032 (t),import reliance 2032,import tariff,import index 2032,average imports 2031-2032 (t)',
      'France,77,78,0.9,3,101,77.5',
    ],
    answers: { counts: 'imports', stage: null, economy: null, into: 'series', material: 'REE', basis: 'reo' },
    told: ['2: imports REE mixed FRA 2031 77 tonnes reo', '2: imports REE mixed FRA 2032 78 tonnes reo'],
  },
  {
    what: 'columns of several metals that their heads call the same: nothing is taken of one for all',
    lines: [
      'Production by state 2031,,',
      'state,Mine production (t),Mine production (t)',
      'North,77,5',
      'South,78,6',
    ],
    answers: {
      counts: 'production',
      stage: null,
      economy: null,
      country: 'FRA',
      into: 'series',
      material: 'REE',
      basis: 'reo',
    },
    told: ['missing: quantity'],
  },
  {
    what: 'needs by head of the population',
    lines: ['country,year,consumption (kg per capita)', 'France,2031,77'],
    answers: { counts: null, stage: null, economy: null, material: 'REE', basis: 'reo' },
    told: ['missing: quantity'],
  },
];

describe('tables in the shapes in which offices publish', () => {
  it.each(SHAPES)('$what: every figure, and no other', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });

  it.each<[string, readonly string[], MappingChoices, string]>([
    [
      'kilotonnes beside shares, whose year is in a head',
      ['country,mine_kt_2031,share_pct', 'China,270.0,69.2', 'France,45.0,11.5'],
      { ...MINED, material: 'REE' },
      'year',
    ],
    [
      'trade in money of which no word says whose',
      ['country|export value|year', 'France|637|2031'],
      { counts: null, material: 'REE' },
      'B2 import.money.unit',
    ],
    [
      'reserves that no word says whose they are',
      ['Material,Reserves 2031 (t REO)', 'Dysprosium,500'],
      { counts: null, stage: null, economy: null },
      'country',
    ],
    [
      'demand beside supply of the world',
      ['mineral,scenario,year,demand_kt,supply_kt,gap_kt', 'Dysprosium,STEPS,2031,7.7,22.7,15'],
      { counts: null },
      'supplier',
    ],
    [
      'stocks without a tier',
      ['Material,Unit,Inventory 2031', 'Dysprosium,kg,500'],
      { counts: null, basis: 'reo' },
      'tier',
    ],
    [
      'prices without a place',
      ['Rare-earth oxide,Price 2031 ($/kg)', 'Dysprosium oxide,260'],
      { counts: null },
      'place',
    ],
  ])('%s: nothing is taken before it is asked', async (_what, lines, answers, asked) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual([expect.stringContaining(asked)]);
  });

  it('exports of a country, said to be shares, are refused for what they are', async () => {
    const lines = ['Country,Exports 2031 (t)', 'China,440'];
    const refusal = await refusalOf(toldOf(lines.join('\n'), { ...MINED, material: 'REE', into: 'share' }));
    expect(refusal).toMatchObject({ code: 'refusal.mapping.notSupply', params: { figureKind: 'exports' } });
  });
});
