import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

/** A table in sections, as surveys set theirs, with figures that are made up, and what an analyst answers. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  /** Every figure that is taken, and what becomes of every other row. */
  readonly told: readonly string[];
}

const SERIES = { counts: null, stage: null, economy: null, into: 'series', basis: 'reo' } as const;

const SHAPES: readonly Shape[] = [
  {
    what: 'kinds of figures as headings, their parts further right, what is no figure among them',
    lines: [
      '(Data in metric tons REO unless otherwise noted),,',
      'Salient Statistics,2031,2032e',
      'Production:,,',
      '  Mine,100,140',
      '  Refinery,50,70',
      'Exports,5,7',
      '"Price, dollars per kilogram:",,',
      '  Oxide,10,14',
      '"Employment, number",200,240',
    ],
    answers: { ...SERIES, country: 'AUS', material: 'REE' },
    told: [
      '3 note',
      '4: production REE mixed AUS 2031 100 tonnes reo [Production: Mine]',
      '4: production REE mixed AUS 2032 140 tonnes reo [Production: Mine] ~',
      '5: production REE mixed AUS 2031 50 tonnes reo [Production: Refinery]',
      '5: production REE mixed AUS 2032 70 tonnes reo [Production: Refinery] ~',
      '6: exports REE mixed AUS 2031 5 tonnes reo',
      '6: exports REE mixed AUS 2032 7 tonnes reo ~',
      '7 note',
      '8: price REE mixed AUS 2031 10 usd_per_kg [Price, dollars per kilogram: Oxide]',
      '8: price REE mixed AUS 2032 14 usd_per_kg [Price, dollars per kilogram: Oxide] ~',
      'A9 import.counts.unknown',
      'A9 import.counts.unknown',
    ],
  },
  {
    what: 'countries as headings over kinds of figures, one that nobody knows among them',
    lines: [
      ',2031,2032',
      'Australia,,',
      'Production,10,11',
      'Exports,8,9',
      'France,,',
      'Production,1,1',
      'Ruritania,,',
      'Stocks,7,7',
    ],
    answers: { ...SERIES, material: 'REE', unit: 't' },
    told: [
      '2 note',
      '3: production REE mixed AUS 2031 10 tonnes reo',
      '3: production REE mixed AUS 2032 11 tonnes reo',
      '4: exports REE mixed AUS 2031 8 tonnes reo',
      '4: exports REE mixed AUS 2032 9 tonnes reo',
      '5 note',
      '6: production REE mixed FRA 2031 1 tonnes reo',
      '6: production REE mixed FRA 2032 1 tonnes reo',
      '7 note',
      'A7 import.country.unknown',
      'A7 import.country.unknown',
    ],
  },
  {
    what: 'the world as a heading, units by row, changes in a group of their own, prices behind dashes',
    lines: [
      'Rare earths,,,,',
      ',,,,Annual percentage change',
      ',Unit,2031,2032 f,2032 f',
      'World,,,,',
      'Production (refined) b,kt,12.5,14.5,15.3',
      'Demand,kt,11,13,16',
      'Oxide price,,,,',
      '– nominal,US$/t,969,757,-21',
      '– real c,US$/t,989,757,-23',
      'Employment,persons,5,6,7',
    ],
    answers: { ...SERIES, material: 'REE' },
    told: [
      '4 note',
      '5: production REE mixed world 2031 12500 tonnes reo',
      '5: production REE mixed world 2032 14500 tonnes reo ~',
      '6: demand REE mixed world 2031 11000 tonnes reo',
      '6: demand REE mixed world 2032 13000 tonnes reo ~',
      '7 note',
      '8: price REE mixed world 2031 0.969 usd_per_kg [Oxide price: nominal]',
      '8: price REE mixed world 2032 0.757 usd_per_kg [Oxide price: nominal] ~',
      '9: price REE mixed world 2031 0.989 usd_per_kg [Oxide price: real c]',
      '9: price REE mixed world 2032 0.757 usd_per_kg [Oxide price: real c] ~',
      'A10 import.counts.unknown',
      'B10 import.unit.unknown',
      'A10 import.counts.unknown',
      'B10 import.unit.unknown',
    ],
  },
  {
    what: 'exports below imports: none of them is a supply',
    lines: ['Trade of Japan (t),', 'Country,2031', 'Imports,', 'China,100', 'Exports,', 'France,50'],
    answers: { counts: 'imports', economy: 'JPN', stage: 'separation', material: 'REE', basis: 'reo' },
    told: ['3 note', '4: REE 2031 chn 100 reo', '5 note', '6 not_supply'],
  },
  {
    what: 'reserves below production, which has a stage that reserves have not',
    lines: ['Country,2031', 'Mine production,', 'China,100', 'Reserves,', 'France,50000'],
    answers: { ...SERIES, counts: 'production', material: 'REE', unit: 't' },
    told: [
      '2 note',
      '3: production REE mining CHN 2031 100 tonnes reo',
      '4 note',
      '5: reserves REE mixed FRA 2031 50000 tonnes reo',
    ],
  },
  {
    what: 'money below tonnes',
    lines: ['Production (t),', 'Country,2031', 'Tonnes,', 'China,100', 'Thousand dollars,', 'France,50'],
    answers: { ...SERIES, counts: 'production', material: 'REE' },
    told: [
      '3 note',
      '4: production REE mixed CHN 2031 100 tonnes reo',
      '5 note',
      '6: value REE mixed FRA 2031 50000 usd',
    ],
  },
  {
    what: 'a material that nobody knows below one that is known, in a statistic',
    lines: [
      'Production (t),',
      'Country,2031',
      'Rare earths,',
      'China,100',
      'Thailand,',
      'Unobtainium,',
      'France,50',
    ],
    answers: { ...SERIES, counts: 'production' },
    told: [
      '3 note',
      '4: production REE mixed CHN 2031 100 tonnes reo',
      'A5 import.value.missing',
      '6 note',
      'A6 import.material.unheaded',
    ],
  },
  {
    what: 'the same among supplies',
    lines: ['Country,2031', 'Rare earths,', 'China,100', 'Unobtainium,', 'France,50'],
    answers: {
      counts: 'imports',
      economy: 'JPN',
      stage: 'separation',
      basis: 'reo',
      unit: 't',
    },
    told: ['2 note', '3: REE 2031 chn 100 reo', '4 note', 'A4 import.material.unknown'],
  },
  {
    what: 'a material that nobody knows above the first one that is known, in a statistic',
    lines: ['Country,2031,2032', 'Unobtainium,,', 'France,9,9', 'Dysprosium,,', 'Australia,10,11'],
    answers: { ...SERIES, counts: 'production', unit: 't' },
    told: [
      '2 note',
      'A2 import.material.unheaded',
      'A2 import.material.unheaded',
      '4 note',
      '5: production Dy mixed AUS 2031 10 tonnes reo',
      '5: production Dy mixed AUS 2032 11 tonnes reo',
    ],
  },
  {
    what: 'the same among supplies',
    lines: ['Country,2031', 'Unobtainium,', 'France,9', 'Dysprosium,', 'China,10'],
    answers: { counts: 'imports', unit: 't', basis: 'reo' },
    told: ['2 note', 'A2 import.material.unknown', '4 note', '5: Dy 2031 chn 10 reo'],
  },
  {
    what: 'years above their rows, the first right below the header',
    lines: ['Country,Quantity', '2030,', 'China,100', '2031,', 'China,110'],
    answers: { counts: 'imports', material: 'Dy', unit: 't', basis: 'reo' },
    told: ['2 note', '3: Dy 2030 chn 100 reo', '4 note', '5: Dy 2031 chn 110 reo'],
  },
  {
    what: 'months above their rows: none is the year that was said',
    lines: ['Country,Quantity', 'January 2031,', 'China,100'],
    answers: { counts: 'imports', material: 'Dy', unit: 't', basis: 'reo', year: 2031 },
    told: ['2 note', 'A2 import.year.part'],
  },
  {
    what: 'rows above the first heading: what that says is none of theirs',
    lines: ['Country,2031', 'France,9', 'Dysprosium,', 'Australia,10'],
    answers: { ...SERIES, counts: 'production', unit: 't' },
    told: ['missing: material'],
  },
  {
    what: 'headings that say material, kind and unit at once',
    lines: [
      'Country,2031',
      'Dysprosium: production (t),',
      'China,100',
      'Terbium: exports (kg),',
      'China,7',
      'Unobtainium: exports (kg),',
      'China,9',
    ],
    answers: { ...SERIES },
    told: [
      '2 note',
      '3: production Dy mixed CHN 2031 100 tonnes reo',
      '4 note',
      '5: exports Tb mixed CHN 2031 0.007 tonnes reo',
      '6 note',
      'A6 import.material.unheaded',
    ],
  },
  {
    what: 'what is counted above the names, parts behind it, the sum of the first three',
    lines: [
      'Refined production (kt),2031,2035',
      'China,66,70',
      'Malaysia,8,9',
      'Rest of world,4,8',
      'Total,78,87',
      'Top 3 share,97%,95%',
    ],
    answers: { ...SERIES, material: 'REE' },
    told: [
      '2: production REE separation CHN 2031 66000 tonnes reo',
      '2: production REE separation CHN 2035 70000 tonnes reo',
      '3: production REE separation MYS 2031 8000 tonnes reo',
      '3: production REE separation MYS 2035 9000 tonnes reo',
      '4 rest',
      '4 rest',
      '5 total',
      '6 total',
    ],
  },
  {
    what: 'what goes on to others, by a row of its own: a part of the exports',
    lines: [
      'Period,Trade Flow,Reporter,Partner,Netweight (kg)',
      '2031,Import,Japan,China,1000',
      '2031,Export,Japan,China,500',
      '2031,Re-Export,Japan,China,5',
      '2031,RM,Japan,China,2',
    ],
    answers: { ...SERIES, basis: 'gross', material: 'REE' },
    told: [
      '2: imports REE mixed CHN 2031 1 tonnes gross',
      '3: exports REE mixed CHN 2031 0.5 tonnes gross',
      '4: exports REE mixed CHN 2031 0.005 tonnes gross [Re-Export]',
      '5: imports REE mixed CHN 2031 0.002 tonnes gross [RM]',
    ],
  },
  {
    what: 'what goes on to others alone is not what is exported',
    lines: ['Country,Year,Re-exports (t)', 'France,2031,50'],
    answers: { ...SERIES, material: 'REE' },
    told: ['missing: counts quantity'],
  },
  {
    what: 'how much production has changed by, whatever it is said to be',
    lines: ['Change in production from previous year (t),', 'Country,2031', 'China,7'],
    answers: { ...SERIES, counts: 'production', material: 'REE' },
    told: ['B3 import.value.noAmount'],
  },
  {
    what: 'growth in per cent below a unit that was answered',
    lines: ['Production growth (y/y),', 'Country,2031', 'China,7.1'],
    answers: { ...SERIES, counts: 'production', material: 'REE', unit: 't' },
    told: ['B3 import.value.noAmount'],
  },
  {
    what: 'growth beside the amounts that it is of',
    lines: [
      'Production and growth of production,,',
      'Country,Production 2031 (t),Growth (%)',
      'China,70,7.1',
    ],
    answers: { ...SERIES, material: 'REE' },
    told: ['3: production REE mixed CHN 2031 70 tonnes reo'],
  },
  {
    what: 'what was produced since a year',
    lines: ['Cumulative production since 1990 (t),', 'Country,2031', 'China,3000000'],
    answers: { ...SERIES, counts: 'production', material: 'REE' },
    told: ['B3 import.value.noAmount'],
  },
  {
    what: 'a mean of months',
    lines: ['Average monthly production (t),', 'Country,2031', 'China,3000'],
    answers: { ...SERIES, counts: 'production', material: 'REE' },
    told: ['B3 import.value.noAmount'],
  },
  {
    what: 'imports less exports, said to be imports',
    lines: ['Country,Net imports 2031 (t)', 'China,1000'],
    answers: { ...SERIES, counts: 'imports', material: 'REE' },
    told: ['B2 import.value.noAmount'],
  },
  {
    what: 'what was aimed at beside what became of it',
    lines: ['Country,Production target 2031 (t),Production 2031 (t)', 'China,150,140'],
    answers: { ...SERIES, material: 'REE' },
    told: ['2: production REE mixed CHN 2031 140 tonnes reo'],
  },
  {
    what: 'what is aimed at alone has to be said',
    lines: ['Country,Production target 2031 (t)', 'China,150'],
    answers: { ...SERIES, material: 'REE' },
    told: ['missing: counts'],
  },
  {
    what: 'thousands of tonnes in the title',
    lines: ['"Production, in thousands of metric tons",', 'Country,2031', 'China,140'],
    answers: { ...SERIES, material: 'REE' },
    told: ['3: production REE mixed CHN 2031 140000 tonnes reo'],
  },
  {
    what: 'the next years right below the first ones: another table, never more of the years above',
    lines: ['Production (t),,', 'Country,2031,2032', 'China,100,110', 'Country,2033,2034', 'France,120,130'],
    answers: { ...SERIES, material: 'REE' },
    told: [
      '3: production REE mixed CHN 2031 100 tonnes reo',
      '3: production REE mixed CHN 2032 110 tonnes reo',
      '4 other_table',
      '5 other_table',
    ],
  },
  {
    what: 'estimates and forecasts that only the years down the side are marked as',
    lines: ['Year,Mine production (t)', '2031,100', '2032e,110', '2033 (forecast),120'],
    answers: { ...SERIES, material: 'REE', country: 'AUS' },
    told: [
      '2: production REE mixed AUS 2031 100 tonnes reo',
      '3: production REE mixed AUS 2032 110 tonnes reo ~',
      '4: production REE mixed AUS 2033 120 tonnes reo ~',
    ],
  },
  {
    what: 'what was in stock before: no stock of the year',
    lines: ['Item,2031', 'Opening stocks,10', 'Production,5', 'Closing stocks,11'],
    answers: { ...SERIES, material: 'REE', country: 'JPN', unit: 't' },
    told: [
      'A2 import.counts.unknown',
      '3: production REE mixed JPN 2031 5 tonnes reo',
      '4: stock REE mixed JPN 2031 11 tonnes reo',
    ],
  },
  {
    what: 'masses of a compound that stands for the metal, whatever basis was answered',
    lines: ['Item,Unit,2031', 'Production,LCE kt a,12', 'Exports,kt,3', 'Demand,t WO3,4'],
    answers: { ...SERIES, basis: 'metal', material: 'REE', country: 'AUS' },
    told: [
      'B2 import.unit.equivalent',
      '3: exports REE mixed AUS 2031 3000 tonnes metal',
      'B4 import.unit.equivalent',
    ],
  },
  {
    what: 'bounds in words',
    lines: ['Country,Production 2031 (t)', 'China,min. 90', 'France,at most 20'],
    answers: { ...SERIES, material: 'REE' },
    told: ['B2 import.value.censored', 'B3 import.value.censored'],
  },
];

describe('tables in sections, parts of flows, and what is no amount', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });
});
