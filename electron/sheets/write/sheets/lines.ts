import { serialOfDate } from '@shared/base/day-serial';
import type { ClockLine } from '@shared/model/line-clock';
import type { Moment } from '@shared/model/what-if-result';
import { column, markColumn, putBlock, textColumn } from '../block';
import { named, value } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { FORMAT } from '../styles';

/** The production lines as they stood when the workbook was written: the columns of the report of a run (line-report.ts). */
export const lines = scenarioSheet({
  key: 'lines',
  tab: 'result',
  asValues: true,
  write(sheet, { book: { t }, names, scenario: { clock, resolved } }) {
    const none = t('workbook.none');
    const dateOf = (moment: Moment | null, otherwise: string) =>
      moment === null ? otherwise : serialOfDate(moment.date);
    const restartOf = ({ stop, restart }: ClockLine) =>
      dateOf(restart, stop === null ? '' : t('workbook.notInWindow'));
    const figure = (
      head: Parameters<typeof t>[0],
      key: string,
      of: (line: ClockLine) => number | string | null,
      format: string,
      width = 12,
    ) =>
      column<ClockLine>(t(head), (line) => named(value(of(line), format), 'line', line.useId, key), {
        ...{ width, key },
      });
    putBlock<ClockLine>(
      sheet,
      5,
      [
        textColumn(t('scenarios.col.line'), 30, ({ useId }) => names.use(useId), 'name'),
        markColumn(t('scenarios.col.tier'), 8, ({ tier }) => String(tier), 'tier'),
        figure('scenarios.col.stop', 'stop', ({ stop }) => dateOf(stop, none), FORMAT.date),
        figure('scenarios.col.restart', 'restart', restartOf, FORMAT.date),
        textColumn(
          t('scenarios.col.binding'),
          18,
          ({ binding }) => (binding === null ? '' : names.material(binding)),
          'binding',
        ),
        figure('scenarios.col.daysBelow', 'daysBelowFull', ({ daysBelowFull: days }) => days, FORMAT.whole),
        figure('scenarios.col.daysStanding', 'daysStanding', ({ daysStanding: days }) => days, FORMAT.whole),
        figure('scenarios.col.lineDays', 'lostDays', ({ lostDays }) => lostDays, FORMAT.days),
        figure('workbook.lines.lostValue', 'lostValue', ({ lostValue }) => lostValue, FORMAT.whole, 18),
        figure(
          'scenarios.col.comparedStop',
          'comparedStop',
          (line) => dateOf(line.comparedStop, none),
          FORMAT.date,
        ),
        figure('scenarios.col.daysEarlier', 'daysEarlier', ({ daysEarlier }) => daysEarlier, FORMAT.whole),
      ],
      clock.lines,
      {
        ...{ height: 44, frozen: 1, filter: true },
        keys: { scenario: resolved.scenario.id, table: 'lines', row: ({ useId }) => useId },
      },
    );
  },
});
