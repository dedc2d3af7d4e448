import * as field from '../field';
import type { SupplierId } from '../supplier';
import { type RowOf, table } from '../table';

const SUPPLIER_KINDS = ['plant', 'company', 'aggregate'] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];

export const supplier = table({
  name: 'supplier',
  words: { en: 'Suppliers', ja: '供給元' },
  fields: {
    id: field.id<SupplierId>(),
    kind: field.choice(SUPPLIER_KINDS, { en: 'Kind', ja: '種別' }),
    ...field.names,
    /** Town of the plant; null for an aggregate. */
    place: field.orNull(field.text({ en: 'Place', ja: '所在地' })),
    countryId: field.reference('country', { en: 'Country', ja: '国・地域' }),
    stage: field.stage(),
    owner: field.orNull(field.text({ en: 'Owner', ja: '所有者' })),
    /** Days from dispatch to arrival at the buyer's gate; goods at sea still arrive when shipments stop. */
    leadTimeDays: field.days({ en: 'Lead time', ja: '輸送日数' }),
    /** First year of production; null where it has always been there or is not known. */
    startYear: field.orNull(field.year({ en: 'First year', ja: '開始年' })),
    aliases: field.aliases(),
    ...field.origin,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** A plant, a company, or a country aggregate, at one stage in one country. */
export interface Supplier extends RowOf<typeof supplier.fields> {}
