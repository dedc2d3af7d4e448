import type { MonteCarloJob, MonteCarloResult } from '@shared/model/uncertainty';
import { BlockRunner, blocksOf } from './block';
import { addCounts, bytesOfCounts, countsOver } from './counts';
import { type PreparedJob, prepareJob } from './prepare';
import { countedOf } from './sampled-job';
import { summarise } from './summarise';

/** Bytes that one worker needs to count its runs. */
export function memoryOf(prepared: PreparedJob): number {
  const { model, options } = prepared.job;
  return bytesOfCounts(countedOf(prepared), model.days, options.runs);
}

/**
 * Adds up what the workers have counted, in the order in which their memories are given, and reads the results off.
 * @param memories each worked on by one BlockRunner; the first one is written to
 */
export function resultOf(prepared: PreparedJob, memories: readonly ArrayBufferLike[]): MonteCarloResult {
  const [counts, ...more] = memories.map((memory) =>
    countsOver(memory, countedOf(prepared), prepared.job.model.days, prepared.job.options.runs),
  );
  if (counts === undefined) throw new Error('no run was counted');
  for (const other of more) addCounts(counts, other);
  return summarise(prepared, counts);
}

/**
 * Samples a model in this thread: events per source on top of the deterministic scenario, each run balanced day by day.
 * Memory grows by eight bytes a run, material and calendar year of the window, or use. The same model, seed and number of runs give the same bytes everywhere.
 * Source: docs/engine.md 9.
 * @throws Refusal (refusal.model.*, refusal.uncertainty.*) with the field in `place`
 */
export function runMonteCarlo(job: MonteCarloJob): MonteCarloResult {
  const prepared = prepareJob(job);
  const memory = new ArrayBuffer(memoryOf(prepared));
  const runner = new BlockRunner(prepared, memory);
  for (let block = 0; block < blocksOf(job); block++) runner.run(block);
  return resultOf(prepared, [memory]);
}
