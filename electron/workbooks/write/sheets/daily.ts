import { unreachable } from '@shared/domain/refusal';
import { columnLetters } from '../cell-address';
import type { FormulaContent } from '../cell-content';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { levelFormula, levelTerm, licenceFormula, type StreamPlace, waitingFormula } from '../shock-formulas';
import { FORMAT, massFormat } from '../styles';
import { putBalanceRow } from './daily-balance';
import { BALANCE, type DailyColumns, dailyColumns, stepLabel } from './daily-columns';
import { type DailyRefs, putOutputs } from './daily-outputs';
import type { InputRefs } from './inputs';
import type { GroupRefs } from './shares';
import type { StockRefs } from './stock-and-demand';

/** Rows above the days: title, notice, hint, outputs (label, value), a blank, band, header, units. */
const BAND_ROW = 7;
export const FIRST_DAY_ROW = BAND_ROW + 3;

/** Widths of the date, day and year together, and of every other column. */
const CALENDAR_WIDTH = 25;
const COLUMN_WIDTH = 11.5;

/** What the sheet of one material counts with. */
export interface DailySources {
  readonly inputs: InputRefs;
  readonly groups: readonly GroupRefs[];
  readonly stock: StockRefs;
  /** Position of the material in the inputs. */
  readonly index: number;
}

/** Where things stand on a daily sheet. */
export interface DailyPlace {
  readonly first: number;
  /** First row of the window; the rows before it are history. */
  readonly start: number;
  readonly last: number;
  readonly history: number;
}

/**
 * The day-by-day account of one material: every cell right of the year is a formula over the input sheets, so that a
 * change of a share, a stock, a demand or a shock moves all of it.
 */
export function writeDaily(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  sources: DailySources,
): DailyRefs {
  const { t } = part.book;
  const columns = dailyColumns(part, item);
  const history = item.result.historyDays;
  const place = {
    first: FIRST_DAY_ROW,
    start: FIRST_DAY_ROW + history,
    last: FIRST_DAY_ROW + history + part.scenario.model.days - 1,
    history,
  };
  putTop(sheet, part, t('workbook.daily.title', { material: item.name }), t('workbook.daily.hint'));
  sheet.widths(11.5, 6.5, 7, ...Array.from({ length: columns.count - 3 }, () => COLUMN_WIDTH));
  putHead(sheet, part, item, sources, columns);
  const refs = putOutputs(sheet, part, item, sources, columns, place);
  // Masses of a day are small: digits by the largest of them, all days alike.
  const format = massFormat(Math.max(item.result.series.need[0] ?? 0, item.result.series.arrivals[0] ?? 0));
  putCalendar(sheet, part, place);
  putGroups(sheet, item, sources, columns, place, format);
  for (let day = 0; day < part.scenario.model.days; day++)
    putBalanceRow(sheet, item, sources, columns, place, day, format);
  sheet.freeze(FIRST_DAY_ROW - 1, 2);
  sheet.filter(FIRST_DAY_ROW - 1, 1, place.last, columns.count);
  sheet.repeatRows(BAND_ROW, FIRST_DAY_ROW - 1);
  sheet.printAcross(CALENDAR_WIDTH + (columns.count - 3) * COLUMN_WIDTH, CALENDAR_WIDTH, 'A:C');
  return refs;
}

