import { type Maybe, UNKNOWN } from '@shared/model/expression';
import { actAsOne, servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import { shownCover } from '@shared/model/supply-terms';
import { type Cell, computed, value as valueOnly } from '../cells';
import { type MaterialPart, ofMaterial } from '../scenario-part';
import { FORMAT, massFormat } from '../styles';
import { byYear } from '../year-row';
import type { DailyAccount } from './daily-account';
import type { BalanceColumn } from './daily-columns';
import { boughtOn, inForce } from './dated-measures';
import { ROUNDING } from './rounding';

/** Stands for "no limit": larger than any mass, and a number that Excel can hold. */
const NO_LIMIT = '10^307';

/** Tiers with limits of their own open one after the other, which is no formula of one row: what moves is a value then. */
const OF_TIERS: ReadonlySet<BalanceColumn> = new Set(['release', 'refill', 'notBought']);

/** What several uses are given of which one is owed something is no formula of one row, nor what is made of earlier stages. */
const OF_OWED: ReadonlySet<BalanceColumn> = new Set([...OF_TIERS, 'served', 'shortfall']);

/** Whether what is owed follows a changed input: with one use alone there is nothing to share out. */
export function isLiveBacklog({ model }: MaterialPart): boolean {
  return !owesAny(model) || model.uses.length === 1;
}

/** Whether the balance follows a changed input in all of its columns. */
function isLiveBalance({ model, result }: MaterialPart): boolean {
  return actAsOne(model.stocks ?? []) && result.series.kept === undefined;
}

/** Whether stocks, or what arrives, serve some of the uses alone. */
export function isForSome({ model, result }: MaterialPart): boolean {
  return servesSome(model.stocks ?? []) || result.series.kept !== undefined;
}

/** What the balance of a day says in one of its columns. */
export function balanceCell(account: DailyAccount, key: BalanceColumn, day: number): Cell {
  const { item } = account;
  const [value, format] = [balanceValue(item, key, day), balanceFormat(account, key)];
  if (OF_TIERS.has(key) && !isLiveBalance(item)) return valueOnly(value, format);
  const isPlain = item.model.earlier === undefined && item.result.series.kept === undefined;
  if (OF_OWED.has(key) && !(isLiveBacklog(item) && isPlain)) return valueOnly(value, format);
  return computed({ formula: balanceFormula(account, key, account.start + day), value }, format);
}

/** What is owed at the end of a day, in the column behind the balance. */
export function backlogCell(account: DailyAccount, day: number): Cell {
  const { item, format } = account;
  const value = item.result.series.backlog?.[day] ?? 0;
  const isPlain = item.model.earlier === undefined && item.result.series.kept === undefined;
  if (!isLiveBacklog(item) || !isPlain) return valueOnly(value, format);
  const row = account.start + day;
  const { release } = account.columns.balance;
  const claim = claimOf(account, row);
  const coming = comingOf(account, row);
  const missing = `${claim}-(${coming}+${release}${row})`;
  return computed({ formula: `IF(${missing}>${ROUNDING}*${claim},${missing},0)`, value }, format);
}

/** What is made of earlier stages and comes in on a day, in the last column of the balance. */
export function madeCell({ item, format }: DailyAccount, day: number): Cell {
  return valueOnly(item.result.series.made?.[day] ?? 0, format);
}

/** What is bought for a day, in a column behind the balance. */
export function boughtCell({ item, stock, start, format }: DailyAccount, day: number): Cell {
  const value = item.result.series.bought?.[day] ?? 0;
  if (stock.dated.bought === null) return valueOnly(value, format);
  return computed({ formula: boughtOn(stock.dated.bought, start + day), value }, format);
}

/** All that comes in on a day but what is made of earlier stages. */
function comingOf({ columns: { balance, bought } }: DailyAccount, row: number): string {
  const more = bought === null ? '' : `+${bought}${row}`;
  return `(${balance.arrivals}${row}+${balance.recycling}${row}${more})`;
}

/** What is asked for on a day: its need, and what was owed before. */
function claimOf({ start, columns }: DailyAccount, row: number): string {
  const need = `${columns.balance.need}${row}`;
  return columns.backlog === null || row === start ? need : `(${need}+${columns.backlog}${row - 1})`;
}

/** The same arithmetic as the engine's OneStock, cell by cell. */
function balanceFormula(account: DailyAccount, key: BalanceColumn, row: number): string {
  const { item, inputs, stock, columns } = account;
  const cell = (of: BalanceColumn) => `${columns.balance[of]}${row}`;
  const before = row === account.start ? stock.opening.formula : `${columns.balance.stock}${row - 1}`;
  const coming = comingOf(account, row);
  const need = claimOf(account, row);
  // What differs by rounding alone is neither a gap nor a surplus: spreadsheet programs round it away themselves.
  const differing = (figure: string) => `IF(ABS(${need}-${coming})>${ROUNDING}*${need},${figure},0)`;
  const surplus = differing(`MAX(0,${coming}-${need})`);
  switch (key) {
    case 'arrivals':
      return columns.groups.map(({ arrives }) => `${arrives}${row}`).join('+') || '0';
    case 'recycling': {
      const ofYear = byYear(ofMaterial(inputs.byMaterial, item).recyclingPerDay.range, row);
      if (stock.dated.recycling === null) return ofYear;
      return `${ofYear}+${inForce(stock.dated.recycling, row)}/${byYear(inputs.daysInYear.range, row)}`;
    }
    case 'need': {
      const ofYear = askedFor(account, row);
      if (stock.dated.savings === null) return ofYear;
      const demand = `${byYear(stock.demand.range, row)}/${byYear(inputs.daysInYear.range, row)}`;
      return `MAX(0,${ofYear}-${demand}*${inForce(stock.dated.savings, row)}/100)`;
    }
    case 'release': {
      const limit = `IF(ISNUMBER(${stock.maximumRelease}),${stock.maximumRelease},${NO_LIMIT})`;
      const gap = differing(`MAX(0,${need}-${coming})`);
      return `MIN(${gap},MAX(0,${before}-${stock.minimum}),${limit})`;
    }
    case 'served':
      return `MIN(${need},${coming}+${cell('release')})`;
    case 'shortfall': {
      // A tonne is short once, on the day on which it was needed.
      if (columns.backlog !== null) return `MIN(${cell('need')},${columns.backlog}${row})`;
      const missing = `${need}-(${coming}+${cell('release')})`;
      return `IF(${missing}>${ROUNDING}*${need},${missing},0)`;
    }
    case 'short':
      return `IF(${cell('shortfall')}>0,1,0)`;
    case 'refill': {
      const headroom = `IF(ISNUMBER(${stock.maximum}),MAX(0,${stock.maximum}-${before}),${NO_LIMIT})`;
      return `MIN(${surplus},${headroom})`;
    }
    case 'notBought':
      return `${surplus}-${cell('refill')}`;
    case 'stock':
      return `${before}+${cell('refill')}-${cell('release')}`;
    case 'cover': {
      const at = (formula: string) => ({ formula, value: 0 });
      return shownCover(at(cell('stock')), at(byYear(stock.needPerYear.range, row))).formula;
    }
  }
}

/** The need of the year of a day, as far as it is asked for at the price of that day. Source: docs/engine.md 2.10. */
function askedFor({ stock: { needPerDay, demand, demandOfUse, dated } }: DailyAccount, row: number): string {
  const ofYear = byYear(needPerDay.range, row);
  const { priceRises, elasticities } = dated;
  if (priceRises === null) return ofYear;
  const fewer = elasticities.flatMap((elasticity, use) => {
    const own = demandOfUse[use];
    if (elasticity === null || own === undefined) return [];
    return `${byYear(own.range, row)}*((1+${inForce(priceRises, row)}/100)^${elasticity}-1)`;
  });
  if (fewer.length === 0) return ofYear;
  const all = byYear(demand.range, row);
  return `IF(${all}=0,0,${ofYear}*(1+(${fewer.join('+')})/${all}))`;
}

function balanceValue({ result: { series } }: MaterialPart, key: BalanceColumn, day: number): Maybe {
  if (key === 'short') return (series.shortfall[day] ?? 0) > 0 ? 1 : 0;
  const value = series[key][day] ?? 0;
  return Number.isFinite(value) ? value : UNKNOWN;
}

function balanceFormat({ item: { result }, format }: DailyAccount, key: BalanceColumn): string {
  if (key === 'short') return FORMAT.year;
  if (key === 'cover') return FORMAT.days;
  return key === 'stock' ? massFormat(Math.max(result.openingStock, 1)) : format;
}
