import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

/** A table as databases and historical statistics give theirs, with figures that are made up, and what an analyst answers. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  /** Every figure that is taken, and what becomes of every other row. */
  readonly told: readonly string[];
}

const SERIES = { counts: null, stage: null, economy: null, into: 'series' } as const;

const SHAPES: readonly Shape[] = [
  {
    what: 'thousands of tons, the thousand written with a point',
    lines: [
      'Mineral;Country;Reserves 2031 (in 1.000 Tons)',
      'Dysprosium;Australia;12',
      'Dysprosium;France;3',
    ],
    answers: { ...SERIES, basis: 'reo' },
    told: ['2: reserves Dy mixed AUS 2031 12000 tonnes reo', '3: reserves Dy mixed FRA 2031 3000 tonnes reo'],
  },
  {
    what: 'years as the first day of each, as databases keep them',
    lines: [
      'country,bgs_statistic,year,quantity,units',
      'France,Production,2031-01-01 00:00:00,10,tonnes (metric)',
      'Japan,Production,2031-01-01 00:00:00,3,tonnes (metric)',
    ],
    answers: { ...SERIES, counts: 'production', material: 'Dy', basis: 'gross' },
    told: [
      '2: production Dy mixed FRA 2031 10 tonnes gross',
      '3: production Dy mixed JPN 2031 3 tonnes gross',
    ],
  },
  {
    what: 'first days of years below a head that says dates alone',
    lines: ['Date,Production (t)', '2030-01-01,10', '2031-01-01,11', '2032-01-01,12'],
    answers: { ...SERIES, material: 'Dy', basis: 'gross', country: 'FRA' },
    told: [
      '2: production Dy mixed FRA 2030 10 tonnes gross',
      '3: production Dy mixed FRA 2031 11 tonnes gross',
      '4: production Dy mixed FRA 2032 12 tonnes gross',
    ],
  },
  {
    what: 'first days of months, which stay months',
    lines: ['Date,Production (t)', '2031-01-01,10', '2031-02-01,11', '2032-01-01,12'],
    answers: { ...SERIES, material: 'Dy', basis: 'gross', country: 'FRA' },
    told: [
      '2: production Dy mixed FRA 2031-1 10 tonnes gross',
      '3: production Dy mixed FRA 2031-2 11 tonnes gross',
      '4: production Dy mixed FRA 2032-1 12 tonnes gross',
    ],
  },
  {
    what: 'the world in columns beside those of a country, gross, contained and as a compound',
    lines: [
      '[All values in metric tons (t) unless otherwise noted],,,,',
      'Year,Production,World production (gross weight),World production (metal content),World production (carbonate equivalent)',
      '2031,10,900,90,480',
      '2032,11,990,99,530',
    ],
    answers: { ...SERIES, material: 'Dy', basis: 'metal', country: 'FRA' },
    told: [
      '3: production Dy mixed FRA 2031 10 tonnes metal [Production]',
      '3: production Dy mixed world 2031 900 tonnes gross [World production (gross weight)]',
      '3: production Dy mixed world 2031 90 tonnes metal [World production (metal content)]',
      'E3 import.unit.equivalent',
      '4: production Dy mixed FRA 2032 11 tonnes metal [Production]',
      '4: production Dy mixed world 2032 990 tonnes gross [World production (gross weight)]',
      '4: production Dy mixed world 2032 99 tonnes metal [World production (metal content)]',
      'E4 import.unit.equivalent',
    ],
  },
  {
    what: 'the world in the head of a table by country, whose rows it does not replace',
    lines: [
      'World mine production,,',
      'Country,World mine production 2031 (t),World mine production 2032 (t)',
      'France,10,11',
      'Japan,2,3',
    ],
    answers: { ...SERIES, material: 'Dy', basis: 'reo' },
    told: [
      '3: production Dy mining FRA 2031 10 tonnes reo',
      '3: production Dy mining FRA 2032 11 tonnes reo',
      '4: production Dy mining JPN 2031 2 tonnes reo',
      '4: production Dy mining JPN 2032 3 tonnes reo',
    ],
  },
  {
    what: 'values from one country and from the world side by side, each with its importer',
    lines: [
      'Year,Exporter,Importer,Commodity,Value in USD_China,Value in USD_World',
      '2031,China,France,Dysprosium,70,100',
      '2031,China,Japan,Dysprosium,80,120',
    ],
    answers: { ...SERIES },
    told: [
      '2: value Dy mixed CHN 2031 70 usd [Value in USD China]',
      '2: value Dy mixed world 2031 100 usd [Value in USD World]',
      '3: value Dy mixed CHN 2031 80 usd [Value in USD China]',
      '3: value Dy mixed world 2031 120 usd [Value in USD World]',
    ],
  },
  {
    what: 'minerals and compounds in a column beside, where the metal was chosen for the file',
    lines: [
      'Country,Commodity,Detail,2031,2032',
      'Australia,Dysprosium,Spodumene,12000,13000',
      'France,Dysprosium,Carbonate,50,60',
      'Japan,Dysprosium,Metal content,7,8',
    ],
    answers: { ...SERIES, counts: 'production', unit: 't', basis: 'metal' },
    told: [
      'C2 import.basis.compound',
      'C2 import.basis.compound',
      'C3 import.basis.compound',
      'C3 import.basis.compound',
      '4: production Dy mixed JPN 2031 7 tonnes metal',
      '4: production Dy mixed JPN 2032 8 tonnes metal',
    ],
  },
  {
    what: 'shares of uses, which nobody supplies: what they count is asked',
    lines: ['Material,Application,Share', 'Dysprosium,Magnets,90%', 'Dysprosium,Lamps,10%'],
    answers: { ...SERIES, year: 2031, country: 'world' },
    told: ['missing: counts'],
  },
  {
    what: 'prices of many goods across, one of which is called by what is imported',
    lines: [
      'Commodity prices,,,,,,,,,',
      ',Tobacco import u.v.,Tea,Tin,Zinc,Lead,Maize,Rice,Dysprosium,Terbium',
      ',($/kg),($/kg),($/kg),($/kg),($/kg),($/kg),($/kg),($/kg),($/kg)',
      '2031,4,1,2,3,4,5,6,300,900',
      '2032,5,1,2,3,4,5,6,310,910',
    ],
    answers: { ...SERIES, into: null, place: 'outside' },
    told: [
      'D3 import.material.unknown',
      'E3 import.material.unknown',
      'F3 import.material.unknown',
      '4: price Dy mixed world 2031 300 usd_per_kg',
      '4: price Tb mixed world 2031 900 usd_per_kg',
      'C3 import.material.unknown',
      'G3 import.material.unknown',
      'H3 import.material.unknown',
      'D3 import.material.unknown',
      'E3 import.material.unknown',
      'F3 import.material.unknown',
      '5: price Dy mixed world 2032 310 usd_per_kg',
      '5: price Tb mixed world 2032 910 usd_per_kg',
      'C3 import.material.unknown',
      'G3 import.material.unknown',
      'H3 import.material.unknown',
    ],
  },
  {
    what: 'trade by code, each code a series of its own',
    lines: [
      'mineral,period,reporterDesc,partnerISO,flowCode,hs_code,netWgt',
      'Dysprosium,2031,Japan,CHN,M,284690,1000',
      'Dysprosium,2031,Japan,FRA,M,284690,2000',
    ],
    answers: { ...SERIES, unit: 'kg', basis: 'gross' },
    told: [
      '2: imports Dy mixed CHN 2031 1 tonnes gross [284690]',
      '3: imports Dy mixed FRA 2031 2 tonnes gross [284690]',
    ],
  },
  {
    what: 'deposits, of which a country has several or one',
    lines: [
      'd,Country,Deposit_Name,prod_2031 (t),prod_2032 (t)',
      '1,Australia,North Hill,10,11',
      '2,Australia,South Hill,20,21',
      '3,France,Old Pit,5,6',
    ],
    answers: { ...SERIES, material: 'Dy', basis: 'gross' },
    told: [
      '2: production Dy mixed AUS 2031 10 tonnes gross [North Hill]',
      '2: production Dy mixed AUS 2032 11 tonnes gross [North Hill]',
      '3: production Dy mixed AUS 2031 20 tonnes gross [South Hill]',
      '3: production Dy mixed AUS 2032 21 tonnes gross [South Hill]',
      '4: production Dy mixed FRA 2031 5 tonnes gross [Old Pit]',
      '4: production Dy mixed FRA 2032 6 tonnes gross [Old Pit]',
    ],
  },
  {
    what: 'a note that says of its figure that it is estimated',
    lines: [
      'Country,Material,Year,Production (t REO),Notes',
      'Australia,Dysprosium,2031,10,Estimated.',
      'France,Dysprosium,2031,5,Estimates in brackets are not used.',
    ],
    answers: { ...SERIES },
    told: ['2: production Dy mixed AUS 2031 10 tonnes reo ~', '3: production Dy mixed FRA 2031 5 tonnes reo'],
  },
  {
    what: 'scenarios above their years, one that is called by a year, and a year of none',
    lines: [
      'Mineral demand for wind (kt),,,,,,,',
      ',,,Stated policies,,,Net zero by 2050,',
      ',2031,,2040,2050,,2040,2050',
      'Dysprosium,1,,2,3,,4,5',
      'Terbium,6,,7,8,,9,10',
    ],
    answers: { ...SERIES, basis: 'metal', country: 'world' },
    told: [
      '4: demand Dy mixed world 2031 1000 tonnes metal',
      '4: demand Dy mixed world 2040 2000 tonnes metal [Stated policies]',
      '4: demand Dy mixed world 2050 3000 tonnes metal [Stated policies]',
      '4: demand Dy mixed world 2040 4000 tonnes metal [Net zero by 2050]',
      '4: demand Dy mixed world 2050 5000 tonnes metal [Net zero by 2050]',
      '5: demand Tb mixed world 2031 6000 tonnes metal',
      '5: demand Tb mixed world 2040 7000 tonnes metal [Stated policies]',
      '5: demand Tb mixed world 2050 8000 tonnes metal [Stated policies]',
      '5: demand Tb mixed world 2040 9000 tonnes metal [Net zero by 2050]',
      '5: demand Tb mixed world 2050 10000 tonnes metal [Net zero by 2050]',
    ],
  },
  {
    what: 'materials as headings of their uses, with shares below the tonnes',
    lines: [
      'Total demand (kt),,',
      ',2031,2032',
      'Dysprosium,,',
      'Motors,1,2',
      'Other uses,3,4',
      'Total demand,4,6',
      'Share of motors in total demand,0.25,0.33',
      'Terbium,,',
      'Motors,5,6',
      'Lamps,7,8',
    ],
    answers: { ...SERIES, basis: 'metal', country: 'world' },
    told: [
      '3 note',
      '4: demand Dy mixed world 2031 1000 tonnes metal [Motors]',
      '4: demand Dy mixed world 2032 2000 tonnes metal [Motors]',
      '5: demand Dy mixed world 2031 3000 tonnes metal [Other uses]',
      '5: demand Dy mixed world 2032 4000 tonnes metal [Other uses]',
      '6 total',
      'B7 import.value.noAmount',
      'C7 import.value.noAmount',
      '8 note',
      '9: demand Tb mixed world 2031 5000 tonnes metal [Motors]',
      '9: demand Tb mixed world 2032 6000 tonnes metal [Motors]',
      '10: demand Tb mixed world 2031 7000 tonnes metal [Lamps]',
      '10: demand Tb mixed world 2032 8000 tonnes metal [Lamps]',
    ],
  },
  {
    what: 'mines and refineries of one metal, told apart by what the material is called',
    lines: [
      'country,commodity,table,year,quantity,units',
      'France,Dysprosium (mine production),Table A,2031,10,tonnes (metal content)',
      'France,Dysprosium (refined),Table B,2031,4,tonnes (metal content)',
      'Japan,Dysprosium (refined),Table B,2031,3,tonnes (metal content)',
      'France,Dysprosium (mine production),Table A,2032,11,tonnes (metal content)',
      'France,Dysprosium (refined),Table B,2032,5,tonnes (metal content)',
    ],
    answers: { ...SERIES, counts: 'production', basis: 'metal' },
    told: [
      '2: production Dy mixed FRA 2031 10 tonnes metal [Table A]',
      '3: production Dy mixed FRA 2031 4 tonnes metal [Table B]',
      '4: production Dy mixed JPN 2031 3 tonnes metal [Table B]',
      '5: production Dy mixed FRA 2032 11 tonnes metal [Table A]',
      '6: production Dy mixed FRA 2032 5 tonnes metal [Table B]',
    ],
  },
  {
    what: 'refineries where mines were said of the whole file',
    lines: [
      'country,commodity,year,production (t)',
      'France,Dysprosium (mine production),2031,10',
      'Japan,Dysprosium (refined),2031,3',
    ],
    answers: { ...SERIES, into: null, economy: 'JPN', stage: 'mining', basis: 'metal' },
    told: ['2: Dy 2031 +France 10 metal', 'B3 import.stage.otherwise'],
  },
  {
    what: 'prices of what is refined, which no mine contradicts',
    lines: ['Commodity,Year,Price (US$/kg)', 'Dysprosium (refined),2031,300'],
    answers: { ...SERIES, stage: 'mining' },
    told: ['2: price Dy mining world 2031 300 usd_per_kg'],
  },
  {
    what: 'a group of metals, which is no stage, a blank column of commodities beside that of products',
    lines: [
      'country,commodity,product,table,year,production (kg)',
      'France,,Dysprosium,Precious metals,2031,10',
      'Japan,,Terbium,Precious metals,2031,3',
    ],
    answers: { ...SERIES, basis: 'metal' },
    told: [
      '2: production Dy mixed FRA 2031 0.01 tonnes metal',
      '3: production Tb mixed JPN 2031 0.003 tonnes metal',
    ],
  },
];

