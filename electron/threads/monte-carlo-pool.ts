import { Refusal } from '@shared/base/refusal';
import type { MonteCarloJob, MonteCarloResult } from '@shared/model/uncertainty';
import type { MonteCarloWorker } from './entries/monte-carlo-entry';
import type { BlockWorker } from './hand-out-blocks';
import { served } from './served';
import { Thread } from './thread';
import { Cancelled } from './thread-messages';
import type { ReadFollow } from './workbench';
import { startedWorker } from './worker-channel';

/**
 * Worker threads for the Monte Carlo, started with the first job and kept for the next ones: a thread that has compiled
 * its inner loop once is nearly twice as fast, and its memory serves every job. One job at a time; the others wait.
 */
export class MonteCarloPool {
  readonly #entry: string;
  readonly #count: number;
  #workers: PoolWorker[] = [];
  #last: Promise<unknown> = Promise.resolve();

  /** @param entry path of the built monte-carlo-entry; @param count of threads; results do not depend on it */
  constructor(entry: string, count: number) {
    this.#entry = entry;
    this.#count = count;
  }

  /** Runs a job when those before it are through. @throws Cancelled, Refusal */
  run(job: MonteCarloJob, follow: ReadFollow): Promise<MonteCarloResult> {
    const result = this.#last.then(() => this.#runNow(job, follow));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends the threads; a job that runs is rejected. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.end()));
  }

  async #runNow(job: MonteCarloJob, follow: ReadFollow): Promise<MonteCarloResult> {
    if (follow.signal?.aborted) throw new Cancelled();
    while (this.#workers.length < this.#count)
      this.#workers.push(workerOn(new Thread(startedWorker(this.#entry, null))));
    try {
      // Loaded with the first job: it brings the sampling, which no start waits for.
      const { handOutBlocks } = await import('./hand-out-blocks');
      return await handOutBlocks(job, this.#workers, follow);
    } catch (thrown) {
      // After a refusal or a cancel the threads are as good as before: they answer call by call, in order.
      if (!(thrown instanceof Refusal) && !(thrown instanceof Cancelled)) await this.end();
      throw thrown;
    }
  }
}

interface PoolWorker extends BlockWorker {
  end(): Promise<void>;
}

function workerOn(thread: Thread): PoolWorker {
  const worker = served<MonteCarloWorker>(thread);
  let memory = new SharedArrayBuffer(0);
  return {
    prepare: (job) => worker.prepare({}, job),
    memory: (bytes) => {
      // One for all jobs: a new one for each would lie about until all threads have collected their garbage.
      if (memory.byteLength < bytes) memory = new SharedArrayBuffer(bytes);
      return memory;
    },
    begin: (memory) => worker.begin({}, memory),
    run: (block) => worker.run({}, block),
    finish: (memories) => worker.finish({}, memories),
    end: () => thread.end(),
  };
}
