import type { DailySeries } from '@shared/model/what-if-result';
import { balanceStock } from '../run/stock/stock-balance';
import { LaneLosses } from './lane-losses';
import type { PreparedJob } from './prepare';
import { sampleSource } from './source-sampler';

/** One event of a run, by days of dispatch [from, to) counted from the start of the window. */
interface TracedEvent {
  readonly kind: 'supplier' | 'country';
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly severity: number;
}

/** One run of a job, day by day: for a look at a run, and to hold the counted runs against. */
interface TracedRun {
  readonly events: readonly TracedEvent[];
  /** One a material. */
  readonly series: readonly DailySeries[];
}

/** Samples a run again and balances it day by day with balanceStock(). @param run counts from 0 */
export function traceRun(prepared: PreparedJob, run: number): TracedRun {
  const { days } = prepared.job.model;
  const events: TracedEvent[] = [];
  const lanesOf = prepared.laneSets.map(({ lanes }) => new LaneLosses(lanes, days));
  const words = new Int32Array(2);
  for (const [source, sampler] of prepared.samplers.entries()) {
    sampleSource(sampler, source, run, days, words, (place, from, to, severity) => {
      const { kind, id } = prepared.sources[place] ?? { kind: 'supplier', id: '' };
      events.push({ kind, id, from, to, severity });
      for (const losses of lanesOf) losses.addEvent(place, from, to, severity);
    });
  }
  const series: DailySeries[] = new Array(prepared.materials.length);
  for (const [index, losses] of lanesOf.entries()) {
    losses.endRun();
    for (const place of prepared.laneSets[index]?.materials ?? []) {
      const base = prepared.materials[place];
      if (base === undefined) throw new Error('a lane set names a material of the job');
      const arrivals = base.arrivals.slice();
      for (let stretch = 0; stretch < (losses.firstOf[1] ?? 0); stretch++) {
        const last = stretch + 1 === losses.firstOf[1];
        const end = last ? days : (losses.dayOf[stretch + 1] ?? days);
        for (let day = losses.dayOf[stretch] ?? 0; day < end; day++) {
          let lost = 0;
          for (let e = losses.entryOf[stretch] ?? 0; e < (losses.entryOf[stretch + 1] ?? 0); e++)
            lost += (base.streams[(losses.laneOf[e] ?? 0) * days + day] ?? 0) * (losses.lossOf[e] ?? 0);
          arrivals[day] = Math.max(0, (arrivals[day] ?? 0) - lost);
        }
      }
      series[place] = balanceStock(base.material, arrivals, base.spans);
    }
  }
  return { events, series };
}
