import type { MonteCarloJob, MonteCarloResult } from '@shared/model/uncertainty';
import { BLOCK_RUNS, BlockRunner, blocksOf, memoryOf, prepareJob, resultOf } from '../engine/montecarlo';
import { Cancelled } from './thread-messages';
import type { ReadFollow } from './workbench';

/** One that works off blocks of a job: a worker thread, or this one. */
export interface BlockWorker {
  /** Checks the job and makes it ready. @returns bytes of memory that counting it takes */
  prepare(job: MonteCarloJob): Promise<number>;
  /** At least so many bytes, shared with whoever finishes the job; another job's counts may stand in them. */
  memory(bytes: number): SharedArrayBuffer;
  /** @param memory is cleared first */
  begin(memory: SharedArrayBuffer): Promise<void>;
  run(block: number): Promise<void>;
  finish(memories: readonly SharedArrayBuffer[]): Promise<MonteCarloResult>;
}

/**
 * Hands the blocks of a job out: each worker takes the next one as soon as it is free, and the first one reads the
 * results off what all have counted. Which worker had which block makes no difference to the result (counts.ts).
 * @throws Cancelled between two blocks; Refusal for a job that does not fit
 */
export async function handOutBlocks(
  job: MonteCarloJob,
  workers: readonly BlockWorker[],
  { signal, onProgress }: ReadFollow,
): Promise<MonteCarloResult> {
  const blocks = blocksOf(job);
  const { runs } = job.options;
  const memories: SharedArrayBuffer[] = new Array(workers.length);
  let next = 0;
  let done = 0;
  onProgress?.(0, runs);
  const work = async (worker: BlockWorker, index: number) => {
    const memory = worker.memory(await worker.prepare(job));
    memories[index] = memory;
    await worker.begin(memory);
    while (next < blocks) {
      if (signal?.aborted) throw new Cancelled();
      await worker.run(next++);
      done++;
      onProgress?.(Math.min(runs, done * BLOCK_RUNS), runs);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    next = blocks; // after a failure of one the others take no further block
  }
  if (signal?.aborted) throw new Cancelled();
  const [first] = workers;
  if (first === undefined) throw new Error('no worker');
  return first.finish(memories);
}

/** Runs a job in this thread, which stays able to answer between two blocks. @throws Cancelled, Refusal */
export async function monteCarloInThisThread(
  job: MonteCarloJob,
  follow: ReadFollow,
): Promise<MonteCarloResult> {
  const prepared = prepareJob(job);
  let runner: BlockRunner | null = null;
  const here: BlockWorker = {
    prepare: async () => memoryOf(prepared),
    memory: (bytes) => new SharedArrayBuffer(bytes),
    begin: async (memory) => {
      runner = new BlockRunner(prepared, memory);
    },
    run: async (block) => {
      runner?.run(block);
      await new Promise((resolve) => setImmediate(resolve));
    },
    finish: async (memories) => resultOf(prepared, memories),
  };
  return handOutBlocks(job, [here], follow);
}
