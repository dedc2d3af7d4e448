import * as field from '../field';
import { type RowOf, table } from '../table';

export const capacity = table({
  name: 'capacity',
  words: { en: 'Capacities', ja: '生産能力' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    materialId: field.material(),
    /** Tonnes REO a year; null where no figure is known. */
    tonnesPerYear: field.orNull(
      field.mass(
        { en: 'Capacity', ja: '生産能力' },
        { en: 't {{counted}} a year', ja: 't/年（{{counted}}）' },
      ),
    ),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['supplierId', 'materialId'],
  keyHeldBy: 'door',
  sample: true,
});

/** What a supplier can make of one material in a year. A plant has one row for each material of its basket. */
export interface Capacity extends RowOf<typeof capacity.fields> {}
