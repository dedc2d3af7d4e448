import type { IsoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import type { Licence, Shock } from '@shared/model/shock';
import type { FeedLink, ShockStep } from '@shared/model/what-if-result';
import { sumOf } from '../ledger';
import { applyLeak } from '../shocks/leak';
import { applyLevel, levelOf } from '../shocks/level-shock';
import { applyLicence } from '../shocks/licence';
import { leakTerms, licenceTerms, timingOf } from '../shocks/shock-terms';

/** Which days of a stream of dispatches mean what: counted from its first one. */
export interface StreamDays {
  /** The day of the run on which the first of them leaves. */
  readonly firstDispatch: number;
  /** Place of the first dispatch of the window: what the ledger counts begins here. */
  readonly atStart: number;
  /** How many days of it the result shows. */
  readonly shown: number;
}

/** What one group sends, as shock after shock acts on it, with the account of what each takes. */
export class GroupStream {
  readonly steps: ShockStep[] = [];
  #stream: Float64Array;
  /** What measures withheld, by day: kept only where a leak may bring some of it back. */
  #withheld: Float64Array | null;
  #lost = 0;
  #waitingAtStart = 0;
  #waitingAtEnd = 0;

  /** @param baseline what it sends with no shock, tonnes REO a day by day of dispatch */
  constructor(
    readonly baseline: Float64Array,
    readonly days: StreamDays,
    readonly start: IsoDate,
    leaks: boolean,
  ) {
    this.#stream = baseline;
    this.#withheld = leaks ? new Float64Array(baseline.length) : null;
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

  /** @param ration for a quota: the part of each day's dispatch that it lets through (quota.ts) */
  apply(shock: Shock, ration: Float64Array | undefined): void {
    switch (shock.kind) {
      case 'ban':
      case 'outage':
      case 'tax': {
        const timing = timingOf(shock, this.start);
        const outcome = applyLevel(this.#stream, this.days.firstDispatch, timing, levelOf(shock));
        // What is not made cannot leak through a third country.
        if (shock.kind === 'outage') this.#lost += sumOf(outcome.lost, this.days.atStart);
        else this.#withhold(outcome.lost);
        this.#step(shock, outcome.passed, null);
        break;
      }
      case 'licence':
        this.#licence(shock);
        break;
      case 'quota': {
        if (ration === undefined) throw new Error(`quota ${shock.id} was not shared out`);
        const passed = this.#stream.map((wanted, i) => wanted * (ration[i] ?? 1));
        this.#withhold(this.#stream.map((wanted, i) => wanted - (passed[i] ?? 0)));
        this.#step(shock, passed, null);
        break;
      }
      case 'leak': {
        const terms = leakTerms(shock, this.start);
        const withheld = this.#withheld ?? new Float64Array(this.#stream.length);
        const outcome = applyLeak(this.#stream, withheld, this.days.firstDispatch, terms);
        const underWay = (end: number) => sumOf(outcome.leaked, Math.max(0, end - terms.delayDays), end);
        this.#withheld = outcome.lost;
        this.#waitingAtStart += underWay(this.days.atStart);
        this.#waitingAtEnd += underWay(outcome.leaked.length);
        this.#step(shock, outcome.passed, null, withheld.subarray(0, this.days.shown));
        break;
      }
      default:
        unreachable(shock);
    }
  }

  #licence(shock: Licence): void {
    const terms = licenceTerms(shock, this.start);
    const outcome = applyLicence(this.#stream, this.days.firstDispatch, terms);
    const waitingBefore = (end: number) =>
      sumOf(outcome.approved, Math.max(0, end - terms.delayDays), end) +
      (outcome.queued[end - 1] ?? 0) -
      sumOf(outcome.released, 0, end);
    this.#withhold(outcome.lost);
    this.#waitingAtStart += waitingBefore(this.days.atStart);
    this.#waitingAtEnd += waitingBefore(this.#stream.length);
    this.#step(shock, outcome.passed, outcome.queued.subarray(0, this.days.shown));
  }

  #withhold(lost: Float64Array): void {
    if (this.#withheld === null) {
      this.#lost += sumOf(lost, this.days.atStart);
      return;
    }
    for (let i = 0; i < lost.length; i++) this.#withheld[i] = (this.#withheld[i] ?? 0) + (lost[i] ?? 0);
  }

  #step(shock: Shock, passed: Float64Array, queued: Float64Array | null, withheld?: Float64Array): void {
    this.#stream = passed;
    const shown = passed.subarray(0, this.days.shown);
    this.steps.push({
      shockId: shock.id,
      queued,
      passed: shown,
      ...(withheld === undefined ? {} : { withheld }),
    });
  }
}
