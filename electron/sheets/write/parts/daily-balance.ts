import { UNKNOWN } from '@shared/model/expression';
import { actAsOne } from '@shared/model/one-stock';
import { columnLetters } from '../cell-address';
import { type MaterialPart, ofMaterial } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { byYear } from '../year-row';
import { BALANCE, type BalanceColumn, type DailyColumns } from './daily-columns';
import type { DailyPlace, DailySources } from './daily-sources';

/** Stands for "no limit": larger than any mass, and a number that Excel can hold. */
const NO_LIMIT = '9E+307';

/** Tiers with limits of their own open one after the other, which is no formula of one row: what moves is a value then. */
const OF_TIERS: ReadonlySet<BalanceColumn> = new Set(['release', 'refill', 'notBought']);
const NONE: ReadonlySet<BalanceColumn> = new Set();

/** Whether the balance follows a changed input in all of its columns. */
export function isLiveBalance({ model }: MaterialPart): boolean {
  return actAsOne(model.stocks ?? []);
}

/** One day of the balance. The same arithmetic as the engine's balanceStock, cell by cell. */
export function putBalanceRow(
  sheet: Sheet,
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
  day: number,
  perDay: string,
): void {
  const row = place.start + day;
  const formulas = balanceFormulas(item, sources, columns, place, row);
  const asValues = isLiveBalance(item) ? NONE : OF_TIERS;
  for (const [index, key] of BALANCE.entries()) {
    const [column, result] = [columns.firstBalance + index, balanceResult(item, key, day)];
    const format = balanceFormat(item, key, perDay);
    if (asValues.has(key)) sheet.put(row, column, result, 'value', format);
    else sheet.put(row, column, { formula: formulas[key], value: result }, 'computed', format);
  }
}

function balanceFormulas(
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
  row: number,
): Record<BalanceColumn, string> {
  const { inputs, stock } = sources;
  const cell = (key: BalanceColumn) => `${columns.balance[key]}${row}`;
  const before = row === place.start ? stock.opening.formula : `${columns.balance.stock}${row - 1}`;
  const coming = `(${cell('arrivals')}+${cell('recycling')})`;
  const need = cell('need');
  // What differs by rounding alone is neither a gap nor a surplus: spreadsheet programs round it away themselves.
  const differs = `ABS(${need}-${coming})>1E-9*${need}`;
  const gap = `IF(${differs},MAX(0,${need}-${coming}),0)`;
  const surplus = `IF(${differs},MAX(0,${coming}-${need}),0)`;
  const missing = `${cell('need')}-(${coming}+${cell('release')})`;
  const limit = `IF(ISNUMBER(${stock.maximumRelease}),${stock.maximumRelease},${NO_LIMIT})`;
  const room = `IF(ISNUMBER(${stock.maximum}),MAX(0,${stock.maximum}-${before}),${NO_LIMIT})`;
  const arriving = columns.groups.map(({ arrives }) => `${columnLetters(arrives)}${row}`);
  const needPerYear = byYear(stock.needPerYear.range, row);
  return {
    arrivals: arriving.length === 0 ? '0' : arriving.join('+'),
    recycling: byYear(ofMaterial(inputs.byMaterial, item).recyclingPerDay.range, row),
    need: byYear(stock.needPerDay.range, row),
    release: `MIN(${gap},MAX(0,${before}-${stock.minimum}),${limit})`,
    served: `MIN(${cell('need')},${coming}+${cell('release')})`,
    shortfall: `IF(${missing}>1E-9*${cell('need')},${missing},0)`,
    short: `IF(${cell('shortfall')}>0,1,0)`,
    refill: `MIN(${surplus},${room})`,
    notBought: `${surplus}-${cell('refill')}`,
    stock: `${before}+${cell('refill')}-${cell('release')}`,
    cover: `IF(${cell('stock')}=0,0,IF(${needPerYear}=0,"${UNKNOWN}",${cell('stock')}/(${needPerYear}/365)))`,
  };
}

function balanceResult(
  { result: { series } }: MaterialPart,
  key: BalanceColumn,
  day: number,
): number | string {
  if (key === 'short') return (series.shortfall[day] ?? 0) > 0 ? 1 : 0;
  const value = series[key][day] ?? 0;
  return Number.isFinite(value) ? value : UNKNOWN;
}

function balanceFormat({ result }: MaterialPart, key: BalanceColumn, perDay: string): string {
  if (key === 'short') return FORMAT.year;
  if (key === 'cover') return FORMAT.days;
  return key === 'stock' ? massFormat(Math.max(result.openingStock, 1)) : perDay;
}
