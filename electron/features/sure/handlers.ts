import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { askNextOf } from './ask-next';
import { askSure } from './ask-sure';

/** How sure answers are. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'sure'> {
  return {
    'sure.run': ({ jobId, ...asked }) =>
      jobs.run(jobId, (signal) =>
        askSure(session, asked, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
    'sure.askNext': ({ jobId, ...asked }) =>
      jobs.run(jobId, (signal) =>
        askNextOf(session, asked, {
          signal,
          onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
        }),
      ),
  };
}
