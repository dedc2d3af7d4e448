import { foldText } from './fold-text';
import { interpretRow } from './interpret-rows';
import { readList } from './list-cells';
import type { Mapping } from './mapping';
import type { AcrossPlan } from './plan-across';
import { cellAddress, cellAt, type RawCell, type RawRow, textCell } from './raw-row';
import { readNumber } from './read-number';
import { problemAt, type RowContext } from './row-context';
import { leaveOut } from './row-rules';
import type { Candidate, ImportProblem, ReadRow, Standing, Vocabulary } from './rows';

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
  const header = context.headerTexts.get(first) ?? '';
  /** Reads a part aside, so that it does not pass for the row of its year. */
  const alone = (column: number): ReadRow =>
    interpretRow(row, mapping, vocabulary, {
      ...context,
      columns: new Map(context.columns).set(value, [column]),
      headerTexts: new Map(context.headerTexts).set(column, header),
      seen: new Map(),
      said: new Set(context.said),
    });
  let sum = 0;
  let count = 0;
  const withUnits: Candidate['entry'][] = [];
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (cell.text.trim() === '' && cell.fault === null) continue;
    count += months.get(column) ?? 0;
    if (isDash(cell.text)) continue;
    const number = plainNumber(cell, context);
    if (number !== null) {
      sum += number;
      continue;
    }
    const read = alone(column);
    if (read.kind !== 'candidate') return read;
    withUnits.push(read.candidate.entry);
  }
  const reject = (code: ImportProblem['code'], params: ImportProblem['params']): ReadRow => {
    const problem = problemAt(context, row.row, cellAddress(row.row, first), 'error', code, params);
    const standing = standingOf(alone(first), vocabulary);
    return {
      kind: 'rejected',
      row: row.row,
      problems: [problem],
      ...(standing === null ? {} : { standing }),
    };
  };
  if (count < 12) return reject('import.months.incomplete', { count });
  const cells = [...row.cells];
  const exact = Number(sum.toPrecision(15));
  if (withUnits.length === 0) {
    cells[first - 1] = { ...textCell(String(exact)), value: exact };
    return interpretRow({ row: row.row, cells }, mapping, vocabulary, context);
  }
  // Each part says its unit: all of them have to, and the tonnes are added up.
  const tonnes = withUnits.flatMap((entry) => (entry.as === 'tonnes' ? [entry.mass] : []));
  const bases = new Set(tonnes.map(({ basis }) => basis));
  const [basis] = bases;
  if (sum !== 0 || tonnes.length < withUnits.length || bases.size > 1 || basis === undefined)
    return reject('import.months.mixed', {});
  const read = interpretRow(row, mapping, vocabulary, context);
  const total = Number(tonnes.reduce((all, mass) => all + mass.tonnes, 0).toPrecision(15));
  if (read.kind !== 'candidate') return read;
  return {
    ...read,
    candidate: { ...read.candidate, entry: { as: 'tonnes', mass: { tonnes: total, basis } } },
  };
}

/** The number of a cell that says no unit; null where it says one, or is no number. */
function plainNumber(cell: RawCell, context: RowContext): number | null {
  if (typeof cell.value === 'number') return cell.around === undefined && !cell.percent ? cell.value : null;
  const read = readNumber(cell.text, context.decimal);
  return read.kind === 'number' && read.unit === null && !read.percent ? read.value : null;
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
