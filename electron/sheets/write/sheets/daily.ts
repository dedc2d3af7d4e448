import { byId } from '@shared/model/catalogue';
import { kindOf } from '@shared/model/shock';
import { countedKey } from '@shared/model/shock-words';
import { columnLetters } from '../cell-address';
import { materialSheet } from '../declare-sheet';
import { putBalanceRow } from '../parts/daily-balance';
import {
  BALANCE,
  type DailyColumns,
  dailyColumns,
  type StepColumns,
  stepLabel,
} from '../parts/daily-columns';
import { type DailyRefs, putOutputs } from '../parts/daily-outputs';
import type { DailyPlace, DailySources } from '../parts/daily-sources';
import { lettersOf, putStep } from '../parts/daily-steps';
import { putTierDay } from '../parts/tier-rationing';
import type { StepBefore } from '../parts/withheld-formula';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { byYear } from '../year-row';
import { inputs } from './inputs';
import { shares } from './shares';
import { stock } from './stock';

/** Rows above the days: title, notice, hint, outputs (label, value), a blank, band, header, units. */
const BAND_ROW = 7;
const FIRST_DAY_ROW = BAND_ROW + 3;

/** Of a column of the balance, and of a group. */
const BALANCE_WIDTH = { alone: 10, withTiers: 8.1 };
const COLUMN_WIDTH = 14;
/** Of a row of a day, points: a year of days is ten pages at most. */
const DAY_HEIGHT = 13;
/** Percent: 9 pt print at 7 pt, and the columns of the balance fit one page. */
const PRINT_SCALE = 78;

/**
 * The day-by-day account of one material: every cell right of the year is a formula over the input sheets, so that a
 * change of a share, a stock, a demand or a shock moves all of it.
 */
export const daily = materialSheet({
  key: 'daily',
  tab: 'result',
  write(sheet, part, item): DailyRefs {
    const columns = dailyColumns(part, item);
    const history = item.result.historyDays;
    const sources = {
      inputs: part.refs(inputs),
      groups: ofMaterial(part.refs(shares).groups, item),
      stock: ofMaterial(part.refs(stock), item),
    };
    const place = {
      first: FIRST_DAY_ROW,
      start: FIRST_DAY_ROW + history,
      last: FIRST_DAY_ROW + history + part.scenario.model.days - 1,
      history,
    };
    const { firstBalance, lastBalance, count, tiers } = columns;
    const width = BALANCE_WIDTH[tiers.length === 0 ? 'alone' : 'withTiers'];
    sheet.widths(
      ...[11.5, 6.5, 7],
      ...Array.from({ length: lastBalance - firstBalance + 1 }, () => width),
      ...Array.from({ length: count - lastBalance }, () => COLUMN_WIDTH),
    );
    putHead(sheet, part, item, sources, columns);
    const refs = putOutputs(sheet, part, item, sources, columns, place);
    // Masses of a day are small: digits by the largest of them, all days alike.
    const { need, arrivals } = item.result.series;
    const format = massFormat(Math.max(need[0] ?? 0, arrivals[0] ?? 0));
    putCalendar(sheet, part, place);
    putGroups(sheet, part, item, sources, columns, place, format);
    for (let day = 0; day < part.scenario.model.days; day++)
      putDay(sheet, part, item, sources, columns, place, day, format);
    sheet.freeze(FIRST_DAY_ROW - 1, 2);
    sheet.filter(FIRST_DAY_ROW - 1, 1, place.last, columns.count);
    sheet.repeatRows(BAND_ROW, FIRST_DAY_ROW - 1);
    sheet.repeatedColumns = 3;
    sheet.printOnly(place.last, lastBalance);
    sheet.printScale = PRINT_SCALE;
    return refs;
  },
});

/** The balance of a day, and what each tier of uses goes without where they are served in turn. */
function putDay(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
  day: number,
  format: string,
): void {
  putBalanceRow(sheet, item, sources, columns, place, day, format);
  const column = columns.tiers[0]?.column;
  if (column === undefined) return;
  const row = place.start + day;
  const { need, served, shortfall } = columns.balance;
  const cells = { need: `${need}${row}`, served: `${served}${row}`, short: `${shortfall}${row}` };
  putTierDay(sheet, part, item, { row, day, column, ...cells, parts: sources.stock.tierParts, format });
}

/** What stands over the column that a step counts with, and its unit; null without one. */
function countedWords(part: ScenarioPart, { shockId, kind }: StepColumns): readonly [string, string] | null {
  const { t } = part.book;
  const shock = stepLabel(part, shockId);
  if (kind === 'feeds') return [t('workbook.daily.feeds', { shock }), t('workbook.unit.part')];
  const counted = kind === 'shared' ? null : kindOf({ kind }).counted;
  const key = kind === 'shared' ? null : countedKey(kind);
  if (counted === null || key === null) return null;
  return [
    t(key, { shock }),
    t(counted.unit === 'perDay' ? 'workbook.unit.massPerDay' : 'workbook.unit.mass'),
  ];
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
    for (const step of group.steps) {
      const counted = countedWords(part, step);
      if (step.counted !== null && counted !== null) heads.push([step.counted, ...counted]);
      const shock = stepLabel(part, step.shockId);
      heads.push([step.passed, t('workbook.daily.after', { shock }), perDay]);
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
  for (const { tier, column } of columns.tiers) {
    sheet.put(BAND_ROW, column, '', 'head');
    sheet.put(BAND_ROW + 1, column, t('workbook.daily.tierShort', { tier }), 'head');
    sheet.put(BAND_ROW + 2, column, perDay, 'unit');
  }
  sheet.height(BAND_ROW, 27);
  sheet.height(BAND_ROW + 1, 42);
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
    sheet.height(row, DAY_HEIGHT);
  }
}

function putGroups(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  sources: DailySources,
  columns: DailyColumns,
  place: DailyPlace,
  format: string,
): void {
  const { shocks, start } = part.scenario.model;
  for (const [index, group] of item.result.groups.entries()) {
    const at = columns.groups[index];
    const refs = sources.groups[index];
    if (at === undefined || refs === undefined) throw new Error('every group has its columns');
    for (let row = place.first; row <= place.last; row++) {
      const result = group.baseline[row - place.first] ?? 0;
      sheet.put(row, at.due, { formula: byYear(refs.perDay, row), value: result }, 'computed', format);
    }
    const before: StepBefore[] = [];
    const baseline = columnLetters(at.due);
    let after = baseline;
    for (const [position, step] of at.steps.entries()) {
      const shock = byId(shocks, step.shockId);
      const shockRefs = sources.inputs.shocks.get(step.shockId);
      const result = group.steps[position];
      if (shock === undefined || shockRefs === undefined || result === undefined)
        throw new Error(`shock ${step.shockId} has no inputs`);
      const stream = after;
      const content = {
        columns: step,
        shock,
        refs: shockRefs,
        group,
        result,
        baseline,
        stream,
        before,
        start,
      };
      putStep(sheet, { ...content, leadTime: refs.leadTime }, place, format);
      // What reaches it through feeds is not made: nothing of it can be brought back.
      const own = lettersOf(step);
      if (step.kind !== 'feeds') before.push({ shock, refs: shockRefs, due: stream, own });
      after = own.passed;
    }
  }
}
