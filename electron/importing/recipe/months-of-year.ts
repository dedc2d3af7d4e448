import { foldText } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { readUnit } from '../values/read-unit';
import { annualColumn, monthKey } from './find-across';

type Columns = Pick<Mapping, 'columns' | 'across'>;

/**
 * The months across a file that adds them up itself, for a table that keeps months: "Quantity2-Jan" and its sisters in place of
 * "Quantity2-Year". Of two measures that of mass is meant. Months behind the last one in which anything was traded are not
 * published yet: a zero there is no figure.
 * @param below all rows of the table
 */
export function withMonthsOfYear(
  found: Columns,
  heads: ReadonlyMap<number, string>,
  below: readonly RawRow[],
): Columns {
  const annual = found.across == null ? annualColumn(heads, found.columns) : null;
  if (annual === null) return found;
  const fields = Object.entries(found.columns).map(([column, field]) => ({ column: Number(column), field }));
  const quantities = fields.flatMap(({ column, field }) => (field === 'quantity' ? [column] : []));
  const units = fields.flatMap(({ column, field }) => (field === 'unit' ? [column] : []));
  const ofMass = units.findIndex((column) =>
    below.some((row) => readUnit(cellAt(row, column).text).kind === 'mass'),
  );
  const isPaired = units.length === quantities.length && ofMass >= 0;
  const meant = (isPaired ? quantities[ofMass] : undefined) ?? annual;
  const unit = isPaired ? units[ofMass] : units[0];
  const key = foldText(heads.get(meant) ?? '').replace(YEAR, '#');
  const months = [...heads].flatMap(([column, text]) => (monthKey(text) === key ? [column] : []));
  const traded = months.filter((column) => below.some((row) => isTraded(row, column)));
  const last = traded.at(-1);
  if (months.length < 2 || last === undefined) return found;
  const kept = fields.filter(
    ({ column, field }) => field !== 'quantity' && (field !== 'unit' || column === unit),
  );
  return {
    columns: Object.fromEntries(kept.map(({ column, field }) => [column, field])),
    across: { field: 'month', value: 'quantity', columns: months.filter((column) => column <= last) },
  };
}

const YEAR = /(?<![a-z])(?:year|annual)(?![a-z])|年間|年計/;

function isTraded(row: RawRow, column: number): boolean {
  const { value, text } = cellAt(row, column);
  return typeof value === 'number' ? value !== 0 : /[1-9]/.test(text);
}
