import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import type { DeliveryBasis, Loss } from '../run/supply/delivery-basis';
import type { NodeReach } from './node-reach';
import type { Stretch } from './removal';

/** What no longer comes of one material without some nodes: of each node measured once, of those that are fed by set. */
export class NodeLosses {
  /** By node, the suppliers that it reaches. */
  readonly #reached: ReadonlyMap<number, readonly SupplierModel[]>;
  readonly #model: WhatIfModel;
  readonly #reach: NodeReach;
  readonly #stretch: Stretch;
  readonly #alike = new Map<number, readonly Loss[]>();
  readonly #alone = new Map<number, readonly SupplierModel[]>();
  #follows = false;
  readonly #followed = new Map<SupplierModel, Map<string, readonly Loss[]>>();

  constructor(model: WhatIfModel, material: MaterialModel, reach: NodeReach, stretch: Stretch) {
    this.#reached = reach.reached(material);
    this.#model = model;
    this.#reach = reach;
    this.#stretch = stretch;
  }

  isFelt(places: readonly number[]): boolean {
    return places.some((at) => this.#reached.has(at));
  }

  of(places: readonly number[], basis: DeliveryBasis): readonly Loss[] {
    if (places.length === 1 && places[0] !== undefined) {
      const alike = this.#alikeLost(places[0], basis);
      const alone = this.#aloneOf(places[0]);
      return alone.length === 0
        ? alike
        : [...alike, ...alone.flatMap((one) => this.#lostBy(one, places, basis))];
    }
    const losses = places.flatMap((at) => this.#alikeLost(at, basis));
    const met = new Map<SupplierModel, number[]>();
    for (const at of places)
      for (const supplier of this.#aloneOf(at)) met.set(supplier, [...(met.get(supplier) ?? []), at]);
    for (const [supplier, those] of met) losses.push(...this.#lostBy(supplier, those, basis));
    return losses;
  }

  /** Whether a node was met that reaches somebody who is followed by himself. */
  get followsSome(): boolean {
    return this.#follows;
  }

  /** What those bring with no node away that a node reaches and that are followed by themselves, tonnes REO. */
  aloneBrings(at: number, basis: DeliveryBasis): number {
    return this.#aloneOf(at).reduce((sum, supplier) => sum + basis.broughtBy(supplier), 0);
  }

  /** The same of those that two nodes reach: without both they can lose more than without each added up. */
  sharedBy(a: number, b: number, basis: DeliveryBasis): number {
    const [few, many] = [this.#aloneOf(a), this.#aloneOf(b)].sort((one, other) => one.length - other.length);
    let sum = 0;
    for (const supplier of few ?? []) if (many?.includes(supplier) === true) sum += basis.broughtBy(supplier);
    return sum;
  }

  #alikeLost(at: number, basis: DeliveryBasis): readonly Loss[] {
    const known = this.#alike.get(at);
    if (known !== undefined) return known;
    const change = this.#reach.without(this.#model, [at], this.#stretch);
    const [alike, alone]: [SupplierModel[], SupplierModel[]] = [[], []];
    for (const supplier of this.#reached.get(at) ?? [])
      (basis.isAlike(supplier, change) ? alike : alone).push(supplier);
    const losses = basis.losses(alike, change);
    this.#alike.set(at, losses);
    this.#alone.set(at, alone);
    this.#follows ||= alone.length > 0;
    return losses;
  }

  /** Those that a node reaches and that are followed by themselves: known once #alikeLost() was asked. */
  #aloneOf(at: number): readonly SupplierModel[] {
    return this.#alone.get(at) ?? [];
  }

  #lostBy(supplier: SupplierModel, places: readonly number[], basis: DeliveryBasis): readonly Loss[] {
    const known = this.#followed.get(supplier) ?? new Map<string, readonly Loss[]>();
    this.#followed.set(supplier, known);
    const key = places.join(' ');
    const losses =
      known.get(key) ?? basis.losses([supplier], this.#reach.without(this.#model, places, this.#stretch));
    known.set(key, losses);
    return losses;
  }
}
