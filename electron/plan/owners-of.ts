import { groupBy } from '@shared/base/group-by';
import type { Reference } from '@shared/model/plan';
import type { SupplierOwner } from '@shared/model/tables/supplier-owner';

/** Who owns each supplier, as far as a row says so. */
export function ownersOf({
  owners,
}: Pick<Reference, 'owners'>): (supplierId: string) => readonly SupplierOwner[] {
  const owned = groupBy(owners, ({ supplierId }) => String(supplierId));
  return (supplierId) => owned.get(supplierId) ?? [];
}
