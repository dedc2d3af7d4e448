import type { SampledSource } from '@shared/model/uncertainty';
import type { DailySeries, UseResult } from '@shared/model/what-if-result';
import { fullRun } from './full-runs';
import type { PreparedJob } from './prepare';
import { SampledLosses } from './sampled-losses';
import { sampleSource } from './source-sampler';

/** One event of a run, by days of dispatch [from, to) counted from the start of the window. */
interface TracedEvent {
  readonly kind: SampledSource['kind'];
  readonly id: string;
  readonly feltBy?: string;
  readonly from: number;
  readonly to: number;
  readonly severity: number;
}

/** One run of a job, day by day: for a look at a run, and to hold the counted runs against. */
interface TracedRun {
  readonly events: readonly TracedEvent[];
  /** One a material. */
  readonly series: readonly DailySeries[];
  /** By material. */
  readonly uses: readonly (readonly UseResult[])[];
}

/** Samples a run again and balances it by the daily run's own balance. @param run counts from 0 */
export function traceRun(prepared: PreparedJob, run: number): TracedRun {
  const { model } = prepared.job;
  const events: TracedEvent[] = [];
  const words = new Int32Array(2);
  for (const [source, sampler] of prepared.samplers.entries()) {
    sampleSource(sampler, source, run, model.days, words, (place, from, to, severity) => {
      const { kind, id, feltBy } = prepared.sources[place] ?? { kind: 'supplier', id: '' };
      events.push({ kind, id, ...(feltBy === undefined ? {} : { feltBy }), from, to, severity });
    });
  }
  const all = { kind: 'full', places: [...model.materials.keys()], model } as const;
  const losses = new SampledLosses(prepared);
  let made: ReturnType<typeof fullRun> = [];
  losses.each(run, run + 1, () => {
    made = fullRun(all, prepared.materials, losses.of, 0);
  });
  return { events, series: made.map(({ series }) => series), uses: made.map(({ uses }) => uses) };
}
