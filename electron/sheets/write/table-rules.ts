import type { MessageKey, Translate } from '@shared/base/message';
import { TABLE_RULES, type TableRule, type TableRuleReport } from '@shared/model/table-rules';
import type ExcelJS from 'exceljs';
import { cellAddress } from './cell-address';

/** Heads of figures that count nothing: a place in time or in an order has no unit. */
const WITHOUT_UNIT = [
  ...(['workbook.year', 'workbook.day', 'scenarios.col.tier', 'workbook.target.metIn'] as const),
  ...(['workbook.sampled.runs', 'workbook.sampled.seed'] as const),
] satisfies readonly MessageKey[];
/** A number as text, with or without its unit; a year alone is a date. */
const AS_TEXT = /^[+-]?\d[\d,]*(\.\d+)?\s*(%|％|t|トン|円|日)?$/;
const YEAR = /^(19|20)\d\d$/;
/** A head that says its unit: in brackets, or as what it counts. */
const SAYS_UNIT = /[(（].+[)）]|%|％|\bdays?\b|日数|\byen\b|円/i;
/** Heads under which a code of a country stands. */
const REGIONS = ['workbook.country', 'workbook.table.economy'] as const satisfies readonly MessageKey[];

interface Table {
  readonly sheet: ExcelJS.Worksheet;
  readonly fileName: string;
  readonly heads: readonly string[];
  /** Below the heads. */
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
  readonly unitless: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** A column says the unit of each row. */
  readonly unitsByRow: boolean;
}

type Found = Iterable<string>;

/**
 * Holds a workbook to the fifteen checks of the rules for machine-readable tables (統計表における機械判読可能なデータの表記方法の
 * 統一ルール, Ministry of Internal Affairs and Communications, 2020; recalled, not read here).
 * @returns every rule in its order, with the places that break it
 */
export function checkTables(workbook: ExcelJS.Workbook, fileName: string, t: Translate): TableRuleReport[] {
  const unitless = new Set(WITHOUT_UNIT.map((key) => t(key)));
  const regions = new Set(REGIONS.map((key) => t(key)));
  const tables = workbook.worksheets.map((sheet): Table => {
    const [heads = [], ...rows] = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1).value),
    );
    const named = heads.map((head) => String(head ?? ''));
    const unitsByRow = named.includes(t('workbook.unit'));
    return { sheet, fileName, heads: named, rows, unitless, regions, unitsByRow };
  });
  return TABLE_RULES.map((rule) => ({
    rule,
    places: tables.flatMap((table) => [...RULES[rule](table)].map((place) => `${table.sheet.name}!${place}`)),
  }));
}

const RULES: { readonly [Rule in TableRule]: (table: Table) => Found } = {
  format: ({ fileName }) => (/\.(xlsx|csv)$/i.test(fileName) ? [] : ['A1']),
  oneValue: (table) => texts(table, (text) => /^[\d.]+\s*[/;、・]\s*[\d.]+$/.test(text)),
  numbers: (table) => texts(table, (text) => AS_TEXT.test(text) && !YEAR.test(text)),
  merged: ({ sheet }) => sheet.model.merges ?? [],
  layout: (table) =>
    texts(table, (text) => /[\r\n\t]|^\s|\s$| {2}|\u3000|^(\p{L} )+\p{L}$/u.test(text), true),
  omitted: function* ({ heads, rows }) {
    for (const [column, head] of heads.entries())
      if (head === '' || heads.indexOf(head) < column) yield cellAddress(1, column + 1);
    for (const [row, [first, ...others]] of rows.entries())
      if (isBlank(first) && others.some((value) => !isBlank(value))) yield cellAddress(row + 2, 1);
  },
  formulas: (table) =>
    cells(
      table,
      (value) =>
        typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value),
    ),
  objects: ({ sheet }) =>
    sheet.getImages().map(({ range }) => cellAddress(range.tl.nativeRow + 1, range.tl.nativeCol + 1)),
  units: function* (table) {
    for (const [column, head] of table.heads.entries())
      if (
        isOfNumbers(table, column) &&
        !table.unitless.has(head) &&
        !SAYS_UNIT.test(head) &&
        !table.unitsByRow
      )
        yield cellAddress(1, column + 1);
  },
  characters: (table) =>
    texts(
      table,
      (text) => /[\u2160-\u217f\u2460-\u24ff\u3200-\u33ff\uff61-\uff9f\ue000-\uf8ff]/u.test(text),
      true,
    ),
  years: (table) => texts(table, (text) => /(令和|平成|昭和)/.test(text) && !/(19|20)\d\d/.test(text), true),
  regions: (table) =>
    cells(
      table,
      (value, head) => table.regions.has(head) && !isBlank(value) && !/^[A-Z]{2,3}$/.test(String(value)),
    ),
  symbols: function* (table) {
    for (const column of table.heads.keys())
      if (isOfNumbers(table, column))
        for (const [row, values] of table.rows.entries())
          if (/^[-–—…*xX***△▲]+$/.test(String(values[column] ?? ''))) yield cellAddress(row + 2, column + 1);
  },
  divided: function* ({ heads, rows }) {
    for (const [row, values] of rows.entries()) if (values.every(isBlank)) yield cellAddress(row + 2, 1);
    for (const column of heads.keys())
      if (heads[column] === '' && rows.every((values) => isBlank(values[column])))
        yield cellAddress(1, column + 1);
  },
  oneTable: function* ({ heads, rows }) {
    for (const [row, values] of rows.entries())
      if (values.filter((value, column) => !isBlank(value) && String(value) === heads[column]).length > 1)
        yield cellAddress(row + 2, 1);
  },
};

const isBlank = (value: ExcelJS.CellValue | undefined) =>
  value === null || value === undefined || value === '';

/** More of its cells are numbers than texts. */
function isOfNumbers({ rows }: Table, column: number): boolean {
  const numbers = rows.filter((values) => typeof values[column] === 'number').length;
  return numbers > 0 && 2 * numbers > rows.filter((values) => !isBlank(values[column])).length;
}

/** Addresses of cells below the heads. */
function* cells({ rows, heads }: Table, breaks: (value: ExcelJS.CellValue, head: string) => boolean): Found {
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (breaks(value, heads[column] ?? '')) yield cellAddress(row + 2, column + 1);
}

/** Addresses of texts. @param heads also among the heads */
function* texts(table: Table, breaks: (text: string) => boolean, heads = false): Found {
  if (heads)
    for (const [column, head] of table.heads.entries()) if (breaks(head)) yield cellAddress(1, column + 1);
  yield* cells(table, (value) => typeof value === 'string' && breaks(value));
}
