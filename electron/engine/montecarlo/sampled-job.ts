import type { MonteCarloJob, SampledSource } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import type { Counted } from './counts';
import { type SourceSampler, samplersOf } from './source-sampler';
import { type Lane, sourcesOf } from './sources';
import { type Undisturbed, undisturbedRuns } from './undisturbed';
import { type Unit, unitsOf } from './units';

/** Materials that the same lanes serve: what a run does to these lanes is worked out once for all of them. */
interface LaneSet {
  readonly lanes: readonly Lane[];
  /** Places in the list of materials. */
  readonly materials: readonly number[];
}

/** What the runs of a job are made of. */
export interface SampledJob {
  readonly job: MonteCarloJob;
  readonly sources: readonly SampledSource[];
  readonly samplers: readonly SourceSampler[];
  readonly materials: readonly Undisturbed[];
  readonly laneSets: readonly LaneSet[];
  readonly units: readonly Unit[];
}

/** What the counts of a job's materials take. */
export function countedOf({ job, materials }: Pick<SampledJob, 'job' | 'materials'>): Counted[] {
  const lines = lineIds(job.model);
  return materials.map(({ kind, columns, material }) => ({
    kind,
    columns: columns.count,
    lines: material.uses.map(({ useId }) => lines.indexOf(useId)),
  }));
}

/** The lines of a model, in the order in which its materials first name them. */
export function lineIds({ materials }: Pick<WhatIfModel, 'materials'>): string[] {
  return [...new Set(materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)))];
}

/** Takes a model apart into what is sampled and what is balanced. @throws Refusal of runWhatIf() */
export function sampledJob(job: MonteCarloJob): SampledJob {
  const { sources, lanes } = sourcesOf(job.model, job.options.rates);
  const materials = undisturbedRuns(job.model, lanes);
  const sets = new Map<string, { lanes: Lane[]; materials: number[] }>();
  for (const [place, material] of materials.entries()) {
    const key = material.lanes.join(' ');
    const set = sets.get(key) ?? {
      lanes: lanes.filter((_, lane) => material.lanes.includes(lane)),
      materials: [],
    };
    set.materials.push(place);
    sets.set(key, set);
  }
  return {
    job,
    sources,
    samplers: samplersOf(sources, job.options),
    materials,
    laneSets: [...sets.values()],
    units: unitsOf(job.model),
  };
}
