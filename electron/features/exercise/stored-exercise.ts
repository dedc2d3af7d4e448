import { Refusal } from '@shared/base/refusal';
import type { Team } from '@shared/features/exercise/view';
import type { ProjectTables } from '@shared/model/plan';
import type { Exercise } from '@shared/model/tables/exercise';
import type { ExerciseDecisionRow } from '@shared/model/tables/exercise-decision';
import type { Session } from '../../plan/session';

const BETWEEN = '; ';

/** The exercise of a copy and all that was decided in it, in the order of the turns; null in any other project. */
export async function storedExercise(
  session: Pick<Session, 'project'>,
): Promise<{ readonly exercise: Exercise; readonly decisions: readonly ExerciseDecisionRow[] } | null> {
  const [exercises, decisions] = await Promise.all([
    rowsOf(session, 'exercise'),
    rowsOf(session, 'exerciseDecision'),
  ]);
  const [exercise] = exercises;
  if (exercise === undefined) return null;
  const inOrder = [...decisions].sort((a, b) => a.day - b.day || a.lever.localeCompare(b.lever));
  return { exercise, decisions: inOrder };
}

/** @throws Refusal `refusal.exercise.none` in a project that is no copy for an exercise */
export async function requireExercise(session: Session) {
  const found = await storedExercise(session);
  if (found === null) throw new Refusal('refusal.exercise.none');
  return found;
}

/** What stands of the decisions of a copy, as a group's. */
export function teamOf(decisions: readonly ExerciseDecisionRow[]): Team {
  const standing = decisions.filter(({ takenBack }) => !takenBack);
  return {
    team: '',
    decisions: standing.map(({ day, lever, amount, who, why, late }) => ({
      day,
      lever,
      amount,
      who: who.split(BETWEEN),
      why: why ?? '',
      late,
    })),
  };
}

export const namesText = (who: readonly string[]): string => who.join(BETWEEN);

async function rowsOf<T extends 'exercise' | 'exerciseDecision'>(
  { project }: Pick<Session, 'project'>,
  table: T,
): Promise<readonly ProjectTables[T][]> {
  return (await project.rows(table)) as unknown as readonly ProjectTables[T][]; // of the table that was asked
}