describe('a table of a database', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });
});

it('sees what columns hold where a filter keeps only rows behind those that are looked at', async () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, index) => `Iron ore,Production,France,${1900 + (index % 100)},${index}`,
  );
  const lines = [
    'Chapter,Statistics,Country,Year,Amount (t)',
    ...rows,
    'Dysprosium,Production,France,2031,7',
    'Dysprosium,Reserves,France,2031,70',
  ];
  const keep = { step: 'keep', column: 'Chapter', is: 'one_of', values: ['Dysprosium'] } as const;
  const told = await toldOf(lines.join('\n'), { ...SERIES, material: 'Dy', basis: 'reo', steps: [keep] });
  expect(told.filter((line) => !line.includes('filtered'))).toEqual([
    '3002: production Dy mixed FRA 2031 7 tonnes reo',
    '3003: reserves Dy mixed FRA 2031 70 tonnes reo',
  ]);
});

it('takes a parameter that comes again beside shares for no tonnes', async () => {
  const rows = Array.from({ length: 24 }, (_, index) => {
    const country = ['Australia', 'France', 'China'][index % 3];
    return `${country},${2031 + Math.floor(index / 3)},${10 + index}%,${index % 2 === 0 ? 0.8 : 1.1}`;
  });
  const lines = ['Country,Year,Share,t', ...rows];
  const told = await toldOf(lines.join('\n'), { material: 'Dy', basis: 'gross', stage: 'mining' });
  expect(told.slice(0, 3)).toEqual([
    '2: Dy 2031 +Australia 10%',
    '3: Dy 2031 +France 11%',
    '4: Dy 2031 +China 12%',
  ]);
});
