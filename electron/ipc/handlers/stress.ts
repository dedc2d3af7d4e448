import { askStress, stressChoices } from '../../services/stress/ask-stress';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Stress and sensitivity of scenarios. */
export function stressHandlers({
  session,
  jobs,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `stress.${string}`>> {
  return {
    'stress.ask': ({ jobId, ...input }) =>
      jobs.run(jobId, (signal) =>
        askStress(session, input, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
    'stress.choices': (input) => stressChoices(session, input),
  };
}
