import type { IsoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { Disruption } from '@shared/model/stress';
import type { SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { ScratchPool } from '../run/scratch-pool';
import type { Change } from '../run/supply/delivery-basis';
import { neverSent } from '../run/supply/supply-of';
import type { Exposure } from './exposure';
import { NodeReach } from './node-reach';
import { PartsOnBasis } from './parts-on-basis';
import { nodesOf } from './removal';
import { withheld } from './withholding';

const scratch = new ScratchPool();

/** Runs a model with a part of what leaves a country withheld, many times: what comes in is measured once. */
export class WithheldRuns {
  readonly model: WhatIfModel;
  readonly countries: readonly CountryId[];
  readonly #run: PartsOnBasis;
  /** By part, material and country, the suppliers that are reached. */
  readonly #reached: readonly (readonly ReadonlyMap<CountryId, readonly SupplierModel[]>[])[];

  /** @param model found sound before */
  constructor(model: WhatIfModel) {
    const nodes = nodesOf(model).flatMap((node) => (node.kind === 'country' ? [node] : []));
    this.model = model;
    this.countries = nodes.map(({ countryId }) => countryId);
    this.#run = new PartsOnBasis(model);
    const reach = new NodeReach(model, nodes);
    this.#reached = this.#run.parts.map((part) =>
      part.model.materials.map((material) => {
        const byNode = reach.reached(material);
        return new Map(this.countries.map((countryId, at) => [countryId, byNode.get(at) ?? []]));
      }),
    );
  }

  get base(): Exposure {
    return this.#run.base;
  }

  /** The run under a disruption; its days hold until the next one. */
  under(countryId: CountryId, from: IsoDate, disruption: Disruption): Exposure {
    const { shocks } = withheld(this.model, countryId, from, disruption);
    const change: Change = {
      shocksOn: () => shocks,
      alike: (supplier) =>
        supplier.countryId === countryId
          ? `${from} ${disruption.days} days ${disruption.sharePercent} %`
          : null,
    };
    return this.#run.run((part) => ({
      reaches: (m) => this.#reachedBy(countryId, part, m).length > 0,
      losses: (m, basis) => basis.losses(this.#reachedBy(countryId, part, m), change),
      shocks: () => shocks,
    }));
  }

  /** What a disruption keeps from being sent, tonnes REO. */
  withheldBy(countryId: CountryId, from: IsoDate, disruption: Disruption): number {
    const changed = withheld(this.model, countryId, from, disruption);
    let [before, after] = [0, 0];
    for (const [p, part] of this.#run.parts.entries())
      for (const [m, material] of part.model.materials.entries()) {
        if (this.#reachedBy(countryId, p, m).length === 0) continue;
        before += neverSent(this.model, material, scratch);
        after += neverSent(changed, material, scratch);
      }
    return after - before;
  }

  #reachedBy(countryId: CountryId, part: number, m: number): readonly SupplierModel[] {
    return this.#reached[part]?.[m]?.get(countryId) ?? [];
  }
}
