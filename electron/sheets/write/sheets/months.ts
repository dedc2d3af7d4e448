import { type Maybe, UNKNOWN } from '@shared/model/expression';
import { type Column, putBlock, textColumn } from '../block';
import { computed } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { type Month, monthsOf } from '../parts/calendar-months';
import type { DailyRefs } from '../parts/daily-outputs';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import { FORMAT, massFormat } from '../styles';
import { daily } from './daily';

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

interface Line {
  readonly item: MaterialPart;
  readonly month: Month;
  readonly days: DailyRefs;
}

/** The daily sheets by calendar month: sums of the days. */
export const months = scenarioSheet({
  key: 'months',
  tab: 'result',
  write(sheet, part) {
    const { t } = part.builder;
    const dailies = part.refs(daily);
    const unitOf = (key: string) =>
      t(key === 'short' || key === 'cover' ? 'workbook.unit.days' : 'workbook.unit.mass');
    const sums = SUMMED.map(
      (key): Column<Line> => ({
        head: t(`workbook.month.${key}`),
        unit: unitOf(key),
        width: 12.5,
        cell: ({ item, month, days }) => {
          const formula = `SUM(${days.column(key, month.from, month.to)})`;
          const format = key === 'short' ? FORMAT.whole : formatOf(part, item);
          return computed({ formula, value: sumOf(item, key, month) }, format);
        },
      }),
    );
    const ends = AT_THE_END.map(
      (key): Column<Line> => ({
        head: t(`workbook.month.${key}`),
        unit: unitOf(key),
        width: 13,
        cell: ({ item: { result }, month: { to }, days }) => {
          const value = result.series[key][to] ?? 0;
          const formula = days.column(key, to, to);
          const format = key === 'cover' ? FORMAT.days : massFormat(Math.max(result.openingStock, 1));
          return computed<Maybe>({ formula, value: Number.isFinite(value) ? value : UNKNOWN }, format);
        },
      }),
    );
    const lines = part.materials.flatMap((item) =>
      monthsOf(part.scenario.model).map((month) => ({ item, month, days: ofMaterial(dailies, item) })),
    );
    putBlock<Line>(
      sheet,
      5,
      [
        textColumn(t('workbook.material'), 24, ({ item }) => item.name),
        textColumn(t('workbook.month'), 11, ({ month }) => part.builder.f.tableDate(month.name)),
        ...sums,
        ...ends,
      ],
      lines,
      { height: 30, frozen: 2, filter: true },
    );
  },
});

function sumOf(
  { result: { series } }: MaterialPart,
  key: (typeof SUMMED)[number],
  { from, to }: Month,
): number {
  let sum = 0;
  for (let day = from; day <= to; day++)
    sum += key === 'short' ? Number((series.shortfall[day] ?? 0) > 0) : (series[key][day] ?? 0);
  return sum;
}

function formatOf({ scenario }: ScenarioPart, { result }: MaterialPart): string {
  const format = massFormat(Math.max(result.ledger.served, result.ledger.arrivals) / scenario.model.days);
  return format === '#,##0.000000' ? format : massFormat((result.series.need[0] ?? 0) * 30);
}
