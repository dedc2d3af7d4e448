import { isDitto, nameKey } from '@shared/base/fold-text';
import type { MessageKey } from '@shared/base/message';
import type { DecimalMark } from '@shared/base/numbers';
import { cellAddress, cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import { nameAnswers } from '@shared/features/importing/name-answers';
import { targetOf } from '@shared/features/importing/targets';
import type { ColumnField } from '@shared/model/import-fields';
import type { Target } from '@shared/model/import-targets';
import type { ImportAnswers, Mapping, NameAnswer } from '@shared/model/mapping';
import type { RowRule } from '@shared/model/row-rules';
import type { EraYears } from '../values/era-years';
import { isJapaneseCustoms } from '../values/read-flow';
import type { DayOrder } from './daily-columns';
import type { Span } from './figure';
import { GivenRows } from './given-rows';
import { QuestionList } from './question-list';
import { WarnOnce } from './warn-once';

/** What has to be remembered from row to row while a sheet is read. One a sheet; `interpretRow` writes to it. */
export interface RowContext {
  readonly file: string;
  readonly sheet: string;
  readonly decimal: DecimalMark | null;
  /** Whether nothing in the sheet itself settles the decimal mark. */
  readonly decimalIsOpen: boolean;
  /** Whether a comma separates thousands and nothing else, until somebody says that it is the decimal mark. */
  readonly commaIsThousands: boolean;
  /** Columns of shares that can be percent as well as parts of one (share-scale.ts). */
  readonly unscaled: ReadonlySet<number>;
  readonly answers: ImportAnswers;
  /** What was said that all figures count; null: nothing. */
  readonly counts: Mapping['counts'];
  /** The table that the figures go into. */
  readonly target: Target;
  readonly rulesOff: ReadonlySet<RowRule>;
  /** The title that says that the figures are no amounts but an index, changes or sums over years; null: none does. */
  readonly noAmounts: string | null;
  /** The title that says that the figures are a mass of a compound: "Thousand tonnes of LCE"; null: none does. */
  readonly compound: string | null;
  /** Columns of shares that were worked out with the total among the rows -> the share that it has (against-total.ts). */
  readonly withTotal: ReadonlyMap<number, number>;
  /** What was decided about names that are not known, by nameAnswerKey. */
  readonly names: ReadonlyMap<string, NameAnswer>;
  /** What the sheet leaves open, gathered as it is met. */
  readonly questions: QuestionList;
  /** Field -> its columns, in sheet order. */
  readonly columns: ReadonlyMap<ColumnField, readonly number[]>;
  /** Column -> keys of its header texts, to know a repeated header and what a column says about itself. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
  /** Columns whose header has a digit. */
  readonly numberedHeaders: ReadonlySet<number>;
  /** Column -> header text as written, rows joined. */
  readonly headerTexts: ReadonlyMap<number, string>;
  /** Columns whose heads say that their figures are those of the world (world-columns.ts). */
  readonly ofWorld: ReadonlySet<number>;
  /** Columns of years that are written as days (dated-years.ts). */
  readonly datedYears: ReadonlySet<number>;
  /** Columns of years that hold days, where a table keeps days or months (daily-columns.ts). */
  readonly daily: ReadonlyMap<number, DayOrder>;
  /** Field -> the header cell that gives it, for one column of a crosstab. */
  readonly given: ReadonlyMap<ColumnField, FieldCell>;
  /** Field -> the heading above the rows that are read, in a row of its own (group-headings.ts). */
  readonly headings: Map<ColumnField, FieldCell>;
  /** Whether countries stand as the three-digit codes of Japan's customs. */
  readonly customsCodes: boolean;
  /** Column -> the cell of the row of data before, for ditto marks. */
  readonly above: Map<number, RawCell>;
  /** The row that gave each supplier first, by setKey. */
  readonly seen: GivenRows;
  /** Id of the supplier of every row, where no column names any. */
  readonly supplier: string | null;
  /** Unknown names with the suppliers that they look like (suppliers-alike.ts). */
  readonly alike: Map<string, readonly string[]>;
  /** The last row that is no part of another. */
  readonly whole: WholeRow;
  /** Years by era, for the counts below them. */
  readonly eras: EraYears;
  /** What part of a year the columns are of, where months, quarters or halves stand across. */
  readonly span: Span;
  /** Warnings said once a sheet. */
  readonly said: WarnOnce;
}

/**
 * @param headerRows the rows of the header as read, at most the last three above the data
 * @param decimal the mark that the sheet itself settles
 * @param isEastAsian whether its header is in Japanese, Chinese or Korean
 * @param noAmounts the title that says that the figures are an index, changes or sums over years
 */
export function createRowContext(
  file: string,
  mapping: Mapping,
  headerRows: readonly RawRow[],
  decimal: DecimalMark | null,
  unscaled: ReadonlySet<number> = new Set(),
  isEastAsian = false,
  noAmounts: string | null = null,
): RowContext {
  const columns = new Map<ColumnField, number[]>();
  const headers = new Map<number, string[]>();
  const headerTexts = new Map<number, string>();
  for (const [key, field] of Object.entries(mapping.columns)) {
    const column = Number(key);
    columns.set(field, [...(columns.get(field) ?? []), column]);
    const texts = headerRows.map((row) => cellAt(row, column).text).filter((text) => text.trim() !== '');
    headers.set(column, texts.map(nameKey));
    headerTexts.set(column, texts.join(' '));
  }
  return {
    file,
    sheet: mapping.sheet,
    decimal: mapping.decimal ?? decimal,
    decimalIsOpen: decimal === null,
    commaIsThousands: isEastAsian && (mapping.decimal ?? decimal) !== ',',
    unscaled,
    answers: mapping.answers ?? {},
    counts: mapping.counts ?? null,
    target: targetOf(mapping),
    rulesOff: new Set(mapping.rulesOff ?? []),
    noAmounts,
    compound: null,
    withTotal: new Map(),
    names: nameAnswers(mapping),
    questions: new QuestionList(),
    columns,
    headers,
    numberedHeaders: new Set(
      [...headers].flatMap(([column, keys]) => (keys.some((key) => /\d/.test(key)) ? [column] : [])),
    ),
    headerTexts,
    ofWorld: new Set(),
    datedYears: new Set(),
    daily: new Map(),
    given: new Map(),
    headings: new Map(),
    customsCodes: (columns.get('flow') ?? []).some((column) =>
      isJapaneseCustoms(headerTexts.get(column) ?? ''),
    ),
    above: new Map(),
    seen: new GivenRows(),
    supplier: columns.has('supplier') || columns.has('country') ? null : (mapping.supplier ?? null),
    alike: new Map(),
    whole: { row: 0, isTaken: false, indent: 0, hasPart: false },
    eras: new Map(),
    span: 'month',
    said: new WarnOnce(),
  };
}

/** What became of the last row that is no part of another; parts below it look back to it. */
interface WholeRow {
  row: number;
  /** Whether the figure of that row was taken for somebody, or waits to be corrected. */
  isTaken: boolean;
  /** Spaces in front of its name. */
  indent: number;
  /** Whether a part of it has been met: rows that are indented below it are parts as well. */
  hasPart: boolean;
}

/** A cell that a field is read from, with its place. */
export interface FieldCell {
  readonly cell: RawCell;
  readonly column: number;
  readonly address: string;
}

/** A cell of a row. Its address is made when it is asked for, which few cells are. */
class CellOfRow implements FieldCell {
  constructor(
    readonly cell: RawCell,
    readonly column: number,
    readonly row: number,
  ) {}

  get address(): string {
    return cellAddress(this.row, this.column);
  }
}

/** The first filled cell of a field's columns; a ditto mark gives the cell above. Null when all are blank. */
export function fieldCell(row: RawRow, field: ColumnField, context: RowContext): FieldCell | null {
  for (const column of context.columns.get(field) ?? []) {
    const cell = cellAt(row, column);
    if (cell.text.trim() === '' && cell.fault === null) continue;
    const above = isDitto(cell.text) ? context.above.get(column) : undefined;
    return new CellOfRow(above ?? cell, column, row.row);
  }
  return context.given.get(field) ?? context.headings.get(field) ?? null;
}

/** Free text of a row; a ditto mark with nothing above says nothing. */
export function wordsOf(row: RawRow, field: 'source' | 'note', context: RowContext): string | null {
  const text = fieldCell(row, field, context)?.cell.text.trim() ?? '';
  return text === '' || isDitto(text) ? null : text;
}

/** Keeps the cells of a row for the ditto marks of the rows below. */
export function rememberRow(row: RawRow, context: RowContext): void {
  for (const columns of context.columns.values()) {
    for (const column of columns) {
      const cell = cellAt(row, column);
      if (cell.text.trim() === '') context.above.delete(column);
      else if (!isDitto(cell.text)) context.above.set(column, cell);
    }
  }
}

/** A problem at a cell; `address` null for a value that no column of the row gives. */
export function problemAt(
  context: RowContext,
  row: number,
  address: string | null,
  level: ImportProblem['level'],
  code: MessageKey,
  params: ImportProblem['params'] = {},
): ImportProblem {
  const place = { file: context.file, sheet: context.sheet, cell: address ?? `A${row}` };
  return { level, code, params, place, row };
}
