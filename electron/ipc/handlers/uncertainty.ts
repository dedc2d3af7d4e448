import { runMonteCarlo } from '../../services/monte-carlo/run-monte-carlo';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Sampled scenarios. */
export function uncertaintyHandlers({
  session,
  jobs,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `montecarlo.${string}`>> {
  return {
    'montecarlo.run': ({ jobId, ...input }) =>
      jobs.run(jobId, (signal) =>
        runMonteCarlo(session, input, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
  };
}
