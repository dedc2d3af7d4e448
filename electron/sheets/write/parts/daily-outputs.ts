import { addDays } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { plainNumber, quoted, type Term } from '@shared/model/expression';
import type { Moment } from '@shared/model/what-if-result';
import { CellWriter } from '../cell-writer';
import { fixed, head, label, main, named } from '../cells';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import type { DailyAccount } from './daily-account';
import { isForSome } from './daily-balance';
import type { BalanceColumn } from './daily-columns';
import { ROUNDING } from './rounding';

/** The main figures of a run, in the order in which they are shown. */
export const OUTPUTS = [
  'firstShortfallDate',
  'firstShortfallDay',
  'totalShortfall',
  'peakShortfall',
  'daysShort',
  'recoveryDate',
  'lowestStock',
  'lowestStockDate',
  'closingStock',
  'openingCover',
] as const;
export type Output = (typeof OUTPUTS)[number];

/** Addresses on one daily sheet. */
export interface DailyRefs {
  readonly outputs: Readonly<Record<Output, OutputRef>>;
  /** A column of the window, from day to day of the window (0 = first day); all of it without arguments, one cell of a day. */
  column(key: BalanceColumn, from?: number, to?: number): string;
  /** The same of what a tier of uses goes without; null where tiers are not served in turn. */
  tierShort(tier: number, from?: number, to?: number): string | null;
  /** Days of what is made of earlier stages; null without any. */
  readonly made: string | null;
  /** Days of what is bought for a day; null without any. */
  readonly bought: string | null;
  readonly years: string;
  /** The dates (A) or the days from the start (B) of the window. */
  calendar(letter: 'A' | 'B'): string;
}

/** A main figure: a formula, what it comes to, and how it is written. */
interface OutputRef extends Term<number | string> {
  readonly format: string;
}

const LABEL_ROW = 4;
const VALUE_ROW = 5;

/** Puts the main figures over the days, as formulas of the days. */
export function putOutputs(sheet: Sheet, account: DailyAccount): DailyRefs {
  const { part, item, columns, start, last } = account;
  const { t } = part.builder;
  const [labels, values] = [new CellWriter(sheet, LABEL_ROW, 3), new CellWriter(sheet, VALUE_ROW, 3)];
  labels.put(label(t('workbook.firstYear')));
  values.put(fixed(part.years[0] ?? 0, FORMAT.year));
  sheet.height(LABEL_ROW, 50);
  const figures = figuresOf(account);
  const made = OUTPUTS.map((key) => {
    const { format, ...term } = figures[key];
    labels.put(head(t(`workbook.output.${key}`)));
    const cell = values.put(named(main(term, format), item.model.materialId, key));
    return [key, { ...cell, format }] as const;
  });
  const column = (letter: string, from = 0, to = last - start) => {
    const top = `'${sheet.name}'!$${letter}$${start + from}`;
    return from === to ? top : `${top}:$${letter}$${start + to}`;
  };
  return {
    // Every key of OUTPUTS is in the list just made.
    outputs: Object.fromEntries(made) as Record<Output, OutputRef>,
    column: (key, ...days) => column(columns.balance[key], ...days),
    calendar: column,
    made: columns.made === null ? null : column(columns.made),
    bought: columns.bought === null ? null : column(columns.bought),
    tierShort: (tier, ...days) => {
      const found = columns.tiers.find((one) => one.tier === tier);
      return found === undefined ? null : column(found.column, ...days);
    },
    years: column('C'),
  };
}

/** What each main figure is: a formula over the days, what the engine has for it, and how it is written. */
function figuresOf(account: DailyAccount): Record<Output, OutputRef> {
  const { part, stock, columns, start: first, last } = account;
  const { result } = account.item;
  const { t } = part.builder;
  const rangeOf = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  const range = (key: BalanceColumn) => rangeOf(columns.balance[key]);
  const dates = rangeOf('A');
  const start = `$A$${first}`;
  const [none, notBack] = [t('workbook.none'), t('workbook.notInWindow')];
  const position = `MATCH(1,${range('short')},0)`;
  const onThatDay = (key: BalanceColumn) => `INDEX(${range(key)},${position})`;
  const bought = columns.bought === null ? '' : `+INDEX(${rangeOf(columns.bought)},${position})`;
  const gap = `(${onThatDay('need')}-(${onThatDay('arrivals')}+${onThatDay('recycling')}${bought}))`;
  const anyShort = `SUM(${range('short')})`;
  const { soFar } = columns;
  const lowest = `${soFar.lowest}${last}`;
  // Days whose stock is the lowest but for rounding: the first of them counts, as in the engine.
  const reached = `(${lowest}+${ROUNDING}*MAX(${stock.opening.formula},${range('stock')}))`;
  const firstLowest = `INDEX(${dates},COUNTIF(${rangeOf(soFar.lowest)},">"&${reached})+1)`;
  const lastShort = `${soFar.short}${last}`;
  const dateOf = (moment: Moment | null, otherwise: string) =>
    moment === null ? otherwise : serialOfDate(moment.date);
  const mass = massFormat(Math.max(result.openingStock, 1));
  const figure = (formula: string, value: number | string, format: string): OutputRef => ({
    formula,
    value,
    format,
  });
  return {
    firstShortfallDate: figure(
      `IF(ISNUMBER(E${VALUE_ROW}),${start}+INT(E${VALUE_ROW}+${ROUNDING}),${quoted(none)})`,
      dateOf(result.firstShortfall, none),
      FORMAT.date,
    ),
    firstShortfallDay: figure(
      account.columns.made === null && !isForSome(account.item)
        ? `IF(${anyShort}=0,${quoted(none)},${position}-1+MIN(1,${onThatDay('release')}/${gap}))`
        : momentAsValue(result.firstShortfall?.day ?? none),
      result.firstShortfall?.day ?? none,
      FORMAT.days,
    ),
    totalShortfall: figure(`SUM(${range('shortfall')})`, result.totalShortfall, mass),
    peakShortfall: figure(
      `MAX(${range('shortfall')})`,
      result.peakShortfall,
      massFormat(result.peakShortfall),
    ),
    daysShort: figure(anyShort, result.daysShort, FORMAT.whole),
    recoveryDate: figure(
      `IF(${anyShort}=0,${quoted(none)},IF(${lastShort}>${last - first},${quoted(notBack)},${start}+${lastShort}))`,
      dateOf(result.recovery, result.daysShort === 0 ? none : notBack),
      FORMAT.date,
    ),
    lowestStock: figure(lowest, result.lowestStock.tonnes, mass),
    lowestStockDate: figure(
      `IF(${stock.opening.formula}<=${reached},${start},${firstLowest})`,
      serialOfDate(addDays(part.scenario.model.start, result.lowestStock.at.day)),
      FORMAT.date,
    ),
    closingStock: figure(`${columns.balance.stock}${last}`, result.ledger.closing, mass),
    openingCover: { ...stock.openingCover, format: FORMAT.days },
  };
}

/** A moment that follows from more than its row: what is made on the day lasts inside it too. */
function momentAsValue(moment: number | string): string {
  return typeof moment === 'number' ? plainNumber(moment) : quoted(moment);
}
