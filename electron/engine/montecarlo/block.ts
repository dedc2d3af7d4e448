import type { MonteCarloJob } from '@shared/model/uncertainty';
import { RunBalance } from './balance-run';
import { countsOver, type MaterialCounts } from './counts';
import { LaneLosses } from './lane-losses';
import type { PreparedJob } from './prepare';
import { sampleSource } from './source-sampler';

/** Runs of one block. Blocks are fixed: which runs one holds depends on nothing but its number. */
export const BLOCK_RUNS = 250;

/** How many blocks a job has. */
export function blocksOf({ options }: MonteCarloJob): number {
  return Math.ceil(options.runs / BLOCK_RUNS);
}

/** Works off blocks of one job in a memory of its own. */
export class BlockRunner {
  readonly #prepared: PreparedJob;
  readonly #balances: readonly RunBalance[];
  /** One a lane set of the job. */
  readonly #losses: readonly LaneLosses[];
  readonly #words = new Int32Array(2);

  /** @param memory zeros, bytesOfCounts() long */
  constructor(prepared: PreparedJob, memory: ArrayBufferLike) {
    this.#prepared = prepared;
    const { days } = prepared.job.model;
    const counts = countsOver(memory, prepared.materials, days, prepared.job.options.runs);
    // countsOver() gives one a material, in their order.
    this.#balances = prepared.materials.map(
      (base, place) => new RunBalance(base, counts[place] as MaterialCounts),
    );
    this.#losses = prepared.laneSets.map(({ lanes }) => new LaneLosses(lanes, days));
  }

  /** Samples and balances the runs of a block. @param block counts from 0 */
  run(block: number): void {
    const { job, samplers } = this.#prepared;
    const { days } = job.model;
    const end = Math.min(job.options.runs, (block + 1) * BLOCK_RUNS);
    const take = (source: number, from: number, to: number, severity: number) => {
      for (const losses of this.#losses) losses.addEvent(source, from, to, severity);
    };
    let balanced = block * BLOCK_RUNS;
    for (let run = balanced; run < end; run++) {
      for (const [source, sampler] of samplers.entries())
        sampleSource(sampler, source, run, days, this.#words, take);
      for (const losses of this.#losses) losses.endRun();
      if (!this.#losses.some(({ isFull }) => isFull)) continue;
      this.#balance(balanced);
      balanced = run + 1;
    }
    this.#balance(balanced);
  }

  /** @param first number of the first run in hand */
  #balance(first: number): void {
    for (const [index, losses] of this.#losses.entries()) {
      for (const place of this.#prepared.laneSets[index]?.materials ?? []) {
        const balance = this.#balances[place];
        for (let run = 0; run < losses.runs; run++) balance?.run(losses, run, first + run);
      }
      losses.clear();
    }
  }
}
