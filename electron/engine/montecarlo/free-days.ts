import { floatAt, intAt } from '@shared/base/element-at';
import type { WhatIfModel } from '@shared/model/what-if';
import { ArrivalPieces } from './arrival-pieces';
import type { LaneLosses } from './lane-losses';
import { STATE, STATE_SIZE, TierDays } from './tier-days';
import { oneBehindTheOther, sameUntil, type Undisturbed } from './undisturbed';

/**
 * Runs of one material that is balanced with its lines, up to the first day on which it lacks something: as long as none does, all
 * lines run at full load, so that each goes by itself as TierDays says. Source: docs/engine.md 5.2.
 */
export class FreeDays {
  /** What arrives in the current run. */
  readonly pieces: ArrivalPieces;
  readonly days: TierDays;
  /** As STATE says, before the day on which the current run has stopped. */
  readonly state = new Float64Array(STATE_SIZE);
  readonly #length: number;
  /** With no event: what stands before each day up to the first that lacks something, and the orders. */
  readonly #before: Float64Array;
  readonly #lacks: number;
  readonly #dueOn: Int32Array;
  readonly #due: Float64Array;

  /** @param full need of each day with all lines at full load, tonnes REO */
  constructor(model: WhatIfModel, base: Undisturbed, full: Float64Array) {
    const { recycling, arrivals, streams, spans } = base;
    const same = sameUntil(oneBehindTheOther(full, recycling, arrivals, streams), model.days, spans);
    const free = { ...base, need: full, sameUntil: same };
    this.#length = model.days;
    this.pieces = new ArrivalPieces(free);
    this.days = new TierDays(model, free);
    this.#before = new Float64Array((model.days + 1) * STATE_SIZE);
    this.#before.set(this.days.state);
    let day = 0;
    for (; day < model.days; day++) {
      this.pieces.ofDay(day);
      if (this.days.go(this.pieces, this.#before, day * STATE_SIZE, model.days, true) <= day) break;
      this.#before.set(this.days.state, (day + 1) * STATE_SIZE);
    }
    this.#lacks = day;
    this.#dueOn = this.days.dueOn.slice();
    this.#due = this.days.due.slice();
  }

  /** Takes up a run. @param run its place in the losses @returns the first day on which an event is felt */
  begin(losses: LaneLosses, run: number): number {
    this.pieces.ofRun(losses, run);
    return this.pieces.count === 0 ? this.#length : intAt(this.pieces.from, 0);
  }

  /** Goes through the current run up to a day, or to the first that lacks something. @returns the day before which it stands */
  go(until: number): number {
    const { pieces, days } = this;
    const felt = pieces.count === 0 ? this.#length : intAt(pieces.from, 0);
    const from = Math.min(felt, until, this.#lacks);
    const at = from * STATE_SIZE;
    const ordered = floatAt(this.#before, at + STATE.ordered);
    for (let order = floatAt(this.#before, at + STATE.arrived); order < ordered; order++) {
      days.dueOn[order] = intAt(this.#dueOn, order);
      days.due[order] = floatAt(this.#due, order);
    }
    if (from < felt) {
      for (let figure = 0; figure < STATE_SIZE; figure++)
        this.state[figure] = floatAt(this.#before, at + figure);
      return from;
    }
    const stopped = days.go(pieces, this.#before, at, until, true);
    this.state.set(days.state);
    return stopped;
  }
}
