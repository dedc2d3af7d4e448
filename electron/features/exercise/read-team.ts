import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { Team } from '@shared/features/exercise/view';
import type { ExerciseScript } from '@shared/model/exercise';
import type { Session } from '../../plan/session';
import { readDecisions } from './read-script';
import { storedExercise, teamOf } from './stored-exercise';

const COPY = /\.lodestone$/i;

/**
 * What a group decided: a file of decisions, or the copy of the project in which it has played the script, which stays as it is.
 * A group has the name of its file where nothing says one.
 * @throws Refusal as readDecisions() and as opening a project does; a copy without an exercise, or of another script
 */
export async function readTeam(session: Session, path: string, script: ExerciseScript): Promise<Team> {
  if (!COPY.test(path)) return readDecisions(path, script);
  const file = basename(path);
  const { workbench, who } = session;
  const project = await workbench.openProject({ path, who, whenLocked: 'read_only', looksOnly: true });
  try {
    const found = await storedExercise({ project });
    if (found === null) throw new Refusal('refusal.exercise.none', {}, { file });
    const { exercise, decisions } = found;
    if (JSON.stringify(exercise.script) !== JSON.stringify(script))
      throw new Refusal(
        'refusal.exercise.otherScript',
        { title: exercise.script.title[session.language] },
        { file },
      );
    return { ...teamOf(decisions), team: file.replace(COPY, '') };
  } finally {
    await project.close();
  }
}
