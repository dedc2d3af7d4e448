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
  inFiles: {
    titles:
      'expected deliveries|expected shipments|deliveries due|shipments due|delivery schedule|shipping schedule|arrival schedule|receipts due|dated receipts|入荷予定|入荷予定表|納入予定|納入予定表|到着予定|船積予定|到货计划',
    heads: {
      date: 'due|due on|due date|date|eta|arrival|arrival date|delivery date|expected on|入荷日|入荷予定日|納入日|納入予定日|納期|到着日|到着予定日|到货日期',
    },
    knownBy: ['economyId', 'materialId', 'stage', 'supplierId', 'date'],
  },
});

/** A shipment of so much that is due on such a day, beside the shares; tonnes REO. Source: docs/engine.md 2.6. */
export interface Receipt extends RowOf<typeof receipt.fields> {}
