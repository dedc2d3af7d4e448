import { hasStrayComma } from '@shared/base/decimal-mark';
import { foldText } from '@shared/base/fold-text';
import type { Mass } from '@shared/base/mass-basis';
import type { NumberReading } from '@shared/base/numbers';
import { cellAddress, cellAt, type RawCell, type RawRow, shownText, textCell } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import { readList } from '../values/list-cells';
import { readCellNumber } from '../values/read-cell-number';
import type { Vocabulary } from '../values/vocabulary';
import { GivenRows } from './given-rows';
import { interpretRow } from './interpret-rows';
import { partOfAbove, rememberWhole } from './part-rows';
import type { AcrossPlan } from './plan-across';
import type { ReadRow, Standing } from './read-row';
import { problemAt, type RowContext } from './row-context';
import { leaveOut } from './row-rules';
import { WarnOnce } from './warn-once';

/** The rows that one row of a crosstab stands for: one a filled cell, or one a year of months. */
export function interpretAcross(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { across, whole, readings }: AcrossPlan,
): ReadRow[] {
  const reason = leaveOut(row, vocabulary, whole);
  if (reason !== null) {
    if (reason === 'total') rememberWhole(row, { kind: 'left_out' }, whole);
    return [{ kind: 'left_out', row: row.row, reason }];
  }
  if (partOfAbove(row, whole) === 'part') return [{ kind: 'left_out', row: row.row, reason: 'part' }];
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
  // Only shares of a supply are of whole years: nothing is added up to one for another table.
  if (context.target !== 'share')
    return {
      kind: 'rejected',
      row: row.row,
      problems: [problemAt(context, row.row, cellAddress(row.row, first), 'error', 'import.figure.months')],
    };
  const value = [...context.columns].find(([, [column]]) => column === first)?.[0] ?? 'quantity';
  const header = context.headerTexts.get(first) ?? '';
  /** Reads a part aside, so that it does not pass for the row of its year. */
  const alone = (column: number): ReadRow =>
    interpretRow(row, mapping, vocabulary, {
      ...context,
      columns: new Map(context.columns).set(value, [column]),
      headerTexts: new Map(context.headerTexts).set(column, header),
      seen: new GivenRows(),
      said: new WarnOnce(context.said),
    });
  const rejectAt = (
    column: number,
    code: ImportProblem['code'],
    params: ImportProblem['params'],
    standing: Standing | null = null,
  ): ReadRow => ({
    kind: 'rejected',
    row: row.row,
    problems: [problemAt(context, row.row, cellAddress(row.row, column), 'error', code, params)],
    ...(standing === null ? {} : { standing }),
  });
  let sum = 0;
  let count = 0;
  const units = new Set<string>();
  const masses: Mass[] = [];
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (cell.text.trim() === '' && cell.fault === null) continue;
    count += months.get(column) ?? 0;
    if (isDash(cell.text)) continue;
    const number = partNumber(cell, context);
    const unit = number?.unit ?? null;
    // Below zero a part is no supply, whatever the sum: it is told at its cell.
    if (number !== null && unit === null && number.value >= 0) {
      sum += number.value;
      units.add('');
      continue;
    }
    const read = alone(column);
    if (read.kind !== 'candidate') return read;
    const { entry } = read.candidate;
    // A part that reads on its own and cannot be added up, such as a percentage.
    if (unit === null || entry.as === 'percent')
      return rejectAt(column, 'import.value.text', { text: shownText(cell) });
    units.add(unit);
    masses.push(entry.mass);
  }
  const standing = () => standingOf(alone(first), vocabulary);
  if (units.size > 1) {
    const params = { units: [...units].map((unit) => (unit === '' ? '—' : unit)) };
    return rejectAt(first, 'import.months.units', params, standing());
  }
  if (count < 12) return rejectAt(first, 'import.months.incomplete', { count }, standing());
  const exact = Number(sum.toPrecision(15));
  const [mass] = masses;
  if (mass === undefined) {
    const cells = [...row.cells];
    cells[first - 1] = { ...textCell(String(exact)), value: exact };
    return interpretRow({ row: row.row, cells }, mapping, vocabulary, context);
  }
  // Each part says its unit: the tonnes are added up.
  const read = interpretRow(row, mapping, vocabulary, context);
  if (read.kind !== 'candidate') return read;
  const tonnes = Number(masses.reduce((all, part) => all + part.tonnes, 0).toPrecision(15));
  return { ...read, candidate: { ...read.candidate, entry: { as: 'tonnes', mass: { ...mass, tonnes } } } };
}

/** The figure of a part of a year, with its unit; null where it has none that can be added up. */
function partNumber(cell: RawCell, context: RowContext): Extract<NumberReading, { kind: 'number' }> | null {
  const isClear = !(context.commaIsThousands && typeof cell.value === 'string' && hasStrayComma(cell.text));
  if (cell.fault !== null || !isClear) return null;
  const read = readCellNumber(cell, context.decimal);
  return read.kind === 'number' && !read.percent && (cell.around?.scale ?? 1) === 1 ? read : null;
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
