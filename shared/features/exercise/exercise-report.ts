import { addDays } from '../../base/calendar';
import type { ExerciseDecision, ExerciseScript } from '../../model/exercise';
import { type GameLoss, type GameOutcome, type GroupAfter, sizeOf } from '../../model/exercise-game';
import { isSaved, type Lever } from '../../model/lever';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import type { ExerciseView, Team } from './view';

const COURSES = {
  course: { title: 'exercise.course', format: 'text' },
  lost: { title: 'exercise.col.lost', format: 'money' },
  lineDays: { title: 'scenarios.col.lineDays', format: 'figure' },
  cost: { title: 'solve.cost', format: 'money' },
} as const;

const DELAYS = {
  decision: { title: 'solve.lever', format: 'text' },
  by: { title: 'exercise.col.by', format: 'text', under: 'decision' },
  amount: { title: 'solve.amount', format: 'text', align: 'right' },
  open: { title: 'exercise.col.open', format: 'text' },
  decided: { title: 'exercise.col.decided', format: 'text' },
  late: { title: 'exercise.col.late', format: 'whole' },
  lost: { title: 'exercise.col.lost', format: 'money' },
  lineDays: { title: 'scenarios.col.lineDays', format: 'figure' },
  aDay: { title: 'exercise.col.aDay', format: 'money' },
} as const;

const TURNS = {
  turn: { title: 'exercise.col.turn', format: 'text' },
  date: { title: 'exercise.col.date', format: 'date', under: 'turn' },
  believed: { title: 'exercise.col.believed', format: 'money' },
  wasSo: { title: 'exercise.col.wasSo', format: 'money' },
  why: { title: 'exercise.col.why', format: 'text', missing: null },
} as const;

const BELIEVED = {
  message: { title: 'exercise.col.message', format: 'text' },
  on: { title: 'exercise.col.on', format: 'text' },
  promised: { title: 'exercise.col.promised', format: 'money' },
  worth: { title: 'exercise.col.worth', format: 'money' },
} as const;

/** What came of an exercise: the courses side by side, then of each group its delays, its turns and what it believed wrongly. */
export function exerciseReport(view: ExerciseView) {
  const { after, teams } = view;
  const groups = teams.flatMap((team, at) => {
    const group = after.groups[at];
    return group === undefined ? [] : [{ team, group, at }];
  });
  return {
    notes: groups.map(({ team, group }) => leadMessage(team, group)),
    tables: [
      courseTable(view),
      ...groups.flatMap(({ team, group, at }) => [
        ...(team.decisions.length === 0 ? [] : [delayTable(view, team, group, at)]),
        turnTable(view, team, group, at),
        ...(group.believed.length === 0 ? [] : [believedTable(view, team, group, at)]),
      ]),
    ],
  } satisfies Report;
}

/** The courses of an exercise, from nothing decided to the best in hindsight. */
export function courseTable({ after, teams }: Pick<ExerciseView, 'after' | 'teams'>) {
  const row = (key: string, course: ReportMessage, { lostYen, lineDays, costYen }: GameOutcome) => ({
    key,
    cells: { course, lost: lostYen, lineDays, cost: costYen },
  });
  return reportTable({
    key: 'courses',
    title: 'exercise.courses',
    columns: COURSES,
    rows: [
      row('nothing', 'exercise.course.nothing', after.nothing),
      ...after.groups.map(({ outcome }, at) => row(`group-${at}`, teamMessage(teams[at]), outcome)),
      row('known', 'exercise.course.known', after.known.outcome),
      row('hindsight', 'exercise.course.hindsight', after.hindsight.outcome),
    ],
  });
}

function teamMessage(team: Team | undefined): ReportMessage {
  return team === undefined || team.team === '' ? 'exercise.group' : { text: team.team };
}

/** What a group lost, and what deciding the same at once would have saved. */
export function leadMessage(team: Team, { outcome, delays }: GroupAfter): ReportMessage {
  const group = teamMessage(team);
  const lost = lossMessage(outcome);
  if (delays.length === 0) return { key: 'exercise.lead.nothing', with: { team: group, lost } };
  const sum = sumOf(delays.map((delay) => delay.lost));
  if (sizeOf(sum) <= 0) return { key: 'exercise.lead.noGain', with: { team: group, lost } };
  const saved = lossMessage(sum);
  return { key: 'exercise.lead', with: { team: group, lost, saved } };
}

/** Yen, or line-days where nobody knows what a line is worth. */
export function lossMessage({ lostYen, lineDays }: GameLoss): ReportMessage {
  return lostYen === null ? { format: 'figure', value: lineDays } : { format: 'money', value: lostYen };
}

