import { sum } from './plain-days';
import type { Line, Offer, Shared, Source } from './plain-sharing';

/** Some of the lines, by their places. */
type Some = readonly number[];

/** All sets of so many lines but that of none, by how many there are: asked for day by day. */
const known = new Map<number, readonly Some[]>();

function setsOf({ length }: readonly unknown[]): readonly Some[] {
  const sets: Some[] = [[]];
  for (let at = 0; at < length && !known.has(length); at++) sets.push(...sets.map((set) => [...set, at]));
  const found = known.get(length) ?? sets.slice(1);
  known.set(length, found);
  return found;
}

const isForSome = ({ sources }: Offer) => sources.some(({ serves }) => serves !== null);

/** What there is for a set: from whatever may be given any of its lines. */
function thereFor(set: Some, ids: readonly string[], sources: readonly Source[]): number {
  const serves = (source: Source) => set.some((at) => source.serves?.(ids[at] ?? '') ?? true);
  return sum(sources.filter(serves).map(({ tonnes }) => tonnes));
}

/** What there is of the materials, and what lines need of it, as if that for each set were a material (docs/engine.md 5.3). */
export function bySets(
  there: readonly Offer[],
  ids: readonly string[],
  lines: readonly Line[],
  claims: readonly Line[],
) {
  const pools = there.flatMap((offer, material) => {
    const needed = sum(claims.map(({ needs }) => needs[material] ?? 0));
    const sets = isForSome(offer) ? setsOf(ids) : [ids.map((_, at) => at)];
    return sets.map((set) => {
      const tonnes = thereFor(set, ids, offer.sources);
      return { material, set, tonnes: tonnes <= 1e-9 * needed ? 0 : tonnes };
    });
  });
  return {
    tonnes: pools.map(({ tonnes }) => tonnes),
    lines: lines.map((line, at) => ({
      ...line,
      needs: pools.map(({ material, set }) => (set.includes(at) ? (line.needs[material] ?? 0) : 0)),
    })),
    materialOf: (pool: number) => pools[pool]?.material ?? 0,
  };
}

/** What was taken of each source in turn, and for which part of the day stocks lasted; null where all serve everybody. */
export function inTurn(
  offer: Offer,
  ids: readonly string[],
  asked: readonly number[],
  taken: readonly number[],
): Shared {
  const { sources, coming } = offer;
  if (!isForSome(offer)) return { given: taken, bySource: null, ofComing: [] };
  const sets: Some[] = [[], ...setsOf(ids)];
  const of = (set: Some, figures: readonly number[]) => sum(set.map((at) => figures[at] ?? 0));
  // Of the first sources all together: for each set what there is for it, and whatever the others take.
  const most = sources.map((_, s) =>
    Math.min(...sets.map((set) => sum(taken) - of(set, taken) + thereFor(set, ids, sources.slice(0, s + 1)))),
  );
  const bySource = most.map((tonnes, s) => tonnes - (most[s - 1] ?? 0));
  const isNone = (tonnes: number) => tonnes <= 1e-9 * sum(asked);
  const parts = setsOf(ids).flatMap((set) => {
    const lacks = of(set, asked) - of(set, taken);
    if (isNone(lacks) || !isNone(thereFor(set, ids, sources) - of(set, taken))) return [];
    const came = thereFor(set, ids, sources.slice(0, coming));
    return [Math.max(0, (of(set, taken) - came) / (of(set, asked) - came))];
  });
  const isShort = !isNone(sum(asked) - sum(taken));
  const lasts = !isShort ? 1 : parts.length === 0 ? 0 : Math.min(1, ...parts);
  return { given: taken, bySource, ofComing: [], lasts };
}
