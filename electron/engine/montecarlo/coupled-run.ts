import { floatAt, intAt, itemAt } from '@shared/base/element-at';
import type { WhatIfModel } from '@shared/model/what-if';
import { needsOfLine, productionLines } from '../run/lines/production-lines';
import { FULL } from '../run/lines/served-uses';
import { FreeDays } from './free-days';
import type { LaneLosses } from './lane-losses';
import { LineFilling } from './line-filling';
import type { SampledRun } from './sampled-run';
import { StandingLines } from './standing-lines';
import { TierAccounts } from './tier-accounts';
import { isTiered } from './tiered-run';
import type { Undisturbed } from './undisturbed';

/** Whether CoupledRun says all of a material that is balanced with its lines. */
export function isSettledWithLines({ material }: Undisturbed): boolean {
  const lines = new Set(material.uses.map(({ useId }) => useId));
  return isTiered(material) && lines.size === material.uses.length;
}

/**
 * Sampled runs of materials that are balanced with their lines: balanceTogether() over memory that is made once, without what no
 * count asks for. The same sums in the same order, so that the doubles are the same; the tests hold both together.
 * Source: docs/engine.md 5.2, 5.3.
 */
export class CoupledRun {
  readonly #free: readonly FreeDays[];
  /** By material: the day before which its free days have stopped in the current run. */
  readonly #stopped: Int32Array;
  #lackedFirst = 0;
  readonly #accounts: TierAccounts;
  /** By line, then by material: which of its uses the line is; -1 for none. */
  readonly #useOf: Int32Array;
  readonly #standing: StandingLines;
  /** By day, then by line, then by material: needs at full load, tonnes REO. */
  readonly #needs: Float64Array;
  /** By day, then by material: their sum. */
  readonly #full: Float64Array;
  /** Of the current day by material: what the lines ask for and take, tonnes REO. */
  readonly #asked: Float64Array;
  readonly #taken: Float64Array;
  readonly #made: readonly SampledRun[];
  readonly #days: number;
  readonly #together: boolean;

