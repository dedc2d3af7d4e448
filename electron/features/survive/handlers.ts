import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { setRecovery } from './set-recovery';
import { survivalOfScenario } from './survive';

/** How long each node of a supply can be missed. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'survive'> {
  return {
    'survival.ask': ({ jobId, ...input }) =>
      jobs.run(jobId, (signal) =>
        survivalOfScenario(session, input, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
    'survival.setRecovery': async (input) => {
      const recoveries = await setRecovery(session, input);
      push({ kind: 'project.changed', revision: session.revision });
      return recoveries;
    },
  };
}
