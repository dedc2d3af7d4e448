import { asCopied } from '../base/formula-prefix';
import type { MessageKey } from '../base/message';
import { boundWords } from '../model/chance';
import type { Estimate } from '../model/uncertainty';
import { figureWords, type Saying, type Speech, said } from './saying';
import {
  allRows,
  type Cell,
  type Column,
  type Filled,
  type Format,
  filled,
  isRight,
  type Table,
} from './table';

/** A cell as a person reads it. */
export function cellWords(column: Column, cell: Cell | undefined, speech: Speech): string {
  const content = filled(column, cell);
  if (content !== null) return contentWords(content, speech);
  if (column.missing === undefined) return speech.f.missing;
  return column.missing === null ? '' : said(column.missing, speech);
}

function contentWords(content: Filled, speech: Speech): string {
  switch (content.format) {
    case 'text':
      return said(content.value, speech);
    case 'names':
      return said({ names: content.value }, speech);
    case 'date':
      return speech.f.tableDate(content.value);
    case 'mark':
      return speech.t(`mark.${content.value}`);
    case 'estimate':
      return estimateWords(content.value, speech);
    default:
      return figureWords(content, speech);
  }
}

function estimateWords({ value, standardError, bound }: Estimate, speech: Speech): string {
  const two = (figure: number) => figureWords({ format: 'hundredths', value: figure }, speech);
  if (bound !== undefined) return `${two(value)} (${boundWords(bound)})`;
  return `${two(value)} ± ${two(standardError)}`;
}

interface PrintedColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Columns and rows in words, as a terminal prints them. */
export function tableWords(table: Table, speech: Speech): { columns: PrintedColumn[]; rows: string[][] } {
  const columns = Object.entries(table.columns).filter(([, { printed }]) => printed !== false);
  return {
    columns: columns.map(([, column]) => ({
      title: said(column.title, speech),
      align: isRight(column) ? 'right' : 'left',
    })),
    rows: allRows(table).map(({ cells }) =>
      columns.map(([key, column]) => cellWords(column, cells[key], speech)),
    ),
  };
}

export type Value = string | number | null;

/**
 * Heads and rows as values, as sheets and other programs count with them: figures with all their digits, dates as
 * YYYY-MM-DD, what is not known empty.
 */
export function tableValues(table: Table, speech: Speech): { columns: string[]; rows: Value[][] } {
  const columns = Object.entries(table.columns);
  return {
    columns: columns.flatMap(([, column]) => headsOfValues(column, speech)),
    rows: allRows(table).map(({ cells }) =>
      columns.flatMap(([key, column]) => cellValues(column, cells[key], speech)),
    ),
  };
}

/** Formats whose cells carry a unit in words. */
const UNITS: { readonly [F in Format]?: MessageKey } = {
  percent: 'report.inPercent',
  percentExact: 'report.inPercent',
  change: 'report.inPercent',
  money: 'report.inYen',
  moneyChange: 'report.inYen',
};

/** The first row of a sheet names the unit that the words of a cell would carry. */
function headsOfValues({ title, format }: Column, speech: Speech): string[] {
  const head = said(title, speech);
  if (format === 'estimate') return [head, speech.t('report.standardError', { head })];
  const unit = UNITS[format];
  return [unit === undefined ? head : speech.t(unit, { head })];
}

function cellValues(column: Column, cell: Cell | undefined, speech: Speech): Value[] {
  const content = filled(column, cell);
  if (content?.format === 'estimate') {
    const { value, standardError, bound } = content.value;
    return [value, bound === undefined ? standardError : boundWords(bound)];
  }
  const value = cellValue(column, cell, speech);
  return column.format === 'estimate' ? [value, null] : [value];
}

function cellValue(column: Column, cell: Cell | undefined, speech: Speech): Value {
  const content = filled(column, cell);
  if (content === null) return column.missing === undefined ? null : cellWords(column, null, speech);
  if (typeof content.value === 'number' || content.format === 'date') return content.value;
  return (content.format === 'text' ? figureAlone(content.value) : null) ?? contentWords(content, speech);
}

/** A figure or a date that stands among words, but here without any. */
function figureAlone(saying: Saying): Value {
  if (typeof saying === 'string') return null;
  if ('value' in saying) return saying.value;
  return 'date' in saying ? saying.date : null;
}

/** A table with its heads for the clipboard: values with tabs between, as spreadsheets take them. */
export function clipboardText(table: Table, speech: Speech): string {
  const { columns, rows } = tableValues(table, speech);
  const field = (value: Value) =>
    value === null ? '' : asCopied(String(value).replaceAll(/[\t\r\n]+/g, ' '));
  return [columns, ...rows].map((row) => row.map(field).join('\t')).join('\n');
}
