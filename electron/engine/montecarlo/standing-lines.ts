import { floatAt, intAt, numberAt } from '@shared/base/element-at';
import { canStand, type ProductionLine } from '../run/lines/production-lines';
import { SAME_LOAD } from '../run/lines/run-lines';
import type { LineFilling } from './line-filling';

/**
 * Which lines of a day stand: runLines() over memory that is made once. The same choices; the tests hold both together.
 * Source: docs/engine.md 5.2.
 */
export class StandingLines {
  /** By line, of the current day: its load, the material that holds it back (-1: none), whether it takes nothing. */
  readonly loads: Float64Array;
  readonly binding: Int32Array;
  readonly stands: Uint8Array;
  /** By line, then by material: the part that it takes, where each is shared out by itself. */
  readonly taken: Float64Array;
  /** Whether some line waits to start again. */
  anyWaits = false;
  readonly #filling: LineFilling;
  readonly #mayStand: readonly boolean[];
  readonly #leastLoads: readonly number[];
  readonly #restarts: readonly number[];
  /** By line: days that it still needs before it runs again. */
  readonly #standing: Int32Array;
  readonly #waits: Uint8Array;
  readonly #stoppedBy: Int32Array;

  constructor(lines: readonly ProductionLine[], filling: LineFilling) {
    this.#filling = filling;
    this.#mayStand = lines.map(({ stopping }) => canStand(stopping));
    this.#leastLoads = lines.map(({ stopping }) => stopping.minimumLoadPercent);
    this.#restarts = lines.map(({ stopping }) => stopping.restartDays);
    this.loads = new Float64Array(lines.length);
    this.binding = new Int32Array(lines.length);
    this.stands = new Uint8Array(lines.length);
    this.taken = new Float64Array(filling.taken.length);
    this.#standing = new Int32Array(lines.length);
    this.#waits = new Uint8Array(lines.length);
    this.#stoppedBy = new Int32Array(lines.length);
  }

  /** Begins a run: no line stands. */
  begin(): void {
    this.#standing.fill(0);
    this.anyWaits = false;
  }

  /** @param available by material, tonnes REO */
  day(day: number, available: Float64Array): void {
    const { loads, binding, stands, taken } = this;
    const [filling, standing, waits] = [this.#filling, this.#standing, this.#waits];
    for (let l = 0; l < waits.length; l++) waits[l] = intAt(standing, l) > 0 ? 1 : 0;
    this.#settle(day, available, -1);
    loads.set(filling.loads);
    binding.set(filling.binding);
    taken.set(filling.taken);
    this.anyWaits = false;
    for (let l = 0; l < waits.length; l++) stands[l] = filling.ceilings[l] === 0 ? 1 : 0;
    for (let l = 0; l < waits.length; l++) {
      const isWaiting = waits[l] === 1;
      if (isWaiting) this.#settle(day, available, l);
      const runs = floatAt(isWaiting ? filling.loads : loads, l) > 0;
      if (!runs) standing[l] = numberAt(this.#restarts, l);
      if (isWaiting) {
        if (runs) standing[l] = intAt(standing, l) - 1;
        else binding[l] = filling.binding[l] ?? -1;
      }
      if (intAt(standing, l) > 0) this.anyWaits = true;
    }
  }

  /** Fills the lines, then stops those that cannot run at so low a load, one by one. @param asks a line that waits and asks, or -1 */
  #settle(day: number, available: Float64Array, asks: number): void {
    const [filling, stoppedBy, waits] = [this.#filling, this.#stoppedBy, this.#waits];
    const { ceilings, binding } = filling;
    for (let l = 0; l < waits.length; l++) ceilings[l] = waits[l] === 1 && l !== asks ? 0 : 1;
    stoppedBy.fill(-1);
    for (;;) {
      filling.fill(day, available);
      const next = this.#lowest();
      if (next < 0) break;
      stoppedBy[next] = binding[next] ?? -1;
      ceilings[next] = 0;
    }
    for (let l = 0; l < waits.length; l++) if ((stoppedBy[l] ?? -1) >= 0) binding[l] = stoppedBy[l] ?? -1;
  }

  /** The line that is stopped next; -1: all can run at what they get. */
  #lowest(): number {
    const { loads, ceilings } = this.#filling;
    const least = this.#leastLoads;
    let found = -1;
    for (let l = 0; l < loads.length; l++) {
      const load = floatAt(loads, l);
      if (ceilings[l] === 0 || this.#mayStand[l] !== true) continue;
      if (load > SAME_LOAD && load >= numberAt(least, l) / 100 - SAME_LOAD) continue;
      const before = found < 0 ? 0 : floatAt(loads, found);
      // Those that get nothing go at the end.
      if (found < 0 || (load > SAME_LOAD && before <= SAME_LOAD)) found = l;
      else if (load <= SAME_LOAD && before > SAME_LOAD) continue;
      else if (Math.abs(load - before) > SAME_LOAD) found = load < before ? l : found;
      else if (numberAt(least, l) >= numberAt(least, found)) found = l;
    }
    return found;
  }
}
