import { serialOfDate } from '@shared/base/day-serial';
import type { Term } from '@shared/model/expression';
import type { ClockLine } from '@shared/model/line-clock';
import { cellAddress } from '../cell-address';
import { type Cell, computed, note, value } from '../cells';
import type { BarFill, ChartPlace } from '../charts/chart';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, monthFormat } from '../styles';

/** What the bar of a line is made of, end to end: nothing up to its first day, then days. */
const PARTS = ['from', 'reduced', 'stands', 'again'] as const;
type Part = (typeof PARTS)[number];

const FILLS = {
  from: 'none',
  reduced: 'striped',
  stands: 'black',
  again: 'striped',
} as const satisfies Record<Part, BarFill>;

/** About so many labels have space below the bars, and days of a month. */
const LABELS = 4;
const MONTH = 30.4;

/** Where the lines stand on their sheet; `from` is the first column of the lengths that the bars are drawn over. */
interface LineRows {
  readonly first: number;
  readonly lines: readonly ClockLine[];
  readonly from: number;
  /** Columns of a line's own dates and days, for formulas over them; absent where the sheet holds values alone. */
  readonly live?: Readonly<Record<'stop' | 'standsFrom' | 'restart' | 'daysStanding', number>>;
  readonly isLive?: (line: ClockLine) => boolean;
  /** Whose figures they are, as the table beside them says it. */
  readonly scenario: string | null;
}

/** Draws from when to when each line is reduced and stands, over lengths that it puts beside the table, off paper. */
export function putLineBars(
  sheet: Sheet,
  part: ScenarioPart,
  { first, lines, from, live, isLive = () => false, scenario }: LineRows,
  place: ChartPlace,
): void {
  const { t, language } = part.builder;
  const { start, days } = part.scenario.model;
  const run = { from: serialOfDate(start), to: serialOfDate(start) + days };
  if (lines.length === 0) return;
  sheet.line(
    first - 1,
    from,
    PARTS.map((key) => note(t(`workbook.lineBars.${key}`))),
  );
  for (const [index, line] of lines.entries()) {
    const row = first + index;
    const came = lengthsOf(line, run.to);
    const formulas = live === undefined || !isLive(line) ? null : formulasOf(row, from, live, run.to);
    sheet.line(
      row,
      from,
      PARTS.map((key) => cellOf(key, came[key], formulas?.[key])),
    );
    for (const [at, key] of PARTS.entries())
      sheet.key(row, from + at, { scenario, table: 'lines', row: line.useId, column: `bar-${key}` });
  }
  const last = first + lines.length - 1;
  const column = (at: number) => sheet.range(first, at, last, at);
  sheet.charts.push({
    kind: 'bars',
    title: t('workbook.lineBars.title'),
    series: PARTS.map((key, index) => ({
      name: t(key === 'again' ? 'workbook.lineBars.reduced' : `workbook.lineBars.${key}`),
      categories: column(1),
      values: column(from + index),
      fill: FILLS[key],
    })),
    axis: {
      ...run,
      step: Math.max(1, Math.round(days / LABELS / MONTH)) * MONTH,
      format: monthFormat(language),
    },
    place,
  });
}

function cellOf(key: Part, came: number | null, formula: string | undefined): Cell {
  const format = key === 'from' ? FORMAT.date : FORMAT.whole;
  if (formula === undefined) return value(came, format);
  const term: Term<number | string> = { formula, value: came ?? '' };
  return computed(term, format);
}

/** @param end the day behind the run, as spreadsheets count */
function lengthsOf(
  { stop, standsFrom, restart, daysStanding }: ClockLine,
  end: number,
): Record<Part, number | null> {
  if (stop === null) return { from: null, reduced: 0, stands: 0, again: 0 };
  const [first, back] = [serialOfDate(stop.date), restart === null ? end : serialOfDate(restart.date)];
  const standing = standsFrom === null ? back : serialOfDate(standsFrom.date);
  const stands = Math.min(daysStanding, back - standing);
  const reduced = standing - first;
  return { from: first, reduced, stands, again: back - first - reduced - stands };
}

/** The same over the cells of the line. */
function formulasOf(
  row: number,
  from: number,
  live: NonNullable<LineRows['live']>,
  end: number,
): Record<Part, string> {
  const at = (column: number) => cellAddress(row, column);
  const [stop, standsFrom] = [at(live.stop), at(live.standsFrom)];
  const back = `IF(ISNUMBER(${at(live.restart)}),${at(live.restart)},${end})`;
  return {
    from: `IF(ISNUMBER(${stop}),${stop},"")`,
    reduced: `IF(ISNUMBER(${stop}),IF(ISNUMBER(${standsFrom}),${standsFrom},${back})-${stop},0)`,
    stands: `IF(ISNUMBER(${standsFrom}),MIN(${at(live.daysStanding)},${back}-${standsFrom}),0)`,
    again: `IF(ISNUMBER(${stop}),${back}-${stop}-${at(from + 1)}-${at(from + 2)},0)`,
  };
}
