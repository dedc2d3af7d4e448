import type { ShownMonth } from '@shared/features/months/months-view';

/** Where months stand in a drawing of 100 by 100, the oldest at the left, 0 at the bottom. */
interface MonthDrawing {
  /** Path of the line; it breaks where a month is not known. */
  readonly line: string;
  /** Path of the band of bounds. */
  readonly band: string;
  /** The mirror's months. */
  readonly mirror: readonly { readonly x: number; readonly y: number }[];
  /** The newest month that is known. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** The place of a month among so many. */
export function placeOf(at: number, count: number): number {
  return count < 2 ? 50 : (at / (count - 1)) * 100;
}

/** Line, band and mirror of a series on one scale, which begins at 0. */
export function monthDrawing(months: readonly ShownMonth[], of: 'value' | 'unitValue'): MonthDrawing {
  const isValue = of === 'value';
  const figures = months.flatMap((month) => [
    month[of] ?? 0,
    ...(isValue ? [month.bounds?.high ?? 0, month.mirror ?? 0] : []),
  ]);
  const most = Math.max(...figures);
  const at = (index: number, value: number) => ({
    x: placeOf(index, months.length),
    y: most === 0 ? 100 : 100 - (value / most) * 96,
  });
  const points = months.map((month, index) => (month[of] === null ? null : at(index, month[of])));
  return {
    line: brokenPath(points),
    band: isValue ? bandPath(months, at) : '',
    mirror: isValue
      ? months.flatMap(({ mirror }, index) => (mirror === null ? [] : [at(index, mirror)]))
      : [],
    end: points.findLast((point) => point !== null) ?? null,
  };
}

type Point = { readonly x: number; readonly y: number };

/** A line through the points; one that stands alone between two that are missing is a short stroke. */
function brokenPath(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const before = points[index - 1] ?? null;
      const isAlone = before === null && (points[index + 1] ?? null) === null;
      return `${before === null ? 'M' : 'L'}${written(point)}${isAlone ? 'h0.6' : ''}`;
    })
    .join('');
}

/** The highs forth and the lows back, in a piece for each stretch that has bounds. */
function bandPath(months: readonly ShownMonth[], at: (index: number, value: number) => Point): string {
  const pieces: { readonly high: Point; readonly low: Point }[][] = [[]];
  months.forEach(({ bounds }, index) => {
    if (bounds === null) pieces.push([]);
    else pieces.at(-1)?.push({ high: at(index, bounds.high), low: at(index, bounds.low) });
  });
  return pieces
    .filter(({ length }) => length > 1)
    .map((piece) => {
      const around = [...piece.map(({ high }) => high), ...piece.toReversed().map(({ low }) => low)];
      return `M${around.map(written).join('L')}Z`;
    })
    .join('');
}

const written = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
