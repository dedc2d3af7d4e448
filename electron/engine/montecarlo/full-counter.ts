import type { MaterialCounts } from './counts';
import { RangeCounter } from './day-ranges';
import type { FanRanges } from './first-runs';
import type { SampledRun } from './sampled-run';

/** Counts the runs of one material that the daily run's balance has made. */
export class FullCounter {
  readonly #counts: MaterialCounts;
  readonly #stock: RangeCounter;
  readonly #short: RangeCounter;

  constructor(counts: MaterialCounts, { stock, short }: FanRanges) {
    if (counts.fan.kind !== 'full') throw new Error('counts of a plain material');
    this.#counts = counts;
    this.#stock = new RangeCounter(stock, counts.fan.stock);
    this.#short = new RangeCounter(short, counts.fan.short);
  }

  /** @param number of the run in the job */
  add(made: SampledRun, number: number): void {
    const { stock, shortfall, total, daysShort: days, first: begins, useShort, useFirst } = made;
    const { first, totals, uses: ofUses, daysShort } = this.#counts;
    this.#stock.add(stock);
    const from = begins < 0 ? shortfall.length : begins;
    first[from] = (first[from] ?? 0) + 1;
    // Days that are not short are at or under their range, which nobody has to count (RangeCounter).
    if (days === 0) return;
    this.#short.add(shortfall);
    daysShort[0] = (daysShort[0] ?? 0) + days;
    daysShort[1] = (daysShort[1] ?? 0) + days * days;
    const at = number * (1 + useShort.length);
    totals[at] = total;
    for (let use = 0; use < useShort.length; use++) {
      totals[at + 1 + use] = useShort[use] ?? 0;
      const own = ofUses[use]?.first;
      const day = useFirst[use] ?? -1;
      if (own !== undefined && day >= 0) own[day] = (own[day] ?? 0) + 1;
    }
  }
}
