import * as field from '../field';
import { type RowOf, table } from '../table';

export const receipt = table({
  name: 'receipt',
  words: { en: 'Dated receipts', ja: '入荷予定' },
  fields: {
    id: field.id(),
    economyId: field.economy(),
    materialId: field.material(),
    stage: field.stage(),
    supplierId: field.supplier(),
    /** The day on which it is due at the buyer. */
    date: field.date({ en: 'Due on', ja: '入荷日' }),
    tonnes: field.overridable(field.mass({ en: 'Shipment', ja: '入荷量' }), 'tonnes'),
    mark: field.mark(),
    ...field.range(field.mass({ en: 'Shipment', ja: '入荷量' })),
    ...field.origin,
  },
  key: ['economyId', 'materialId', 'stage', 'supplierId', 'date'],
  keyHeldBy: 'file',
});

/** A shipment of so much that is due on such a day, beside the shares; tonnes REO. Source: docs/engine.md 2.6. */
export interface Receipt extends RowOf<typeof receipt.fields> {}
