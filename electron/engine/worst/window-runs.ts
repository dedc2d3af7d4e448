import { itemAt } from '@shared/base/element-at';
import type { MaterialId } from '@shared/model/material';
import type { StressNode } from '@shared/model/stress';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import type { Loss } from '../run/supply/delivery-basis';
import type { Exposure } from '../stress/exposure';
import { NodeReach } from '../stress/node-reach';
import type { PartChange } from '../stress/part-on-basis';
import { PartsOnBasis } from '../stress/parts-on-basis';
import { hasLanes, type Lane, lanesOf, lossesOn } from './lanes';
import { type Window, withWindows } from './window';

/** A material of a part, whom each node reaches of it, and its lanes; null where a shock remembers or shares out. */
export interface MaterialLanes {
  readonly material: MaterialModel;
  readonly reached: ReadonlyMap<number, readonly SupplierModel[]>;
  readonly lanes: readonly Lane[] | null;
}

/** Runs a model with nodes away, each over days of its own, many times: what comes in is measured once. */
export class WindowRuns {
  readonly model: WhatIfModel;
  readonly nodes: readonly StressNode[];
  readonly base: Exposure;
  /** By part, then by material. */
  readonly parts: readonly (readonly MaterialLanes[])[];
  readonly #run: PartsOnBasis;
  #runs = 0;

  /** @param model found sound before */
  constructor(model: WhatIfModel, nodes: readonly StressNode[]) {
    this.model = model;
    this.nodes = nodes;
    this.#run = new PartsOnBasis(model);
    this.base = this.#run.base;
    const reach = new NodeReach(model, nodes);
    this.parts = this.#run.parts.map((part) =>
      part.model.materials.map((material) => ({
        material,
        reached: reach.reached(material),
        lanes: hasLanes(model, material) ? lanesOf(model, material, reach) : null,
      })),
    );
  }

  /** How many runs were asked for. */
  get runs(): number {
    return this.#runs;
  }

  /** The run with these nodes away; its days hold until the next one. */
  under(windows: readonly Window[]): Exposure {
    this.#runs++;
    const changed = () => withWindows(this.model, this.nodes, windows).shocks;
    return this.#run.run((p): PartChange => {
      const part = itemAt(this.parts, p);
      return {
        reaches: (m) => windows.some(({ node }) => part[m]?.reached.has(node) === true),
        losses: (m, basis) => {
          const { lanes, reached } = itemAt(part, m);
          if (lanes !== null) return lossesOn(lanes, windows);
          const met = new Set(windows.flatMap(({ node }) => reached.get(node) ?? []));
          const shocks = changed();
          return basis.losses([...met], { shocksOn: () => shocks, alike: () => null });
        },
        shocks: changed,
      };
    });
  }

  /** The run without some of what comes, by material. */
  without(losses: ReadonlyMap<MaterialId, Loss>): Exposure {
    return this.#run.run((p): PartChange => {
      const lossOf = (m: number) => losses.get(itemAt(itemAt(this.parts, p), m).material.materialId);
      return {
        reaches: (m) => lossOf(m) !== undefined,
        losses: (m) => [lossOf(m) ?? []].flat(),
        shocks: () => this.model.shocks,
      };
    });
  }
}
