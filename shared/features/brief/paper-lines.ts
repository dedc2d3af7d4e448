import { addDays, daysBetween, type IsoDate } from '../../base/calendar';
import type { Translate } from '../../base/message';
import type { BriefFacts, BriefLine, Stretch } from './facts';
import type { Cast } from './paper-figures';
import type { Cell, PaperRow, PaperTable, Span } from './paper-parts';
import { filled, joined, type Line } from './pieces';

/** So many rows fit on the first page with the rest of it, and with what the scenario is held against. */
export const MOST_LINES = 17;
/** More labels than that do not fit beside each other over the bars. */
const MOST_LABELS = 4;
/** In a run no longer than that a day and a month are one date. */
const A_YEAR = 365;

/** What happens: the lines, those reduced the earliest first; what the first page has no place for goes on a second one. */
export function linesBlocks(
  facts: BriefFacts,
  cast: Cast,
  t: Translate,
): { readonly left: PaperTable; readonly rest: PaperTable | null } {
  const { lines, totals, lostValue } = facts;
  const [listed, others] = [lines.slice(0, MOST_LINES), lines.slice(MOST_LINES)];
  const columns: PaperTable['columns'] = [
    { head: filled(t, 'scenarios.col.line'), right: false },
    { head: filled(t, 'scenarios.col.stop'), right: true },
    { head: axisOf(facts, cast), right: false },
    { head: filled(t, 'scenarios.col.restart'), right: true },
    { head: filled(t, 'brief.lines.standing'), right: true },
    { head: filled(t, 'brief.lines.load'), right: true },
    { head: filled(t, 'brief.unit'), right: true },
  ];
  const row = (line: BriefLine) => lineRow(line, facts, cast, t);
  const sum: PaperRow = {
    tone: 'strong',
    cells: [
      filled(t, 'brief.lines.sum', {
        stopping: cast.whole('totals', 'run', 'stopping', totals.stopping),
        standing: cast.whole('totals', 'run', 'standing', totals.standing),
      }),
      ...Array<Line>(columns.length - 2).fill([]),
      lostValue === null ? filled(t, 'brief.notKnown') : cast.amount('totals', 'run', 'lostValue', lostValue),
    ],
  };
  const title = filled(t, 'brief.lines', {
    start: cast.of(facts.scenario.id, 'window', 'run', 'from', { kind: 'month', value: facts.start }),
    last: cast.of(facts.scenario.id, 'window', 'run', 'until', { kind: 'month', value: lastDay(facts) }),
  });
  const notes = [
    ...(totals.stopping === 0 ? [filled(t, 'brief.lines.none')] : []),
    ...(others.length === 0
      ? []
      : [filled(t, 'brief.lines.more', { count: cast.whole('lines', 'others', 'count', others.length) })]),
    joined(
      [
        filled(t, 'brief.lines.legend'),
        ...(lines.some(({ isLight }) => isLight) ? [filled(t, 'brief.lines.light')] : []),
      ],
      cast.language === 'ja' ? '' : ' ',
    ),
  ];
  return {
    left: { title, columns, rows: [...listed.map(row), sum], notes },
    rest:
      others.length === 0
        ? null
        : { title: filled(t, 'brief.lines.rest'), columns, rows: others.map(row), notes: [] },
  };
}

function lineRow(line: BriefLine, facts: BriefFacts, cast: Cast, t: Translate): PaperRow {
  const { use, stop, restart, daysStanding, meanLoadPercent, isLight, lostValue } = line;
  const name = cast.named('use', use);
  const date = (column: string, value: IsoDate): Line =>
    cast.of(facts.scenario.id, 'lines', use.id, column, {
      kind: facts.days <= A_YEAR ? 'day' : 'date',
      value,
    });
  if (stop === null)
    return {
      tone: 'quiet',
      cells: [name, filled(t, 'brief.lines.not'), barOf(line, facts), ...Array<Line>(4).fill(DASH)],
    };
  return {
    tone: 'plain',
    cells: [
      isLight ? filled(t, 'brief.lines.lightMark', { line: name }) : name,
      date('stop', stop),
      barOf(line, facts),
      restart === null ? filled(t, 'brief.lines.notBack') : date('restart', restart),
      daysStanding === 0 ? DASH : cast.whole('lines', use.id, 'daysStanding', daysStanding),
      cast.percent('lines', use.id, 'meanLoad', Math.round(meanLoadPercent)),
      lostValue === null ? filled(t, 'brief.notKnown') : cast.amount('lines', use.id, 'lostValue', lostValue),
    ],
  };
}

const DASH: Line = [{ words: '–' }];

function barOf({ reduced, stands }: BriefLine, { days }: BriefFacts): Cell {
  const part = (stretch: Stretch | null): Span | null =>
    stretch === null ? null : { from: stretch.from / days, to: Math.min(1, stretch.to / days) };
  return { bar: { reduced: part(reduced), stands: part(stands) } };
}

/** Months over the bars, as many as fit. */
function axisOf(facts: BriefFacts, cast: Cast): Cell {
  const { start, days, scenario } = facts;
  const end = addDays(start, days);
  const months: IsoDate[] = [start];
  for (let next = nextMonth(start); next < end; next = nextMonth(next)) months.push(next);
  const step = Math.ceil(months.length / MOST_LABELS);
  const shown = months.filter((_, index) => index % step === 0);
  return {
    axis: {
      labels: shown.map((month, index) => ({
        label: cast.of(scenario.id, 'axis', String(index), 'month', { kind: 'monthOnly', value: month }),
        part: daysBetween(month, shown[index + 1] ?? end) / days,
      })),
    },
  };
}

function nextMonth(date: IsoDate): IsoDate {
  return firstOfMonth(addDays(firstOfMonth(date), 31));
}

function firstOfMonth(date: IsoDate): IsoDate {
  return addDays(date, 1 - Number(date.slice(8, 10)));
}

function lastDay({ start, days }: BriefFacts): IsoDate {
  return addDays(start, days - 1);
}
