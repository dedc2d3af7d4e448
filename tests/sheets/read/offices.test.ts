import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf } from './told';

const SERIES: MappingChoices = {
  counts: 'production',
  stage: null,
  economy: null,
  into: 'series',
  basis: 'reo',
  unit: 't',
  material: 'REE',
};

/** Tables as offices and price agencies set them; the figures are made up. */
const SHAPES: readonly {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers: MappingChoices;
  readonly told: readonly string[];
}[] = [
  {
    what: 'a price of one metal among figures of a group: it is none of the group',
    lines: [
      'Salient statistics,2030,2031',
      'Production,40,41',
      '"Price, dysprosium oxide, dollars per kilogram",300,310',
    ],
    answers: { ...SERIES, counts: null, country: 'USA' },
    told: [
      '2: production REE mixed USA 2030 40 tonnes reo',
      '2: production REE mixed USA 2031 41 tonnes reo',
      ...['A3 import.material.other', 'A3 import.material.other'],
    ],
  },
  {
    what: 'a price whose money its own row says',
    lines: ['Salient statistics,2030,2031', 'Production,,41', '"Price, dollars per kilogram",,310'],
    answers: { ...SERIES, counts: null, country: 'USA' },
    told: ['2: production REE mixed USA 2031 41 tonnes reo', '3: price REE mixed USA 2031 310 usd_per_kg'],
  },
  {
    what: 'minerals in a column that no field takes, where oxide was chosen',
    lines: ['Country,Sub-commodity,2031', 'China,,240000', 'Malaysia,Monazite,2900'],
    answers: SERIES,
    told: ['2: production REE mixed CHN 2031 240000 tonnes reo', 'B3 import.basis.minerals'],
  },
  {
    what: 'partners beside the country whose trade it is, by the codes of Eurostat',
    lines: ['partner,geo,2031', 'CN_X_HK,FR,540', 'VN,FR,12'],
    answers: { ...SERIES, counts: 'imports' },
    told: ['2: imports REE mixed CHN 2031 540 tonnes reo', '3: imports REE mixed VNM 2031 12 tonnes reo'],
  },
  {
    what: 'the lowest, the highest and the mean price of a day, which is written in letters',
    lines: ['Date,Product,Low,High,Average,Unit', '13 May 2031,Dysprosium,298,302,300,USD/kg'],
    answers: { counts: 'price', stage: null, economy: null, place: 'outside' },
    told: ['2: price Dy mixed world 2031-05-13 300 usd_per_kg'],
  },
  {
    what: 'a column of values that are prices by the unit beside them, one of them in the dollars of another year',
    lines: [
      'Country,Year,Value,Unit',
      'France,2031,5130,usd_per_metric_ton',
      'World,2031,3230,usd_per_metric_ton_constant_1998',
    ],
    answers: { ...SERIES, counts: 'price', unit: null, material: 'Dy' },
    told: ['2: price Dy mixed FRA 2031 5.13 usd_per_kg', 'C3 import.money.unit'],
  },
  {
    what: 'years with the mark of a footnote',
    lines: ['Country,Year,Quantity (t)', 'France,2031*,5'],
    answers: SERIES,
    told: ['2: production REE mixed FRA 2031 5 tonnes reo'],
  },
];

describe('tables of offices', () => {
  it.each(SHAPES)('$what', async ({ lines, answers, told }) => {
    expect(await toldOf(lines.join('\n'), answers)).toEqual(told);
  });
});
