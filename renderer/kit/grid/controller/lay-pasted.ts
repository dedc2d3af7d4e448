import type { Block } from './block';
import { type Ground, type Laid, layBlock } from './lay';
import { type At, type Axes, axesOf, type Rect } from './range';

/**
 * A block of the clipboard over a grid: from the selected range on, over the figures alone where it meets what is only shown.
 * @param across the columns of figures
 */
export function layPasted(
  block: Block,
  range: Rect,
  axes: Axes,
  across: readonly string[],
  ground: Ground,
): Laid {
  const laid = layBlock(block, range, axes, ground);
  if (laid.kind === 'cells' || laid.kind === 'nothing') return laid;
  const figures = axesOf(axes.rows, across, axes.body);
  const left = figures.columnPlaces.get(axes.columns[range.left] ?? '');
  if (left === undefined) return laid;
  const right = figures.columnPlaces.get(axes.columns[range.right] ?? '') ?? left;
  const crossed = layBlock(block, { ...range, left, right }, figures, ground);
  return crossed.kind === 'cells' ? { ...crossed, over: around(crossed.cells, axes) } : laid;
}

/** The range in which cells lie. */
function around(cells: readonly At[], { rowPlaces, columnPlaces }: Axes): Rect {
  const rows = cells.map(({ row }) => rowPlaces.get(row) ?? 0);
  const columns = cells.map(({ column }) => columnPlaces.get(column) ?? 0);
  const least = (places: readonly number[]) => places.reduce((a, b) => Math.min(a, b), places[0] ?? 0);
  const most = (places: readonly number[]) => places.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
}
