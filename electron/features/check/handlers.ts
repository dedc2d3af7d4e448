import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { runChecks } from './run-checks';

/** The self-check. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'check'> {
  return {
    'checks.run': ({ jobId }) =>
      jobs.run(jobId, (signal) =>
        runChecks(session, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
  };
}
