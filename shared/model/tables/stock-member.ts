import * as field from '../field';
import { keyOf, type RowOf, table } from '../table';
import { STOCK_TIERS, stock } from './stock';

export const stockMember = table({
  name: 'stockMember',
  words: { en: 'Members of stocks', ja: '備蓄の帰属先' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    tier: field.choice(STOCK_TIERS, { en: 'Tier', ja: '区分' }),
    useId: field.use(),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'tier', 'useId'],
  keyHeldBy: 'file',
  ofStock: (row) => keyOf(stock, row),
});

/** A use whose stock a tier is; a tier without any is everybody's. Source: docs/engine.md 4.10. */
export interface StockMember extends RowOf<typeof stockMember.fields> {}
