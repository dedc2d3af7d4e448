import type { CountryId } from '@shared/model/country';
import { notKnown } from '@shared/model/missing-figures';
import type { Shock } from '@shared/model/shock';
import type { StressNode } from '@shared/model/stress';
import type { SupplierId } from '@shared/model/supplier';
import type { FeedModel, MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import type { Change } from '../run/supply/delivery-basis';
import { type Stretch, shocksWithout } from './removal';

/** Whom the nodes of a model reach when they are away: each by its place in the list of nodes. */
export class NodeReach {
  readonly #nodes: readonly StressNode[];
  readonly #byCountry = new Map<CountryId, number>();
  /** The places without which a supplier makes nothing: its own, and that of each country in which it is named. */
  readonly #bySupplier = new Map<SupplierId, Set<number>>();
  /** The country in which a supplier is named; null for more than one. */
  readonly #homes = new Map<SupplierId, CountryId | null>();

  constructor({ materials }: WhatIfModel, nodes: readonly StressNode[]) {
    this.#nodes = nodes;
    for (const [at, node] of nodes.entries())
      if (node.kind === 'country') this.#byCountry.set(node.countryId, at);
      else this.#bySupplier.set(node.supplierId, new Set([at]));
    for (const { suppliers } of materials)
      for (const { supplierId, countryId } of suppliers) {
        const home = this.#homes.get(supplierId);
        this.#homes.set(supplierId, home === undefined || home === countryId ? countryId : null);
        const at = this.#byCountry.get(countryId);
        if (at === undefined) continue;
        const places = this.#bySupplier.get(supplierId) ?? new Set();
        this.#bySupplier.set(supplierId, places.add(at));
      }
  }

  /** By node, the suppliers of a material that it reaches: itself, those in it, and those that it feeds. */
  reached({ suppliers }: MaterialModel): ReadonlyMap<number, readonly SupplierModel[]> {
    const found = new Map<number, SupplierModel[]>();
    for (const supplier of suppliers)
      for (const at of this.#placesOf(supplier)) {
        const those = found.get(at);
        if (those === undefined) found.set(at, [supplier]);
        else those.push(supplier);
      }
    return found;
  }

  /** The nodes without which a plant makes nothing. */
  placesOfPlant(supplierId: SupplierId): Iterable<number> {
    return this.#bySupplier.get(supplierId) ?? [];
  }

  /** The node that a country is, if it is one. */
  placesOfCountry(countryId: CountryId): Iterable<number> {
    const at = this.#byCountry.get(countryId);
    return at === undefined ? [] : [at];
  }

  /** What it does to suppliers that some nodes are away: one that two of them may reach is followed by itself. */
  without(model: WhatIfModel, places: readonly number[], stretch: Stretch): Change {
    const nodes = places.flatMap((at) => this.#nodes[at] ?? []);
    const words = nodes.map(({ kind }) => `${kind} ${stretch.from} ${stretch.to}`);
    return {
      shocksOn: (supplier): readonly Shock[] => {
        const near = namesIn(supplier).filter((id) => places.some((at) => this.#standsWithout(id, at)));
        return shocksWithout(model, nodes, new Set(near), stretch);
      },
      alike: ({ supplierId }) => {
        if (this.#homes.get(supplierId) === null) return null;
        let word: string | null = null;
        for (const [i, at] of places.entries()) {
          if (!this.#standsWithout(supplierId, at)) continue;
          if (word !== null) return null;
          word = notKnown(words[i]);
        }
        return word;
      },
    };
  }

  #standsWithout(supplierId: SupplierId, at: number): boolean {
    return this.#bySupplier.get(supplierId)?.has(at) === true;
  }

  /** The nodes that reach what a supplier sends. */
  #placesOf(supplier: SupplierModel): Set<number> {
    const places = new Set(this.#bySupplier.get(supplier.supplierId));
    const walk = ({ countryId, feeds = [] }: Pick<FeedModel, 'countryId' | 'feeds'>): void => {
      const country = this.#byCountry.get(countryId);
      if (country !== undefined) places.add(country);
      for (const feed of feeds) {
        if (feed.supplierId !== undefined)
          for (const at of this.#bySupplier.get(feed.supplierId) ?? []) places.add(at);
        walk(feed);
      }
    };
    walk(supplier);
    return places;
  }
}

/** A supplier and all plants that feed it. */
function namesIn({ supplierId, feeds = [] }: Pick<FeedModel, 'supplierId' | 'feeds'>): SupplierId[] {
  return [...(supplierId === undefined ? [] : [supplierId]), ...feeds.flatMap(namesIn)];
}
