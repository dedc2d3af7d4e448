import type { MonteCarloJob } from '@shared/model/uncertainty';
import { RunBalance } from './balance-run';
import { countsOver, type MaterialCounts } from './counts';
import { FullCounter } from './full-counter';
import type { PreparedJob } from './prepare';
import { countedOf } from './sampled-job';
import { SampledLosses } from './sampled-losses';
import type { Unit } from './units';

/** Runs of one block. Blocks are fixed: which runs one holds depends on nothing but its number. */
export const BLOCK_RUNS = 250;

/** How many blocks a job has. */
export function blocksOf({ options }: MonteCarloJob): number {
  return Math.ceil(options.runs / BLOCK_RUNS);
}

/** Balances the current runs of one unit. @param first number of the first of them */
type Work = (first: number, runs: number) => void;

/** Works off blocks of one job in a memory of its own. */
export class BlockRunner {
  readonly #prepared: PreparedJob;
  readonly #losses: SampledLosses;
  /** One a unit of the job. */
  readonly #works: readonly Work[];
  readonly #counters: FullCounter[] = [];

  /**
   * @param memory zeros, memoryOf() long
   * @param losses those of another job, where only its stocks are others
   */
  constructor(prepared: PreparedJob, memory: ArrayBufferLike, losses = new SampledLosses(prepared)) {
    this.#prepared = prepared;
    this.#losses = losses;
    const { days } = prepared.job.model;
    const counts = countsOver(memory, countedOf(prepared), days, prepared.job.options.runs);
    this.#works = prepared.units.map((unit) =>
      unit.kind === 'plain' ? this.#plain(unit.place, counts) : this.#full(unit, counts),
    );
  }

  /** Samples and balances the runs of a block. @param block counts from 0 */
  run(block: number): void {
    const from = block * BLOCK_RUNS;
    const to = Math.min(this.#prepared.job.options.runs, from + BLOCK_RUNS);
    this.#losses.each(from, to, (first, runs) => this.work(first, runs));
    this.finish();
  }

  /** Balances the runs whose losses are at hand. @param first number of the first of them */
  work(first: number, runs: number): void {
    for (const work of this.#works) work(first, runs);
  }

  /** Ends a block. */
  finish(): void {
    for (const counter of this.#counters) counter.finish();
  }

  #plain(place: number, counts: readonly MaterialCounts[]): Work {
    const [base, own] = [this.#prepared.materials[place], counts[place]];
    if (base === undefined || own === undefined) throw new Error('a unit names a material of the job');
    const balance = new RunBalance(base, own, this.#prepared.job.model.allocation ?? 'proportional');
    const losses = this.#losses.of(place);
    return (first, runs) => {
      for (let run = 0; run < runs; run++) balance.run(losses, run, first + run);
    };
  }

  #full(unit: Extract<Unit, { kind: 'full' }>, counts: readonly MaterialCounts[]): Work {
    const { ranges, materials } = this.#prepared;
    const counters = unit.places.map((place) => {
      const [base, own, found] = [materials[place], counts[place], ranges.get(place)];
      if (base === undefined || own === undefined || found === undefined)
        throw new Error('a unit names a material of the job');
      return new FullCounter(base, own, found, unit.places.length > 1);
    });
    this.#counters.push(...counters);
    const make = this.#prepared.makers.get(unit);
    if (make === undefined) throw new Error('one maker a unit');
    return (first, runs) => {
      for (let run = 0; run < runs; run++) {
        const made = make(this.#losses.of, run);
        for (let at = 0; at < made.length; at++) {
          const own = made[at];
          if (own !== undefined) counters[at]?.add(own, first + run);
        }
      }
    };
  }
}
