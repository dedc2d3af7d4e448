import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

const SERIES = { counts: 'demand', stage: null, economy: null, into: 'series', basis: 'metal' } as const;

/** A table with cases in rows of their own, with figures that are made up, what an analyst answers, and what is told. */
interface Shape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  readonly told: readonly string[];
}

const SHAPES: readonly Shape[] = [
  {
    what: 'cases above metals, one of which stands under one case only, and scenarios above the years',
    lines: [
      'Mineral demand for wind (kt),,,,',
      ',,Stated policies,,Net zero by 2050',
      ',2031,2040,2050,2050',
      'Constrained rare earths supply,,,,',
      'Dysprosium,1,2,3,4',
      'Terbium,5,6,7,8',
      'Total wind,6,8,10,12',
      ',,,,',
      'Base case,,,,',
      'Dysprosium,9,10,11,12',
      'Yttrium,13,14,15,16',
    ],
    answers: { ...SERIES, country: 'world' },
    told: [
      '5: demand Dy mixed world 2031 1000 tonnes metal [Constrained rare earths supply]',
      '5: demand Dy mixed world 2040 2000 tonnes metal [Constrained rare earths supply, Stated policies]',
      '5: demand Dy mixed world 2050 3000 tonnes metal [Constrained rare earths supply, Stated policies]',
      '5: demand Dy mixed world 2050 4000 tonnes metal [Constrained rare earths supply, Net zero by 2050]',
      '6: demand Tb mixed world 2031 5000 tonnes metal [Constrained rare earths supply]',
      '6: demand Tb mixed world 2040 6000 tonnes metal [Constrained rare earths supply, Stated policies]',
      '6: demand Tb mixed world 2050 7000 tonnes metal [Constrained rare earths supply, Stated policies]',
      '6: demand Tb mixed world 2050 8000 tonnes metal [Constrained rare earths supply, Net zero by 2050]',
      '10: demand Dy mixed world 2031 9000 tonnes metal [Base case]',
      '10: demand Dy mixed world 2040 10000 tonnes metal [Base case, Stated policies]',
      '10: demand Dy mixed world 2050 11000 tonnes metal [Base case, Stated policies]',
      '10: demand Dy mixed world 2050 12000 tonnes metal [Base case, Net zero by 2050]',
      '11: demand Y mixed world 2031 13000 tonnes metal [Base case]',
      '11: demand Y mixed world 2040 14000 tonnes metal [Base case, Stated policies]',
      '11: demand Y mixed world 2050 15000 tonnes metal [Base case, Stated policies]',
      '11: demand Y mixed world 2050 16000 tonnes metal [Base case, Net zero by 2050]',
    ],
  },
  {
    what: 'a kind of figures above cases, and another one after the last of them',
    lines: [
      'Material,2031 (t)',
      'Demand,',
      'Slow uptake,',
      'Dysprosium,1',
      'Fast uptake,',
      'Dysprosium,2',
      'Terbium,3',
      'Reserves,',
      'Dysprosium,4',
    ],
    answers: { ...SERIES, counts: null, country: 'world', year: 2031 },
    told: [
      '4: demand Dy mixed world 2031 1 tonnes metal [Slow uptake]',
      '6: demand Dy mixed world 2031 2 tonnes metal [Fast uptake]',
      '7: demand Tb mixed world 2031 3 tonnes metal [Fast uptake]',
      '9: reserves Dy mixed world 2031 4 tonnes metal',
    ],
  },
  {
    what: 'groups of metals that do not come again, which are no cases',
    lines: [
      'Material,2031 (t),2032 (t)',
      'Heavy ones,,',
      'Dysprosium,1,2',
      'Terbium,3,4',
      'Light ones,,',
      'Yttrium,5,6',
    ],
    answers: { ...SERIES, country: 'world' },
    told: [
      '3: demand Dy mixed world 2031 1 tonnes metal',
      '3: demand Dy mixed world 2032 2 tonnes metal',
      '4: demand Tb mixed world 2031 3 tonnes metal',
      '4: demand Tb mixed world 2032 4 tonnes metal',
      '6: demand Y mixed world 2031 5 tonnes metal',
      '6: demand Y mixed world 2032 6 tonnes metal',
    ],
  },
  {
    what: 'shares under cases, for which a set has no place',
    lines: [
      'Country,Share (%)',
      'Slow uptake,',
      'China,50',
      'Viet Nam,20',
      'Fast uptake,',
      'China,60',
      'Malaysia,10',
    ],
    answers: { material: 'Dy', year: 2031 },
    told: [
      'A2 import.heading.case',
      'A2 import.heading.case',
      'B6 import.row.repeated',
      'A5 import.heading.case',
    ],
  },
];

describe('cases in rows of their own', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    const read = await toldOf(lines.join('\n'), answers);
    expect(read.filter((line) => !/ (?:blank|total|note)$/.test(line))).toEqual(told);
  });
});
