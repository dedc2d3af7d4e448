import { floatAt, intAt } from '@shared/base/element-at';
import type { FreeDays } from './free-days';
import { STATE } from './tier-days';
import type { Undisturbed } from './undisturbed';

/** What comes in of materials whose days are settled together, in the current run. Source: docs/engine.md 4.1, 4.3. */
export class ComingDays {
  /** By day, then by material, tonnes REO: what comes but for orders, and what of them; days before begin() are left over. */
  readonly usual: Float64Array;
  readonly ordered: Float64Array;
  readonly #bases: readonly Undisturbed[];
  readonly #free: readonly FreeDays[];

  constructor(days: number, bases: readonly Undisturbed[], free: readonly FreeDays[]) {
    this.#bases = bases;
    this.#free = free;
    this.usual = new Float64Array(days * bases.length);
    this.ordered = new Float64Array(days * bases.length);
  }

  /** Takes a run over from the day before which the free days have stopped. */
  begin(from: number): void {
    const { ordered } = this;
    const materials = this.#bases.length;
    ordered.fill(0, from * materials);
    for (let m = 0; m < materials; m++) {
      const [base, free] = [this.#bases[m], this.#free[m]];
      if (base === undefined || free === undefined) continue;
      this.#expect(m, from, base, free);
      const { state, days } = free;
      const end = floatAt(state, STATE.ordered);
      for (let order = floatAt(state, STATE.arrived); order < end; order++)
        ordered[intAt(days.dueOn, order) * materials + m] = floatAt(days.due, order);
    }
  }

  #expect(m: number, from: number, { arrivals, recycling }: Undisturbed, { pieces }: FreeDays): void {
    const [usual, materials, days] = [this.usual, this.#bases.length, arrivals.length];
    const felt = pieces.count === 0 ? days : intAt(pieces.from, 0);
    for (let day = from; day < felt; day++)
      usual[day * materials + m] = floatAt(arrivals, day) + floatAt(recycling, day);
    for (let piece = 0; piece < pieces.count; piece++) {
      const brings = floatAt(pieces.brings, piece);
      const end = intAt(pieces.from, piece + 1);
      for (let day = Math.max(from, intAt(pieces.from, piece)); day < end; day++)
        usual[day * materials + m] = brings + floatAt(recycling, day);
    }
  }
}
