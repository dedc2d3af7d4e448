import type { MaterialCounts } from './counts';
import type { Undisturbed } from './undisturbed';

/** What one run of one material falls short, gathered stretch by stretch and then counted. */
export class RunShortfall {
  readonly #base: Undisturbed;
  readonly #counts: MaterialCounts;
  /** Whole days of the window; a first shortfall there means never. */
  readonly #never: number;
  readonly #bySpan: Float64Array;
  readonly #firstBySpan: Int32Array;
  #days = 0;
  #first: number;
  /** Part of each use in a shortfall, by span. */
  readonly #parts: readonly Float64Array[];
  /** First day on or after each day that is short with no event. */
  readonly #nextShort: Int32Array;

  constructor(base: Undisturbed, counts: MaterialCounts) {
    this.#base = base;
    this.#counts = counts;
    this.#never = base.need.length;
    this.#bySpan = new Float64Array(base.spans.length);
    this.#firstBySpan = new Int32Array(base.spans.length).fill(this.#never);
    this.#first = this.#never;
    this.#parts = partsOfUses(base);
    this.#nextShort = nextShortOf(base.shortfall);
  }

  /** The days [from, to), all of one span, are each short by `tonnes`. */
  add(from: number, to: number, tonnes: number): void {
    const span = this.#base.spanOf[from] ?? 0;
    const days = to - from;
    this.#bySpan[span] = (this.#bySpan[span] ?? 0) + days * tonnes;
    this.#days += days;
    if (from < (this.#firstBySpan[span] ?? 0)) this.#firstBySpan[span] = from;
    if (from < this.#first) this.#first = from;
  }

  /** The days [from, to) go as undisturbed. */
  addUndisturbed(from: number, to: number): void {
    const { shortfall } = this.#base;
    for (let day = this.#nextShort[from] ?? to; day < to; day = this.#nextShort[day + 1] ?? to)
      this.add(day, day + 1, shortfall[day] ?? 0);
  }

  /** Counts a run by its number in the job, and makes ready for the next one. */
  finish(run: number): void {
    const { first, totals, uses, daysShort } = this.#counts;
    first[this.#first] = (first[this.#first] ?? 0) + 1;
    if (this.#days === 0) return;
    const { spans } = this.#base;
    totals.set(this.#bySpan, run * spans.length);
    daysShort[0] = (daysShort[0] ?? 0) + this.#days;
    daysShort[1] = (daysShort[1] ?? 0) + this.#days * this.#days;
    for (const [index, use] of uses.entries()) {
      const parts = this.#parts[index] ?? this.#bySpan;
      let begins = this.#never;
      for (let span = 0; span < spans.length; span++) {
        const part = parts[span] ?? 0;
        if (part === 0) continue;
        begins = Math.min(begins, this.#firstBySpan[span] ?? begins);
      }
      if (begins === this.#never) continue;
      use.first[begins] = (use.first[begins] ?? 0) + 1;
    }
    this.#bySpan.fill(0);
    this.#firstBySpan.fill(this.#never);
    this.#days = 0;
    this.#first = this.#never;
  }
}

/**
 * What part of a shortfall each use bears, by span: in proportion to its demand, as servedUses() shares it out.
 * @returns one array a use, one part a span
 */
export function partsOfUses({ material, spans }: Undisturbed): Float64Array[] {
  return material.uses.map(({ demand }) =>
    Float64Array.from(spans, ({ year }) => {
      const all = material.uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
      return all > 0 ? (demand[year] ?? 0) / all : 0;
    }),
  );
}

function nextShortOf(shortfall: Float64Array): Int32Array {
  const days = shortfall.length;
  const next = new Int32Array(days + 1).fill(days);
  for (let day = days - 1; day >= 0; day--)
    next[day] = (shortfall[day] ?? 0) > 0 ? day : (next[day + 1] ?? days);
  return next;
}
