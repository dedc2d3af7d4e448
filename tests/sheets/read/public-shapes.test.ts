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
      '7 total',
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
      'trade in dollars, exports beside imports',
      ['country|trade value export|trade value import|trade value delta|year', 'France|637|640|-3|2031'],
      { counts: null, material: 'REE' },
      'quantity',
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
