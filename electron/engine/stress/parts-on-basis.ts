import type { WhatIfModel } from '@shared/model/what-if';
import { type Exposure, joined } from './exposure';
import { type PartChange, PartOnBasis, type Way } from './part-on-basis';
import { partsOf } from './parts';

/** A model part by part on what comes in, to be run under other shocks again and again. */
export class PartsOnBasis {
  readonly parts: readonly PartOnBasis[];
  readonly base: Exposure;

  /** @param model found sound before */
  constructor(model: WhatIfModel) {
    this.parts = partsOf(model).map((places) => {
      const materials = places.flatMap((place) => model.materials[place] ?? []);
      return new PartOnBasis({ ...model, materials });
    });
    this.base = joined(this.parts.map(({ base }) => base));
  }

  /** @param changeOf what a change is to a part, by its place */
  run(changeOf: (part: number) => PartChange): Exposure {
    return joined(this.parts.map((part, p) => part.run(changeOf(p))));
  }

  /** Only what is short in all, tonnes REO. */
  shortfall(changeOf: (part: number) => PartChange): number {
    return this.parts.reduce((sum, part, p) => sum + part.shortfall(changeOf(p)), 0);
  }

  /** How often each way was taken. */
  get taken(): Record<Way, number> {
    const sum = (way: Way) => this.parts.reduce((all, { taken }) => all + taken[way], 0);
    return { days: sum('days'), arrivals: sum('arrivals'), whole: sum('whole') };
  }
}
