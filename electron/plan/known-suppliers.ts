import { derived, derivedFrom } from '@shared/base/derived';
import { groupBy } from '@shared/base/group-by';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { feedsOf } from '@shared/model/plan-rows';
import type { SupplierId } from '@shared/model/supplier';
import type { Feed } from '@shared/model/tables/feed';
import type { Supplier } from '@shared/model/tables/supplier';
import type { SupplierOwner } from '@shared/model/tables/supplier-owner';
import { supplierOf } from './reference-names';

/** What a chain asks of a supplier, whatever the year. */
interface KnownSupplier extends Pick<Supplier, 'countryId' | 'stage' | 'startYear'> {
  readonly fed: readonly Feed[];
}

/** Suppliers of a material, each looked up once as long as the reference tables stay the same. */
export function knownSuppliers(
  reference: Reference,
  materialId: MaterialId,
): (id: SupplierId) => KnownSupplier {
  return lookups(reference, materialId, [], () => {
    const found = new Map<SupplierId, KnownSupplier>();
    return (id) => {
      let supplier = found.get(id);
      if (supplier === undefined) {
        const { countryId, stage, startYear } = supplierOf(reference, id);
        supplier = { countryId, stage, startYear, fed: feedsOf(reference, id, materialId) };
        found.set(id, supplier);
      }
      return supplier;
    };
  });
}
const lookups = derivedFrom<(id: SupplierId) => KnownSupplier>();

/** Who owns each supplier, as far as a row says so. */
export function ownersOf({
  owners,
}: Pick<Reference, 'owners'>): (supplierId: string) => readonly SupplierOwner[] {
  return (supplierId) => owned(owners).get(supplierId) ?? [];
}
const owned = derived((owners: Reference['owners']) =>
  groupBy(owners, ({ supplierId }) => String(supplierId)),
);
