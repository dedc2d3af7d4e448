import { addDays } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { quoted, type Term } from '@shared/model/expression';
import type { Moment } from '@shared/model/what-if-result';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import type { BalanceColumn, DailyColumns } from './daily-columns';
import type { DailyPlace, DailySources } from './daily-sources';

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
  /** A column of the window, from row to row of the window (0 = first day); all of it without arguments. */
  column(key: BalanceColumn, from?: number, to?: number): string;
  /** Days of what a tier of uses goes without; null where tiers are not served in turn. */
  tierShort(tier: number): string | null;
  readonly years: string;
  /** The dates (A) or the days from the start (B) of the window. */
  calendar(letter: 'A' | 'B'): string;
}

/** A main figure: a formula, what it comes to, and how it is written. */
export interface OutputRef extends Term<number | string> {
  readonly format: string;
}

const LABEL_ROW = 4;
const VALUE_ROW = 5;

/** Puts the main figures over the days, as formulas of the days. */
export function putOutputs(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
): DailyRefs {
  const { t } = part.book;
  sheet.put(LABEL_ROW, 3, t('workbook.firstYear'), 'label');
  sheet.put(VALUE_ROW, 3, part.years[0] ?? 0, 'fixed', FORMAT.year);
  sheet.height(LABEL_ROW, 50);
  const figures = figuresOf(part, item, sources, columns, place);
  const made = OUTPUTS.map((key, index) => {
    const column = 4 + index;
    const { formula, value, format } = figures[key];
    sheet.put(LABEL_ROW, column, t(`workbook.output.${key}`), 'head');
    sheet.put(VALUE_ROW, column, { formula, value }, 'main', format);
    sheet.nameCell(VALUE_ROW, column, item.model.materialId, key);
    return [key, { formula: sheet.ref(VALUE_ROW, column), value, format }] as const;
  });
  const column = (letter: string, from = 0, to = place.last - place.start) =>
    `'${sheet.name}'!$${letter}$${place.start + from}:$${letter}$${place.start + to}`;
  return {
    // Every key of OUTPUTS is in the list just made.
    outputs: Object.fromEntries(made) as Record<Output, OutputRef>,
    column: (key, ...days) => column(columns.balance[key], ...days),
    calendar: column,
    tierShort: (tier) => {
      const found = columns.tiers.find((one) => one.tier === tier);
      return found === undefined ? null : sheet.range(place.start, found.column, place.last, found.column);
    },
    years: sheet.range(place.start, 3, place.last, 3),
  };
}

/** What each main figure is: a formula over the days, what the engine has for it, and how it is written. */
function figuresOf(
  part: ScenarioPart,
  { result }: MaterialPart,
  { stock }: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
): Record<Output, OutputRef> {
  const { t } = part.book;
  const range = (key: BalanceColumn) =>
    `$${columns.balance[key]}$${place.start}:$${columns.balance[key]}$${place.last}`;
  const dates = `$A$${place.start}:$A$${place.last}`;
  const days = `$B$${place.start}:$B$${place.last}`;
  const start = `$A$${place.start}`;
  const [none, notBack] = [t('workbook.none'), t('workbook.notInWindow')];
  const position = `MATCH(1,${range('short')},0)`;
  const onThatDay = (key: BalanceColumn) => `INDEX(${range(key)},${position})`;
  const gap = `(${onThatDay('need')}-(${onThatDay('arrivals')}+${onThatDay('recycling')}))`;
  const anyShort = `SUM(${range('short')})`;
  const lowest = `MIN(${stock.opening.formula},${range('stock')})`;
  // Days whose stock is the lowest but for rounding: the first of them counts, as in the engine.
  const reached = `(${lowest}+1E-9*MAX(${stock.opening.formula},${range('stock')}))`;
  const firstLowest = `SUMPRODUCT(MIN(${dates}+(${range('stock')}>${reached})*1000000))`;
  const lastShort = `SUMPRODUCT(MAX(${range('short')}*(${days}+1)))`;
  const dateOf = (moment: Moment | null, otherwise: string) =>
    moment === null ? otherwise : serialOfDate(moment.date);
  const mass = massFormat(Math.max(result.openingStock, 1));
  const figure = (formula: string, value: number | string, format: string): OutputRef => ({
    ...{ formula, value, format },
  });
  return {
    firstShortfallDate: figure(
      `IF(ISNUMBER(E${VALUE_ROW}),${start}+INT(E${VALUE_ROW}+1E-9),${quoted(none)})`,
      dateOf(result.firstShortfall, none),
      FORMAT.date,
    ),
    firstShortfallDay: figure(
      `IF(${anyShort}=0,${quoted(none)},${position}-1+MIN(1,${onThatDay('release')}/${gap}))`,
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
      `IF(${anyShort}=0,${quoted(none)},IF(${lastShort}>${place.last - place.start},${quoted(notBack)},${start}+${lastShort}))`,
      dateOf(result.recovery, result.daysShort === 0 ? none : notBack),
      FORMAT.date,
    ),
    lowestStock: figure(lowest, result.lowestStock.tonnes, mass),
    lowestStockDate: figure(
      `IF(${stock.opening.formula}<=${reached},${start},${firstLowest})`,
      serialOfDate(addDays(part.scenario.model.start, result.lowestStock.at.day)),
      FORMAT.date,
    ),
    closingStock: figure(`${columns.balance.stock}${place.last}`, result.ledger.closing, mass),
    openingCover: { ...stock.openingCover, format: FORMAT.days },
  };
}
