import { isBlank } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { findUnit } from '../values/find-unit';
import { moneyUnit } from '../values/money-unit';
import { findCountryOfCell, findMaterial, type Vocabulary } from '../values/vocabulary';
import type { SheetTable } from './find-tables';
import { headerEndingAt } from './header-rows';
import { isFigure, isYearLabel } from './header-score';

/** Rows of such a table at least: two numbers below a title are none. */
const LEAST_ROWS = 2;

/** What stands in the first column, and the word that is proposed above it. */
type Names = 'Year' | 'Country' | 'Material';

/**
 * The table of a sheet that has no heads, as portals of statistics export it: a title on top, then in each row a name or a
 * year and a figure, and behind it the unit at most. The words that are missing above are proposed in English, whatever the
 * language of the sheet, and the last row of its header is the one above the first row. Null where a row says anything else.
 */
export function findUnheaded(rows: readonly RawRow[], vocabulary: Vocabulary): SheetTable | null {
  const filled = rows.flatMap((row) => {
    const columns = [...row.cells.keys()].filter((index) => !isBlank(cellAt(row, index + 1).text));
    return columns.length < 2 ? [] : [{ row, columns: columns.map((index) => index + 1) }];
  });
  const from = filled.findIndex(({ row, columns }) => isFigure(cellAt(row, columns[1] ?? 0)));
  const data = filled.slice(Math.max(from, 0));
  const [first] = data;
  const [name, figure, unit] = first?.columns ?? [];
  if (from < 0 || first === undefined || name === undefined || figure === undefined) return null;
  const isAlike = data.every(
    ({ row, columns }) =>
      columns[0] === name &&
      columns[1] === figure &&
      isFigure(cellAt(row, figure)) &&
      columns.slice(2).every((column) => column === unit && saysUnit(cellAt(row, column))),
  );
  const names = isAlike && data.length >= LEAST_ROWS ? namesIn(data, name, vocabulary) : null;
  if (names === null) return null;
  const texts = new Map([
    [name, names],
    [figure, 'Quantity'],
    ...(unit === undefined ? [] : ([[unit, 'Unit']] as const)),
  ]);
  const start = first.row.row;
  const header = { ...headerEndingAt(rows, start - 1, vocabulary), texts };
  return { first: 1, header, lastRow: rows.at(-1)?.row ?? start, size: data.length };
}

function saysUnit({ text }: RawCell): boolean {
  return findUnit(text).kind !== 'blank' || moneyUnit(text) !== null;
}

/** What the names of the rows are: years in all of them, else countries or materials that are known in half of them. */
function namesIn(
  data: readonly { readonly row: RawRow }[],
  column: number,
  vocabulary: Vocabulary,
): Names | null {
  const cells = data.map(({ row }) => cellAt(row, column));
  if (cells.every(isYearLabel)) return 'Year';
  if (cells.some(isFigure)) return null;
  const known = (test: (text: string) => boolean) =>
    cells.filter(({ text }) => test(text)).length * 2 >= cells.length;
  if (known((text) => findCountryOfCell(vocabulary, text) !== null)) return 'Country';
  return known((text) => findMaterial(vocabulary, text) !== null) ? 'Material' : null;
}
