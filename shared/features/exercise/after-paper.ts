import { type GameLoss, sizeOf } from '../../model/exercise-game';
import { type Formatter, formatted, type ReportMessage } from '../../report/report-message';
import type { Table } from '../../report/table';
import { tableWords } from '../../report/words';
import { courseTable, exerciseReport, leadMessage, lossMessage, wordsMessage } from './exercise-report';
import { cut, rowsWithin } from './paper-rows';
import type { ExerciseView } from './view';

/** How long a bar is, as part of the longest; that of the group is black. */
export interface CourseBar {
  readonly part: number;
  readonly isGroup: boolean;
  readonly words: string;
}

export interface AfterTable {
  readonly title: string;
  /** `part`: of the width, percent. */
  readonly columns: readonly { readonly head: string; readonly isRight: boolean; readonly part: number }[];
  readonly rows: readonly (readonly (string | CourseBar)[])[];
  readonly notes: readonly string[];
}

/** An exercise looked at from its end, on two pages in one language. */
interface AfterPaper {
  readonly title: string;
  readonly box: readonly { readonly name: string; readonly text: string }[];
  readonly tables: readonly AfterTable[];
}

/** Signs of a half width that a line of the whole page has in the small type of its tables. */
const LINE = 158;
/** Of the title and of a sentence in the box; and how many lines of its column a cell may have. */
const MOST = { title: 120, situation: 420, cellLines: 3 } as const;
/** Percent of the width, by column, and the lines that all rows of a table may have: together they fill two pages at most. */
const LAYOUT: Readonly<Record<'courses' | 'believed' | 'delays' | 'turns', Layout>> = {
  courses: { parts: [22, 13, 16, 13], lines: 12 },
  believed: { parts: [52, 20, 14, 14], lines: 10 },
  delays: { parts: [20.5, 14.5, 11, 9, 9, 6, 9, 10, 11], lines: 26 },
  turns: { parts: [9, 13, 13, 13, 52], lines: 15 },
};
interface Layout {
  readonly parts: readonly number[];
  readonly lines: number;
}
/** The bars stand behind the names of the courses. */
const BAR = 36;

/** The paper of one group's exercise. */
export function afterPaper(view: ExerciseView, formatter: Formatter): AfterPaper {
  const { script, teams, after } = view;
  const { t, f } = formatter;
  const say = (message: ReportMessage) => formatted(message, formatter);
  const [team] = teams;
  const [group] = after.groups;
  const of = (key: string) => exerciseReport(view).tables.find((one) => one.key === key);
  const [delays, turns, believed] = [of('delays-0'), of('turns-0'), of('believed-0')];
  const situation = script.situation === null ? '' : say(wordsMessage(script.situation));
  const best = t('exercise.paper.best', {
    known: say(lossMessage(after.known.outcome)),
    hindsight: say(lossMessage(after.hindsight.outcome)),
  });
  const lead = team === undefined || group === undefined ? '' : say(leadMessage(team, group));
  return {
    title: cut(t('exercise.paper.title', { title: say(wordsMessage(script.title)) }), MOST.title),
    box: [
      { name: t('exercise.paper.situation'), text: cut(situation, MOST.situation) },
      {
        name: t('exercise.paper.run'),
        text: t('exercise.paper.days', {
          start: { date: script.firstDay },
          days: script.days,
          turns: script.turns.length,
          decisions: team?.decisions.length ?? 0,
        }),
      },
      { name: t('exercise.paper.result'), text: f.sentences([lead, best].filter((text) => text !== '')) },
    ].filter(({ text }) => text !== ''),
    tables: [
      coursesOf(view, formatter),
      ...(believed === undefined
        ? []
        : [
            tableOf(
              believed,
              LAYOUT.believed,
              apart(group?.believed ?? [], ['promised', 'worth']),
              formatter,
            ),
          ]),
      ...(delays === undefined
        ? []
        : [
            tableOf(
              delays,
              LAYOUT.delays,
              (group?.delays ?? []).map(({ lost }) => Math.abs(sizeOf(lost))),
              formatter,
              [t('exercise.paper.delayOrder')],
            ),
          ]),
      ...(turns === undefined
        ? []
        : [tableOf(turns, LAYOUT.turns, apart(group?.turns ?? [], ['believed', 'wasSo']), formatter)]),
    ],
  };
}

/** How far off each was from what it was taken for. */
function apart<Key extends string>(
  rows: readonly Readonly<Record<Key, GameLoss>>[],
  [one, other]: readonly [Key, Key],
): readonly number[] {
  return rows.map((row) => Math.abs(sizeOf(row[one]) - sizeOf(row[other])));
}

/** The courses, each with its bar behind its name. */
function coursesOf(view: ExerciseView, formatter: Formatter): AfterTable {
  const { t } = formatter;
  const table = courseTable(view);
  const sizes = table.rows.map(({ cells: { lost, lineDays } }) => lost ?? lineDays ?? 0);
  const most = Math.max(Number.MIN_VALUE, ...sizes);
  const { columns, rows, ...said } = tableOf(table, LAYOUT.courses, sizes, formatter, [
    t('exercise.paper.bar'),
  ]);
  const [first, ...others] = columns;
  return {
    ...said,
    columns: first === undefined ? [] : [first, { head: '', isRight: false, part: BAR }, ...others],
    rows: rows.map(([course = '', ...figures], at) => {
      const bar: CourseBar = {
        part: (sizes[at] ?? 0) / most,
        isGroup: table.rows[at]?.key.startsWith('group-') === true,
        words: [course, ...figures].join(' '),
      };
      return [course, bar, ...figures];
    }),
  };
}

/** A table with as many rows as the paper has room for. @param weights how much each of its rows matters */
function tableOf(
  table: Table,
  { parts, lines }: Layout,
  weights: readonly number[],
  formatter: Formatter,
  notes: readonly string[] = [],
): AfterTable {
  const { columns, rows } = tableWords(table, formatter);
  const widths = parts.map((part) => Math.floor((LINE * part) / 100));
  const all = rows.map((cells, at) => ({
    cells: cells.map((text, column) => cut(text, MOST.cellLines * (widths[column] ?? 0))),
    weight: weights[at] ?? 0,
  }));
  const shown = rowsWithin(all, widths, lines);
  const left = all.length - shown.length;
  return {
    title: formatted(table.title, formatter),
    columns: columns.map(({ title, align }, at) => ({
      head: title,
      isRight: align === 'right',
      part: parts[at] ?? 0,
    })),
    rows: shown.map(({ cells }) => cells),
    notes: [...notes, ...(left === 0 ? [] : [formatter.t('exercise.paper.more', { count: left })])],
  };
}
