import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { compareScenarios } from './compare-scenarios';
import { sampledDifferences } from './sampled-differences';
import { whatMakes } from './what-makes';

/** Scenarios side by side. */
export function handlers({ session, jobs, push }: AppContext): HandlersOf<'compare'> {
  const follow = (jobId: string, signal: AbortSignal) => ({
    signal,
    onProgress: (done: number, total: number | null) =>
      push({ kind: 'job.progress', jobId, done, total } as const),
  });
  return {
    'compare.run': (input) => compareScenarios(session, input),
    'compare.parts': ({ jobId, ...input }) =>
      jobs.run(jobId, (signal) => whatMakes(session, input, follow(jobId, signal))),
    'compare.sampled': ({ jobId, ...input }) =>
      jobs.run(jobId, (signal) => sampledDifferences(session, input, follow(jobId, signal))),
  };
}
