import { LaneLosses } from './lane-losses';
import type { SampledJob } from './sampled-job';
import { sampleSource } from './source-sampler';

/** Samples runs of a job, and what they lose on each lane. */
export class SampledLosses {
  readonly #job: SampledJob;
  /** One a lane set of the job. */
  readonly #losses: readonly LaneLosses[];
  readonly #byPlace: ReadonlyMap<number, LaneLosses>;
  readonly #words = new Int32Array(2);

  constructor(job: SampledJob) {
    this.#job = job;
    const { days } = job.job.model;
    const byPlace = new Map<number, LaneLosses>();
    this.#losses = job.laneSets.map(({ lanes, materials }) => {
      const losses = new LaneLosses(lanes, days);
      for (const place of materials) byPlace.set(place, losses);
      return losses;
    });
    this.#byPlace = byPlace;
  }

  /** What the current runs lose on the lanes that serve the material of a place. */
  readonly of = (place: number): LaneLosses => {
    const losses = this.#byPlace.get(place);
    if (losses === undefined) throw new Error('every material has a set of lanes');
    return losses;
  };

  /**
   * Samples the runs [from, to) and has them worked off, as many at a time as there is space for.
   * @param work takes the number of the first current run, and how many there are
   */
  each(from: number, to: number, work: (first: number, runs: number) => void): void {
    const { samplers, job } = this.#job;
    const take = (source: number, begin: number, end: number, severity: number) => {
      for (const losses of this.#losses) losses.addEvent(source, begin, end, severity);
    };
    let first = from;
    for (let run = from; run < to; run++) {
      for (const [source, sampler] of samplers.entries())
        sampleSource(sampler, source, run, job.model.days, this.#words, take);
      for (const losses of this.#losses) losses.endRun();
      if (run + 1 < to && !this.#losses.some(({ isFull }) => isFull)) continue;
      work(first, run + 1 - first);
      for (const losses of this.#losses) losses.clear();
      first = run + 1;
    }
  }
}
