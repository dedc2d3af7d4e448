import { floatAt, intAt, itemAt, numberAt } from '@shared/base/element-at';
import { inYear } from '@shared/model/missing-figures';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { FULL } from '../run/lines/served-uses';
import { ShareRule } from '../run/lines/share-rule';
import { needIsEven, needOfUse } from '../run/stock/daily-need';
import type { YearSpan } from '../run/year-spans';
import { oneBehindTheOther, sameUntil } from './undisturbed';

/**
 * What the uses of a material go without in a run: servedUses() over memory that is made once. The same sums in
 * the same order, so that the doubles are the same; the tests hold both together. Source: docs/engine.md 5.1.
 */
export class UseSharing {
  readonly short: Float64Array;
  readonly first: Int32Array;
  readonly #spans: readonly YearSpan[];
  /** By use and day; null where the need is even and shared in proportion: then a year's shortfall is. */
  readonly #needs: readonly Float64Array[] | null;
  /** By span and use. */
  readonly #demands: readonly (readonly number[])[];
  readonly #rule: ShareRule;
  /** Tonnes REO that each use lacks on the current day. */
  readonly #lacks: Float64Array;
  /** First later day on which a use needs something else. */
  readonly #sameUntil: Int32Array;

  constructor(model: WhatIfModel, material: MaterialModel, spans: readonly YearSpan[]) {
    const { uses } = material;
    const rule = model.allocation ?? 'proportional';
    this.#rule = new ShareRule(rule, uses);
    this.#spans = spans;
    this.#needs =
      needIsEven(material) && rule === 'proportional'
        ? null
        : uses.map((use) => needOfUse(model.start, material, use, spans));
    this.#demands = spans.map(({ year }) => uses.map(({ demand }) => inYear(demand, year)));
    this.#lacks = new Float64Array(uses.length);
    this.#sameUntil = sameUntil(oneBehindTheOther(...(this.#needs ?? [])), model.days);
    this.short = new Float64Array(uses.length);
    this.first = new Int32Array(uses.length);
  }

  /**
   * Reads a run off its days.
   * @param served what all uses together got, by day
   * @param first day that is short
   */
  read(shortfall: Float64Array, served: Float64Array, first: number): void {
    this.none();
    if (this.#needs === null) this.#readByYear(shortfall);
    else this.#readByDay(this.#needs, shortfall, served, first);
  }

  /** A run of which no day is short. */
  none(): void {
    this.short.fill(0);
    this.first.fill(-1);
  }

  #readByYear(shortfall: Float64Array): void {
    for (const [place, { from, to }] of this.#spans.entries()) {
      let short = 0;
      let begins = -1;
      for (let day = from; day < to; day++) {
        const missing = floatAt(shortfall, day);
        if (missing <= 0) continue;
        short += missing;
        if (begins < 0) begins = day;
      }
      if (begins < 0) continue;
      const demands = this.#demands[place] ?? [];
      let all = 0;
      for (let use = 0; use < demands.length; use++) all += numberAt(demands, use);
      const part = all > short ? short / all : 1;
      for (let use = 0; use < demands.length; use++) {
        const demand = numberAt(demands, use);
        this.short[use] = floatAt(this.short, use) + demand * part;
        if (demand !== 0 && this.first[use] === -1) this.first[use] = begins;
      }
    }
  }

  #readByDay(
    needs: readonly Float64Array[],
    shortfall: Float64Array,
    served: Float64Array,
    first: number,
  ): void {
    const [lacks, same] = [this.#lacks, this.#sameUntil];
    /** Until this day all uses need the same, so that of as much each lacks as much. */
    let until = first;
    let shared = 0;
    for (let day = first; day < shortfall.length; day++) {
      if (floatAt(shortfall, day) <= 0) continue;
      const there = floatAt(served, day);
      if (day >= until || there !== shared) {
        this.#shareOut(needs, day, there);
        until = intAt(same, day);
        shared = there;
      }
      for (let use = 0; use < lacks.length; use++) {
        const lack = floatAt(lacks, use);
        if (lack === 0) continue;
        this.short[use] = floatAt(this.short, use) + lack;
        if (this.first[use] === -1) this.first[use] = day;
      }
    }
  }

  /** Fills #lacks. */
  #shareOut(needs: readonly Float64Array[], day: number, there: number): void {
    const [{ wanted, got }, lacks] = [this.#rule, this.#lacks];
    for (let use = 0; use < wanted.length; use++) wanted[use] = floatAt(itemAt(needs, use), day);
    this.#rule.share(there);
    for (let use = 0; use < wanted.length; use++) {
      const need = floatAt(wanted, use);
      const load = need === 0 ? 1 : Math.min(1, floatAt(got, use) / need);
      lacks[use] = load >= FULL ? 0 : need * (1 - load);
    }
  }
}
