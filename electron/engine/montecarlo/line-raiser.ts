import { floatAt, intAt } from '@shared/base/element-at';
import { NOTHING_LEFT } from '../run/lines/line-loads';

/**
 * raiseLoads() over memory that is made once: sampled runs do it on most of their days. The same sums in the same order; the
 * tests hold both together. Source: docs/engine.md 5.3.
 */
export class LineRaiser {
  /** By line: its load, and the material that holds it back (-1: none); both are where the lines begin. */
  readonly loads: Float64Array;
  readonly binding: Int32Array;
  /** By material, tonnes REO; lowered by what is taken. */
  readonly left: Float64Array;
  readonly #needs: Float64Array;
  /** Lines that still rise, and by line how far they have to go. */
  readonly #going: Int32Array;
  readonly #ways: Float64Array;
  /** By material: what one step takes, and what is nothing of it. */
  readonly #rates: Float64Array;
  readonly #nothing: Float64Array;

  /** @param needs by day, then by line, then by material, tonnes REO at full load */
  constructor(needs: Float64Array, lines: number, materials: number) {
    this.#needs = needs;
    this.loads = new Float64Array(lines);
    this.binding = new Int32Array(lines);
    this.left = new Float64Array(materials);
    this.#going = new Int32Array(lines);
    this.#ways = new Float64Array(lines);
    this.#rates = new Float64Array(materials);
    this.#nothing = new Float64Array(materials);
  }

  /**
   * @param from place of the day among the needs
   * @param members lines that rise together
   * @param ceilings by line
   */
  raise(from: number, members: Int32Array, ceilings: Float64Array): void {
    const { loads, left } = this;
    const going = this.#going;
    const ways = this.#ways;
    const nothing = this.#nothing;
    let count = 0;
    for (let at = 0; at < members.length; at++) {
      const line = intAt(members, at);
      const way = floatAt(ceilings, line) - floatAt(loads, line);
      ways[line] = way;
      if (way > 0) going[count++] = line;
    }
    for (let m = 0; m < left.length; m++) nothing[m] = floatAt(left, m) * NOTHING_LEFT;
    let done = 0;
    while (count > 0) {
      done += this.#step(from, count, 1 - done);
      if (done >= 1 - NOTHING_LEFT) {
        for (let at = 0; at < count; at++) loads[intAt(going, at)] = floatAt(ceilings, intAt(going, at));
        return;
      }
      count = this.#thoseThatGoOn(from, count);
    }
  }

  /** Raises until a material runs out. @returns the part of the way, at most `most` */
  #step(from: number, count: number, most: number): number {
    const { loads, left } = this;
    const needs = this.#needs;
    const going = this.#going;
    const ways = this.#ways;
    const rates = this.#rates;
    const materials = left.length;
    rates.fill(0);
    for (let at = 0; at < count; at++) {
      const line = intAt(going, at);
      const way = floatAt(ways, line);
      const own = from + line * materials;
      for (let m = 0; m < materials; m++) rates[m] = floatAt(rates, m) + floatAt(needs, own + m) * way;
    }
    let step = most;
    for (let m = 0; m < materials; m++) {
      const rate = floatAt(rates, m);
      if (rate > 0) step = Math.min(step, floatAt(left, m) / rate);
    }
    for (let at = 0; at < count; at++) {
      const line = intAt(going, at);
      loads[line] = floatAt(loads, line) + step * floatAt(ways, line);
    }
    for (let m = 0; m < materials; m++) {
      if (rates[m] === 0) continue;
      const rest = floatAt(left, m) - step * floatAt(rates, m);
      left[m] = rest <= floatAt(this.#nothing, m) ? 0 : rest;
    }
    return step;
  }

  /** Leaves those where they are that need what has run out. @returns how many go on */
  #thoseThatGoOn(from: number, count: number): number {
    const { binding, left } = this;
    const needs = this.#needs;
    const going = this.#going;
    const rates = this.#rates;
    const materials = left.length;
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const line = intAt(going, at);
      let short = -1;
      for (let m = 0; m < materials && short < 0; m++)
        if (left[m] === 0 && rates[m] !== 0 && floatAt(needs, from + line * materials + m) > 0) short = m;
      if (short >= 0) binding[line] = short;
      else going[kept++] = line;
    }
    return kept;
  }
}
