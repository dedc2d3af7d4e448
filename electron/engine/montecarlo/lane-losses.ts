import type { Lane } from './sources';

/** Entries that one buffer holds before its runs are worked off; bounds the memory whatever the rates. */
const ROOM = 1 << 17;

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
  /** The lanes of each source, by its place in the list of sources. */
  readonly #lanesOf: ReadonlyMap<number, readonly number[]>;
  /** Changes of the run in hand: for each day the newest one, and behind each change the one before it on that day. */
  readonly #newest: Int32Array;
  #changes = 0;
  #before = new Int32Array(64);
  #changedLane = new Int32Array(64);
  /** +1 when the supplier's part changes, -1 when the country's does. */
  #changedPart = new Int8Array(64);
  #changedTo = new Float64Array(64);
  readonly #bySupplier: Float64Array;
  readonly #byCountry: Float64Array;
  /** Lanes that miss something, ascending. */
  readonly #disturbed: number[] = [];

  constructor(lanes: readonly Lane[], days: number) {
    this.lanes = lanes;
    this.#days = days;
    this.#newest = new Int32Array(days).fill(-1);
    this.#bySupplier = new Float64Array(lanes.length);
    this.#byCountry = new Float64Array(lanes.length);
    const lanesOf = new Map<number, number[]>();
    for (const [index, { supplier, country }] of lanes.entries()) {
      for (const source of [supplier, country]) lanesOf.set(source, [...(lanesOf.get(source) ?? []), index]);
    }
    this.#lanesOf = lanesOf;
  }

  /** Whether the runs in hand should be worked off before another one comes. */
  get isFull(): boolean {
    return (this.entryOf[this.firstOf[this.runs] ?? 0] ?? 0) > ROOM;
  }

  clear(): void {
    this.runs = 0;
  }

  /** An event of the run in hand, by days of dispatch; sources without a lane here are passed over. */
  addEvent(source: number, from: number, to: number, severity: number): void {
    const lanes = this.#lanesOf.get(source);
    if (lanes === undefined) return;
    for (const lane of lanes) {
      const here = this.lanes[lane];
      if (here === undefined || from + here.leadTimeDays >= this.#days) continue;
      const part = here.supplier === source ? 1 : -1;
      this.#change(from + here.leadTimeDays, lane, part, severity);
      if (to + here.leadTimeDays < this.#days) this.#change(to + here.leadTimeDays, lane, part, 0);
    }
  }

  /** Ends the run in hand: its events become stretches. */
  endRun(): void {
    let stretch = this.firstOf[this.runs] ?? 0;
    let entry = this.entryOf[stretch] ?? 0;
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
        const left = (1 - (this.#bySupplier[lane] ?? 0)) * (1 - (this.#byCountry[lane] ?? 0));
        this.laneOf[entry] = lane;
        this.lossOf[entry] = 1 - left;
        entry++;
      }
      stretch++;
      this.entryOf[stretch] = entry;
    }
    for (const lane of this.#disturbed) this.#bySupplier[lane] = this.#byCountry[lane] = 0;
    this.#disturbed.length = 0;
    this.runs++;
    if (this.firstOf.length <= this.runs) this.firstOf = longer(this.firstOf, new Int32Array(2 * this.runs));
    this.firstOf[this.runs] = stretch;
  }

  #change(day: number, lane: number, part: 1 | -1, to: number): void {
    const change = this.#changes++;
    if (change === this.#before.length) {
      this.#before = longer(this.#before, new Int32Array(2 * change));
      this.#changedLane = longer(this.#changedLane, new Int32Array(2 * change));
      this.#changedPart = longer(this.#changedPart, new Int8Array(2 * change));
      this.#changedTo = longer(this.#changedTo, new Float64Array(2 * change));
    }
    this.#before[change] = this.#newest[day] ?? -1;
    this.#changedLane[change] = lane;
    this.#changedPart[change] = part;
    this.#changedTo[change] = to;
    this.#newest[day] = change;
  }

  /** Two changes of a day never touch the same part of a lane: a source is free for a day between its events. */
  #apply(change: number): void {
    const lane = this.#changedLane[change] ?? 0;
    const was = this.#bySupplier[lane] !== 0 || this.#byCountry[lane] !== 0;
    const parts = this.#changedPart[change] === 1 ? this.#bySupplier : this.#byCountry;
    parts[lane] = this.#changedTo[change] ?? 0;
    const is = this.#bySupplier[lane] !== 0 || this.#byCountry[lane] !== 0;
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

function longer<A extends Int8Array | Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
