import { floatAt, intAt } from '@shared/base/element-at';
import { type MaterialCounts, noteLine } from './counts';
import { RangeCounter } from './day-ranges';
import type { FanRanges } from './first-runs';
import type { SampledRun } from './sampled-run';
import type { Undisturbed } from './undisturbed';

/** Counts the runs of one material that the daily run's balance has made. */
export class FullCounter {
  readonly #counts: MaterialCounts;
  readonly #stock: RangeCounter;
  readonly #short: RangeCounter;
  readonly #base: Undisturbed;
  /** Current runs, by the day from which on they were counted one by one. */
  readonly #from: Int32Array;

  /** @param takesTurns whether runs of other materials come between its own: its cells are then not at hand */
  constructor(base: Undisturbed, counts: MaterialCounts, { stock, short }: FanRanges, takesTurns: boolean) {
    if (counts.fan.kind !== 'full') throw new Error('counts of a plain material');
    this.#base = base;
    this.#from = new Int32Array(base.need.length + 1);
    this.#counts = counts;
    this.#stock = new RangeCounter(stock, counts.fan.stock, takesTurns);
    this.#short = new RangeCounter(short, counts.fan.short, takesTurns);
  }

  /** @param number of the run in the job */
  add(made: SampledRun, number: number): void {
    const { from, stock, shortfall, total, daysShort: days, first: begins, useShort, useFirst } = made;
    const { first, totals, uses: ofUses, daysShort } = this.#counts;
    this.#stock.add(stock, from);
    this.#from[from] = intAt(this.#from, from) + 1;
    const fails = begins < 0 ? shortfall.length : begins;
    first[fails] = intAt(first, fails) + 1;
    // Days that are not short are at or under their range, which nobody has to count (RangeCounter).
    if (days === 0) return;
    this.#short.add(shortfall, Math.max(from, fails));
    daysShort[0] = floatAt(daysShort, 0) + days;
    daysShort[1] = floatAt(daysShort, 1) + days * days;
    const at = number * (1 + useShort.length);
    totals[at] = total;
    for (let use = 0; use < useShort.length; use++) {
      totals[at + 1 + use] = floatAt(useShort, use);
      const own = ofUses[use];
      const day = useFirst[use] ?? -1;
      if (own === undefined || day < 0) continue;
      own.first[day] = intAt(own.first, day) + 1;
      noteLine(own.line, number, day);
    }
  }

  /** Counts the days of all runs so far on which nothing was felt yet: they are those of the run with no event. */
  finish(): void {
    const { stock, shortfall } = this.#base;
    this.#stock.finish();
    this.#short.finish();
    let runs = 0;
    for (let day = stock.length; day >= 0; day--) {
      if (runs > 0) {
        this.#stock.addAlike(day, floatAt(stock, day), runs);
        this.#short.addAlike(day, floatAt(shortfall, day), runs);
      }
      runs += intAt(this.#from, day);
    }
    this.#from.fill(0);
  }
}
