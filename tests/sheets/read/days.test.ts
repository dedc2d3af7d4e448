import { describe, expect, it } from 'vitest';
import { type ToldShape, toldOf } from './told';

const PRICES = { counts: 'price', stage: null, economy: null, place: 'outside' } as const;

/** Prices by day, and what looks like them; the figures are made up. */
const SHAPES: readonly ToldShape[] = [
  {
    what: 'a row for each day',
    lines: ['Date,Material,Price (USD/kg)', '2031-05-01,Dysprosium,300', '2031/5/2,Dysprosium,301'],
    told: [
      '2: price Dy mixed world 2031-05-01 300 usd_per_kg',
      '3: price Dy mixed world 2031-05-02 301 usd_per_kg',
    ],
  },
  {
    what: 'days in the order that one of them shows',
    lines: ['Date,Material,Price (USD/kg)', '02/05/2031,Dysprosium,300', '13/05/2031,Dysprosium,301'],
    told: [
      '2: price Dy mixed world 2031-05-02 300 usd_per_kg',
      '3: price Dy mixed world 2031-05-13 301 usd_per_kg',
    ],
  },
  {
    what: 'a day that can be two',
    lines: ['Date,Material,Price (USD/kg)', '02/05/2031,Dysprosium,300'],
    told: ['A2 import.day.either'],
  },
  {
    what: 'a day that its month has not',
    lines: ['Date,Material,Price (USD/kg)', '2031-05-13,Dysprosium,300', '2031-02-29,Dysprosium,301'],
    told: ['2: price Dy mixed world 2031-05-13 300 usd_per_kg', 'A3 import.day.none'],
  },
  {
    what: 'months, written as their first or last day',
    lines: ['Date,Material,Price (USD/kg)', '2031-05-31,Dysprosium,300', '2031-06-30,Dysprosium,301'],
    told: ['2: price Dy mixed world 2031-5 300 usd_per_kg', '3: price Dy mixed world 2031-6 301 usd_per_kg'],
  },
  {
    what: 'days in a published series, which keeps months',
    lines: ['Date,Material,Price (USD/kg)', '2031-05-01,Dysprosium,300', '2031-05-02,Dysprosium,301'],
    answers: { into: 'series', place: null },
    told: ['A2 import.day.inSeries', 'A3 import.day.inSeries'],
  },
  {
    what: 'metals across, below a Japanese word for the day',
    lines: ['日付,ジスプロシウム（US$/kg）,テルビウム（US$/kg）', '2031/5/1,300,900', '2031/5/2,301,905'],
    told: [
      '2: price Dy mixed world 2031-05-01 300 usd_per_kg',
      '2: price Tb mixed world 2031-05-01 900 usd_per_kg',
      '3: price Dy mixed world 2031-05-02 301 usd_per_kg',
      '3: price Tb mixed world 2031-05-02 905 usd_per_kg',
    ],
  },
  {
    what: 'prices that could be years, which are no second row of heads',
    lines: ['Date,Material,Price (USD/kg)', '2031-05-13,Dysprosium,2000', '2031-05-14,Dysprosium,2010'],
    told: [
      '2: price Dy mixed world 2031-05-13 2000 usd_per_kg',
      '3: price Dy mixed world 2031-05-14 2010 usd_per_kg',
    ],
  },
];

describe('days', () => {
  it.each(SHAPES)('$what', async ({ lines, answers = {}, told }) => {
    expect(await toldOf(lines.join('\n'), { ...PRICES, ...answers })).toEqual(told);
  });
});
