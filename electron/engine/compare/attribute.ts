import { intAt, itemAt, numberAt } from '@shared/base/element-at';
import { soFar } from '@shared/model/missing-figures';
import type { Estimate } from '@shared/model/uncertainty';
import { threefry } from '../montecarlo/threefry';
import { shapleyParts } from '../targets/shapley';

/** Up to so many players every set is run: 2^9 runs, some ten milliseconds each. */
export const MOST_EXACT = 9;
/** Beyond that, pairs of an order and its reverse are drawn until about so many runs. */
const SAMPLED_RUNS = 500;
const LEAST_PAIRS = 8;

/** What each player adds, on the mean over orders; by player, then by measure. */
interface Attribution {
  readonly parts: readonly (readonly Estimate[])[];
  /** Orders that were drawn; null where all were counted. */
  readonly orders: number | null;
}

/**
 * The Shapley value of each player: what it adds when it joins, on the mean over all orders of joining. The parts of a
 * measure add up to value(all) - value(none), also where orders are drawn. Source: docs/engine.md 15.5
 * @param worth of a set of players, bit by bit; asked once a set
 * @param seed of the orders that are drawn for more than MOST_EXACT players; the same seed draws the same
 */
export async function attribute(
  players: number,
  worth: (set: number) => Promise<readonly number[]>,
  seed: number,
): Promise<Attribution> {
  const known = new Map<number, readonly number[]>();
  const value = async (set: number): Promise<readonly number[]> => {
    const found = known.get(set) ?? (await worth(set));
    known.set(set, found);
    return found;
  };
  if (players <= MOST_EXACT) return { parts: await overAllSets(players, value), orders: null };
  const pairs = Math.max(LEAST_PAIRS, Math.floor(SAMPLED_RUNS / (2 * players)));
  const sums: number[][] = [];
  const squares: number[][] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const order = drawnOrder(players, seed, pair);
    const [one, other] = [await added(order, value), await added(order.toReversed(), value)];
    for (let player = 0; player < players; player++) {
      const [mine, turned] = [one[player] ?? [], other[player] ?? []];
      for (const [measure, alone] of mine.entries()) {
        const mean = (alone + numberAt(turned, measure)) / 2;
        addAt(sums, player, measure, mean);
        addAt(squares, player, measure, mean * mean);
      }
    }
  }
  const parts = sums.map((ofPlayer, player) =>
    ofPlayer.map((sum, measure): Estimate => {
      const mean = sum / pairs;
      const spread = Math.max(0, numberAt(itemAt(squares, player), measure) / pairs - mean * mean);
      return { value: mean, standardError: Math.sqrt(spread / (pairs - 1)) };
    }),
  );
  return { parts, orders: 2 * pairs };
}

type Value = (set: number) => Promise<readonly number[]>;

/** Every set is run once; the parts of each measure are read off what they give. */
async function overAllSets(players: number, value: Value): Promise<Estimate[][]> {
  const given: (readonly number[])[] = [];
  for (let set = 0; set < 1 << players; set++) given.push(await value(set));
  const causes = Array.from({ length: players }, (_, player) => `${player}`);
  const parts: Estimate[][] = causes.map(() => []);
  for (const measure of (given[0] ?? []).keys()) {
    const of = shapleyParts(causes, (come) => numberAt(itemAt(given, setOf(come)), measure));
    for (const [player, cause] of causes.entries()) {
      const value = of[cause];
      if (value === undefined) throw new Error(`no part of player ${cause}`);
      itemAt(parts, player).push({ value, standardError: 0 });
    }
  }
  return parts;
}

function setOf(players: ReadonlySet<string>): number {
  let set = 0;
  for (const player of players) set |= 1 << Number(player);
  return set;
}

/** What each player adds when they join in this order; by player. */
async function added(order: readonly number[], value: Value): Promise<number[][]> {
  const parts: number[][] = [];
  let set = 0;
  let before = await value(set);
  for (const player of order) {
    set |= 1 << player;
    const after = await value(set);
    parts[player] = after.map((now, measure) => now - numberAt(before, measure));
    before = after;
  }
  return parts;
}

/** Fisher and Yates, with numbers that hang on nothing but seed and place. */
function drawnOrder(players: number, seed: number, pair: number): number[] {
  const order = Array.from({ length: players }, (_, player) => player);
  const words = new Int32Array(2);
  for (let last = players - 1; last > 0; last--) {
    threefry(seed | 0, Math.floor(seed / 2 ** 32) | 0, pair, last, words);
    const other = Math.floor(((intAt(words, 0) >>> 0) / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [numberAt(order, other), numberAt(order, last)];
  }
  return order;
}

function addAt(table: number[][], player: number, measure: number, value: number): void {
  const row = table[player] ?? [];
  table[player] = row;
  row[measure] = soFar(row[measure]) + value;
}
