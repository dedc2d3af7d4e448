import { floatAt, intAt } from '@shared/base/element-at';
import { notKnown } from '@shared/model/missing-figures';
import { type MaterialCounts, noteLine } from './counts';
import type { Undisturbed } from './undisturbed';
import type { UseLosses } from './use-losses';

/** What one run of one plain material falls short, gathered stretch by stretch and then counted. */
export class RunShortfall {
  readonly #base: Undisturbed;
  readonly #counts: MaterialCounts;
  /** Whole days of the window; a first shortfall there means never. */
  readonly #never: number;
  /** Null where uses bear the shortfall of a year in parts that stand still: then columns are years. */
  readonly #losses: UseLosses | null;
  readonly #columns: Float64Array;
  /** First day short by column. */
  readonly #firstBy: Int32Array;
  #days = 0;
  #first: number;
  /** First day on or after each day that is short with no event. */
  readonly #nextShort: Int32Array;

  constructor(base: Undisturbed, counts: MaterialCounts, losses: UseLosses | null) {
    this.#base = base;
    this.#counts = counts;
    this.#losses = losses;
    this.#never = base.need.length;
    this.#columns = new Float64Array(base.columns.count);
    this.#firstBy = new Int32Array(base.columns.count).fill(this.#never);
    this.#first = this.#never;
    this.#nextShort = nextShortOf(base.shortfall);
  }

  /** The days [from, to), all of one span, are each short by `tonnes`. */
  add(from: number, to: number, tonnes: number): void {
    const span = intAt(this.#base.spanOf, from);
    this.#note(from, to, tonnes, notKnown(this.#losses?.of(span, tonnes)));
  }

  /** The days [from, to) go as undisturbed. */
  addUndisturbed(from: number, to: number): void {
    const { shortfall } = this.#base;
    for (let day = this.#nextShort[from] ?? to; day < to; day = this.#nextShort[day + 1] ?? to)
      this.#note(day, day + 1, floatAt(shortfall, day), notKnown(this.#losses?.undisturbedOn(day)));
  }

  /** Counts a run by its number in the job, and makes ready for the next one. */
  finish(run: number): void {
    const { first, totals, uses, daysShort } = this.#counts;
    first[this.#first] = intAt(first, this.#first) + 1;
    if (this.#days === 0) return;
    totals.set(this.#columns, run * this.#columns.length);
    daysShort[0] = floatAt(daysShort, 0) + this.#days;
    daysShort[1] = floatAt(daysShort, 1) + this.#days * this.#days;
    const { uses: weights } = this.#base.columns;
    for (const [index, use] of uses.entries()) {
      const own = weights[index] ?? this.#columns;
      let begins = this.#never;
      for (let column = 0; column < own.length; column++)
        if (own[column] !== 0) begins = Math.min(begins, this.#firstBy[column] ?? begins);
      if (begins === this.#never) continue;
      use.first[begins] = intAt(use.first, begins) + 1;
      noteLine(use.line, run, begins);
    }
    this.#columns.fill(0);
    this.#firstBy.fill(this.#never);
    this.#days = 0;
    this.#first = this.#never;
  }

  /** @param losses of each use on each of the days, tonnes REO */
  #note(from: number, to: number, tonnes: number, losses: Float64Array | null): void {
    const days = to - from;
    if (losses === null) {
      this.#add(intAt(this.#base.spanOf, from), from, days * tonnes);
    } else {
      this.#add(0, from, days * tonnes);
      for (let use = 0; use < losses.length; use++) {
        const lost = floatAt(losses, use);
        if (lost > 0) this.#add(1 + use, from, days * lost);
      }
    }
    this.#days += days;
    if (from < this.#first) this.#first = from;
  }

  #add(column: number, from: number, tonnes: number): void {
    this.#columns[column] = floatAt(this.#columns, column) + tonnes;
    if (from < intAt(this.#firstBy, column)) this.#firstBy[column] = from;
  }
}

function nextShortOf(shortfall: Float64Array): Int32Array {
  const days = shortfall.length;
  const next = new Int32Array(days + 1).fill(days);
  for (let day = days - 1; day >= 0; day--)
    next[day] = floatAt(shortfall, day) > 0 ? day : (next[day + 1] ?? days);
  return next;
}
