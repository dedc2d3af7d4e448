import { saveAnswer } from '../../services/solving/save-answer';
import { leversOf, solveScenario } from '../../services/solving/solve-scenario';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Questions asked backwards. */
export function solvingHandlers({
  session,
  jobs,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `solve.${string}`>> {
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
