import * as field from '../field';
import { type RowOf, table } from '../table';

export const supplierOwner = table({
  name: 'supplierOwner',
  words: { en: 'Owners of suppliers', ja: '供給元の所有者' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    owner: field.text('open', { en: 'Owner', ja: '所有者' }),
    countryId: field.reference('country', { en: 'Country of the owner', ja: '所有者の国・地域' }),
    /** Of the votes where they are known, else of the capital. */
    percent: field.percent({ en: 'Part owned', ja: '持分' }),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['supplierId', 'owner'],
  keyHeldBy: 'file',
});

/** Who owns a supplier, from which country and to which part; what no row names is not known. */
export interface SupplierOwner extends RowOf<typeof supplierOwner.fields> {}
