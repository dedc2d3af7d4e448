import { itemAt } from '@shared/base/element-at';
import type { Window } from './window';

/** Whole numbers from `least` to `most`. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Where a node's days begin, and how many they are. */
export interface Side {
  readonly node: number;
  readonly start: Range;
  readonly length: Range;
}

/** Shocks of one size that have a set of nodes in common: the last node has the days that the others leave. */
export interface Box {
  readonly sides: readonly Side[];
}

/** All shocks of a size with exactly these nodes, each away for a day or more. */
export function wholeBox(nodes: readonly number[], size: number, days: number): Box {
  const most = Math.min(days, size - (nodes.length - 1));
  const least = nodes.length === 1 ? most : 1;
  return tightened(
    nodes.map((node) => ({ node, start: { least: 0, most: days - 1 }, length: { least, most } })),
    size,
    days,
  );
}

/** The days on which any shock of the box has a node away. */
export function covering({ sides }: Box, days: number): Window[] {
  return sides.map(({ node, start, length }) => ({
    node,
    from: start.least,
    to: Math.min(days, start.most + length.most),
  }));
}

/** One shock of the box, from its middle. */
export function middleOf({ sides }: Box, size: number, days: number): Window[] {
  const lengths = sides.map(({ length }) => middle(length));
  const last = lengths.length - 1;
  const others = lengths.slice(0, last).reduce((sum, length) => sum + length, 0);
  return sides.map(({ node, start, length }, at) => {
    const own = at === last ? Math.min(length.most, size - others) : middle(length);
    const from = middle(start);
    return { node, from, to: Math.min(days, from + own) };
  });
}

/** Two boxes that are the box together, cut where it is widest in starts or in lengths; none where each of these is one alone. */
export function halves({ sides }: Box, of: 'start' | 'length', size: number, days: number): Box[] {
  // The length of the last node follows from the others.
  const open = of === 'length' ? sides.slice(0, -1) : sides;
  let [at, width] = [0, 0];
  for (const [place, side] of open.entries()) {
    const wide = side[of].most - side[of].least;
    if (wide > width) [at, width] = [place, wide];
  }
  if (width === 0) return [];
  const { least, most } = itemAt(sides, at)[of];
  const half = middle({ least, most });
  const parts: Range[] = [
    { least, most: half },
    { least: half + 1, most },
  ];
  return parts.map((range) =>
    tightened(
      sides.map((side, place) => (place === at ? { ...side, [of]: range } : side)),
      size,
      days,
    ),
  );
}

/** The last length as the others leave it; a start later than the length leaves days for comes to less than an earlier one. */
function tightened(sides: readonly Side[], size: number, days: number): Box {
  const others = sides.slice(0, -1);
  const sum = (of: keyof Range) => others.reduce((all, { length }) => all + length[of], 0);
  const last = { least: Math.max(1, size - sum('most')), most: Math.min(days, size - sum('least')) };
  return {
    sides: sides.map((side, at) => {
      const length =
        at === sides.length - 1 ? { ...last, least: Math.min(last.least, last.most) } : side.length;
      const { least, most } = side.start;
      return {
        ...side,
        length,
        start: { least, most: Math.max(least, Math.min(most, days - length.least)) },
      };
    }),
  };
}

function middle({ least, most }: Range): number {
  return Math.floor((least + most) / 2);
}
