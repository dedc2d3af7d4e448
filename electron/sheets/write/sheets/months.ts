import { dateOfDay, dayNumber } from '@shared/base/calendar';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import type { DailyRefs } from './daily-outputs';

/** What the months add up, and what they take from their last day. */
const SUMMED = [
  'arrivals',
  'recycling',
  'need',
  'served',
  'release',
  'refill',
  'notBought',
  'shortfall',
  'short',
] as const;
const AT_THE_END = ['stock', 'cover'] as const;
const HEAD_ROW = 5;

/** A month of the window: days counted from the start, both ends in. */
interface Month {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The daily sheets by calendar month: sums of the days. */
export function writeMonths(sheet: Sheet, part: ScenarioPart, dailies: readonly DailyRefs[]): void {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.months.title'), t('workbook.months.hint'));
  sheet.widths(24, 11, ...SUMMED.map(() => 12.5), 13, 13);
  const mass = t('workbook.unit.mass');
  sheet.putRow(HEAD_ROW, 1, [t('workbook.material'), t('workbook.month')], 'head');
  sheet.putRow(
    HEAD_ROW,
    3,
    SUMMED.map((key) => t(`workbook.month.${key}`)),
    'head',
  );
  sheet.putRow(
    HEAD_ROW,
    3 + SUMMED.length,
    AT_THE_END.map((key) => t(`workbook.month.${key}`)),
    'head',
  );
  sheet.putRow(HEAD_ROW + 1, 1, ['', ''], 'unit');
  sheet.putRow(
    HEAD_ROW + 1,
    3,
    SUMMED.map((key) => (key === 'short' ? t('workbook.unit.days') : mass)),
    'unit',
  );
  sheet.putRow(HEAD_ROW + 1, 3 + SUMMED.length, [mass, t('workbook.unit.days')], 'unit');
  sheet.height(HEAD_ROW, 30);
  sheet.freeze(HEAD_ROW + 1, 2);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW + 1);
  let row = HEAD_ROW + 2;
  for (const [index, { name, result }] of part.materials.entries()) {
    const daily = dailies[index];
    if (daily === undefined) throw new Error('every material has its daily sheet');
    const format = massFormat(
      Math.max(result.ledger.served, result.ledger.arrivals) / part.scenario.model.days,
    );
    const monthly = format === '#,##0.000000' ? format : massFormat((result.series.need[0] ?? 0) * 30);
    for (const month of monthsOf(part)) {
      sheet.putRow(row, 1, [name, month.name], 'text');
      for (const [i, key] of SUMMED.entries()) {
        let sum = 0;
        for (let day = month.from; day <= month.to; day++) {
          sum +=
            key === 'short'
              ? Number((result.series.shortfall[day] ?? 0) > 0)
              : (result.series[key][day] ?? 0);
        }
        const formula = `SUM(${daily.column(key, month.from, month.to)})`;
        sheet.put(row, 3 + i, { formula, result: sum }, 'computed', key === 'short' ? FORMAT.whole : monthly);
      }
      for (const [i, key] of AT_THE_END.entries()) {
        const value = result.series[key][month.to] ?? 0;
        const content = {
          formula: daily.column(key, month.to, month.to).split(':')[0] ?? '',
          result: Number.isFinite(value) ? value : '–',
        };
        const formatted = key === 'cover' ? FORMAT.days : massFormat(Math.max(result.openingStock, 1));
        sheet.put(row, 3 + SUMMED.length + i, content, 'computed', formatted);
      }
      row++;
    }
  }
  sheet.filter(HEAD_ROW + 1, 1, row - 1, 2 + SUMMED.length + AT_THE_END.length);
}

function monthsOf(part: ScenarioPart): Month[] {
  const { start, days } = part.scenario.model;
  const origin = dayNumber(start);
  const months: Month[] = [];
  for (let day = 0; day < days; day++) {
    const name = dateOfDay(origin + day).slice(0, 7);
    const open = months.at(-1);
    if (open?.name === name) months[months.length - 1] = { ...open, to: day };
    else months.push({ name, from: day, to: day });
  }
  return months;
}
