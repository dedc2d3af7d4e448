import { floatAt, numberAt } from '@shared/base/element-at';
import { addInto } from '@shared/base/sum-of';
import type { Source } from '../lines/share-sources';

/** Goods that arrive for some of the uses of a material alone. */
export interface Earmarked {
  /** By use of the material, whether it may be given them. */
  readonly serves: readonly boolean[];
  /** Tonnes REO a day of the window. */
  readonly arrivals: Float64Array;
}

/** Adds what arrives for some uses to that of the same uses. @param lots changed in place */
export function addEarmarked(lots: Earmarked[], serves: readonly boolean[], arriving: Float64Array): void {
  const found = lotFor(lots, serves);
  if (found === undefined) lots.push({ serves, arrivals: arriving.slice() });
  else addInto(found.arrivals, arriving);
}

/** Which of them is for these uses. */
export function lotFor(lots: readonly Earmarked[], serves: readonly boolean[]): Earmarked | undefined {
  return lots.find((lot) => lot.serves.every((is, u) => is === serves[u]));
}

/** Those for the fewest uses first; of equally many, whichever serves the use that the material names first. */
export function narrowestFirst(lots: readonly Earmarked[]): Earmarked[] {
  const count = ({ serves }: Earmarked) => serves.filter(Boolean).length;
  const differs = (a: Earmarked, b: Earmarked) => a.serves.findIndex((is, u) => is !== b.serves[u]);
  return lots.toSorted(
    (a, b) => count(a) - count(b) || (differs(a, b) < 0 ? 0 : a.serves[differs(a, b)] === true ? -1 : 1),
  );
}

/**
 * What arrives day by day for some of the uses alone, and what is kept for them of what they did not take. Among the sources
 * of a day (MaterialDays.offer) the lots of the day come first, then what comes for everybody, then what is kept, in the same
 * order. Source: docs/engine.md 4.11.
 */
export class EarmarkedGoods {
  /** All that is kept at the end of each day, tonnes REO. */
  readonly kept: Float64Array;
  readonly #lots: readonly Earmarked[];
  /** By lot, what is kept now. */
  readonly #levels: Float64Array;

  /** @param lots narrowest first */
  constructor(lots: readonly Earmarked[], days: number) {
    this.#lots = lots;
    this.kept = new Float64Array(days);
    this.#levels = new Float64Array(lots.length);
  }

  /** How many sources of a day are its own, or come before the tiers. */
  get places(): number {
    return 2 * this.#lots.length + 1;
  }

  get keptNow(): number {
    return this.#levels.reduce((sum, level) => sum + level, 0);
  }

  coming(day: number): Source[] {
    return this.#lots.map(({ serves, arrivals }) => ({
      tonnes: floatAt(arrivals, day),
      serves,
      comes: true,
    }));
  }

  /** What is kept; nothing tells no uses apart, so that what is kept later changes no moment before. */
  stocks(): Source[] {
    return this.#lots.map(({ serves }, i) => {
      const tonnes = floatAt(this.#levels, i);
      return { tonnes, serves: tonnes > 0 ? serves : null, comes: false };
    });
  }

  /** What of all that comes in serves everybody. */
  forAll(day: number, coming: number): number {
    return Math.max(
      0,
      this.#lots.reduce((left, { arrivals }) => left - floatAt(arrivals, day), coming),
    );
  }

  /** What was taken of the lots of the day, and of what comes in for everybody. @param taken by source */
  used(taken: readonly number[]): readonly [earmarked: number, forAll: number] {
    const { length } = this.#lots;
    return [taken.slice(0, length).reduce((sum, tonnes) => sum + tonnes, 0), numberAt(taken, length)];
  }

  /** Takes out of what is kept. @param taken by source @returns tonnes REO */
  draw(taken: readonly number[]): number {
    const first = this.#lots.length + 1;
    let drawn = 0;
    for (let i = 0; i < this.#lots.length; i++) {
      const tonnes = numberAt(taken, first + i);
      this.#levels[i] = Math.max(0, floatAt(this.#levels, i) - tonnes);
      drawn += tonnes;
    }
    return drawn;
  }

  /**
   * Keeps what was not taken on the day, as far as there is space.
   * @param tolerance what is over by no more than that is rounding
   * @returns what is kept, and what is not
   */
  keep(
    day: number,
    taken: readonly number[],
    tolerance: number,
    headroom: number,
  ): readonly [number, number] {
    let [kept, refused] = [0, 0];
    for (const [i, { arrivals }] of this.#lots.entries()) {
      const over = floatAt(arrivals, day) - numberAt(taken, i);
      if (over <= tolerance) continue;
      const part = Math.min(over, Math.max(0, headroom - kept));
      this.#levels[i] = floatAt(this.#levels, i) + part;
      kept += part;
      refused += over - part;
    }
    return [kept, refused];
  }

  note(day: number): void {
    this.kept[day] = this.keptNow;
  }
}
