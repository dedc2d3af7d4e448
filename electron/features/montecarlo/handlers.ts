import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { runMonteCarlo } from './run-monte-carlo';

/** Sampled scenarios. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'montecarlo'> {
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
