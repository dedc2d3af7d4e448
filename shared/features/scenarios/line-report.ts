import { type ClockLine, meanLoad } from '../../model/line-clock';
import { lightNotes } from '../../report/light-notes';
import type { ReportMessage } from '../../report/report-message';
import { type Row, reportTable } from '../../report/table';

const LINES = {
  line: { title: 'scenarios.col.line', format: 'text' },
  tier: { title: 'scenarios.col.tier', format: 'plain' },
  stop: { title: 'scenarios.col.stop', format: 'date', missing: 'cli.whatIf.never' },
  stands: { title: 'scenarios.col.stands', format: 'date', missing: null },
  restart: { title: 'scenarios.col.restart', format: 'text', missing: null },
  binding: { title: 'scenarios.col.binding', format: 'names', missing: null },
  below: { title: 'scenarios.col.daysBelow', format: 'whole' },
  standing: { title: 'scenarios.col.daysStanding', format: 'whole' },
  meanLoad: { title: 'scenarios.col.meanLoad', format: 'percent', missing: null },
  lostDays: { title: 'scenarios.col.lineDays', format: 'figure' },
  lostValue: { title: 'scenarios.col.lostValue', format: 'money' },
  compared: { title: 'scenarios.col.comparedStop', format: 'date', missing: 'cli.whatIf.never' },
  earlier: { title: 'scenarios.col.daysEarlier', format: 'whole', missing: null },
} as const;

/** The production lines of a run by the day on which they stop, beside the run that they are compared with. */
export function lineTable(lines: readonly ClockLine[]) {
  return reportTable({
    key: 'lines',
    title: 'scenarios.lines',
    columns: LINES,
    rows: lines.map(lineRow),
    notes: lightNotes(lines),
  });
}

function lineRow(line: ClockLine): Row<typeof LINES> {
  return {
    key: line.useId,
    quiet: line.stop === null && line.comparedStop === null,
    cells: {
      line: { of: 'use', id: line.useId },
      tier: line.tier,
      stop: line.stop?.date ?? null,
      stands: line.standsFrom?.date ?? null,
      restart: restartOf(line),
      binding: line.binding === null ? null : [{ of: 'material', id: line.binding }],
      below: line.daysBelowFull,
      standing: line.daysStanding,
      meanLoad: percentOf(meanLoad(line)),
      lostDays: line.lostDays,
      lostValue: line.lostValue,
      compared: line.comparedStop?.date ?? null,
      earlier: line.daysEarlier,
    },
  };
}

const percentOf = (part: number | null) => (part === null ? null : 100 * part);

function restartOf({ stop, restart }: ClockLine): ReportMessage | null {
  if (stop === null) return null;
  return restart === null ? 'scenarios.notBack' : { date: restart.date };
}
