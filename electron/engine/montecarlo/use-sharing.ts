import type { Allocation, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { FULL } from '../run/lines/served-uses';
import { needIsEven, needOfUse } from '../run/stock/daily-need';
import type { YearSpan } from '../run/year-spans';
import { oneBehindTheOther, sameUntil } from './undisturbed';

/**
 * What the uses of a material go without in a run: allocate() and servedUses() over memory that is made once. The same sums in
 * the same order, so that the doubles are the same; the tests hold both together. Source: docs/engine.md 5.1.
 */
export class UseSharing {
  readonly short: Float64Array;
  readonly first: Int32Array;
  readonly #rule: Allocation;
  readonly #spans: readonly YearSpan[];
  /** By use and day; null where the need is even and shared in proportion: then a year's shortfall is. */
  readonly #needs: readonly Float64Array[] | null;
  /** By span and use. */
  readonly #demands: readonly (readonly number[])[];
  readonly #floors: Float64Array;
  /** Uses that are served alike, first the group that is served first. */
  readonly #ranks: readonly Int32Array[];
  readonly #everyone: Int32Array;
  readonly #wanted: Float64Array;
  readonly #rest: Float64Array;
  readonly #got: Float64Array;
  readonly #more: Float64Array;
  /** Tonnes REO that each use lacks on the day in hand. */
  readonly #lacks: Float64Array;
  /** First later day on which a use needs something else. */
  readonly #sameUntil: Int32Array;

  constructor(model: WhatIfModel, material: MaterialModel, spans: readonly YearSpan[]) {
    const { uses } = material;
    this.#rule = model.allocation ?? 'proportional';
    this.#spans = spans;
    this.#needs =
      needIsEven(material) && this.#rule === 'proportional'
        ? null
        : uses.map((use) => needOfUse(model.start, material, use, spans));
    this.#demands = spans.map(({ year }) => uses.map(({ demand }) => demand[year] ?? 0));
    this.#floors = Float64Array.from(uses, ({ floorPercent }) => (floorPercent ?? 0) / 100);
    const keys = uses.map(({ tier, valuePerTonne }) =>
      this.#rule === 'tier' ? tier : -(valuePerTonne ?? 0),
    );
    const ranks = [...new Set(keys)].sort((a, b) => a - b);
    this.#ranks = ranks.map((rank) =>
      Int32Array.from(
        [...uses.keys()].filter((use) => keys[use] === rank || (keys[use] === 0 && rank === 0)),
      ),
    );
    this.#everyone = Int32Array.from(uses.keys());
    this.#wanted = new Float64Array(uses.length);
    this.#rest = new Float64Array(uses.length);
    this.#got = new Float64Array(uses.length);
    this.#more = new Float64Array(uses.length);
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
        const missing = shortfall[day] ?? 0;
        if (missing <= 0) continue;
        short += missing;
        if (begins < 0) begins = day;
      }
      if (begins < 0) continue;
      const demands = this.#demands[place] ?? [];
      let all = 0;
      for (let use = 0; use < demands.length; use++) all += demands[use] ?? 0;
      const part = all > short ? short / all : 1;
      for (let use = 0; use < demands.length; use++) {
        const demand = demands[use] ?? 0;
        this.short[use] = (this.short[use] ?? 0) + demand * part;
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
      if ((shortfall[day] ?? 0) <= 0) continue;
      const there = served[day] ?? 0;
      if (day >= until || there !== shared) {
        this.#shareOut(needs, day, there);
        until = same[day] ?? 0;
        shared = there;
      }
      for (let use = 0; use < lacks.length; use++) {
        const lack = lacks[use] ?? 0;
        if (lack === 0) continue;
        this.short[use] = (this.short[use] ?? 0) + lack;
        if (this.first[use] === -1) this.first[use] = day;
      }
    }
  }

  /** Fills #lacks. */
  #shareOut(needs: readonly Float64Array[], day: number, there: number): void {
    const [wanted, lacks] = [this.#wanted, this.#lacks];
    for (let use = 0; use < wanted.length; use++) wanted[use] = needs[use]?.[day] ?? 0;
    this.#share(there);
    for (let use = 0; use < wanted.length; use++) {
      const need = wanted[use] ?? 0;
      const load = need === 0 ? 1 : Math.min(1, (this.#got[use] ?? 0) / need);
      lacks[use] = load >= FULL ? 0 : need * (1 - load);
    }
  }

  /** Fills #got from #wanted. */
  #share(available: number): void {
    const [wanted, got] = [this.#wanted, this.#got];
    if (this.#rule === 'proportional') {
      ration(this.#everyone, wanted, available, got);
      return;
    }
    if (this.#rule === 'tier') {
      this.#inOrder(wanted, available, got);
      return;
    }
    const [rest, more] = [this.#rest, this.#more];
    for (let use = 0; use < wanted.length; use++) rest[use] = (wanted[use] ?? 0) * (this.#floors[use] ?? 0);
    ration(this.#everyone, rest, available, got);
    let kept = 0;
    for (let use = 0; use < wanted.length; use++) kept += got[use] ?? 0;
    for (let use = 0; use < wanted.length; use++) rest[use] = (wanted[use] ?? 0) - (got[use] ?? 0);
    this.#inOrder(rest, Math.max(0, available - kept), more);
    for (let use = 0; use < wanted.length; use++) got[use] = (got[use] ?? 0) + (more[use] ?? 0);
  }

  #inOrder(wanted: Float64Array, available: number, got: Float64Array): void {
    let left = available;
    for (const members of this.#ranks) {
      ration(members, wanted, left, got);
      for (let at = 0; at < members.length; at++) left = Math.max(0, left - (got[members[at] ?? 0] ?? 0));
    }
  }
}

/** rationProportionally() among some. */
function ration(members: Int32Array, wanted: Float64Array, available: number, got: Float64Array): void {
  let all = 0;
  for (let at = 0; at < members.length; at++) all += wanted[members[at] ?? 0] ?? 0;
  const part = all > available ? available / all : 1;
  for (let at = 0; at < members.length; at++) {
    const use = members[at] ?? 0;
    got[use] = (wanted[use] ?? 0) * part;
  }
}
