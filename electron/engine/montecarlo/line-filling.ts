import { floatAt } from '@shared/base/element-at';
import type { Allocation, WhatIfModel } from '@shared/model/what-if';
import { type ProductionLine, rankOfLine } from '../run/lines/production-lines';
import { SAME_LOAD, valuePerTonne } from '../run/lines/run-lines';
import { ShareRule } from '../run/lines/share-rule';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { LineRaiser } from './line-raiser';

/**
 * Shares out a day's materials among lines that may run up to their ceilings: fillOn() over memory that is made once. The same
 * sums in the same order; the tests hold both together. Source: docs/engine.md 5.1, 5.3.
 */
export class LineFilling {
  /** By line: its load, the material that holds it back (-1: none), how far it may run (to be filled in). */
  readonly loads: Float64Array;
  readonly binding: Int32Array;
  readonly ceilings: Float64Array;
  /** By line, then by material: the part that it takes, where each is shared out by itself. */
  readonly taken: Float64Array;
  readonly #together: boolean;
  readonly #rule: Allocation;
  readonly #lines: readonly ProductionLine[];
  readonly #materials: number;
  /** By day, then by line, then by material: needs at full load, tonnes REO. */
  readonly #needs: Float64Array;
  /** By day, then by material: their sum. */
  readonly #full: Float64Array;
  /** By day; one for all where ranks stand still. */
  readonly #ranks: (readonly Int32Array[] | undefined)[] = [];
  readonly #floors: Float64Array;
  readonly #everyone: Int32Array;
  readonly #raiser: LineRaiser;
  readonly #capped: Float64Array;
  /** By material: its sharing rule over the lines, where each is shared out by itself. */
  readonly #shares: readonly ShareRule[];

  constructor(model: WhatIfModel, lines: readonly ProductionLine[], needs: Float64Array, full: Float64Array) {
    const rule = model.allocation ?? 'proportional';
    this.#together = model.together === true;
    this.#rule = rule;
    this.#lines = lines;
    this.#materials = model.materials.length;
    this.#needs = needs;
    this.#full = full;
    this.#raiser = new LineRaiser(needs, lines.length, this.#materials);
    this.loads = this.#raiser.loads;
    this.binding = this.#raiser.binding;
    this.ceilings = new Float64Array(lines.length);
    this.taken = new Float64Array(lines.length * this.#materials);
    this.#floors = Float64Array.from(lines, ({ floor }) => floor);
    this.#everyone = Int32Array.from(lines.keys());
    this.#capped = new Float64Array(lines.length);
    this.#shares = model.materials.map(({ uses }, m) => {
      const [any] = uses;
      const asked = lines.flatMap(
        ({ parts }) => uses[parts.find(({ material }) => material === m)?.use ?? -1] ?? any ?? [],
      );
      return new ShareRule(rule, asked);
    });
  }

  /** @param available by material, tonnes REO */
  fill(day: number, available: Float64Array): void {
    if (this.#together) this.#fillTogether(day, available);
    else this.#fillApart(day, available);
  }

  #fillTogether(day: number, available: Float64Array): void {
    const { loads, binding, ceilings } = this;
    const [full, materials, floors] = [this.#full, this.#materials, this.#floors];
    const { left } = this.#raiser;
    const from = day * loads.length * materials;
    for (let m = 0; m < materials; m++) {
      const there = floatAt(available, m);
      left[m] = there > SHORTFALL_TOLERANCE * floatAt(full, day * materials + m) ? there : 0;
    }
    loads.fill(0);
    binding.fill(-1);
    if (this.#rule === 'value') {
      const capped = this.#capped;
      for (let l = 0; l < loads.length; l++) capped[l] = Math.min(floatAt(ceilings, l), floatAt(floors, l));
      this.#raiser.raise(from, this.#everyone, capped);
    }
    for (const members of this.#ranksOf(day)) this.#raiser.raise(from, members, ceilings);
  }

  /** Lines that are served alike, first those that are served first. */
  #ranksOf(day: number): readonly Int32Array[] {
    const at = this.#rule === 'value' ? day : 0;
    const known = this.#ranks[at];
    if (known !== undefined) return known;
    const from = day * this.#lines.length * this.#materials;
    const keys = this.#lines.map((line, l) => {
      const own = this.#needs.subarray(from + l * this.#materials, from + (l + 1) * this.#materials);
      return rankOfLine(line, this.#rule, valuePerTonne(line, own));
    });
    const ranks = [...new Set(keys)].sort((a, b) => a - b);
    const made = ranks.map((rank) => Int32Array.from([...keys.keys()].filter((l) => keys[l] === rank)));
    this.#ranks[at] = made;
    return made;
  }

  #fillApart(day: number, available: Float64Array): void {
    const { loads, binding, ceilings, taken } = this;
    const [needs, materials] = [this.#needs, this.#materials];
    const from = day * loads.length * materials;
    loads.set(ceilings);
    binding.fill(-1);
    for (let m = 0; m < materials; m++) {
      const shares = this.#shares[m];
      if (shares === undefined) continue;
      const { wanted, got } = shares;
      let all = 0;
      for (let l = 0; l < loads.length; l++) {
        const asked = floatAt(ceilings, l) > 0 ? floatAt(needs, from + l * materials + m) : 0;
        wanted[l] = asked;
        all += asked;
      }
      const there = floatAt(available, m);
      const isShort = there < all * (1 - SHORTFALL_TOLERANCE);
      if (isShort) shares.share(there);
      for (let l = 0; l < loads.length; l++) {
        const need = floatAt(wanted, l);
        if (need === 0) {
          taken[l * materials + m] = 0;
          continue;
        }
        const part = isShort ? Math.min(1, floatAt(got, l) / need) : 1;
        taken[l * materials + m] = part;
        const before = floatAt(loads, l);
        if (part < before - SAME_LOAD) binding[l] = m;
        loads[l] = Math.min(before, part);
      }
    }
  }
}
