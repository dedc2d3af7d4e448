import { asCopied } from '../base/formula-prefix';
import type { MessageKey } from '../base/message';
import { boundWords } from '../model/chance';
import type { Estimate } from '../model/uncertainty';
import { type Formatter, figureWords, formatted, type ReportMessage } from './report-message';
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
export function cellWords(column: Column, cell: Cell | undefined, formatter: Formatter): string {
  const content = filled(column, cell);
  if (content !== null) return contentWords(content, formatter);
  if (column.missing === undefined) return formatter.f.missing;
  return column.missing === null ? '' : formatted(column.missing, formatter);
}

function contentWords(content: Filled, formatter: Formatter): string {
  switch (content.format) {
    case 'text':
      return formatted(content.value, formatter);
    case 'names':
      return formatted({ names: content.value }, formatter);
    case 'date':
      return formatter.f.tableDate(content.value);
    case 'mark':
      return formatter.t(`mark.${content.value}`);
    case 'estimate':
      return estimateWords(content.value, formatter);
    default:
      return figureWords(content, formatter);
  }
}

function estimateWords({ value, standardError, bound }: Estimate, formatter: Formatter): string {
  const two = (figure: number) => figureWords({ format: 'hundredths', value: figure }, formatter);
  if (bound !== undefined)
    return formatter.t('report.estimate.bound', { value: two(value), bound: boundWords(bound) });
  return `${two(value)} ± ${two(standardError)}`;
}

interface PrintedColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Columns and rows in words, as a terminal prints them. */
export function tableWords(
  table: Table,
  formatter: Formatter,
): { columns: PrintedColumn[]; rows: string[][] } {
  const columns = Object.entries(table.columns).filter(([, { printed }]) => printed !== false);
  return {
    columns: columns.map(([, column]) => ({
      title: formatted(column.title, formatter),
      align: isRight(column) ? 'right' : 'left',
    })),
    rows: allRows(table).map(({ cells }) =>
      columns.map(([key, column]) => cellWords(column, cells[key], formatter)),
    ),
  };
}

export type Value = string | number | null;

/**
 * Heads and rows as values, as sheets and other programs count with them: figures with all their digits, dates as
 * YYYY-MM-DD, what is not known empty.
 */
export function tableValues(table: Table, formatter: Formatter): { columns: string[]; rows: Value[][] } {
  const columns = Object.entries(table.columns);
  return {
    columns: columns.flatMap(([, column]) => headsOfValues(column, formatter)),
    rows: allRows(table).map(({ cells }) =>
      columns.flatMap(([key, column]) => cellValues(column, cells[key], formatter)),
    ),
  };
}

/** Formats whose cells carry a unit in words. */
const UNITS: { readonly [F in Format]?: MessageKey } = {
  percent: 'report.inPercent',
  percentExact: 'report.inPercent',
  change: 'report.inPercent',
  money: 'report.inMoney',
  moneyChange: 'report.inMoney',
};

/** The first row of a sheet names the unit that the words of a cell would carry. */
function headsOfValues({ title, format }: Column, formatter: Formatter): string[] {
  const head = formatted(title, formatter);
  if (format === 'estimate') return [head, formatter.t('report.standardError', { head })];
  const unit = UNITS[format];
  return [unit === undefined ? head : formatter.t(unit, { head })];
}

function cellValues(column: Column, cell: Cell | undefined, formatter: Formatter): Value[] {
  const content = filled(column, cell);
  if (content?.format === 'estimate') {
    const { value, standardError, bound } = content.value;
    return [value, bound === undefined ? standardError : boundWords(bound)];
  }
  const value = cellValue(column, cell, formatter);
  return column.format === 'estimate' ? [value, null] : [value];
}

function cellValue(column: Column, cell: Cell | undefined, formatter: Formatter): Value {
  const content = filled(column, cell);
  if (content === null) return column.missing === undefined ? null : cellWords(column, null, formatter);
  if (typeof content.value === 'number' || content.format === 'date') return content.value;
  return (content.format === 'text' ? figureAlone(content.value) : null) ?? contentWords(content, formatter);
}

/** A figure or a date that stands among words, but here without any. */
function figureAlone(message: ReportMessage): Value {
  if (typeof message === 'string') return null;
  if ('value' in message) return message.value;
  return 'date' in message ? message.date : null;
}

/** A table with its heads for the clipboard: values with tabs between, as spreadsheets take them. */
export function clipboardText(table: Table, formatter: Formatter): string {
  const { columns, rows } = tableValues(table, formatter);
  const field = (value: Value) =>
    value === null ? '' : asCopied(String(value).replaceAll(/[\t\r\n]+/g, ' '));
  return [columns, ...rows].map((row) => row.map(field).join('\t')).join('\n');
}
