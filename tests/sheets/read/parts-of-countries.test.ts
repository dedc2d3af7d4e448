import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

const SERIES = { counts: 'production', stage: null, economy: null, into: 'series', basis: 'gross' } as const;

/** A statistic by states, with figures that are made up, what an analyst answers, and all that is taken. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  readonly told: readonly string[];
}

const SHAPES: readonly Shape[] = [
  {
    what: 'metals across, and below them a second row of heads that names the column of states',
    lines: [
      'Production volumes of the federal states;Dysprosium in t;Terbium in t;Gallium in t;Lanthanum in t',
      'Federal state;Usable extracted output;Usable extracted output;Extraction;Extraction',
      'Upper Land;5;7;;',
      'Lower Land;6;;;3',
      'Total;11;7;;3',
    ],
    answers: { ...SERIES, year: 2031, country: 'FRA' },
    told: [
      '3: production Dy mixed FRA 2031 5 tonnes gross [Upper Land]',
      '3: production Tb mixed FRA 2031 7 tonnes gross [Upper Land]',
      '4: production Dy mixed FRA 2031 6 tonnes gross [Lower Land]',
      'E2 import.material.unknown',
    ],
  },
  {
    what: 'states with a metal each, where no row is called as another',
    lines: ['Federal state,Material,Production (t)', 'Upper Land,Dysprosium,5', 'Lower Land,Terbium,7'],
    answers: { ...SERIES, year: 2031, country: 'FRA' },
    told: [
      '2: production Dy mixed FRA 2031 5 tonnes gross [Upper Land]',
      '3: production Tb mixed FRA 2031 7 tonnes gross [Lower Land]',
    ],
  },
  {
    what: 'one state beside its country',
    lines: [
      'Country,State,Material,Year,Production (t)',
      'Australia,West Land,Dysprosium,2031,5',
      'France,,Dysprosium,2031,7',
    ],
    answers: SERIES,
    told: [
      '2: production Dy mixed AUS 2031 5 tonnes gross [West Land]',
      '3: production Dy mixed FRA 2031 7 tonnes gross',
    ],
  },
  {
    what: 'names under a word that says nothing, of which one alone has a figure',
    lines: ['Location,Dysprosium (t),Terbium (t),Yttrium (t)', 'Upper Land,5,,8', 'Lower Land,6,7,9'],
    answers: { ...SERIES, year: 2031, country: 'FRA' },
    told: [
      '2: production Dy mixed FRA 2031 5 tonnes gross [Upper Land]',
      '2: production Y mixed FRA 2031 8 tonnes gross [Upper Land]',
      '3: production Dy mixed FRA 2031 6 tonnes gross [Lower Land]',
      '3: production Tb mixed FRA 2031 7 tonnes gross [Lower Land]',
      '3: production Y mixed FRA 2031 9 tonnes gross [Lower Land]',
    ],
  },
];

const SHARES = { counts: 'production', economy: 'JPN', stage: 'separation', basis: 'reo' } as const;

/** The same as shares, where nobody could be said to supply the figure of a state. */
const OF_SHARES: readonly Shape[] = [
  {
    what: 'one state beside its country and others',
    lines: [
      'Country,State,Material,Year,Production (t)',
      'Australia,West Land,Dysprosium,2031,5',
      'France,,Dysprosium,2031,7',
      'Viet Nam,,Dysprosium,2031,9',
      'Malaysia,,Dysprosium,2031,9',
    ],
    answers: SHARES,
    told: [
      'B2 import.place.below',
      '3: Dy 2031 +France 7 reo',
      '4: Dy 2031 vnm 9 reo',
      '5: Dy 2031 +Malaysia 9 reo',
    ],
  },
  {
    what: 'states beside suppliers, which stand there',
    lines: [
      'Supplier,Country,State,Material,Year,Production (t)',
      'Lynas Rare Earths Ltd,Malaysia,Pahang,Dysprosium,2031,5',
    ],
    answers: SHARES,
    told: ['2: Dy 2031 lynas 5 reo'],
  },
];

/** The same in tables that keep neither shares nor series. */
const OF_OTHERS: readonly Shape[] = [
  {
    what: 'stocks of a state, of another country, and of the economy that was said',
    lines: [
      'Country,State,Material,Stock (t)',
      'Australia,West Land,Dysprosium,5',
      'France,,Terbium,5',
      'Japan,,Yttrium,7',
    ],
    answers: { counts: 'stock', stage: null, economy: 'JPN', tier: 'national', basis: 'reo' },
    told: [
      'B2 import.place.part',
      'A2 import.place.other',
      'A3 import.place.other',
      '4: stock Y mixed JPN null 7 tonnes reo',
    ],
  },
  {
    what: 'demand of a province that stands alone',
    lines: ['Province,Material,Year,Demand (t)', 'Upper Land,Dysprosium,2031,5'],
    answers: { counts: 'demand', stage: null, economy: null, use: 'use-1', basis: 'reo' },
    told: ['A2 import.place.part'],
  },
  {
    what: 'capacities of a deposit whose owner is not named, and of a country',
    lines: [
      'Country,Deposit,Material,Capacity (t/y)',
      'Australia,Mount West,Dysprosium,5',
      'Malaysia,,Terbium,7',
    ],
    answers: { counts: 'capacity', into: 'capacity', economy: null, basis: 'reo' },
    told: ['B2 import.place.part', '3: capacity Tb separation MYS null 7 tonnes reo'],
  },
];

/** Mines and deposits with a row each in series: what is one mine's is not its country's. */
const OF_SITES: readonly Shape[] = ['Mine', 'Deposit', '鉱床'].map((head) => ({
  what: `figures under ${head}`,
  lines: [
    `Country,${head},Material,Year,Production (t)`,
    'Australia,Mount West,Dysprosium,2031,5',
    'France,,Dysprosium,2031,7',
  ],
  answers: SERIES,
  told: [
    '2: production Dy mixed AUS 2031 5 tonnes gross [Mount West]',
    '3: production Dy mixed FRA 2031 7 tonnes gross',
  ],
}));

describe('places below a country', () => {
  it.each([...OF_OTHERS, ...OF_SITES])('of others: $what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });

  it.each(OF_SHARES)('of shares: $what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });

  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    const read = await toldOf(lines.join('\n'), answers);
    expect(read.filter((line) => !/ (?:blank|total)$/.test(line))).toEqual(told);
  });
});
