import type { IsoDate } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import { addInto, sumOf } from '@shared/base/sum-of';
import { nothingWithout, notKnown } from '@shared/model/missing-figures';
import { kindOf, type Shock } from '@shared/model/shock';
import type { Acted, Take } from '@shared/model/shock-parts/stream';
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

/** One shock that acted (or let all pass, or took a part of the goods to other uses): what the account of a stream is read off. */
type Act =
  | { readonly shock: Shock; readonly acted: Acted; readonly found: Float64Array }
  | { readonly shock: Shock; readonly passed: Float64Array }
  | {
      readonly shock: Shock;
      readonly links: readonly FeedLink[];
      readonly sent: Float64Array;
      readonly passed: Float64Array;
    };

/** What was taken from a stream and where; tonnes REO from the start of the window on. */
export interface StreamAccount {
  readonly steps: readonly ShockStep[];
  /** Asked for and never sent. */
  readonly lost: number;
  /** What waits for a licence, or is under way through third countries, when the window begins and ends. */
  readonly waitingAtStart: number;
  readonly waitingAtEnd: number;
}

/** What one group sends, as shock after shock acts on it. */
export class GroupStream {
  readonly #acts: Act[] = [];
  #stream: Float64Array;
  /** What measures withheld, by day: kept only where a shock may bring some of it back. */
  #withheld: Float64Array | null;

  /**
   * @param baseline what it sends with no shock, tonnes REO a day by day of dispatch
   * @param broughtBack one of its shocks brings back what others withhold
   */
  constructor(
    readonly baseline: Float64Array,
    readonly days: StreamDays,
    readonly start: IsoDate,
    broughtBack: boolean,
    readonly take: Take,
  ) {
    this.#stream = baseline;
    this.#withheld = broughtBack ? new Float64Array(baseline.length) : null;
  }

  /** What goes out after the shocks so far, tonnes REO a day by day of dispatch. */
  get stream(): Float64Array {
    return this.#stream;
  }

  /**
   * Lets a shock act that reaches the group through its feeds.
   * @param available the part of its output that it can make with all such shocks so far, by day of dispatch (upstream.ts)
   */
  feed(shock: Shock, available: Float64Array, links: readonly FeedLink[]): void {
    const passed = this.take(this.baseline.length);
    for (let i = 0; i < passed.length; i++) passed[i] = floatAt(this.baseline, i) * (available[i] ?? 1);
    this.#acts.push({ shock, links, sent: this.#stream, passed });
    this.#stream = passed;
  }

  /**
   * @param ration where the kind shares out: the part of each day's dispatch that goes out
   * @param joining requests of other goods that are for these uses, all of them under the shock (flow-by-uses.ts)
   */
  apply(shock: Shock, ration: Float64Array | undefined, joining?: Float64Array): void {
    const found = this.#withheld ?? NONE;
    const acted = kindOf(shock).act(shock, {
      sent: this.#stream,
      firstDay: this.days.firstDispatch,
      start: this.start,
      withheld: found,
      ration,
      joining,
      take: this.take,
    });
    if (this.#withheld !== null) {
      // What is not made cannot leak through a third country.
      const { withheld, stillWithheld } = acted;
      if (withheld !== undefined) addInto(found, withheld);
      if (stillWithheld !== undefined) this.#withheld = stillWithheld;
    }
    this.#acts.push({ shock, acted, found });
    this.#stream = acted.passed;
  }

  /** Takes a part of each day's goods out, for some uses alone. @returns what is taken, tonnes REO a day */
  takeOut(shock: Shock, part: Float64Array): Float64Array {
    const found = this.#stream;
    const passed = this.take(found.length);
    for (let i = 0; i < found.length; i++) passed[i] = floatAt(found, i) * (1 - floatAt(part, i));
    this.#acts.push({ shock, passed });
    this.#stream = passed;
    return found.map((tonnes, i) => tonnes * floatAt(part, i));
  }

  /** Adds goods that were taken out of another lot. */
  join(more: Float64Array): void {
    const all = this.take(more.length);
    all.set(this.#stream);
    addInto(all, more);
    this.#stream = all;
  }

  /** Lets a shock pass that asks nothing of it. */
  pass(shock: Shock): void {
    this.#acts.push({ shock, passed: this.#stream });
  }

  hasActed(shock: Shock): boolean {
    return this.#acts.at(-1)?.shock === shock;
  }

  /** The same days with nothing in them. */
  empty(): GroupStream {
    const nothing = this.take(this.baseline.length).fill(0);
    return new GroupStream(nothing, this.days, this.start, this.#withheld !== null, this.take);
  }

  /** Goes through the shocks once more for all that they took, while what was taken for the streams is still theirs. */
  account(): StreamAccount {
    const { atStart, shown } = this.days;
    const steps: ShockStep[] = [];
    let [lost, waitingAtStart, waitingAtEnd] = [0, 0, 0];
    for (const act of this.#acts) {
      const shockId = act.shock.id;
      if (!('acted' in act) && !('links' in act)) {
        steps.push({ shockId, queued: null, passed: act.passed.subarray(0, shown) });
        continue;
      }
      if ('links' in act) {
        lost += sumOf(act.sent, atStart) - sumOf(act.passed, atStart);
        steps.push({ shockId, queued: null, passed: act.passed.subarray(0, shown), upstream: act.links });
        continue;
      }
      const { passed, withheld, unmade, stillWithheld, queued, waiting } = act.acted;
      if (unmade !== undefined) lost += sumOf(unmade, atStart);
      if (withheld !== undefined && this.#withheld === null) lost += sumOf(withheld, atStart);
      waitingAtStart += nothingWithout(waiting?.(atStart));
      waitingAtEnd += nothingWithout(waiting?.(this.#stream.length));
      steps.push({
        shockId,
        queued: notKnown(queued?.subarray(0, shown)),
        passed: passed.subarray(0, shown),
        ...(stillWithheld === undefined ? {} : { withheld: act.found.subarray(0, shown) }),
      });
    }
    if (this.#withheld !== null) lost += sumOf(this.#withheld, atStart);
    return { steps, lost, waitingAtStart, waitingAtEnd };
  }
}
