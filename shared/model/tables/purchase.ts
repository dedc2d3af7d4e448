import * as field from '../field';
import { keyOf, type RowOf, table } from '../table';
import { stock } from './stock';

export const purchase = table({
  name: 'purchase',
  words: { en: 'Dated purchases', ja: '期間中の調達' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    stage: field.stage(),
    /** The day on which it comes in. */
    date: field.date({ en: 'Comes in on', ja: '入荷日' }),
    tonnes: field.overridable(field.mass({ en: 'Purchase', ja: '調達量' }), 'tonnes'),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'stage', 'date'],
  keyHeldBy: 'file',
  // What is bought goes to the nation first, as new stock does.
  ofStock: (row) => keyOf(stock, { ...row, tier: 'national' }),
});

/** What is bought beside all suppliers and comes in on a day, past every shock; tonnes REO. Source: docs/engine.md 2.8. */
export interface Purchase extends RowOf<typeof purchase.fields> {}
