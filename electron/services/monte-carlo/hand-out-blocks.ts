import type { MonteCarloJob, MonteCarloResult } from '@shared/domain/uncertainty';
import { BLOCK_RUNS, BlockRunner, blocksOf } from '../../engine/uncertainty/block';
import { memoryOf, resultOf } from '../../engine/uncertainty/monte-carlo';
import { prepareJob } from '../../engine/uncertainty/prepare';
import { Thread } from '../../jobs/thread';
import { Cancelled } from '../../jobs/thread-messages';
import type { ReadFollow } from '../../jobs/workbench';

/** One that works off blocks of a job: a worker thread, or this one. */
export interface BlockWorker {
  /** Checks the job and makes it ready. @returns bytes of memory that counting it takes */
  prepare(): Promise<number>;
  /** @param memory zeros, shared with whoever finishes the job */
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
  await Promise.all(
    workers.map(async (worker, index) => {
      const memory = new SharedArrayBuffer(await worker.prepare());
      memories[index] = memory;
      await worker.begin(memory);
      while (next < blocks) {
        if (signal?.aborted) throw new Cancelled();
        await worker.run(next++);
        done++;
        onProgress?.(Math.min(runs, done * BLOCK_RUNS), runs);
      }
    }),
  );
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

/**
 * Runs a job in worker threads that live as long as it does.
 * @param entry path of the built monte-carlo-entry
 * @param count of threads; the result does not depend on it
 * @throws Cancelled, Refusal
 */
export async function monteCarloInWorkers(
  entry: string,
  count: number,
  job: MonteCarloJob,
  follow: ReadFollow,
): Promise<MonteCarloResult> {
  const threads = Array.from({ length: count }, () => new Thread(entry, null));
  // The worker's entry answers each of these with the type that it has here.
  const workers = threads.map(
    (thread): BlockWorker => ({
      prepare: () => thread.call('prepare', [job]) as Promise<number>,
      begin: (memory) => thread.call('begin', [memory]) as Promise<void>,
      run: (block) => thread.call('run', [block]) as Promise<void>,
      finish: (memories) => thread.call('finish', [memories]) as Promise<MonteCarloResult>,
    }),
  );
  try {
    return await handOutBlocks(job, workers, follow);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
