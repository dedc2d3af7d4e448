import { floatAt, numberAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import { owesAny } from '@shared/model/owed';
import type { WhatIfModel } from '@shared/model/what-if';
import type { LineNeed } from '../lines/line-loads';
import type { ProductionLine } from '../lines/production-lines';
import type { Owing } from '../material-days';
import type { Balance } from './material-balance';
import { SHORTFALL_TOLERANCE } from './stock-balance';

/** Of a use on a day. */
interface UseOnDay {
  /** What it needs on the day itself, tonnes REO. */
  readonly need: number;
  /** The load of its line, where that takes its materials at once; null: it is what the use is given. */
  readonly load: number | null;
  /** What it would have taken had there been enough of the material, and what it took: parts of its claim. */
  readonly asked: number;
  readonly taken: number;
}

/** Sums of a day over the uses of a material, tonnes REO. */
interface Sums {
  need: number;
  short: number;
  backlog: number;
}

/**
 * What uses are owed that are balanced with their lines: they claim it beside the need of the day, and of every material that
 * they carry over. Only what the material lacks that holds a line back is short; a line that stands is owed the others all the
 * same. Source: docs/engine.md 4.7.
 */
export class OwedToLines {
  /** By material, null where no use of it carries over; then by use. */
  readonly #owed: readonly (number[] | null)[];
  readonly #until: readonly number[][];
  readonly #late: readonly Float64Array[][];
  readonly #sums: readonly Sums[];
  /** By material, of the current day: what all lines claim. */
  readonly #claims: Float64Array;
  readonly #model: WhatIfModel;
  /** Whether anything is owed. */
  #isOpen = false;

  constructor(model: WhatIfModel) {
    this.#model = model;
    this.#owed = model.materials.map((of) => (owesAny(of) ? of.uses.map(() => 0) : null));
    this.#until = model.materials.map(({ uses }) => uses.map(() => -1));
    this.#late = model.materials.map((of) =>
      owesAny(of) ? of.uses.map(() => new Float64Array(model.days)) : [],
    );
    this.#sums = model.materials.map(() => ({ need: 0, short: 0, backlog: 0 }));
    this.#claims = new Float64Array(model.materials.length);
  }

  /** What is owed of a material before the day. */
  of(material: number): number {
    if (!this.#isOpen) return 0;
    let sum = 0;
    for (const tonnes of this.#owed[material] ?? []) sum += tonnes;
    return sum;
  }

  /** What lines claim on a day that need so much of each material. */
  claimsOf(lines: readonly ProductionLine[], wanted: readonly LineNeed[]): readonly LineNeed[] {
    if (this.#owed.every((uses) => uses === null)) return wanted;
    const claims = wanted.map((line, l) => {
      const needs = [...line.needs];
      for (const { material, use } of lines[l]?.parts ?? [])
        needs[material] = numberAt(needs, material) + nothingWithout(this.#owed[material]?.[use]);
      return { ...line, needs };
    });
    for (let m = 0; m < this.#claims.length; m++)
      this.#claims[m] = claims.reduce((sum, { needs }) => sum + numberAt(needs, m), 0);
    return claims;
  }

  /**
   * Books what a use of a material took on a day.
   * @returns what counts as its need of the day, tonnes REO, and the part of its need that it got; null where no use of the
   *   material carries over
   */
  book(day: number, material: number, use: number, { need, load, asked, taken }: UseOnDay) {
    const [owed, sums] = [this.#owed[material], this.#sums[material]];
    if (owed === null || owed === undefined || sums === undefined) return null;
    const carries = this.#model.materials[material]?.uses[use]?.carriesOver === true;
    const claim = need + numberAt(owed, use);
    const left = claim * (carries ? 1 : asked) - claim * taken;
    const tolerance = SHORTFALL_TOLERANCE * (carries ? floatAt(this.#claims, material) : claim * asked);
    const open = left > tolerance ? left : 0;
    const late = !carries ? open : asked > taken ? Math.min(need, open) : 0;
    const counted = carries ? need : claim * asked;
    owed[use] = carries ? open : 0;
    if (carries && open > 0) this.#isOpen = true;
    const until = this.#until[material];
    if (until !== undefined && numberAt(owed, use) > 0) until[use] = day;
    const lates = this.#late[material]?.[use];
    if (lates !== undefined) lates[day] = late;
    sums.need += counted;
    sums.short += late;
    sums.backlog += numberAt(owed, use);
    if (!carries) return { need: counted, load: asked === taken ? 1 : taken };
    return { need: counted, load: late === 0 ? 1 : (load ?? Math.min(1, (claim * taken) / need)) };
  }

  /** What the uses of a material came to on the day that is booked, which ends so; undefined where no use carries over. */
  end(material: number): Owing | undefined {
    const sums = this.#sums[material];
    if (sums === undefined || this.#owed[material] === null) return undefined;
    const owing = { ...sums };
    [sums.need, sums.short, sums.backlog] = [0, 0, 0];
    return owing;
  }

  /** A day on which everybody got all that he claimed of every material. */
  allGiven(): void {
    if (!this.#isOpen) return;
    for (const uses of this.#owed) uses?.fill(0);
    this.#isOpen = false;
  }

  /** What the balance of a material says of it. */
  results(material: number): Pick<Balance, 'late' | 'owed' | 'owedUntil'> {
    const owed = this.#owed[material];
    if (owed === null || owed === undefined) return {};
    const { uses = [] } = this.#model.materials[material] ?? {};
    return {
      late: this.#late[material] ?? [],
      owed: uses.map(({ carriesOver }, use) => (carriesOver === true ? numberAt(owed, use) : null)),
      owedUntil: this.#until[material] ?? [],
    };
  }
}
