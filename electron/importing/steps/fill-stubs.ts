import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAddress, cellAt, type RawRow } from '@shared/base/sheet-cell';
import { LABELS } from '@shared/model/import-fields';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { ReadRow } from './read-row';
import { problemAt, type RowContext } from './row-context';
import { isTotal } from './row-rules';

/** Part of the rows that has to be blank, so that a name that somebody forgot is not filled in. */
const LEAST_BLANK = 1 / 3;

/**
 * The columns that name a group in its first row only: they start with a label, leave at least a third of the rows
 * blank, stand left of the figures, and never say the same twice in a row.
 * @param data the first rows below the header
 * @param headed column -> header text: below a head of states a blank cell can be of the country, below none it is of the group
 */
export function findStubs(
  mapping: Mapping,
  data: readonly RawRow[],
  headed: ReadonlyMap<number, string>,
): number[] {
  const values = figureColumns(mapping);
  const firstValue = Math.min(...values);
  const filled = data.filter((row) => values.some((column) => !isBlank(cellAt(row, column).text)));
  return Object.entries(mapping.columns).flatMap(([key, field]) => {
    const column = Number(key);
    const isGroup = field === 'breakdown' && isBlank(headed.get(column) ?? '');
    if ((!LABELS.has(field) && !isGroup) || column > firstValue || filled.length < 3) return [];
    if (field === 'supplier' && namesCountries(mapping, column, filled)) return [];
    const texts = filled
      .map((row) => cellAt(row, column))
      .filter(({ merged, text }) => merged === null && !isTotal(text));
    const blanks = texts.filter(({ text }) => isBlank(text)).length;
    const starts = texts[0] !== undefined && !isBlank(texts[0].text);
    const repeats = texts.some(
      ({ text }, index) => !isBlank(text) && nameKey(text) === nameKey(texts[index - 1]?.text ?? ''),
    );
    return starts && !repeats && blanks >= filled.length * LEAST_BLANK && blanks < filled.length
      ? [column]
      : [];
  });
}

/** Whether rows without a supplier name a country: they stand for the country, not for the firm above. */
function namesCountries(mapping: Mapping, supplier: number, rows: readonly RawRow[]): boolean {
  const countries = Object.entries(mapping.columns).filter(([, field]) => field === 'country');
  return countries.some(([country]) =>
    rows.some((row) => isBlank(cellAt(row, supplier).text) && !isBlank(cellAt(row, Number(country)).text)),
  );
}

/** Says once of a sheet that a blank cell was filled from the label above it. */
export function tellFilled(row: RawRow, reads: readonly ReadRow[], context: RowContext): readonly ReadRow[] {
  if (!tellsFilled(row, context)) return reads;
  const column = filledColumn(row);
  const index = reads.findIndex(({ kind }) => kind === 'candidate');
  const read = reads[index];
  if (column === 0 || read?.kind !== 'candidate') return reads;
  context.said.add('stub');
  const { text } = cellAt(row, column);
  const address = cellAddress(row.row, column);
  const warning = problemAt(context, row.row, address, 'warning', 'import.stub.filled', { text });
  return reads.with(index, { ...read, warnings: [warning, ...read.warnings] });
}

/** Whether that is still to be said, at this row. */
export function tellsFilled(row: RawRow, context: RowContext): boolean {
  return !context.said.has('stub') && filledColumn(row) > 0;
}

function filledColumn({ row, cells }: RawRow): number {
  for (let index = 0; index < cells.length; index++) {
    const from = cells[index]?.from;
    if (from !== undefined && rowOf(from) !== row) return index + 1;
  }
  return 0;
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0]);
}
