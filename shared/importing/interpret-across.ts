import { foldText } from './fold-text';
import { interpretRow } from './interpret-rows';
import { readList } from './list-cells';
import type { Mapping } from './mapping';
import type { AcrossPlan } from './plan-across';
import { cellAddress, cellAt, type RawRow, textCell } from './raw-row';
import { readNumber } from './read-number';
import { problemAt, type RowContext } from './row-context';
import { leaveOut } from './row-rules';
import type { ReadRow, Standing, Vocabulary } from './rows';

/** The rows that one row of a crosstab stands for: one a filled cell, or one a year of months. */
export function interpretAcross(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { across, whole, readings }: AcrossPlan,
): ReadRow[] {
  const reason = leaveOut(row, vocabulary, whole);
  if (reason !== null) return [{ kind: 'left_out', row: row.row, reason }];
  const filled = (column: number) => {
    const cell = cellAt(row, column);
    return cell.text.trim() !== '' || cell.fault !== null;
  };
  if (!across.columns.some(filled)) return [{ kind: 'left_out', row: row.row, reason: 'note' }];
  return readings.flatMap((reading): ReadRow | ReadRow[] => {
    const { columns, context, months } = reading;
    const [first = 1] = columns;
    const cellOut = { kind: 'left_out', row: row.row, cell: cellAddress(row.row, first) } as const;
    if (!columns.some(filled)) return { ...cellOut, reason: 'blank' };
    if (columns.length === 1 && isDash(cellAt(row, first).text)) return { ...cellOut, reason: 'no_figure' };
    if (context === null) {
      const text = reading.text;
      const params = { text };
      const problem = problemAt(whole, row.row, cellAddress(row.row, first), 'error', reading.fault, params);
      return { kind: 'rejected', row: row.row, problems: [problem] };
    }
    const list = readList(cellAt(row, first).text);
    if (list !== null)
      return list.map(({ name, percent }) => {
        const at = { column: first, address: cellAddress(row.row, first) };
        const cells = [...row.cells];
        cells[first - 1] = textCell(percent);
        const given = new Map(context.given).set(across.field, { cell: textCell(name), ...at });
        return interpretRow({ row: row.row, cells }, mapping, vocabulary, { ...context, given });
      });
    return months === null
      ? interpretRow(row, mapping, vocabulary, context)
      : interpretMonths(row, { columns, months }, mapping, vocabulary, context);
  });
}

/** Adds the parts of a year; one that is no number is told as such, a year of fewer than twelve months is rejected. */
function interpretMonths(
  row: RawRow,
  { columns, months }: { readonly columns: readonly number[]; readonly months: ReadonlyMap<number, number> },
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
): ReadRow {
  const [first = 1] = columns;
  const value = [...context.columns].find(([, [column]]) => column === first)?.[0] ?? 'quantity';
  let sum = 0;
  let count = 0;
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (cell.text.trim() === '' && cell.fault === null) continue;
    count += months.get(column) ?? 0;
    if (isDash(cell.text)) continue;
    const number = typeof cell.value === 'number' ? cell.value : readNumber(cell.text, context.decimal);
    if (typeof number === 'number') sum += number;
    else if (number.kind === 'number' && number.unit === null && !number.percent) sum += number.value;
    else {
      const alone = { ...context, columns: new Map(context.columns).set(value, [column]) };
      const read = interpretRow(row, mapping, vocabulary, alone);
      if (read.kind !== 'candidate') return read;
    }
  }
  const exact = Number(sum.toPrecision(15));
  const cells = [...row.cells];
  cells[first - 1] = { ...textCell(String(exact)), value: exact };
  const added = { row: row.row, cells };
  if (count >= 12) return interpretRow(added, mapping, vocabulary, context);
  const address = cellAddress(row.row, first);
  const problem = problemAt(context, row.row, address, 'error', 'import.months.incomplete', { count });
  // Read aside, so that this row does not pass for the first of two or for one that was warned of.
  const aside: RowContext = { ...context, seen: new Map(), said: new Set() };
  const standing = standingOf(interpretRow(added, mapping, vocabulary, aside), vocabulary);
  return { kind: 'rejected', row: row.row, problems: [problem], ...(standing === null ? {} : { standing }) };
}

/** Whom a row that was read is about, for one that is rejected all the same. */
function standingOf(read: ReadRow, vocabulary: Vocabulary): Standing | null {
  if (read.kind === 'rejected') return read.standing ?? null;
  if (read.kind !== 'candidate') return null;
  const { set, supplier } = read.candidate;
  const countryId =
    supplier.kind === 'new' ? supplier.countryId : vocabulary.supplierCountries.get(supplier.supplierId);
  return countryId === undefined ? null : { countryId, set };
}

/** In a crosstab a dash says that there was nothing. */
function isDash(text: string): boolean {
  return /^(?:-+|ー+)$/.test(foldText(text));
}
