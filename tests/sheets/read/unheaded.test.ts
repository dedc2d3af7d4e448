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
    what: 'uses without a head, one of which bears the name of a mineral: they tell figures of one material apart',
    lines: ['Dysprosium demand (t)', ',2030,2031', 'Solar,1,2', 'Wind,5,6', 'Vehicles,50,60', 'Terbium,3,4'],
    answers: { country: 'world', counts: 'demand', material: null },
    told: [
      '3: demand Dy mixed world 2030 1 tonnes reo [Solar]',
      '3: demand Dy mixed world 2031 2 tonnes reo [Solar]',
      '4: demand Dy mixed world 2030 5 tonnes reo [Wind]',
      '4: demand Dy mixed world 2031 6 tonnes reo [Wind]',
      '5: demand Dy mixed world 2030 50 tonnes reo [Vehicles]',
      '5: demand Dy mixed world 2031 60 tonnes reo [Vehicles]',
      'A6 import.material.other',
      'A6 import.material.other',
    ],
  },
  {
    what: 'elements without a head below a title that sums them up',
    lines: ['Rare earth demand (t)', ',2030,2031', 'Motors,40,50', 'Dysprosium,2,3'],
    answers: { country: 'world', counts: 'demand', material: 'REE' },
    told: [
      '3: demand REE mixed world 2030 40 tonnes reo [Motors]',
      '3: demand REE mixed world 2031 50 tonnes reo [Motors]',
      '4: demand REE mixed world 2030 2 tonnes reo [Dysprosium]',
      '4: demand REE mixed world 2031 3 tonnes reo [Dysprosium]',
    ],
  },
  {
    what: 'goods with a code each, of which one is a mineral that is known',
    lines: [
      'Exports (t)',
      'GP2009: Trade,,2030,2031',
      'GP-0105,Dysprosium,1,2',
      'GP-0106,Quarry stone,5,6',
      'GP-0107,Sundry ores,50,60',
    ],
    answers: { country: 'FRA', counts: 'exports' },
    told: [
      '3: exports Dy mixed FRA 2030 1 tonnes reo',
      '3: exports Dy mixed FRA 2031 2 tonnes reo',
      'B4 import.material.unknown',
      'B4 import.material.unknown',
      'B5 import.material.unknown',
      'B5 import.basis.minerals',
      'B5 import.material.unknown',
      'B5 import.basis.minerals',
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
