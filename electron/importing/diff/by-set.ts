import type { SupplierId } from '@shared/model/supplier';
/** Something for each supplier of each share set, found by two short keys: long ones cost much of a large import. */
export class BySet<T> {
  readonly #sets = new Map<string, Map<string, T>>();

  /** @param set of setKey (shared/model/share-totals.ts) */
  get(set: string, supplierId: SupplierId): T | undefined {
    return this.#sets.get(set)?.get(supplierId);
  }

  set(set: string, supplierId: SupplierId, value: T): void {
    const ofSet = this.#sets.get(set);
    if (ofSet === undefined) this.#sets.set(set, new Map([[supplierId, value]]));
    else ofSet.set(supplierId, value);
  }

  /** What there is in one set, by supplier, in the order in which it was put in. */
  ofSet(set: string): ReadonlyMap<string, T> {
    return this.#sets.get(set) ?? new Map();
  }
}
