import { hasStrayComma } from './decimal-mark';
import { acrossLabel } from './find-across';
import { foldText } from './fold-text';
import { interpretRow } from './interpret-rows';
import { readList } from './list-cells';
import type { Across, ImportField, Mapping } from './mapping';
import { partOfAbove, rememberWhole } from './part-rows';
import { cellAddress, cellAt, type RawRow, textCell } from './raw-row';
import { readCellNumber } from './read-number';
import { problemAt, type RowContext } from './row-context';
import { leaveOut } from './row-rules';
import type { ReadRow, Standing, Vocabulary } from './rows';
import { type YearPart, yearPartOf } from './year-parts';

/** One group of columns of a crosstab that makes one row: a single column, or the months, quarters or halves of one year. */
interface Reading {
  readonly columns: readonly number[];
  /** How many parts make its year. */
  readonly parts: YearPart['of'];
  /** Null when the header does not say what its column stands for. */
  readonly context: RowContext | null;
}

/** A crosstab and how each of its columns is read. */
export interface AcrossPlan {
  readonly across: Across;
  /** Of the row as a whole: notes, totals and repeated headers. */
  readonly whole: RowContext;
  readonly readings: readonly Reading[];
}

/** @param texts column -> header text, rows joined */
export function planAcross(
  across: Across,
  texts: ReadonlyMap<number, string>,
  headerRow: number,
  base: RowContext,
  vocabulary: Vocabulary,
): AcrossPlan {
  const whole: RowContext = { ...base, columns: new Map(base.columns).set(across.value, across.columns) };
  const groups = new Map<string, { columns: number[]; label: string | null; parts: YearPart['of'] }>();
  for (const column of across.columns) {
    const text = texts.get(column) ?? '';
    const part = across.field === 'month' ? yearPartOf(text) : null;
    const named = acrossLabel(across.field, text, vocabulary);
    // A name that is not known is told as such, cell by cell.
    const isWho = across.field === 'country' || across.field === 'supplier';
    const label = part === null ? (named ?? (isWho && text !== '' ? text : null)) : part.year;
    const key = part === null ? `c${column}` : `y${part.year ?? ''}`;
    const group = groups.get(key) ?? { columns: [], label, parts: part?.of ?? 12 };
    group.columns.push(column);
    groups.set(key, group);
  }
  const readings = [...groups].map(([key, { columns, label, parts }]): Reading => {
    if (label === null && !(key.startsWith('y') && across.field === 'month'))
      return { columns, parts, context: null };
    const [first = 1] = columns;
    const field: ImportField = across.field === 'month' ? 'year' : across.field;
    const given = new Map(base.given);
    const says = (what: ImportField, text: string) =>
      given.set(what, { cell: textCell(text), column: first, address: cellAddress(headerRow, first) });
    if (label !== null) says(field, label);
    const { second = null } = across;
    if (second !== null) {
      const other = acrossLabel(second, texts.get(first) ?? '', vocabulary);
      if (other === null) return { columns, parts, context: null };
      says(second, other);
    }
    return {
      columns,
      parts,
      context: {
        ...base,
        columns: new Map(base.columns).set(across.value, [first]),
        headerTexts: new Map(base.headerTexts).set(first, texts.get(first) ?? ''),
        given,
      },
    };
  });
  return { across, whole, readings };
}

/** The rows that one row of a crosstab stands for: one a filled cell, or one a year of months, quarters or halves. */
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
  return readings.flatMap(({ columns, parts, context }): ReadRow | ReadRow[] => {
    const [first = 1] = columns;
    const cellOut = { kind: 'left_out', row: row.row, cell: cellAddress(row.row, first) } as const;
    if (!columns.some(filled)) return { ...cellOut, reason: 'blank' };
    if (columns.length === 1 && isDash(cellAt(row, first).text)) return { ...cellOut, reason: 'no_figure' };
    if (context === null) {
      const text = whole.headerTexts.get(first) ?? '';
      const params = { text };
      const problem = problemAt(
        whole,
        row.row,
        cellAddress(row.row, first),
        'error',
        'import.across.label',
        params,
      );
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
    if (across.field !== 'month') return interpretRow(row, mapping, vocabulary, context);
    return interpretParts(row, columns, parts, mapping, vocabulary, context);
  });
}

/** Adds the months, quarters or halves of a year; one that is no number is told as such, a year that lacks one is rejected. */
function interpretParts(
  row: RawRow,
  columns: readonly number[],
  parts: YearPart['of'],
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
): ReadRow {
  const [first = 1] = columns;
  const value = [...context.columns].find(([, [column]]) => column === first)?.[0] ?? 'quantity';
  let sum = 0;
  let count = 0;
  const units = new Set<string>();
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (cell.text.trim() === '' && cell.fault === null) continue;
    count += 1;
    if (isDash(cell.text)) continue;
    const number = readCellNumber(cell, context.decimal);
    const isClear = !(context.commaIsThousands && typeof cell.value === 'string' && hasStrayComma(cell.text));
    if (cell.fault === null && isClear && number.kind === 'number' && !number.percent) {
      sum += number.value;
      units.add(number.unit ?? '');
      continue;
    }
    const alone = { ...context, columns: new Map(context.columns).set(value, [column]) };
    const read = interpretRow(row, mapping, vocabulary, alone);
    if (read.kind !== 'candidate') return read;
    // A month that reads on its own and cannot be added up, such as a percentage.
    const address = cellAddress(row.row, column);
    const params = { text: cell.text };
    return {
      kind: 'rejected',
      row: row.row,
      problems: [problemAt(context, row.row, address, 'error', 'import.value.text', params)],
    };
  }
  const [unit = ''] = units;
  if (units.size > 1) {
    const params = { units: [...units].map((one) => (one === '' ? '—' : one)).join(', ') };
    const address = cellAddress(row.row, first);
    return {
      kind: 'rejected',
      row: row.row,
      problems: [problemAt(context, row.row, address, 'error', 'import.months.units', params)],
    };
  }
  const exact = Number(sum.toPrecision(15));
  const cells = [...row.cells];
  cells[first - 1] = { ...textCell(`${exact} ${unit}`.trim()), value: exact };
  const added = { row: row.row, cells };
  if (count >= parts) return interpretRow(added, mapping, vocabulary, context);
  const address = cellAddress(row.row, first);
  const code = parts === 12 ? 'import.months.incomplete' : 'import.parts.incomplete';
  const problem = problemAt(context, row.row, address, 'error', code, { count, parts });
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
