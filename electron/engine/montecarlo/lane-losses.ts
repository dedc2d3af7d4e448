import { floatAt, intAt, numberAt } from '@shared/base/element-at';
import type { Lane } from './sources';

/** Entries that one buffer holds before its runs are worked off; bounds the memory whatever the rates. */
const MOST_ENTRIES = 1 << 17;

/** A switch of a lane, by its place among those of all lanes. */
interface FeltAt {
  readonly lane: number;
  readonly delayDays: number;
  readonly at: number;
}

/**
 * What is missing on the lanes of some runs, as stretches of arrival days between which nothing changes. Run r has the
 * stretches [firstOf[r], firstOf[r + 1]); stretch s begins on dayOf[s] (the next one, or the window, ends it) and holds
 * the entries [entryOf[s], entryOf[s + 1]), each a lane and the part of its stream that is lost, lanes ascending.
 * Before its first stretch a run goes undisturbed.
 */
export class LaneLosses {
  readonly lanes: readonly Lane[];
  runs = 0;
  firstOf = new Int32Array(1);
  dayOf = new Int32Array(64);
  entryOf = new Int32Array(65);
  laneOf = new Int32Array(256);
  lossOf = new Float64Array(256);
  readonly #days: number;
  /** Where each source is felt, by its place in the list of sources. */
  readonly #feltAt: ReadonlyMap<number, readonly FeltAt[]>;
  /** Place of the first switch of each lane among all of them. */
  readonly #firstSwitch: readonly number[];
  /** Changes of the current run: for each day the newest one, and behind each change the one before it on that day. */
  readonly #newest: Int32Array;
  #changes = 0;
  #before = new Int32Array(64);
  #changedLane = new Int32Array(64);
  #changedSwitch = new Int32Array(64);
  #changedTo = new Float64Array(64);
  /** Severity at each switch of each lane. */
  readonly #severity: Float64Array;
  /** How many switches of each lane are not open. */
  readonly #closed: Int32Array;
  /** Lanes that miss something, ascending. */
  readonly #disturbed: number[] = [];

  constructor(lanes: readonly Lane[], days: number) {
    this.lanes = lanes;
    this.#days = days;
    this.#newest = new Int32Array(days).fill(-1);
    this.#closed = new Int32Array(lanes.length);
    const feltAt = new Map<number, FeltAt[]>();
    const firstSwitch: number[] = [];
    let next = 0;
    for (const [lane, { switches }] of lanes.entries()) {
      firstSwitch.push(next);
      for (const { source, delayDays } of switches)
        feltAt.set(source, [...(feltAt.get(source) ?? []), { lane, delayDays, at: next++ }]);
    }
    this.#feltAt = feltAt;
    this.#firstSwitch = firstSwitch;
    this.#severity = new Float64Array(next);
  }

  /** Whether the current runs should be worked off before another one comes. */
  get isFull(): boolean {
    return intAt(this.entryOf, intAt(this.firstOf, this.runs)) > MOST_ENTRIES;
  }

  clear(): void {
    this.runs = 0;
  }

  /** An event of the current run, by days of dispatch; sources without a lane here are passed over. */
  addEvent(source: number, from: number, to: number, severity: number): void {
    for (const { lane, delayDays, at } of this.#feltAt.get(source) ?? []) {
      if (from + delayDays >= this.#days) continue;
      this.#change(from + delayDays, lane, at, severity);
      if (to + delayDays < this.#days) this.#change(to + delayDays, lane, at, 0);
    }
  }

  /** Ends the current run: its events become stretches. */
  endRun(): void {
    let stretch = intAt(this.firstOf, this.runs);
    let entry = intAt(this.entryOf, stretch);
    for (let day = 0; this.#changes > 0; day++) {
      let change = this.#newest[day] ?? -1;
      if (change < 0) continue;
      for (; change >= 0; change = this.#before[change] ?? -1) {
        this.#apply(change);
        this.#changes--;
      }
      this.#newest[day] = -1;
      this.#reserve(stretch, entry + this.#disturbed.length);
      this.dayOf[stretch] = day;
      for (const lane of this.#disturbed) {
        this.laneOf[entry] = lane;
        this.lossOf[entry] = this.#lossOf(lane);
        entry++;
      }
      stretch++;
      this.entryOf[stretch] = entry;
    }
    for (const lane of this.#disturbed) {
      this.#severity.fill(0, this.#firstSwitch[lane], this.#firstSwitch[lane + 1] ?? this.#severity.length);
      this.#closed[lane] = 0;
    }
    this.#disturbed.length = 0;
    this.runs++;
    if (this.firstOf.length <= this.runs) this.firstOf = longer(this.firstOf, new Int32Array(2 * this.runs));
    this.firstOf[this.runs] = stretch;
  }

  /** The part of what a lane brings undisturbed that is missing now. */
  #lossOf(lane: number): number {
    const end = this.#firstSwitch[lane + 1] ?? this.#severity.length;
    let left = 1;
    for (let at = numberAt(this.#firstSwitch, lane); at < end; at++) left *= 1 - floatAt(this.#severity, at);
    return 1 - left;
  }

  #change(day: number, lane: number, at: number, to: number): void {
    const change = this.#changes++;
    if (change === this.#before.length) {
      this.#before = longer(this.#before, new Int32Array(2 * change));
      this.#changedLane = longer(this.#changedLane, new Int32Array(2 * change));
      this.#changedSwitch = longer(this.#changedSwitch, new Int32Array(2 * change));
      this.#changedTo = longer(this.#changedTo, new Float64Array(2 * change));
    }
    this.#before[change] = this.#newest[day] ?? -1;
    this.#changedLane[change] = lane;
    this.#changedSwitch[change] = at;
    this.#changedTo[change] = to;
    this.#newest[day] = change;
  }

  /** Two changes of a day never touch the same switch of a lane: a source is free for a day between its events. */
  #apply(change: number): void {
    const lane = intAt(this.#changedLane, change);
    const at = intAt(this.#changedSwitch, change);
    const was = intAt(this.#closed, lane) > 0;
    if (floatAt(this.#severity, at) !== 0) this.#closed[lane] = intAt(this.#closed, lane) - 1;
    this.#severity[at] = floatAt(this.#changedTo, change);
    if (floatAt(this.#severity, at) !== 0) this.#closed[lane] = intAt(this.#closed, lane) + 1;
    const is = intAt(this.#closed, lane) > 0;
    if (was === is) return;
    const place = this.#disturbed.findIndex((other) => other >= lane);
    if (was) this.#disturbed.splice(place, 1);
    else this.#disturbed.splice(place < 0 ? this.#disturbed.length : place, 0, lane);
  }

  #reserve(stretch: number, entries: number): void {
    if (stretch + 1 >= this.dayOf.length) {
      this.dayOf = longer(this.dayOf, new Int32Array(2 * stretch + 2));
      this.entryOf = longer(this.entryOf, new Int32Array(2 * stretch + 3));
    }
    if (entries > this.laneOf.length) {
      this.laneOf = longer(this.laneOf, new Int32Array(2 * entries));
      this.lossOf = longer(this.lossOf, new Float64Array(2 * entries));
    }
  }
}

function longer<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
