import * as field from '../field';
import { keyOf, type RowOf, table } from '../table';
import { STOCK_TIERS, stock } from './stock';

export const stockLevel = table({
  name: 'stockLevel',
  words: { en: 'Dated stock levels', ja: '備蓄量の推移' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    tier: field.choice(STOCK_TIERS, { en: 'Tier', ja: '区分' }),
    /** The day at whose end it was held. */
    date: field.date({ en: 'Day', ja: '日付' }),
    tonnes: field.mass({ en: 'Held', ja: '保有量' }),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'tier', 'date'],
  keyHeldBy: 'file',
  sample: true,
  ofStock: (row) => keyOf(stock, row),
});

/** What a stock held on a day, tonnes REO. The stock itself keeps its key and its opening amount. */
export interface StockLevel extends RowOf<typeof stockLevel.fields> {}
