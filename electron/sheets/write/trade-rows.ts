import type { WatchedFlow } from '@shared/features/trade-watch/contract';
import { unitOf } from '@shared/features/trade-watch/watch-report';
import { nameIn } from '@shared/model/catalogue';
import type { ScenarioContent } from './content';
import type { ValueRow, Worded } from './risk-rows';

/** The columns of partners that export more than they mine, on the sheet and in the table of values. */
export const TRADE_COLUMNS = [
  'workbook.trade.partner',
  'workbook.trade.series',
  'workbook.year',
  'workbook.unit',
  'workbook.trade.exportsLow',
  'workbook.trade.exportsHigh',
  'workbook.trade.mined',
  'workbook.trade.minedLow',
  'workbook.trade.minedHigh',
  'workbook.trade.bought',
  'workbook.trade.gapLow',
  'workbook.trade.gapHigh',
  'workbook.mark',
  'workbook.source',
] as const;

/** The columns of what may leak past a control. */
export const LEAK_COLUMNS = [
  'workbook.trade.controller',
  'workbook.trade.series',
  'workbook.trade.baseYear',
  'workbook.trade.year',
  'workbook.trade.base',
  'workbook.trade.afterLow',
  'workbook.trade.afterHigh',
  'workbook.trade.beforeLow',
  'workbook.trade.beforeHigh',
  'workbook.trade.leakLow',
  'workbook.trade.leakHigh',
] as const;

/** One row a partner and series. */
export function tradeRows({ t, names, content }: Worded, { trade }: ScenarioContent): ValueRow[] {
  return trade.flows.flatMap(({ series, gaps }) =>
    gaps.map((gap) => [
      names.country(gap.countryId),
      nameIn(content.meta.language, series),
      gap.year,
      t(unitOf(series)),
      gap.shipped.low,
      gap.shipped.high,
      gap.mined?.tonnes ?? null,
      gap.minedHere.low,
      gap.minedHere.high,
      gap.bought,
      gap.gap.low,
      gap.gap.high,
      t(`mark.${gap.mark}`),
      gap.sourceId === null ? null : names.sourceMark(gap.sourceId),
    ]),
  );
}

/** One row a series that a control is on; in the columns of LEAK_COLUMNS. */
export function leakRow({ names, content }: Worded, { series, leak }: WatchedFlow): ValueRow | null {
  if (leak === null) return null;
  return [
    names.country(leak.controllerId),
    nameIn(content.meta.language, series),
    leak.baseYear,
    leak.year,
    leak.base,
    leak.after.low,
    leak.after.high,
    leak.was?.low ?? null,
    leak.was?.high ?? null,
    leak.percent.low,
    leak.percent.high,
  ];
}
