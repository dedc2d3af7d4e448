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
      'C2 import.basis.minerals',
      'C2 import.basis.minerals',
      'C3 import.basis.minerals',
      'C3 import.basis.minerals',
      '4: production Dy mixed JPN 2031 7 tonnes metal',
      '4: production Dy mixed JPN 2032 8 tonnes metal',
    ],
  },
];

describe('a table of a database', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });
});
