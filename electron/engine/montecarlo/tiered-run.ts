import { floatAt, intAt } from '@shared/base/element-at';
import { owesAny } from '@shared/model/owed';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { ArrivalPieces } from './arrival-pieces';
import type { LaneLosses } from './lane-losses';
import type { SampledRun } from './sampled-run';
import { STATE, STATE_SIZE, TierDays } from './tier-days';
import { MOST_TIERS } from './tier-limits';
import type { Undisturbed } from './undisturbed';
import { UseSharing } from './use-sharing';

/** Whether TieredRun says all of a material that is balanced by itself. */
export function isTiered(material: MaterialModel): boolean {
  const { stocks = [] } = material;
  const ruled = stocks.some(({ release, members }) => release !== undefined || members !== undefined);
  const isDated = material.dated !== undefined;
  return (
    stocks.length <= MOST_TIERS && !ruled && !isDated && material.earlier === undefined && !owesAny(material)
  );
}

/**
 * Sampled runs of one material with tiers, a coverage rule and needs that differ from day to day, by TierDays and UseSharing. The
 * days before the first event is felt are those of the run without one, and are not gone through again.
 */
export class TieredRun {
  readonly #pieces: ArrivalPieces;
  readonly #days: TierDays;
  readonly #uses: UseSharing;
  readonly #made: SampledRun;
  /** What stands before each day with no event, and behind the last one. */
  readonly #before: Float64Array;
  /** With no event. */
  readonly #undisturbed: Pick<TierDays, 'shortfall' | 'served' | 'dueOn' | 'due'>;
  readonly #firstShort: number;

  constructor(model: WhatIfModel, base: Undisturbed) {
    const days = new TierDays(model, base);
    this.#days = days;
    this.#pieces = new ArrivalPieces(base);
    this.#uses = new UseSharing(model, base.material, base.spans);
    this.#before = new Float64Array((model.days + 1) * STATE_SIZE);
    this.#before.set(days.state);
    for (let day = 0; day < model.days; day++) {
      this.#pieces.ofDay(day);
      days.go(this.#pieces, this.#before, day * STATE_SIZE);
      this.#before.set(days.state, (day + 1) * STATE_SIZE);
    }
    const { shortfall, served, dueOn, due } = days;
    this.#undisturbed = {
      shortfall: shortfall.slice(),
      served: served.slice(),
      dueOn: dueOn.slice(),
      due: due.slice(),
    };
    const first = days.state[STATE.first] ?? -1;
    this.#firstShort = first < 0 ? model.days : first;
    days.shortfall.fill(0);
    this.#made = {
      stock: days.stock,
      shortfall: days.shortfall,
      from: 0,
      total: 0,
      daysShort: 0,
      first: -1,
      useShort: this.#uses.short,
      useFirst: this.#uses.first,
    };
  }

  /** @param run place in the losses */
  run(losses: LaneLosses, run: number): SampledRun {
    const [pieces, days, made] = [this.#pieces, this.#days, this.#made];
    // What the run before left.
    if (made.first >= 0) days.shortfall.fill(0, made.first);
    pieces.ofRun(losses, run);
    const from = intAt(pieces.from, 0);
    this.#goTo(from);
    days.go(pieces, this.#before, from * STATE_SIZE);
    const { state } = days;
    made.from = from;
    made.total = floatAt(state, STATE.total);
    made.daysShort = floatAt(state, STATE.daysShort);
    made.first = floatAt(state, STATE.first);
    if (made.daysShort > 0) this.#uses.read(days.shortfall, days.served, made.first);
    else this.#uses.none();
    return made;
  }

  /** Puts there what a day finds that has had no event before it: shortfalls, and orders that are still to come. */
  #goTo(from: number): void {
    const [{ shortfall, served, dueOn, due }, undisturbed] = [this.#days, this.#undisturbed];
    for (let day = this.#firstShort; day < from; day++) {
      shortfall[day] = floatAt(undisturbed.shortfall, day);
      served[day] = floatAt(undisturbed.served, day);
    }
    const ordered = floatAt(this.#before, from * STATE_SIZE + STATE.ordered);
    for (let at = floatAt(this.#before, from * STATE_SIZE + STATE.arrived); at < ordered; at++) {
      dueOn[at] = intAt(undisturbed.dueOn, at);
      due[at] = floatAt(undisturbed.due, at);
    }
  }
}
