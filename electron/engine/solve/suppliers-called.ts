import { derived } from '@shared/base/derived';
import type { SupplierId } from '@shared/model/supplier';

interface Called {
  readonly supplierId: SupplierId;
}

/** The suppliers of a list by one id, in its order: questions of thousands of levers ask for each of them. */
export function suppliersCalled<Of extends Called>(list: readonly Of[], id: SupplierId): readonly Of[] {
  return (indexOf(list).get(id) ?? []) as readonly Of[]; // indexed from this very list
}

const indexOf = derived((list: readonly Called[]): ReadonlyMap<SupplierId, readonly Called[]> => {
  const index = new Map<SupplierId, Called[]>();
  for (const supplier of list) {
    const same = index.get(supplier.supplierId);
    if (same === undefined) index.set(supplier.supplierId, [supplier]);
    else same.push(supplier);
  }
  return index;
});
