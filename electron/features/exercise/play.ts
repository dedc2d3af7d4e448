import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import type { Card, ExerciseState, KnownInject } from '@shared/features/exercise/contract';
import type { ExerciseScript } from '@shared/model/exercise';
import type { RowChange } from '@shared/model/plan';
import type { ProjectInfo } from '@shared/model/project-info';
import type { Exercise } from '@shared/model/tables/exercise';
import type { ExerciseDecisionRow } from '@shared/model/tables/exercise-decision';
import { laidOut } from '../../engine/exercise';
import { openProject, saveCopy } from '../../plan/open-project';
import type { Session } from '../../plan/session';
import { exerciseGame } from './exercise-game';
import { checkDecisions } from './read-script';
import { namesText, requireExercise, storedExercise, teamOf } from './stored-exercise';

const ENDING = '.lodestone';

/** What a group decides on its turn. */
interface Decided {
  readonly decisions: readonly { readonly lever: string; readonly amount: number }[];
  readonly who: readonly string[];
  readonly why: string;
  readonly late: boolean;
}

/**
 * Makes a copy of the open project beside it and opens it with the script as its exercise: whatever is decided stays out of the plan.
 * @throws Refusal as of a copy; where the script cannot be laid over the project, before any copy is made
 */
export async function beginExercise(session: Session, script: ExerciseScript): Promise<ProjectInfo> {
  await exerciseGame(session, script);
  const path = freePath(session.path, script.title[session.language]);
  await saveCopy(session, path);
  await openProject(session, path, 'refuse', [session.path]);
  return session.write(async () => {
    const { title } = script;
    const before = await storedExercise(session);
    const row = { id: randomUUID(), titleEn: title.en, titleJa: title.ja, script, turn: 0 };
    // A copy of a copy plays its own exercise from the start.
    const old: RowChange[] =
      before === null
        ? []
        : [
            { table: 'exercise', op: 'remove', id: before.exercise.id },
            ...before.decisions.map(({ id }): RowChange => ({ table: 'exerciseDecision', op: 'remove', id })),
          ];
    const label = session.say('change.exercise.begin', { title: title[session.language] });
    await session.apply(label, [...old, { table: 'exercise', op: 'put', row }]);
    return session.seen(await session.project.info());
  });
}

/** "plan, exercise.lodestone" beside the project, with a number where there is one already. */
function freePath(path: string, title: string): string {
  const name = basename(path).replace(/\.lodestone$/i, '');
  const plain = title.replaceAll(/[\\/:*?"<>|]/g, ' ').trim();
  for (let number = 1; ; number++) {
    const ended = number === 1 ? '' : ` ${number}`;
    const free = join(dirname(path), `${name}, ${plain}${ended}${ENDING}`);
    if (!existsSync(free)) return free;
  }
}

/** What is known on the day of the turn, and no more. Null in a project that is no copy for an exercise. */
export async function exerciseState(session: Session): Promise<ExerciseState | null> {
  const found = await storedExercise(session);
  if (found === null) return null;
  const { exercise, decisions } = found;
  const { title, situation, firstDay, days, turns, budgetYen, injects } = exercise.script;
  const { game, levers } = await exerciseGame(session, exercise.script);
  const turn = Math.min(exercise.turn, turns.length);
  const isOver = turn === turns.length;
  const day = dayOf(exercise);
  const known = injects.filter(({ knownFrom }) => knownFrom <= day);
  return {
    title,
    situation,
    firstDay,
    days,
    turns,
    budgetYen,
    levers,
    turn,
    state: isOver ? null : await session.workbench.exerciseTurn(game, teamOf(decisions).decisions, day),
    injects: known
      .map(({ id, kind, day: of, knownFrom, to, text, source, refutedFrom }): KnownInject => {
        const isRefuted = refutedFrom !== null && refutedFrom <= day;
        return { id, kind, day: of, knownFrom, to, text, source, isRefuted };
      })
      .sort((a, b) => b.knownFrom - a.knownFrom || b.day - a.day),
    shut: injects.length - known.length,
    decisions,
  };
}

/** The day of the turn that is played, the last day of all where all are decided. */
function dayOf({ script, turn }: Exercise): number {
  return script.turns[turn]?.day ?? script.days;
}

/** The injects that are not known on the day of the turn, in the order of their days. @throws Refusal in a project that is no copy for an exercise */
export async function shutCards(session: Session): Promise<readonly Card[]> {
  const { exercise } = await requireExercise(session);
  const day = dayOf(exercise);
  return exercise.script.injects
    .filter(({ knownFrom }) => knownFrom > day)
    .map(({ id, kind, knownFrom, text, source, isTrue }) => ({ id, kind, knownFrom, text, source, isTrue }))
    .sort((a, b) => a.knownFrom - b.knownFrom);
}

/**
 * Writes what the group decided on its turn, with who and why, and goes to the next one. One change, one undo.
 * @throws Refusal: all is decided, a lever that is shut, more than it gives or the budget bears
 */
export function decideTurn(session: Session, { decisions, who, why, late }: Decided): Promise<null> {
  return session.write(async () => {
    const { exercise, decisions: before } = await requireExercise(session);
    const { script, turn } = exercise;
    if (turn >= script.turns.length) throw new Refusal('refusal.exercise.over');
    const { day } = itemAt(script.turns, turn);
    const rows = decisions.map(({ lever, amount }): ExerciseDecisionRow => {
      const reason = why === '' ? null : why;
      return {
        id: randomUUID(),
        day,
        lever,
        amount,
        who: namesText(who),
        why: reason,
        late,
        takenBack: false,
      };
    });
    checkDecisions(script, rows);
    const { game } = await exerciseGame(session, script);
    laidOut(game, [...teamOf(before).decisions, ...rows]);
    const label = session.say('change.exercise.decide', { turn: turn + 1, day, who: namesText(who) });
    await session.apply(label, [
      ...rows.map((row): RowChange => ({ table: 'exerciseDecision', op: 'put', row })),
      { table: 'exercise', op: 'put', row: { ...exercise, turn: turn + 1 } },
    ]);
    return null;
  });
}

/** Back to the turn before; what was decided in it is kept as taken back. One change, one undo. */
export function stepBack(session: Session): Promise<null> {
  return session.write(async () => {
    const { exercise, decisions } = await requireExercise(session);
    const turn = exercise.turn - 1;
    if (turn < 0) throw new Refusal('refusal.exercise.first');
    const { day } = itemAt(exercise.script.turns, turn);
    const taken = decisions.filter((one) => one.day === day && !one.takenBack);
    const label = session.say('change.exercise.back', { turn: turn + 1 });
    await session.apply(label, [
      ...taken.map(
        (row): RowChange => ({ table: 'exerciseDecision', op: 'put', row: { ...row, takenBack: true } }),
      ),
      { table: 'exercise', op: 'put', row: { ...exercise, turn } },
    ]);
    return null;
  });
}