  constructor(model: WhatIfModel, bases: readonly Undisturbed[]) {
    const { days, materials } = model;
    const spans = bases[0]?.spans ?? [];
    const lines = productionLines(model);
    this.#days = days;
    this.#stopped = new Int32Array(materials.length);
    this.#together = model.together === true;
    this.#useOf = new Int32Array(lines.length * materials.length).fill(-1);
    this.#asked = new Float64Array(materials.length);
    this.#taken = new Float64Array(materials.length);
    this.#needs = new Float64Array(days * lines.length * materials.length);
    this.#full = new Float64Array(days * materials.length);
    for (const [l, line] of lines.entries()) {
      const needs = needsOfLine(model, line, spans);
      for (const [p, { material: m, use }] of line.parts.entries()) {
        this.#useOf[l * materials.length + m] = use;
        for (let day = 0; day < days; day++) {
          const need = floatAt(itemAt(needs, p), day);
          this.#needs[(day * lines.length + l) * materials.length + m] = need;
          this.#full[day * materials.length + m] = floatAt(this.#full, day * materials.length + m) + need;
        }
      }
    }
    this.#free = bases.map((base, m) => {
      const full = Float64Array.from({ length: days }, (_, day) =>
        floatAt(this.#full, day * materials.length + m),
      );
      return new FreeDays(model, base, full);
    });
    this.#accounts = new TierAccounts(model, bases, this.#free);
    this.#standing = new StandingLines(lines, new LineFilling(model, lines, this.#needs, this.#full));
    this.#made = this.#free.map(({ days: { stock, shortfall } }, m) => {
      const uses = itemAt(materials, m).uses.length;
      return {
        from: 0,
        stock,
        shortfall,
        total: 0,
        daysShort: 0,
        first: -1,
        useShort: new Float64Array(uses),
        useFirst: new Int32Array(uses),
      };
    });
  }

  /** @param lossesOf of each material in the order of the model. @param run place in the losses */
  run(lossesOf: readonly LaneLosses[], run: number): readonly SampledRun[] {
    const [accounts, standing, full, made] = [this.#accounts, this.#standing, this.#full, this.#made];
    const materials = made.length;
    const lacks = this.#goFree(lossesOf, run);
    accounts.begin(lacks);
    standing.begin();
    for (const own of made) {
      own.useShort.fill(0);
      own.useFirst.fill(-1);
    }
    for (let day = lacks; day < this.#days; day++) {
      const enough = accounts.offers(day, full) && !standing.anyWaits;
      if (enough) accounts.settle(day, full, full, day * materials);
      else this.#settle(day);
    }
    for (let m = 0; m < materials; m++) {
      const own = made[m];
      if (own === undefined) continue;
      own.total = floatAt(accounts.total, m);
      own.daysShort = intAt(accounts.daysShort, m);
      own.first = accounts.first[m] ?? -1;
    }
    return made;
  }

  /** Goes through the days before the first on which some material lacks something. @returns that day */
  #goFree(lossesOf: readonly LaneLosses[], run: number): number {
    const [free, made] = [this.#free, this.#made];
    let until = this.#days;
    // What lacked something first in the run before often does again: then the others are not followed further.
    const begins = this.#lackedFirst;
    for (let turn = 0; turn < free.length; turn++) {
      const m = (begins + turn) % free.length;
      const [own, losses, of] = [free[m], lossesOf[m], made[m]];
      if (own === undefined || losses === undefined || of === undefined) continue;
      of.from = own.begin(losses, run);
      const stopped = own.go(until);
      this.#stopped[m] = stopped;
      if (stopped < until) {
        until = stopped;
        this.#lackedFirst = m;
      }
    }
    for (let m = 0; m < free.length; m++) {
      const [own, of] = [free[m], made[m]];
      if (own !== undefined && intAt(this.#stopped, m) > until) own.go(until);
      if (of !== undefined) of.from = Math.min(of.from, until);
    }
    return until;
  }

  /** Runs the lines on what there is on a day, and books what they asked for and took. */
  #settle(day: number): void {
    const asked = this.#asked;
    const taken = this.#taken;
    const needs = this.#needs;
    const accounts = this.#accounts;
    const { available } = accounts;
    this.#standing.day(day, available);
    const { loads, binding, stands, taken: parts } = this.#standing;
    const lines = loads.length;
    const materials = asked.length;
    asked.fill(0);
    taken.fill(0);
    for (let l = 0; l < lines; l++) {
      const load = floatAt(loads, l);
      const from = (day * lines + l) * materials;
      if (!this.#together && stands[l] === 0) {
        for (let m = 0; m < materials; m++) {
          const need = floatAt(needs, from + m);
          const part = floatAt(parts, l * materials + m);
          asked[m] = floatAt(asked, m) + need;
          taken[m] = floatAt(taken, m) + need * part;
          this.#lack(day, l, m, need, part);
        }
        continue;
      }
      const held = binding[l] ?? -1;
      for (let m = 0; m < materials; m++) {
        const takes = floatAt(needs, from + m) * load;
        asked[m] = floatAt(asked, m) + (m === held ? floatAt(needs, from + m) : takes);
        taken[m] = floatAt(taken, m) + takes;
      }
      if (held >= 0) this.#lack(day, l, held, floatAt(needs, from + held), load);
    }
    for (let m = 0; m < materials; m++) taken[m] = Math.min(floatAt(taken, m), floatAt(available, m));
    accounts.settle(day, asked, taken, 0);
  }

  /** Books what a use goes without that takes a part of its need. */
  #lack(day: number, line: number, m: number, need: number, part: number): void {
    if (part >= FULL || need === 0) return;
    const use = this.#useOf[line * this.#asked.length + m] ?? -1;
    const made = this.#made[m];
    if (use < 0 || made === undefined) return;
    made.useShort[use] = floatAt(made.useShort, use) + need * (1 - part);
    if (made.useFirst[use] === -1) made.useFirst[use] = day;
  }
}