function putHead(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
): void {
  const { t } = part.book;
  const perDay = t('workbook.unit.massPerDay');
  const mass = t('workbook.unit.mass');
  sheet.putRow(BAND_ROW, 1, ['', '', ''], 'head');
  sheet.putRow(BAND_ROW + 1, 1, [t('workbook.date'), t('workbook.day'), t('workbook.year')], 'head');
  sheet.putRow(BAND_ROW + 2, 1, ['', t('workbook.unit.fromStart'), ''], 'unit');
  for (const [index, group] of columns.groups.entries()) {
    const label = sources.groups[index]?.label ?? '';
    const heads: [number, string, string][] = [[group.due, t('workbook.daily.due'), perDay]];
    for (const { shockId, kind, waiting, passed } of group.steps) {
      const shock = stepLabel(part, shockId);
      if (waiting !== null && kind === 'feeds') {
        heads.push([waiting, t('workbook.daily.feeds', { shock }), t('workbook.unit.part')]);
      } else if (waiting !== null) heads.push([waiting, t('workbook.daily.waiting', { shock }), mass]);
      heads.push([passed, t('workbook.daily.after', { shock }), perDay]);
    }
    for (const [position, [column, text, unit]] of heads.entries()) {
      sheet.put(BAND_ROW, column, position === 0 ? label : '', 'head');
      sheet.put(BAND_ROW + 1, column, text, 'head');
      sheet.put(BAND_ROW + 2, column, unit, 'unit');
    }
  }
  const units: Record<string, string> = {
    stock: mass,
    cover: t('workbook.unit.days'),
    short: t('workbook.unit.oneIfShort'),
  };
  for (const [index, key] of BALANCE.entries()) {
    const column = columns.firstBalance + index;
    sheet.put(BAND_ROW, column, index === 0 ? item.name : '', 'head');
    sheet.put(BAND_ROW + 1, column, t(`workbook.balance.${key}`), 'head');
    sheet.put(BAND_ROW + 2, column, units[key] ?? perDay, 'unit');
  }
  sheet.height(BAND_ROW, 27);
  sheet.height(BAND_ROW + 1, 54);
}

/** Dates, days and years stand still: they are what the formulas look things up by. */
function putCalendar(sheet: Sheet, part: ScenarioPart, place: DailyPlace): void {
  const start = part.scenario.model.start;
  const origin = Date.parse(`${start}T00:00:00Z`);
  for (let row = place.first; row <= place.last; row++) {
    const day = row - place.start;
    const date = new Date(origin + day * 86_400_000);
    sheet.put(row, 1, date.getTime() / 86_400_000 + 25_569, 'fixed', FORMAT.date);
    sheet.put(row, 2, day, 'fixed', FORMAT.year);
    sheet.put(row, 3, date.getUTCFullYear(), 'fixed', FORMAT.year);
  }
}

function putGroups(
  sheet: Sheet,
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
  format: string,
): void {
  for (const [index, group] of item.result.groups.entries()) {
    const at = columns.groups[index];
    const refs = sources.groups[index];
    if (at === undefined || refs === undefined) throw new Error('every group has its columns');
    for (let row = place.first; row <= place.last; row++) {
      const position = row - place.first;
      const put = (column: number, content: FormulaContent) =>
        sheet.put(row, column, content, 'computed', format);
      put(at.due, { formula: byYear(refs.perDay.range, row), result: group.baseline[position] ?? 0 });
      let stream = columnLetters(at.due);
      for (const [step, { shockId, kind, waiting, passed }] of at.steps.entries()) {
        const shock = sources.inputs.shocks.get(shockId);
        const result = group.steps[step];
        if (shock === undefined || result === undefined) throw new Error(`shock ${shockId} has no inputs`);
        const here: StreamPlace = { ...place, row, stream, leadTime: refs.leadTime };
        const through = result.passed[position] ?? 0;
        switch (kind) {
          case 'ban':
          case 'outage':
          case 'tax':
            put(passed, { formula: levelFormula(here, shock, levelTerm(kind, shock)), result: through });
            break;
          case 'licence': {
            const letters = columnLetters(waiting ?? 0);
            const queued = result.queued?.[position] ?? 0;
            put(waiting ?? 0, { formula: waitingFormula(here, shock, letters), result: queued });
            put(passed, { formula: licenceFormula(here, shock, letters), result: through });
            break;
          }
          case 'feeds': {
            // A chain of feeds is no plain formula of the inputs: what it leaves is written as a value.
            const due = group.baseline[position] ?? 0;
            sheet.put(row, waiting ?? 0, due === 0 ? 1 : through / due, 'fixed', FORMAT.general);
            const part = `${columnLetters(waiting ?? 0)}${row}`;
            put(passed, { formula: `${columnLetters(at.due)}${row}*${part}`, result: through });
            break;
          }
          case 'quota':
          case 'leak':
            sheet.put(row, passed, through, 'fixed', format);
            break;
          default:
            unreachable(kind);
        }
        stream = columnLetters(passed);
      }
    }
  }
}

/** The figure of the row's year out of a row of years; the first year stands in the outputs. */
export function byYear(range: string, row: number): string {
  return `INDEX(${range},1,$C${row}-$C$5+1)`;
}
