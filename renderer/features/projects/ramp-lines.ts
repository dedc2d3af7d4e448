/** Where months and parts of the capacity stand on a drawing. */
export interface Plot {
  readonly x: (month: number) => number;
  readonly y: (part: number) => number;
  /** Months in view, counted from the year 0. */
  readonly first: number;
  readonly last: number;
  /** From the start to all of the capacity. */
  readonly months: number;
}

type Point = readonly [month: number, part: number];

/** Corners of a ramp within the months in view; null never starts. */
export function cornersOf({ first, last, months }: Plot, start: number | null): Point[] {
  if (start === null)
    return [
      [first, 0],
      [last, 0],
    ];
  const part = (month: number): number =>
    month < start ? 0 : months === 0 ? 1 : Math.min(1, (month - start) / months);
  const inside = [...new Set([start, start + months])].filter((month) => month > first && month < last);
  const before: readonly Point[] = months === 0 && start > first && start < last ? [[start, 0]] : [];
  return [
    [first, part(first)],
    ...before,
    ...inside.map((month): Point => [month, part(month)]),
    [last, part(last)],
  ];
}

const placed = (plot: Plot, points: readonly Point[]): string =>
  points.map(([month, part]) => `${plot.x(month).toFixed(1)},${plot.y(part).toFixed(1)}`).join('L');

/** The line of a ramp. */
export function lineOf(plot: Plot, start: number | null): string {
  return `M${placed(plot, cornersOf(plot, start))}`;
}

/** What lies between two ramps. */
export function areaBetween(plot: Plot, soonest: number | null, latest: number | null): string {
  return `M${placed(plot, cornersOf(plot, soonest))}L${placed(plot, cornersOf(plot, latest).reverse())}Z`;
}
