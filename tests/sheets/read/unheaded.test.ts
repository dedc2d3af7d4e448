import { describe, expect, it } from 'vitest';
import { type ToldShape, toldOf } from './told';

const SERIES = { counts: null, stage: null, economy: null, into: 'series', basis: 'reo' } as const;

/** Sheets without heads, as portals of statistics export them; the figures are made up. */
const SHAPES: readonly ToldShape[] = [
  {
    what: 'countries below a title',
    lines: [
      'Mine production of dysprosium worldwide by country 2031 (in kilograms)',
      '',
      'France*,4000',
      'Australia,7000',
    ],
    told: ['3: production Dy mining FRA 2031 4 tonnes reo', '4: production Dy mining AUS 2031 7 tonnes reo'],
  },
  {
    what: 'years, with the unit behind each figure',
    lines: [
      ',Value of dysprosium exports of France (in million U.S. dollars)',
      '',
      ',2030,140.5,in million U.S. dollars',
      ',2031,38,in million U.S. dollars',
    ],
    answers: { country: 'FRA' },
    told: ['3: value Dy mixed FRA 2030 140500000 usd', '4: value Dy mixed FRA 2031 38000000 usd'],
  },
  {
    what: 'Japanese names and figures of three digits',
    lines: ['世界のジスプロシウム生産量（2031年、トン）', 'フランス,140', 'オーストラリア,380'],
    told: [
      '2: production Dy mixed FRA 2031 140 tonnes reo',
      '3: production Dy mixed AUS 2031 380 tonnes reo',
    ],
  },
  {
    what: 'no title at all',
    lines: ['France,5', 'Australia,7'],
    told: ['missing: material year counts'],
  },
  {
    what: 'names that nobody knows: what they are nothing says',
    lines: ['Dysprosium 2031 (t)', 'Alpha,5', 'Beta,7'],
    told: ['missing: material country year counts quantity'],
  },
];

describe('a sheet without heads', () => {
  it.each(SHAPES)('$what', async ({ lines, answers = {}, told }) => {
    const read = await toldOf(lines.join('\n'), { ...SERIES, ...answers });
    expect(read.filter((line) => !line.endsWith(' blank'))).toEqual(told);
  });
});
