import type { MaterialCounts } from './counts';
import { RangeCounter } from './day-ranges';
import type { FanRanges } from './first-runs';
import type { FullRun } from './full-runs';

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
  add({ series, uses }: FullRun, number: number): void {
    const { shortfall, stock } = series;
    const { first, totals, uses: ofUses, daysShort } = this.#counts;
    this.#stock.add(stock);
    this.#short.add(shortfall);
    let begins = -1;
    let total = 0;
    let days = 0;
    for (let day = 0; day < shortfall.length; day++) {
      const short = shortfall[day] ?? 0;
      if (short <= 0) continue;
      if (begins < 0) begins = day;
      total += short;
      days++;
    }
    if (begins < 0) begins = shortfall.length;
    first[begins] = (first[begins] ?? 0) + 1;
    daysShort[0] = (daysShort[0] ?? 0) + days;
    daysShort[1] = (daysShort[1] ?? 0) + days * days;
    const at = number * (1 + uses.length);
    totals[at] = total;
    for (const [index, use] of uses.entries()) {
      totals[at + 1 + index] = use.shortfall;
      const own = ofUses[index]?.first;
      if (own === undefined || use.firstShortfall === null) continue;
      const day = Math.floor(use.firstShortfall.day);
      own[day] = (own[day] ?? 0) + 1;
    }
  }
}
