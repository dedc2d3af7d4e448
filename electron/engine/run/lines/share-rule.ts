import { floatAt, intAt } from '@shared/base/element-at';
import { unlessSaid } from '@shared/model/missing-figures';
import type { Allocation, UseModel } from '@shared/model/what-if';

/**
 * Shares out a material among uses by a rule: allocate() over memory that is made once. The same sums in the same order, so that
 * the doubles are the same; the tests hold both together. Source: docs/engine.md 5.1.
 */
export class ShareRule {
  /** By use, tonnes REO: what it wants (to be filled in), and what it gets. */
  readonly wanted: Float64Array;
  readonly got: Float64Array;
  readonly #rule: Allocation;
  readonly #floors: Float64Array;
  /** Uses that are served alike, first the group that is served first. */
  readonly #ranks: readonly Int32Array[];
  readonly #everyone: Int32Array;
  readonly #rest: Float64Array;
  readonly #more: Float64Array;

  constructor(rule: Allocation, uses: readonly UseModel[]) {
    this.#rule = rule;
    this.#floors = Float64Array.from(uses, ({ floorPercent }) => unlessSaid(floorPercent) / 100);
    const keys = uses.map(({ tier, valuePerTonne }) => (rule === 'tier' ? tier : -unlessSaid(valuePerTonne)));
    const ranks = [...new Set(keys)].sort((a, b) => a - b);
    this.#ranks = ranks.map((rank) => Int32Array.from([...uses.keys()].filter((use) => keys[use] === rank)));
    this.#everyone = Int32Array.from(uses.keys());
    this.wanted = new Float64Array(uses.length);
    this.got = new Float64Array(uses.length);
    this.#rest = new Float64Array(uses.length);
    this.#more = new Float64Array(uses.length);
  }

  /** Fills `got`. @param available tonnes REO */
  share(available: number): void {
    const { wanted, got } = this;
    if (this.#rule === 'proportional') {
      ration(this.#everyone, wanted, available, got);
      return;
    }
    if (this.#rule === 'tier') {
      this.#inOrder(wanted, available, got);
      return;
    }
    const [rest, more] = [this.#rest, this.#more];
    for (let use = 0; use < wanted.length; use++)
      rest[use] = floatAt(wanted, use) * floatAt(this.#floors, use);
    ration(this.#everyone, rest, available, got);
    let kept = 0;
    for (let use = 0; use < wanted.length; use++) kept += floatAt(got, use);
    for (let use = 0; use < wanted.length; use++) rest[use] = floatAt(wanted, use) - floatAt(got, use);
    this.#inOrder(rest, Math.max(0, available - kept), more);
    for (let use = 0; use < wanted.length; use++) got[use] = floatAt(got, use) + floatAt(more, use);
  }

  #inOrder(wanted: Float64Array, available: number, got: Float64Array): void {
    let left = available;
    for (const members of this.#ranks) {
      ration(members, wanted, left, got);
      for (let at = 0; at < members.length; at++) left = Math.max(0, left - floatAt(got, intAt(members, at)));
    }
  }
}

/** rationProportionally() among some. */
function ration(members: Int32Array, wanted: Float64Array, available: number, got: Float64Array): void {
  let all = 0;
  for (let at = 0; at < members.length; at++) all += floatAt(wanted, intAt(members, at));
  const part = all > available ? available / all : 1;
  for (let at = 0; at < members.length; at++) {
    const use = intAt(members, at);
    got[use] = floatAt(wanted, use) * part;
  }
}
