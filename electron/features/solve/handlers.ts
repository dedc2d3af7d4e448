import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { saveAnswer } from './save-answer';
import { leversOf, solveScenario } from './solve-scenario';

/** Questions asked backwards. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'solve'> {
  return {
    'solve.levers': (question) => leversOf(session, question),
    'solve.run': ({ jobId, question }) =>
      jobs.run(jobId, (signal) =>
        solveScenario(session, question, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
    'solve.save': async (input) => {
      const saved = await saveAnswer(session, input);
      push({ kind: 'project.changed', revision: session.revision });
      return saved;
    },
  };
}
