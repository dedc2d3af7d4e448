import type { MonteCarloJob } from '@shared/model/uncertainty';
import { type FanRanges, firstRuns } from './first-runs';
import { type MakeRun, runsOf } from './full-runs';
import { type SampledJob, sampledJob } from './sampled-job';
import type { Unit } from './units';
import { validateOptions } from './validate-options';

/** Everything about a job that does not change from run to run. */
export interface PreparedJob extends SampledJob {
  /** By place; of plain materials none. */
  readonly ranges: ReadonlyMap<number, FanRanges>;
  /** Who makes the runs of each unit that is not plain, one at a time. */
  readonly makers: ReadonlyMap<Unit, MakeRun>;
}

/** Checks a job and makes it ready. @throws Refusal (refusal.model.*, refusal.uncertainty.*) with the field */
export function prepareJob(job: MonteCarloJob): PreparedJob {
  validateOptions(job.options);
  const sampled = sampledJob(job);
  const makers = new Map(
    sampled.units.flatMap((unit) =>
      unit.kind === 'full' ? [[unit, runsOf(unit, sampled.materials)] as const] : [],
    ),
  );
  return { ...sampled, makers, ranges: firstRuns(sampled, makers) };
}
