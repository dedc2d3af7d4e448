import type { MonteCarloJob } from '@shared/model/uncertainty';
import { type FanRanges, firstRuns } from './first-runs';
import { type SampledJob, sampledJob } from './sampled-job';
import { validateOptions } from './validate-options';

/** Everything about a job that does not change from run to run. */
export interface PreparedJob extends SampledJob {
  /** By place; of plain materials none. */
  readonly ranges: ReadonlyMap<number, FanRanges>;
}

/** Checks a job and makes it ready. @throws Refusal (refusal.model.*, refusal.uncertainty.*) with the field */
export function prepareJob(job: MonteCarloJob): PreparedJob {
  validateOptions(job.options);
  const sampled = sampledJob(job);
  return { ...sampled, ranges: firstRuns(sampled) };
}
