import type { RawCell } from '@shared/base/sheet-cell';
import { readValue } from './entry-number';
import type { RowContext } from './row-context';
import { isNoUnit } from './row-rules';

/** The figure of a cell that holds a number and nothing besides; null for any other. */
export function plainFigure(cell: RawCell, column: number, context: RowContext): number | null {
  if (cell.fault !== null || cell.merged !== null || cell.percent || cell.around !== undefined) return null;
  if (typeof cell.value === 'number') return cell.value < 0 ? null : cell.value;
  if (typeof cell.value !== 'string' || context.decimalIsOpen || !isNoUnit(cell)) return null;
  const reading = readValue({ cell, column, address: '' }, context);
  if (reading.kind !== 'number' || reading.unit !== null || reading.percent || reading.estimated) return null;
  return reading.value < 0 ? null : reading.value;
}
