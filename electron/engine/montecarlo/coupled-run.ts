import type { WhatIfModel } from '@shared/model/what-if';
import { needsOfLine, productionLines } from '../run/lines/production-lines';
import { FULL } from '../run/lines/served-uses';
import { FreeDays } from './free-days';
import type { LaneLosses } from './lane-losses';
import { LineFilling } from './line-filling';
import type { SampledRun } from './sampled-run';
import { StandingLines } from './standing-lines';
import { TierAccount } from './tier-account';
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
  readonly #accounts: readonly TierAccount[];
  /** By part of a line: its line, material and use. */
  readonly #partLine: Int32Array;
  readonly #partMaterial: Int32Array;
  readonly #partUse: Int32Array;
  readonly #standing: StandingLines;
  /** By day, then by line, then by material: needs at full load, tonnes REO. */
  readonly #needs: Float64Array;
  /** By day, then by material: their sum. */
  readonly #full: Float64Array;
  readonly #available: Float64Array;
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
    const parts = lines.flatMap(({ parts: own }, line) => own.map((part) => ({ ...part, line })));
    this.#partLine = Int32Array.from(parts, ({ line }) => line);
    this.#partMaterial = Int32Array.from(parts, ({ material }) => material);
    this.#partUse = Int32Array.from(parts, ({ use }) => use);
    this.#available = new Float64Array(materials.length);
    this.#needs = new Float64Array(days * lines.length * materials.length);
    this.#full = new Float64Array(days * materials.length);
    for (const [l, line] of lines.entries()) {
      const needs = needsOfLine(model, line, spans);
      for (const [p, { material: m }] of line.parts.entries()) {
        for (let day = 0; day < days; day++) {
          const need = needs[p]?.[day] ?? 0;
          this.#needs[(day * lines.length + l) * materials.length + m] = need;
          this.#full[day * materials.length + m] = (this.#full[day * materials.length + m] ?? 0) + need;
        }
      }
    }
    this.#free = bases.map((base, m) => {
      const full = Float64Array.from(
        { length: days },
        (_, day) => this.#full[day * materials.length + m] ?? 0,
      );
      return new FreeDays(model, base, full);
    });
    this.#accounts = bases.flatMap((base, m) => {
      const free = this.#free[m];
      return free === undefined ? [] : [new TierAccount(model, base, free)];
    });
    this.#standing = new StandingLines(lines, new LineFilling(model, lines, this.#needs));
    this.#made = this.#accounts.map(({ stock, shortfall }, m) => {
      const uses = materials[m]?.uses.length ?? 0;
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
    const [accounts, standing, available, full] = [
      this.#accounts,
      this.#standing,
      this.#available,
      this.#full,
    ];
    const materials = accounts.length;
    const lacks = this.#goFree(lossesOf, run);
    for (let m = 0; m < materials; m++) {
      accounts[m]?.begin(lacks);
      const made = this.#made[m];
      made?.useShort.fill(0);
      made?.useFirst.fill(-1);
    }
    standing.begin();
    for (let day = lacks; day < this.#days; day++) {
      let enough = !standing.anyWaits;
      for (let m = 0; m < materials; m++) {
        const offer = accounts[m]?.offer(day) ?? 0;
        available[m] = offer;
        if (offer < (full[day * materials + m] ?? 0)) enough = false;
      }
      if (!enough) {
        standing.day(day, available);
        this.#settle(day);
        continue;
      }
      for (let m = 0; m < materials; m++) {
        const need = full[day * materials + m] ?? 0;
        accounts[m]?.settle(day, need, need);
      }
    }
    for (let m = 0; m < materials; m++) {
      const [account, made] = [accounts[m], this.#made[m]];
      if (account === undefined || made === undefined) continue;
      made.total = account.total;
      made.daysShort = account.daysShort;
      made.first = account.first;
    }
    return this.#made;
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
      if (own !== undefined && (this.#stopped[m] ?? 0) > until) own.go(until);
      if (of !== undefined) of.from = Math.min(of.from, until);
    }
    return until;
  }

  /** Books what the lines asked for and took on a day. */
  #settle(day: number): void {
    const { loads, binding, stands, taken: parts } = this.#standing;
    const [accounts, needs, apart] = [this.#accounts, this.#needs, !this.#together];
    const [partLine, partMaterial, partUse] = [this.#partLine, this.#partMaterial, this.#partUse];
    const lines = loads.length;
    const materials = accounts.length;
    for (let m = 0; m < materials; m++) {
      let asked = 0;
      let taken = 0;
      for (let l = 0; l < lines; l++) {
        const need = needs[(day * lines + l) * materials + m] ?? 0;
        const load = loads[l] ?? 0;
        if (apart && stands[l] === 0) {
          asked += need;
          taken += need * (parts[l * materials + m] ?? 0);
        } else {
          asked += need * (binding[l] === m ? 1 : load);
          taken += need * load;
        }
      }
      accounts[m]?.settle(day, asked, Math.min(taken, this.#available[m] ?? 0));
    }
    for (let part = 0; part < partLine.length; part++) {
      const l = partLine[part] ?? 0;
      const m = partMaterial[part] ?? 0;
      const use = partUse[part] ?? 0;
      const load = loads[l] ?? 0;
      const ofItself = apart && stands[l] === 0;
      const asked = ofItself || binding[l] === m ? 1 : load;
      const taken = ofItself ? (parts[l * materials + m] ?? 0) : load;
      if (asked === taken || taken >= FULL) continue;
      const need = (needs[(day * lines + l) * materials + m] ?? 0) * asked;
      if (need === 0) continue;
      const made = this.#made[m];
      if (made === undefined) continue;
      made.useShort[use] = (made.useShort[use] ?? 0) + need * (1 - taken);
      if (made.useFirst[use] === -1) made.useFirst[use] = day;
    }
  }
}
