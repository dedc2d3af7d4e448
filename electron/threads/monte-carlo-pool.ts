import { Refusal } from '@shared/base/refusal';
import type { MonteCarloJob, MonteCarloResult } from '@shared/model/uncertainty';
import type { MonteCarloWorker } from './entries/monte-carlo-entry';
import { type BlockWorker, handOutBlocks } from './hand-out-blocks';
import { served } from './served';
import { Thread } from './thread';
import { Cancelled } from './thread-messages';
import type { ReadFollow } from './workbench';

/**
 * Worker threads for the Monte Carlo, started with the first job and kept for the next ones: a thread that has compiled
 * its inner loop once is nearly twice as fast. One job at a time; the others wait.
 */
export class MonteCarloPool {
  readonly #entry: string;
  readonly #count: number;
  #threads: Thread[] = [];
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
    await Promise.all(this.#threads.splice(0).map((thread) => thread.end()));
  }

  async #runNow(job: MonteCarloJob, follow: ReadFollow): Promise<MonteCarloResult> {
    if (follow.signal?.aborted) throw new Cancelled();
    while (this.#threads.length < this.#count) this.#threads.push(new Thread(this.#entry, null));
    try {
      return await handOutBlocks(job, this.#threads.map(workerOf), follow);
    } catch (thrown) {
      // After a refusal or a cancel the threads are as good as before: they answer call by call, in order.
      if (!(thrown instanceof Refusal) && !(thrown instanceof Cancelled)) await this.end();
      throw thrown;
    }
  }
}

function workerOf(thread: Thread): BlockWorker {
  const worker = served<MonteCarloWorker>(thread);
  return {
    prepare: (job) => worker.prepare({}, job),
    begin: (memory) => worker.begin({}, memory),
    run: (block) => worker.run({}, block),
    finish: (memories) => worker.finish({}, memories),
  };
}
