import * as field from '../field';
import { type RowOf, table } from '../table';
import { PRICE_PLACES } from './price';

export const priceFloor = table({
  name: 'priceFloor',
  words: { en: 'Price floors', ja: '最低価格保証' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    materialId: field.material(),
    /** Who pays. */
    economyId: field.economy(),
    floorUsdPerKg: field.amount(
      { en: 'Floor', ja: '保証価格' },
      { en: 'US dollars per kg', ja: '米ドル/kg' },
    ),
    /** Where the price is asked that the floor is held against. */
    place: field.initially(field.choice(PRICE_PLACES, { en: 'Place', ja: '市場' }), 'outside'),
    upsidePercent: field.initially(field.percent({ en: 'Upside share', ja: '還元率' }), 0),
    volumeCap: field.orNull(
      field.mass(
        { en: 'Volume cap', ja: '数量上限' },
        { en: 't {{counted}} a year', ja: 't/年（{{counted}}）' },
      ),
    ),
    firstYear: field.year({ en: 'First year', ja: '開始年' }),
    termYears: field.whole({ en: 'Term, years', ja: '期間（年）' }, 1),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['supplierId', 'materialId', 'economyId'],
  keyHeldBy: 'file',
  sample: true,
});

/** A price floor that an economy gives to a plant: its yearly budget follows from the price book and the output. */
export interface PriceFloorTerms extends RowOf<typeof priceFloor.fields> {}
