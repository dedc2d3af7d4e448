import { addDays } from '@shared/base/calendar';
import { quoted } from '@shared/model/expression';
import type { Moment } from '@shared/model/what-if-result';
import type { FormulaContent } from '../cell-content';
import { daySerial } from '../day-serial';
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

/** A main figure for other sheets: where it stands, what it is now, how it is written. */
export interface OutputRef {
  readonly address: string;
  readonly result: number | string;
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
  const formulas = outputFormulas(part, sources, columns, place);
  const results = outputResults(part, item);
  const formats = outputFormats(item);
  const made = OUTPUTS.map((key, index) => {
    const column = 4 + index;
    sheet.put(LABEL_ROW, column, t(`workbook.output.${key}`), 'head');
    sheet.put(VALUE_ROW, column, { formula: formulas[key], result: results[key] }, 'main', formats[key]);
    sheet.nameCell(VALUE_ROW, column, item.model.materialId, key);
    return [
      key,
      { address: sheet.ref(VALUE_ROW, column), result: results[key], format: formats[key] },
    ] as const;
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

function outputFormulas(
  part: ScenarioPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
): Record<Output, string> {
  const { t } = part.book;
  const range = (key: BalanceColumn) =>
    `$${columns.balance[key]}$${place.start}:$${columns.balance[key]}$${place.last}`;
  const dates = `$A$${place.start}:$A$${place.last}`;
  const days = `$B$${place.start}:$B$${place.last}`;
  const start = `$A$${place.start}`;
  const none = quoted(t('workbook.none'));
  const notBack = quoted(t('workbook.notInWindow'));
  const position = `MATCH(1,${range('short')},0)`;
  const onThatDay = (key: BalanceColumn) => `INDEX(${range(key)},${position})`;
  const gap = `(${onThatDay('need')}-(${onThatDay('arrivals')}+${onThatDay('recycling')}))`;
  const anyShort = `SUM(${range('short')})`;
  const lowest = `MIN(${sources.stock.opening},${range('stock')})`;
  // Days whose stock is the lowest but for rounding: the first of them counts, as in the engine.
  const reached = `(${lowest}+1E-9*MAX(${sources.stock.opening},${range('stock')}))`;
  const firstLowest = `SUMPRODUCT(MIN(${dates}+(${range('stock')}>${reached})*1000000))`;
  const lastShort = `SUMPRODUCT(MAX(${range('short')}*(${days}+1)))`;
  return {
    firstShortfallDate: `IF(ISNUMBER(E${VALUE_ROW}),${start}+INT(E${VALUE_ROW}+1E-9),${none})`,
    firstShortfallDay: `IF(${anyShort}=0,${none},${position}-1+MIN(1,${onThatDay('release')}/${gap}))`,
    totalShortfall: `SUM(${range('shortfall')})`,
    peakShortfall: `MAX(${range('shortfall')})`,
    daysShort: anyShort,
    recoveryDate: `IF(${anyShort}=0,${none},IF(${lastShort}>${place.last - place.start},${notBack},${start}+${lastShort}))`,
    lowestStock: lowest,
    lowestStockDate: `IF(${sources.stock.opening}<=${reached},${start},${firstLowest})`,
    closingStock: `${columns.balance.stock}${place.last}`,
    openingCover: sources.stock.openingCover,
  };
}

function outputResults(part: ScenarioPart, { result }: MaterialPart): Record<Output, number | string> {
  const { t } = part.book;
  const none = t('workbook.none');
  const dateOf = (moment: Moment | null, otherwise: string) =>
    moment === null ? otherwise : daySerial(moment.date);
  return {
    firstShortfallDate: dateOf(result.firstShortfall, none),
    firstShortfallDay: result.firstShortfall?.day ?? none,
    totalShortfall: result.totalShortfall,
    peakShortfall: result.peakShortfall,
    daysShort: result.daysShort,
    recoveryDate: dateOf(result.recovery, result.daysShort === 0 ? none : t('workbook.notInWindow')),
    lowestStock: result.lowestStock.tonnes,
    lowestStockDate: daySerial(addDays(part.scenario.model.start, result.lowestStock.at.day)),
    closingStock: result.ledger.closing,
    openingCover: Number.isFinite(result.openingCover) ? result.openingCover : '–',
  };
}

function outputFormats({ result }: MaterialPart): Record<Output, string> {
  const mass = massFormat(Math.max(result.openingStock, 1));
  return {
    firstShortfallDate: FORMAT.date,
    firstShortfallDay: FORMAT.days,
    totalShortfall: mass,
    peakShortfall: massFormat(result.peakShortfall),
    daysShort: FORMAT.whole,
    recoveryDate: FORMAT.date,
    lowestStock: mass,
    lowestStockDate: FORMAT.date,
    closingStock: mass,
    openingCover: FORMAT.days,
  };
}

/** A cell that shows a main figure on another sheet. */
export function sameAs(ref: OutputRef): FormulaContent {
  return { formula: ref.address, result: ref.result };
}