export function sumOf(losses: readonly GameLoss[]): GameLoss {
  return losses.reduce<GameLoss>(
    (sum, { lostYen, lineDays }) => ({
      lostYen: sum.lostYen === null || lostYen === null ? null : sum.lostYen + lostYen,
      lineDays: sum.lineDays + lineDays,
    }),
    { lostYen: 0, lineDays: 0 },
  );
}

/** What a decision is of: "Purchase on the spot, Dysprosium". */
export function decisionMessage(
  levers: readonly Lever[],
  { lever: id }: Pick<ExerciseDecision, 'lever'>,
): ReportMessage {
  const lever = levers.find((one) => one.id === id);
  return lever === undefined
    ? { text: id }
    : [`solve.kind.${lever.kind}`, { of: 'material', id: lever.materialId }];
}

export function amountMessage(
  levers: readonly Lever[],
  { lever: id, amount }: Pick<ExerciseDecision, 'lever' | 'amount'>,
): ReportMessage {
  const lever = levers.find((one) => one.id === id);
  return lever !== undefined && isSaved(lever)
    ? { format: 'percentExact', value: amount }
    : { format: 'tonnes', value: amount };
}

export function dayMessage(day: number): ReportMessage {
  return day === 0 ? 'exercise.day0' : { key: 'exercise.day', with: { day } };
}

function delayTable({ levers }: ExerciseView, team: Team, { delays }: GroupAfter, at: number) {
  const title: ReportMessage = { key: 'exercise.delays', with: { team: teamMessage(team) } };
  return reportTable({
    key: `delays-${at}`,
    title,
    head: title,
    columns: DELAYS,
    rows: delays.flatMap(({ decision, openOn, daysLate, lost, aDay }): Row<typeof DELAYS>[] => {
      const of = team.decisions[decision];
      if (of === undefined) return [];
      return [
        {
          key: String(decision),
          cells: {
            decision: decisionMessage(levers, of),
            by: of.who.map((text) => ({ text })),
            amount: amountMessage(levers, of),
            open: dayMessage(openOn),
            decided: dayMessage(of.day),
            late: daysLate,
            lost: lost.lostYen,
            lineDays: lost.lineDays,
            aDay: aDay.lostYen,
          },
        },
      ];
    }),
  });
}

function turnTable({ levers, script }: ExerciseView, team: Team, { turns }: GroupAfter, at: number) {
  const title: ReportMessage = { key: 'exercise.turns', with: { team: teamMessage(team) } };
  return reportTable({
    key: `turns-${at}`,
    title,
    head: title,
    columns: TURNS,
    rows: turns.map(({ day, believed, wasSo }): Row<typeof TURNS> => {
      const made = team.decisions.filter((one) => one.day === day);
      return {
        key: String(day),
        cells: {
          turn: dayMessage(day),
          date: addDays(script.firstDay, day),
          believed: believed.lostYen,
          wasSo: wasSo.lostYen,
          why: made.length === 0 ? null : madeMessage(levers, made),
        },
      };
    }),
  });
}

/** Each decision with its amount, and the reason once. */
function madeMessage(levers: readonly Lever[], made: readonly ExerciseDecision[]): ReportMessage {
  const decisions = made.map(
    (one): ReportMessage => ({
      key: 'report.pair',
      with: { name: decisionMessage(levers, one), value: amountMessage(levers, one) },
    }),
  );
  // Behind each reason stands another one, or nothing: what ends its sentence goes.
  const reasons = [...new Set(made.map(({ why }) => why.replace(/[.。]$/, '')))].filter((why) => why !== '');
  if (reasons.length === 0) return decisions;
  return { key: 'exercise.made', with: { decisions, reasons: reasons.map((text) => ({ text })) } };
}

function believedTable({ script }: ExerciseView, team: Team, { believed }: GroupAfter, at: number) {
  const title: ReportMessage = { key: 'exercise.believed', with: { team: teamMessage(team) } };
  return reportTable({
    key: `believed-${at}`,
    title,
    head: title,
    columns: BELIEVED,
    rows: believed.map(
      ({ message, turns, promised, worth }): Row<typeof BELIEVED> => ({
        key: message,
        cells: {
          message: injectMessage(script, message),
          on: turns.map(dayMessage),
          promised: promised.lostYen,
          worth: worth.lostYen,
        },
      }),
    ),
  });
}

function injectMessage({ injects }: ExerciseScript, id: string): ReportMessage {
  const found = injects.find((inject) => inject.id === id);
  return found === undefined ? { text: id } : wordsMessage(found.text);
}

/** Words of a script, said in the language of the reader. */
export function wordsMessage({ en, ja }: { readonly en: string; readonly ja: string }): ReportMessage {
  return { nameEn: en, nameJa: ja };
}
