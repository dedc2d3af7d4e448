import { setRecovery } from '../../services/survival/set-recovery';
import { survivalOfScenario } from '../../services/survival/survive';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** How long each node of a supply can be missed. */
export function survivalHandlers({
  session,
  jobs,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `survival.${string}`>> {
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
