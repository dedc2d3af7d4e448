import * as field from '../field';
import { type RowOf, table } from '../table';

/** Where a price is asked: prices in China and outside of it part when China holds exports back. */
export const PRICE_PLACES = ['china', 'outside'] as const;
export type PricePlace = (typeof PRICE_PLACES)[number];

const perKg = field.amount({ en: 'Price', ja: '価格' }, { en: 'US dollars per kg', ja: '米ドル/kg' });

export const price = table({
  name: 'price',
  words: { en: 'Price book', ja: '価格表' },
  fields: {
    id: field.id(),
    materialId: field.material(),
    place: field.choice(PRICE_PLACES, { en: 'Place', ja: '市場' }),
    /** The day of the price, or the last day of what it is the mean of; later than the data date for a price expected. */
    date: field.date({ en: 'Date', ja: '日付' }),
    span: field.choice(['day', 'month', 'year'], { en: 'Mean of', ja: '平均の期間' }),
    /** Of a kilogram of what the tonnes of the material count: oxide, or its own basis. */
    usdPerKg: perKg,
    mark: field.mark(),
    ...field.range(perKg),
    ...field.origin,
  },
  key: ['materialId', 'place', 'date'],
  keyHeldBy: 'file',
  sample: true,
});

/** One price of a material at a place on a date: what stocks, money and solver count with. */
export interface Price extends RowOf<typeof price.fields> {}
