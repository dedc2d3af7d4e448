import type { RawRow } from '@shared/base/sheet-cell';

/**
 * Holds blank rows back until a filled one follows: sheets formatted, or with formulas that show nothing, to the last row end
 * where their content ends.
 */
export function withoutTrailingBlanks(rows: readonly RawRow[], held: RawRow[]): RawRow[] {
  const passed: RawRow[] = [];
  for (const row of rows) {
    if (row.cells.some((cell) => cell !== undefined && (cell.text !== '' || cell.fault !== null))) {
      if (held.length <= MOST_BLANKS) passed.push(...held);
      held.length = 0;
      passed.push(row);
    } else if (held.length <= MOST_BLANKS) {
      held.push(row);
    }
  }
  return passed;
}

/** A longer run of blank rows is a gap, not rows that somebody left blank. */
const MOST_BLANKS = 1000;
