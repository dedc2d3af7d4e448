import { itemAt, numberAt } from '@shared/base/element-at';
import { SHORTFALL_TOLERANCE } from '../stock/stock-balance';
import type { Source } from './share-sources';

/** What there is of a material for some lines together: none of them may be given anything else of it. */
export interface Pool {
  readonly material: number;
  /** By line, whether it is one of them. */
  readonly members: readonly boolean[];
  /** Tonnes REO. */
  readonly tonnes: number;
}

/**
 * What there is of a material for each set of lines that can run out before others do: with what each line takes at most so much
 * of any of them, all can be given what they take. Source: docs/engine.md 5.3.
 * @param useOf by line, its use of the material; -1 where it has none
 */
export function poolsOf(material: number, sources: readonly Source[], useOf: readonly number[]): Pool[] {
  const mayTake = useOf.map((use) => sources.map(({ serves }) => use >= 0 && serves?.[use] !== false));
  const found = new Map<string, boolean[]>();
  /** All lines that may be given nothing but these sources. */
  const add = (of: readonly boolean[]) => {
    const key = of.map(Number).join('');
    if (!found.has(key)) found.set(key, [...of]);
  };
  for (const row of mayTake) if (row.includes(true)) add(row);
  // Of two sets that have a source in common both together can run out before either does.
  for (const one of found.values())
    for (const other of [...found.values()])
      if (one.some((is, s) => is && other[s] === true)) add(one.map((is, s) => is || other[s] === true));
  return [...found.values()].map((of) => ({
    material,
    members: mayTake.map((row) => row.includes(true) && row.every((is, s) => !is || of[s] === true)),
    tonnes: sources.reduce((sum, { tonnes }, s) => (of[s] === true ? sum + tonnes : sum), 0),
  }));
}

/** A line that takes of a material on a day. */
export interface Taking {
  /** Its use of the material. */
  readonly use: number;
  /** Tonnes REO. */
  readonly asked: number;
  readonly taken: number;
}

/**
 * What is taken of each source in turn, of each as much as there is for those who take. Source: docs/engine.md 5.3.
 * @returns by source, tonnes REO
 */
export function takenInTurn(sources: readonly Source[], takers: readonly Taking[]): number[] {
  const open = takers.map(({ taken }) => taken);
  const least = SMALLEST * open.reduce((sum, tonnes) => sum + tonnes, 0);
  const flow = sources.map(() => takers.map(() => 0));
  const serves = (s: number, t: number) => sources[s]?.serves?.[takers[t]?.use ?? -1] !== false;
  return sources.map(({ tonnes }, first) => {
    let left = tonnes;
    while (left > least) {
      // A taker that is given all lets go of another source's goods where somebody else lacks them.
      const from = new Map<number, { source: number; by: number | null }>();
      const reach = (source: number, by: number | null) => {
        for (const t of takers.keys()) if (serves(source, t) && !from.has(t)) from.set(t, { source, by });
      };
      reach(first, null);
      let last = -1;
      for (const t of from.keys()) {
        if (numberAt(open, t) > least) {
          last = t;
          break;
        }
        for (let s = 0; s < first; s++) if (numberAt(itemAt(flow, s), t) > least) reach(s, t);
      }
      if (last < 0) break;
      const path: { source: number; taker: number; by: number | null }[] = [];
      for (let t: number | null = last; t !== null; ) {
        const step = from.get(t);
        if (step === undefined) break; // never: all that were reached were so from somewhere
        path.push({ source: step.source, taker: t, by: step.by });
        t = step.by;
      }
      const lets = path.flatMap(({ source, by }) => (by === null ? [] : numberAt(itemAt(flow, source), by)));
      const more = Math.min(left, numberAt(open, last), ...lets);
      for (const { source, taker, by } of path) {
        const row = flow[source];
        if (row === undefined) continue;
        row[taker] = numberAt(row, taker) + more;
        if (by !== null) row[by] = numberAt(row, by) - more;
      }
      open[last] = numberAt(open, last) - more;
      left -= more;
    }
    return tonnes - left;
  });
}

/** What is open below this part of all that is taken is rounding. */
const SMALLEST = 1e-12;

/**
 * The part of a day for which stocks last of which lines take that need their materials at once: of a set that has run out and
 * lacks something what it takes of stock over what it asks for beyond what came in; the least. Source: docs/engine.md 5.3.
 * @returns 0..1
 */
export function setsLast(sources: readonly Source[], takers: readonly Taking[]): number {
  const sum = (of: readonly Taking[], figure: (taker: Taking) => number) =>
    of.reduce((all, taker) => all + figure(taker), 0);
  const lack = SHORTFALL_TOLERANCE * sum(takers, ({ asked }) => asked);
  const isShort = (of: readonly Taking[]) => sum(of, ({ asked, taken }) => asked - taken) > lack;
  if (!isShort(takers)) return 1;
  const useOf = takers.map(({ use }) => use);
  const parts = poolsOf(0, sources, useOf).flatMap(({ members, tonnes }) => {
    const of = takers.filter((_, t) => members[t] === true);
    const taken = sum(of, (taker) => taker.taken);
    if (!isShort(of) || tonnes - taken > lack) return [];
    const serves = ({ serves: whom }: Source) => of.some(({ use }) => whom?.[use] !== false);
    const came = sources
      .filter((source) => source.comes && serves(source))
      .reduce((all, source) => all + source.tonnes, 0);
    return [Math.max(0, (taken - came) / (sum(of, ({ asked }) => asked) - came))];
  });
  // A line that stands leaves what there is.
  return parts.length === 0 ? 0 : Math.min(1, ...parts);
}
