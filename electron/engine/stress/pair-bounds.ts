import { floatAt } from '@shared/base/element-at';
import type { NodeLosses } from './node-losses';
import type { Pairs } from './pairs';
import type { Bound, PartChange, PartOnBasis } from './part-on-basis';

/** A part of a model, and what no longer comes of its materials without a node. */
interface BoundedPart {
  readonly run: PartOnBasis;
  readonly losses: readonly NodeLosses[];
}

/** A pair by its places, and what bounds what it is short of. */
interface OpenPair {
  readonly a: number;
  readonly b: number;
  readonly bound: number;
}

/**
 * The most that can be short without two nodes, from runs without each alone: a stock is never more short than by what it is
 * not brought. Infinite where more than one stock, or a sharing out among suppliers, leaves that open.
 * Source: docs/engine.md 6.1.
 */
export class PairBounds {
  /** By node, the most that it adds in a pair. */
  readonly adds: Float64Array;
  /** By material of all bounded parts, then by node. */
  readonly #bounds: (readonly Bound[])[] = [];
  /** Who bring of a material with a basis what two nodes may both reach. */
  readonly #shared: ((a: number, b: number) => number)[] = [];
  /** What those parts are short of that nothing bounds, where no node reaches them. */
  #rest = 0;

  /** @param without the change that a node makes by itself */
  constructor(
    parts: readonly BoundedPart[],
    nodes: number,
    without: (part: number, at: number) => PartChange,
  ) {
    this.adds = new Float64Array(nodes);
    for (const [p, part] of parts.entries()) {
      const { materials } = part.run.base;
      const found = Array.from({ length: nodes }, (_, at) => part.run.bounds(without(p, at)) ?? []);
      const isBounded = found.every(({ length }) => length === materials.length);
      for (const [m, { totalShortfall }] of materials.entries()) {
        const [losses, basis] = [part.losses[m], part.run.bases[m]];
        if (!isBounded || losses === undefined || basis == null) {
          this.#rest += totalShortfall;
          for (let at = 0; at < nodes; at++)
            if (losses?.isFelt([at]) !== false) this.adds[at] = Number.POSITIVE_INFINITY;
          continue;
        }
        const bounds = found.map((of) => of[m] ?? { short: totalShortfall, lost: 0 });
        this.#bounds.push(bounds);
        // Half of what both may reach: with the other one's half it is all of it.
        for (const [at, { lost }] of bounds.entries())
          this.adds[at] = floatAt(this.adds, at) + lost + losses.aloneBrings(at, basis) / 2;
        if (losses.followsSome) this.#shared.push((a, b) => losses.sharedBy(a, b, basis));
      }
    }
  }

  /** The pairs that may be short of so much, the largest bound first. @param base what is short with no node away */
  reaching(least: number, base: number, pairs: Pairs): OpenPair[] {
    const found: OpenPair[] = [];
    const { adds } = this;
    const order = [...adds.keys()].sort((a, b) => floatAt(adds, b) - floatAt(adds, a));
    for (const [i, one] of order.entries())
      for (let j = i + 1; j < order.length; j++) {
        const other = order[j] ?? one;
        // Those behind it add no more: of thousands of nodes most are never met in pairs.
        if (base + floatAt(adds, one) + floatAt(adds, other) < least) break;
        const [a, b] = one < other ? [one, other] : [other, one];
        const bound = this.of(a, b);
        if (bound >= least && pairs.isOne(a, b)) found.push({ a, b, bound });
      }
    return found.sort((one, other) => (one.bound === other.bound ? 0 : other.bound - one.bound));
  }

  /** @param a and `b` places of two nodes */
  of(a: number, b: number): number {
    let sum = this.#rest;
    for (const bounds of this.#bounds) {
      const [one, other] = [bounds[a], bounds[b]];
      if (one !== undefined && other !== undefined)
        sum += Math.min(one.short + other.lost, other.short + one.lost);
    }
    for (const shared of this.#shared) sum += shared(a, b);
    return floatAt(this.adds, a) + floatAt(this.adds, b) === Number.POSITIVE_INFINITY
      ? Number.POSITIVE_INFINITY
      : sum;
  }
}
