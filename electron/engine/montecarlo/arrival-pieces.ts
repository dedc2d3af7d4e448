import { floatAt, intAt } from '@shared/base/element-at';
import type { LaneLosses } from './lane-losses';
import type { Undisturbed } from './undisturbed';

/** Days of one run that bring the same and need the same, one piece after the other. */
export class ArrivalPieces {
  count = 0;
  /** First day of each piece; it ends where the next one begins. Behind the last one stands the end of the window. */
  readonly from: Int32Array;
  /** What arrives on each of its days, tonnes REO. */
  readonly brings: Float64Array;
  readonly #base: Undisturbed;
  /** Days on which the same comes are of one kind: the kind of each, and by kind, then by lane, what is brought. */
  readonly #kindOf: Int32Array;
  readonly #brought: Float64Array;

  constructor(base: Undisturbed) {
    this.#base = base;
    const { arrivals, streams, sameUntil, lanes } = base;
    const days = arrivals.length;
    this.#kindOf = new Int32Array(days);
    const brought: number[] = [];
    for (let day = 0, kind = 0; day < days; kind++) {
      const until = sameUntil[day] ?? days;
      this.#kindOf.fill(kind, day, until);
      for (let lane = 0; lane < lanes.length; lane++) brought.push(floatAt(streams, lane * days + day));
      day = until;
    }
    this.#brought = Float64Array.from(brought);
    this.from = new Int32Array(base.arrivals.length + 1);
    this.brings = new Float64Array(base.arrivals.length);
  }

  /**
   * What arrives from the first day on which an event is felt: what comes undisturbed, less what the events take on each lane.
   * @param losses of the lanes that serve the material
   * @param run its place in them
   */
  ofRun({ dayOf, entryOf, laneOf, lossOf, firstOf }: LaneLosses, run: number): void {
    const { arrivals, sameUntil, lanes } = this.#base;
    const { from: begins, brings } = this;
    const [kindOf, brought, width] = [this.#kindOf, this.#brought, lanes.length];
    const days = arrivals.length;
    const last = intAt(firstOf, run + 1);
    let count = 0;
    for (let stretch = intAt(firstOf, run); stretch < last; stretch++) {
      const end = stretch + 1 < last ? (dayOf[stretch + 1] ?? days) : days;
      const [from, to] = [intAt(entryOf, stretch), intAt(entryOf, stretch + 1)];
      for (let day = intAt(dayOf, stretch); day < end; ) {
        const kind = intAt(kindOf, day) * width;
        let lost = 0;
        for (let e = from; e < to; e++)
          lost += floatAt(brought, kind + intAt(laneOf, e)) * floatAt(lossOf, e);
        begins[count] = day;
        brings[count] = from === to ? floatAt(arrivals, day) : Math.max(0, floatAt(arrivals, day) - lost);
        count++;
        day = Math.min(end, sameUntil[day] ?? end);
      }
    }
    begins[count] = days;
    this.count = count;
  }

  /** One day with no event. */
  ofDay(day: number): void {
    this.from[0] = day;
    this.from[1] = day + 1;
    this.brings[0] = floatAt(this.#base.arrivals, day);
    this.count = 1;
  }
}
