import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { askStress, stressChoices } from './ask-stress';

/** Stress and sensitivity of scenarios. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'stress'> {
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
