import { sumOf } from '@shared/base/sum-of';
import { type Weights, weights } from '@shared/model/headline';
import type { ExposureTotals, StressNode } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import { isCoupled } from '../run/lines/production-lines';
import { totalsOf } from './exposure';
import { NodeLosses } from './node-losses';
import { NodeReach } from './node-reach';
import { PairBounds } from './pair-bounds';
import type { PartChange, Way } from './part-on-basis';
import { PartsOnBasis } from './parts-on-basis';
import { type Stretch, withRemoved } from './removal';

/** One node of a model, or two that are a pair (pairs.ts), by their places in the list of all. */
type Places = readonly number[];

/** Runs a model without some of its nodes, many times: what comes in is measured once. */
export class RemovalsRunner {
  readonly base: ExposureTotals;
  readonly #model: WhatIfModel;
  readonly #nodes: readonly StressNode[];
  readonly #stretch: Stretch;
  readonly #run: PartsOnBasis;
  readonly #weights: Weights | undefined;
  /** By part, then by material. */
  readonly #losses: readonly (readonly NodeLosses[])[];

  /** @param model found sound before */
  constructor(model: WhatIfModel, nodes: readonly StressNode[], stretch: Stretch) {
    this.#model = model;
    this.#nodes = nodes;
    this.#stretch = stretch;
    this.#run = new PartsOnBasis(model);
    const reach = new NodeReach(model, nodes);
    this.#losses = this.#run.parts.map((part) =>
      part.model.materials.map((material) => new NodeLosses(model, material, reach, stretch)),
    );
    // Lines that take less of one material because another is short need less of it.
    this.#weights = isCoupled(model) ? undefined : weights(this.#run.base.materials);
    this.base = totalsOf(this.#run.base, this.#weights);
  }

  /** How often each way was taken. */
  get taken(): Record<Way, number> {
    return this.#run.taken;
  }

  /** What is needed in all, tonnes REO. */
  get need(): number {
    return this.#run.base.materials.reduce((sum, { series }) => sum + sumOf(series.need), 0);
  }

  /** All that is read off a run without these nodes. */
  totalsOf(places: Places): ExposureTotals {
    return totalsOf(
      this.#run.run((part) => this.#without(part, places)),
      this.#weights,
    );
  }

  /** Only what is short without them, tonnes REO. */
  shortfallOf(places: Places): number {
    return this.#run.shortfall((part) => this.#without(part, places));
  }

  /** What bounds the shortfall of two nodes from what is known of each. */
  bounds(): PairBounds {
    const parts = this.#run.parts.map((run, p) => ({ run, losses: this.#losses[p] ?? [] }));
    return new PairBounds(parts, this.#nodes.length, (part, at) => this.#without(part, [at]));
  }

  #without(part: number, places: Places): PartChange {
    const losses = this.#losses[part] ?? [];
    return {
      reaches: (m) => losses[m]?.isFelt(places) === true,
      losses: (m, basis) => losses[m]?.of(places, basis) ?? [],
      shocks: () => {
        const nodes = places.flatMap((at) => this.#nodes[at] ?? []);
        return withRemoved(this.#model, nodes, this.#stretch).shocks;
      },
    };
  }
}
