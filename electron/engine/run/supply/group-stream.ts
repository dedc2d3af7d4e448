import type { IsoDate } from '@shared/base/calendar';
import { sumOf } from '@shared/base/sum-of';
import { kindOf, type Shock } from '@shared/model/shock';
import type { FeedLink, ShockStep } from '@shared/model/what-if-result';

/** Which days of a stream of dispatches mean what: counted from its first one. */
interface StreamDays {
  /** The day of the run on which the first of them leaves. */
  readonly firstDispatch: number;
  /** Place of the first dispatch of the window: what the ledger counts begins here. */
  readonly atStart: number;
  /** How many days of it the result shows. */
  readonly shown: number;
}

/** What is kept where nothing is brought back. */
const NONE = new Float64Array(0);

/** What one group sends, as shock after shock acts on it, with the account of what each takes. */
export class GroupStream {
  readonly steps: ShockStep[] = [];
  #stream: Float64Array;
  /** What measures withheld, by day: kept only where a shock may bring some of it back. */
  #withheld: Float64Array | null;
  #lost = 0;
  #waitingAtStart = 0;
  #waitingAtEnd = 0;

  /**
   * @param baseline what it sends with no shock, tonnes REO a day by day of dispatch
   * @param broughtBack one of its shocks brings back what others withhold
   */
  constructor(
    readonly baseline: Float64Array,
    readonly days: StreamDays,
    readonly start: IsoDate,
    broughtBack: boolean,
  ) {
    this.#stream = baseline;
    this.#withheld = broughtBack ? new Float64Array(baseline.length) : null;
  }

  /** What goes out after the shocks so far, tonnes REO a day by day of dispatch. */
  get stream(): Float64Array {
    return this.#stream;
  }

  /** Tonnes REO asked for from the start of the window on and never sent. */
  get lost(): number {
    return this.#lost + (this.#withheld === null ? 0 : sumOf(this.#withheld, this.days.atStart));
  }

  /** Tonnes REO that wait for a licence, or are under way through third countries, when the window begins and ends. */
  get waiting(): { readonly atStart: number; readonly atEnd: number } {
    return { atStart: this.#waitingAtStart, atEnd: this.#waitingAtEnd };
  }

  /**
   * Lets a shock act that reaches the group through its feeds.
   * @param available the part of its output that it can make with all such shocks so far, by day of dispatch (upstream.ts)
   */
  feed(shock: Shock, available: Float64Array, links: readonly FeedLink[]): void {
    const passed = this.baseline.map((wanted, i) => wanted * (available[i] ?? 1));
    this.#lost += sumOf(this.#stream, this.days.atStart) - sumOf(passed, this.days.atStart);
    this.#stream = passed;
    const shown = passed.subarray(0, this.days.shown);
    this.steps.push({ shockId: shock.id, queued: null, passed: shown, upstream: links });
  }

  /** @param ration where the kind shares out: the part of each day's dispatch that goes out */
  apply(shock: Shock, ration: Float64Array | undefined): void {
    const { atStart, shown, firstDispatch } = this.days;
    const found = this.#withheld ?? NONE;
    const { passed, withheld, unmade, stillWithheld, queued, waiting } = kindOf(shock).act(shock, {
      sent: this.#stream,
      firstDay: firstDispatch,
      start: this.start,
      withheld: found,
      ration,
    });
    // What is not made cannot leak through a third country.
    if (unmade !== undefined) this.#lost += sumOf(unmade, atStart);
    if (withheld !== undefined) this.#withhold(withheld);
    if (stillWithheld !== undefined) this.#withheld = stillWithheld;
    this.#waitingAtStart += waiting?.(atStart) ?? 0;
    this.#waitingAtEnd += waiting?.(this.#stream.length) ?? 0;
    this.#stream = passed;
    this.steps.push({
      shockId: shock.id,
      queued: queued?.subarray(0, shown) ?? null,
      passed: passed.subarray(0, shown),
      ...(stillWithheld === undefined ? {} : { withheld: found.subarray(0, shown) }),
    });
  }

  #withhold(lost: Float64Array): void {
    if (this.#withheld === null) {
      this.#lost += sumOf(lost, this.days.atStart);
      return;
    }
    for (let i = 0; i < lost.length; i++) this.#withheld[i] = (this.#withheld[i] ?? 0) + (lost[i] ?? 0);
  }
}
