import type { MonteCarloJob, SampledSource } from '@shared/model/uncertainty';
import { refuse } from '../run/require-figures';
import { type SourceSampler, samplersOf } from './source-sampler';
import { type Lane, sourcesOf } from './sources';
import { type Undisturbed, undisturbedRuns } from './undisturbed';
import { validateOptions } from './validate-options';

/** Materials that the same lanes serve: what a run does to these lanes is worked out once for all of them. */
interface LaneSet {
  readonly lanes: readonly Lane[];
  /** Places in the list of materials. */
  readonly materials: readonly number[];
}

/** Everything about a job that does not change from run to run. */
export interface PreparedJob {
  readonly job: MonteCarloJob;
  readonly sources: readonly SampledSource[];
  readonly samplers: readonly SourceSampler[];
  readonly materials: readonly Undisturbed[];
  readonly laneSets: readonly LaneSet[];
}

/** Checks a job and makes it ready. @throws Refusal (refusal.model.*, refusal.uncertainty.*) with the field */
export function prepareJob(job: MonteCarloJob): PreparedJob {
  validateOptions(job.options);
  requireNothingOwed(job);
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
    samplers: samplersOf(sources, job.options.seed),
    materials,
    laneSets: [...sets.values()],
  };
}

/** What a run owes to a use is not followed from event to event. @throws Refusal `refusal.model.notSampled` */
function requireNothingOwed({ model }: MonteCarloJob): void {
  for (const { materialId, uses } of model.materials) {
    const use = uses.find(({ carriesOver }) => carriesOver === true);
    if (use !== undefined)
      refuse('refusal.model.notSampled', `${materialId}.uses.${use.useId}.carriesOver`, {});
  }
}
