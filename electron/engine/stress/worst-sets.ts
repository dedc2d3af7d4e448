import { ofNone } from '@shared/model/missing-figures';
import type { Pairs } from './pairs';
import { SAME_SHORTFALL } from './ranked';
import type { RemovalsRunner } from './removals-runner';
import type { Step } from './step';

/** So many of the worst nodes are tried in pairs first: what they come to leaves little of the others to be looked at. */
const TRIED_FIRST = 12;

/**
 * The nodes and pairs of which no other is worse than the so many worst: every node is run, and every pair of which it is not
 * proved by what bounds it that it comes behind them.
 * @returns their places in the order of the model; all that lie as high as the last of them but for rounding
 */
export async function worstSets(
  runner: RemovalsRunner,
  nodes: number,
  pairs: Pairs,
  most: number,
  step: Step,
): Promise<number[][]> {
  const found: { readonly places: number[]; readonly shortfall: number }[] = [];
  const worst: number[] = [];
  const look = (places: number[]): void => {
    const shortfall = runner.shortfallOf(places);
    found.push({ places, shortfall });
    const at = worst.findIndex((less) => less < shortfall);
    worst.splice(at < 0 ? worst.length : at, 0, shortfall);
    if (worst.length > most) worst.pop();
  };
  for (let at = 0; at < nodes; at++) {
    await step(at, 2 * nodes);
    look([at]);
  }
  const first = found.toSorted((a, b) => b.shortfall - a.shortfall).slice(0, TRIED_FIRST);
  const tried = new Set<number>();
  for (const [i, { places: one }] of first.entries())
    for (const { places: other } of first.slice(i + 1)) {
      const [a, b] = [...one, ...other].toSorted((x, y) => x - y);
      if (a === undefined || b === undefined || !pairs.isOne(a, b)) continue;
      look([a, b]);
      tried.add(a * nodes + b);
    }
  const base = runner.base.shortfall;
  /** What a pair must be able to reach: what adds nothing comes behind every node, and ties are for whoever ranks. */
  const least = (): number => {
    const last = worst.length < most ? Number.NEGATIVE_INFINITY : ofNone(worst.at(-1));
    const slack = SAME_SHORTFALL * Math.max(ofNone(worst[0]), runner.need);
    return nodes >= most ? Math.max(last - slack, base + slack) : last - slack;
  };
  const open = runner.bounds().reaching(least(), base, pairs);
  const left = open.filter(({ a, b }) => !tried.has(a * nodes + b));
  for (const [done, { a, b, bound }] of left.entries()) {
    if (bound < least()) break;
    await step(left.length + done, 2 * left.length);
    look([a, b]);
  }
  const last = ofNone(worst.at(-1));
  const slack = SAME_SHORTFALL * ofNone(worst[0]);
  const order = ([a = 0, b = -1]: readonly number[]) => (b < 0 ? a : (a + 1) * nodes + b);
  return found
    .filter(({ shortfall }) => shortfall >= last - slack)
    .map(({ places }) => places)
    .sort((one, other) => order(one) - order(other));
}
