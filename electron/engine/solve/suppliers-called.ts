import type { SupplierId } from '@shared/model/supplier';

interface Called {
  readonly supplierId: SupplierId;
}

/** Kept as long as the list itself, which nobody writes to. */
const indexes = new WeakMap<readonly Called[], ReadonlyMap<SupplierId, readonly Called[]>>();

/** The suppliers of a list by one id, in its order: questions of thousands of levers ask for each of them. */
export function suppliersCalled<Of extends Called>(list: readonly Of[], id: SupplierId): readonly Of[] {
  const index = indexes.get(list) ?? indexed(list);
  return (index.get(id) ?? []) as readonly Of[]; // indexed from this very list
}

function indexed(list: readonly Called[]): ReadonlyMap<SupplierId, readonly Called[]> {
  const index = new Map<SupplierId, Called[]>();
  for (const supplier of list) {
    const same = index.get(supplier.supplierId);
    if (same === undefined) index.set(supplier.supplierId, [supplier]);
    else same.push(supplier);
  }
  indexes.set(list, index);
  return index;
}
