import { isBlank, isDitto, nameKey } from '@shared/base/fold-text';
import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import { NAMES } from '@shared/model/import-fields';
import { besideNoAmounts } from '../values/no-amount';
import type { ClassColumns } from './class-columns';
import { saysExample } from './example-rows';
import { isWhole } from './part-rows';
import { regionMembers } from './regions';
import { saysOxide } from './resolve-basis';
import type { RowContext } from './row-context';
import { isTotal } from './row-rules';

/** Whether a name says nothing besides who supplies. */
export function isPlainName(
  { value, text, fault }: RawCell,
  { supplier }: ClassColumns,
  context: RowContext,
): boolean {
  return (
    value === text &&
    fault === null &&
    !isBlank(text) &&
    !isDitto(text) &&
    isWhole(text) &&
    !isTotal(text) &&
    !saysExample(text) &&
    !saysOxide(text) &&
    besideNoAmounts(text) === null &&
    regionMembers(text) === null &&
    !isHeader(supplier, text, context)
  );
}

/** Whether no cell of a row but its name and its figure looks back, or says what the row is. */
export function isPlainClass(
  { cells }: RawRow,
  { figure, supplier, mapped }: ClassColumns,
  context: RowContext,
): boolean {
  let isFirst = true;
  for (const [index, cell] of cells.entries()) {
    const column = index + 1;
    if (cell === undefined || column === figure || column === supplier || isBlank(cell.text)) continue;
    const { text } = cell;
    if (mapped.has(column) && (isDitto(text) || isHeader(column, text, context))) return false;
    const isAsked = isFirst || context.columns.get('country')?.includes(column) === true;
    isFirst = false;
    if (isAsked && (!isWhole(text) || isTotal(text) || saysExample(text))) return false;
  }
  return true;
}

/** Whether two cells besides the supplier and the figure differ, and a name stands in one: a heading says one thing. */
export function saysTwoThings(
  { cells }: RawRow,
  { figure, supplier }: ClassColumns,
  context: RowContext,
): boolean {
  const texts = cells.filter((_, index) => index + 1 !== figure && index + 1 !== supplier);
  const keys = new Set(
    texts.flatMap((cell) => (cell === undefined || isBlank(cell.text) ? [] : [nameKey(cell.text)])),
  );
  const names = [...context.columns].flatMap(([field, columns]) => (NAMES.has(field) ? columns : []));
  return keys.size > 1 && names.some((column) => !isBlank(cells[column - 1]?.text ?? ''));
}

function isHeader(column: number, text: string, { headers }: RowContext): boolean {
  return headers.get(column)?.includes(nameKey(text)) === true;
}
