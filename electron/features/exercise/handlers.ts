import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { ExerciseView } from '@shared/features/exercise/view';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { withRecent } from '../../backend/preferences';
import { replaceFile } from '../../sheets/write/replace-file';
import { bundledScript, bundledScripts, summaryOf } from './bundled-scripts';
import { exerciseGame } from './exercise-game';
import { beginExercise, decideTurn, exerciseState, shutCards, stepBack } from './play';
import { readScript } from './read-script';
import { requireExercise, teamOf } from './stored-exercise';

/** Exercises, each in a copy of a project. */
export function handlers(context: AppContext): HandlersOf<'exercise'> {
  const { session, files, jobs, push, places, version } = context;
  /** What the page shows, for the paper of it. */
  let looked: { readonly view: ExerciseView; readonly revision: number } | null = null;
  const changed = <Result>(result: Result): Result => {
    push({ kind: 'project.changed', revision: session.revision });
    return result;
  };
  const readOwn = (handle: string) => readScript(files.path(handle, 'open_script'));
  return {
    'exercise.scripts': () => bundledScripts(session, places.sampleFolder),
    'exercise.look': async ({ handle }) => summaryOf(session, await readOwn(handle)),
    'exercise.saveScript': ({ script, handle }) =>
      files.write(handle, 'save_script', async (path) => {
        const bundled = await bundledScript(places.sampleFolder, script);
        await replaceFile(path, Buffer.from(`${JSON.stringify(bundled, null, 2)}\n`, 'utf8'));
        return { name: basename(path) };
      }),
    'exercise.begin': async (asked) => {
      const script = await ('handle' in asked
        ? readOwn(asked.handle)
        : bundledScript(places.sampleFolder, asked.script));
      const info = await beginExercise(session, script);
      await context.remember((before) => withRecent(before, session.path));
      return changed(info);
    },
    'exercise.state': () => exerciseState(session),
    'exercise.cards': () => shutCards(session),
    'exercise.decide': async (decided) => changed(await decideTurn(session, decided)),
    'exercise.back': async () => changed(await stepBack(session)),
    'exercise.after': ({ jobId }) =>
      jobs.run(jobId, async (signal) => {
        const { exercise, decisions } = await requireExercise(session);
        const { game, ...plan } = await exerciseGame(session, exercise.script);
        const { revision } = session;
        const team = teamOf(decisions);
        const after = await session.workbench.exercise(game, [team.decisions], {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        });
        const view = { ...plan, teams: [team], after };
        looked = { view, revision };
        return view;
      }),
    'exercise.paper': ({ handle, language }) =>
      files.write(handle, 'exercise_paper', async (path) => {
        if (looked?.revision !== session.revision) throw new Refusal('refusal.exercise.stale');
        const { writePaperOf } = await import('./write-paper');
        return writePaperOf(session, path, looked.view, language, version);
      }),
  };
}
