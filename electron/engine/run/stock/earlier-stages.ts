import { floatAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import { releasePerDay } from '@shared/model/stock-limits';
import type { EarlierStageModel } from '@shared/model/what-if';
import type { EarlierStageResult } from '@shared/model/what-if-result';

/**
 * The stocks of the stages before that of the run, and what is made of them: each stage has a stock and a step that works
 * it up to the stage behind it, with a yield and a lead. A step takes from the stock of its stage first, then from what is
 * made of the stage before that. Nothing begins before it is wanted, and nothing is known of later days.
 * Source: docs/engine.md 4.8.
 */
export class EarlierStages {
  readonly #model: EarlierStageModel;
  readonly #before: EarlierStages | null;
  /** What comes out of the step on each day, of work begun before it. */
  readonly #due: Float64Array;
  #level: number;
  #inProcess = 0;
  /** Taken from the stock, and begun by the step, on the current day. */
  #drawn = 0;
  #begun = 0;
  /** Asked of this stage on the current day, whether it was there or not. */
  #asked = 0;
  #taken = 0;
  #made = 0;
  #received = 0;

  private constructor(model: EarlierStageModel, before: EarlierStages | null, days: number) {
    this.#model = model;
    this.#before = before;
    this.#due = new Float64Array(days);
    this.#level = model.stock.opening;
  }

  /** @param stages the nearest first; null for none */
  static of(stages: readonly EarlierStageModel[] | undefined, days: number): EarlierStages | null {
    return (stages ?? []).reduceRight<EarlierStages | null>(
      (before, model) => new EarlierStages(model, before, days),
      null,
    );
  }

  /** What comes out on a day of work begun before it, tonnes REO of the stage behind. */
  due(day: number): number {
    return floatAt(this.#due, day);
  }

  /** Opens a day: what the stage before sends comes into the stock. Days come in order. */
  open(day: number): void {
    this.#before?.open(day);
    const arriving = nothingWithout(this.#before?.due(day));
    this.#level += arriving;
    this.#received += arriving;
    const out = floatAt(this.#due, day);
    this.#inProcess -= out;
    this.#made += out;
    [this.#drawn, this.#begun, this.#asked] = [0, 0, 0];
  }

  /** Most that could be made on the same day: nothing where the step takes days. */
  atOnce(): number {
    const { leadDays, yieldPercent } = this.#model;
    return leadDays > 0 ? 0 : Math.min(this.#headroom(), (yieldPercent / 100) * this.#usable());
  }

  /** Makes so much on the same day; at most atOnce(). @returns tonnes REO of the stage behind */
  makeAtOnce(wanted: number): number {
    const made = this.#work(Math.min(wanted, this.atOnce()));
    this.#made += made;
    return made;
  }

  /**
   * Ends a day at which so much was missing of what came in: work begins where the stock and what is in work no longer last
   * for its lead, but no more than was missing on the day.
   * @param gap tonnes REO that the stage behind lacked on the day before its stock
   * @param unstocked of it, what its stock did not give
   * @param lasting what the stock of the stage behind can give in so many days
   */
  close(day: number, gap: number, unstocked: number, lasting: (days: number) => number): void {
    const { leadDays } = this.#model;
    if (leadDays > 0) {
      const lacking = leadDays * gap - lasting(leadDays) - this.#inProcess;
      const begun = this.#work(Math.min(gap, Math.max(0, lacking), this.#headroom()));
      this.#inProcess += begun;
      if (day + leadDays < this.#due.length) this.#due[day + leadDays] = begun;
    } else {
      // What could not be made at once is asked of the stages before all the same.
      this.#asked = Math.max(this.#asked, Math.min(unstocked, this.#most()) / this.#yield);
    }
    this.#before?.close(day, this.#asked, this.#asked - this.#drawn, (days) => this.#lasting(days));
  }

  /** The stages, the nearest first. */
  results(): EarlierStageResult[] {
    const { stage, stock } = this.#model;
    return [
      {
        stage,
        opening: stock.opening,
        received: this.#received,
        taken: this.#taken,
        closing: this.#level,
        made: this.#made,
        inProcess: this.#inProcess,
      },
      ...(this.#before?.results() ?? []),
    ];
  }

  get #yield(): number {
    return this.#model.yieldPercent / 100;
  }

  #most(): number {
    return this.#model.maximumPerDay ?? Number.POSITIVE_INFINITY;
  }

  /** What the step can still begin today. */
  #headroom(): number {
    return Math.max(0, this.#most() - this.#begun);
  }

  /** What can leave this stage today, with what the stage before makes at once. */
  #usable(): number {
    return this.#ofStock() + nothingWithout(this.#before?.atOnce());
  }

  #ofStock(): number {
    const { stock } = this.#model;
    return Math.max(0, Math.min(this.#level - stock.minimum, releasePerDay(stock) - this.#drawn));
  }

  #lasting(days: number): number {
    const { stock } = this.#model;
    return Math.max(0, Math.min(this.#level - stock.minimum, days * releasePerDay(stock)));
  }

  /** Begins work on so much. @returns what it will give, tonnes REO of the stage behind */
  #work(wanted: number): number {
    if (wanted <= 0) return 0;
    const input = wanted / this.#yield;
    this.#asked += input;
    const ofStock = Math.min(input, this.#ofStock());
    this.#level -= ofStock;
    this.#drawn += ofStock;
    const rest = input - ofStock;
    const madeBefore = rest > 0 ? nothingWithout(this.#before?.makeAtOnce(rest)) : 0;
    this.#received += madeBefore;
    this.#taken += ofStock + madeBefore;
    const output = rest - madeBefore > 0 ? (ofStock + madeBefore) * this.#yield : wanted;
    this.#begun += output;
    return output;
  }
}
