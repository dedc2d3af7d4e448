import type { CountryId } from '@shared/model/country';
import type { StressNode } from '@shared/model/stress';
import type { SupplierId } from '@shared/model/supplier';
import type { WhatIfModel } from '@shared/model/what-if';

/** All pairs of nodes but a country with a supplier that lies in it: that is the country alone. */
export class Pairs {
  readonly count: number;
  readonly #nodes: readonly StressNode[];
  readonly #home: ReadonlyMap<SupplierId, CountryId>;

  constructor({ materials }: WhatIfModel, nodes: readonly StressNode[]) {
    this.#nodes = nodes;
    this.#home = new Map(
      materials.flatMap(({ suppliers }) =>
        suppliers.map(({ supplierId, countryId }) => [supplierId, countryId] as const),
      ),
    );
    const countries = new Set(nodes.flatMap((node) => (node.kind === 'country' ? node.countryId : [])));
    const isIn = ({ kind, ...node }: StressNode) => {
      const home = kind === 'supplier' && 'supplierId' in node ? this.#home.get(node.supplierId) : undefined;
      return home !== undefined && countries.has(home);
    };
    this.count = (nodes.length * (nodes.length - 1)) / 2 - nodes.filter(isIn).length;
  }

  /** @param a and `b` places of two nodes */
  isOne(a: number, b: number): boolean {
    const [one, other] = [this.#nodes[a], this.#nodes[b]];
    return one !== undefined && other !== undefined && !this.#lies(one, other) && !this.#lies(other, one);
  }

  /** Places of all pairs, in the order of the nodes. */
  *all(): Generator<[number, number]> {
    for (let a = 0; a < this.#nodes.length; a++)
      for (let b = a + 1; b < this.#nodes.length; b++) if (this.isOne(a, b)) yield [a, b];
  }

  #lies(inner: StressNode, outer: StressNode): boolean {
    return (
      inner.kind === 'supplier' &&
      outer.kind === 'country' &&
      this.#home.get(inner.supplierId) === outer.countryId
    );
  }
}
