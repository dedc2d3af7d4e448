import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { findUnit } from '../values/find-unit';
import { findCountryOfCell, findMaterial, type Vocabulary } from '../values/vocabulary';
import type { SheetTable } from './find-tables';
import { headerEndingAt } from './header-rows';
import { filledCells, isFigure, isYearLabel } from './header-score';

/** Rows with a name and a figure at least. */
const LEAST_ROWS = 2;

/**
 * The table of a sheet whose heads are words that nobody knows, "Top three producers": texts alone in a row, and below it names of
 * countries or materials, or any names below years and units, with figures under the heads. Null where no row is one.
 */
export function findByShape(rows: readonly RawRow[], vocabulary: Vocabulary): SheetTable | null {
  for (const [index, row] of rows.entries()) {
    const cells = filledCells(row);
    if (cells.length < 2 || cells.some((cell) => isFigure(cell) || cell.text.length > LONGEST_HEAD)) continue;
    const heads = row.cells.flatMap((cell, at) =>
      cell !== undefined && cells.includes(cell) ? [at + 1] : [],
    );
    const below = rows.slice(index + 1);
    const [name = 1, ...others] = heads;
    const hasFigure = (one: RawRow) => others.some((column) => isFigure(cellAt(one, column)));
    // Under heads that say years or units any names are those of rows: states, mines, uses.
    const saysFigures = cells
      .slice(1)
      .some((cell) => isYearLabel(cell) || findUnit(cell.text).kind === 'mass');
    const named = below.filter((one) => {
      const { text } = cellAt(one, name);
      return hasFigure(one) && (isName(text, vocabulary) || (saysFigures && /\p{L}{2}/u.test(text)));
    });
    const size = below.filter(hasFigure).length;
    if (named.length < LEAST_ROWS || named.length * 2 < size) continue;
    const header = headerEndingAt(rows, row.row, vocabulary);
    return { first: 1, header, lastRow: rows.at(-1)?.row ?? row.row, size };
  }
  return null;
}

const LONGEST_HEAD = 60;

function isName(text: string, vocabulary: Vocabulary): boolean {
  return findCountryOfCell(vocabulary, text) !== null || findMaterial(vocabulary, text) !== null;
}
