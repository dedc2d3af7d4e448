import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { type ToldShape, toldOf } from './told';

const SERIES: MappingChoices = {
  counts: 'production',
  stage: null,
  economy: null,
  into: 'series',
  basis: 'reo',
  material: 'Dy',
};

/** Tables one below the other with one header, in several units; the figures are made up. */
const SHAPES: readonly ToldShape[] = [
  {
    what: 'a unit right below the heads, and another one further down',
    lines: ['Production', 'Country,2030', 'Tonnes', 'Australia,5', 'Kilograms', 'France,7000'],
    told: [
      '3 note',
      '4: production Dy mixed AUS 2030 5 tonnes reo',
      '5 note',
      '6: production Dy mixed FRA 2030 7 tonnes reo',
    ],
  },
  {
    what: 'a unit among other words',
    lines: ['Production (t)', 'Country,2030', 'Australia,5', '', 'in kilograms of oxide', 'France,7000'],
    told: [
      '3: production Dy mixed AUS 2030 5 tonnes reo',
      '5 note',
      '6: production Dy mixed FRA 2030 7 tonnes reo',
    ],
  },
  {
    what: 'units that are not read',
    lines: [
      ...['Production (t)', 'Country,2030', 'Australia,5', '', 'Production (thousand carats)', 'France,7'],
      ...['Production (million pounds)', 'Malaysia,8'],
    ],
    told: [
      ...['3: production Dy mixed AUS 2030 5 tonnes reo', '5 note', 'A5 import.unit.unknown'],
      ...['7 note', 'A7 import.unit.unknown'],
    ],
  },
  {
    what: 'a quantity and its value',
    lines: ['Exports', 'Country,2030', 'Quantity (t)', 'Australia,5', 'Value (1000 US$)', 'Australia,50'],
    answers: { counts: null },
    told: [
      ...['3 note', '4: exports Dy mixed AUS 2030 5 tonnes reo'],
      ...['5 note', '6: value Dy mixed AUS 2030 50000 usd'],
    ],
  },
  {
    what: 'a name with its unit and no figure, which heads nothing',
    lines: ['Country,Material,2030 (t)', 'Australia,Dysprosium (kg),', 'Australia,Terbium,5'],
    answers: { material: null },
    told: ['A2 import.value.missing', '3: production Tb mixed AUS 2030 5 tonnes reo'],
  },
];

describe('tables below each other', () => {
  it.each(SHAPES)('$what', async ({ lines, answers = {}, told }) => {
    const read = await toldOf(lines.join('\n'), { ...SERIES, ...answers });
    expect(read.filter((line) => !line.endsWith(' blank'))).toEqual(told);
  });
});
