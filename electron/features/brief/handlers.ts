import type { BriefRequest } from '@shared/features/brief/contract';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { briefFacts } from './brief-facts';
import { writeBrief } from './make-brief';

/** The brief on one page. */
export function handlers({ session, files, jobs, push, version }: AppContext): HandlersOf<'brief'> {
  const facts = (jobId: string, request: BriefRequest) =>
    jobs.run(jobId, (signal) =>
      briefFacts(session, request, version, {
        signal,
        onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
      }),
    );
  return {
    'brief.facts': ({ jobId, request }) => facts(jobId, request),
    'brief.word': async ({ handle, jobId, language, request }) =>
      writeBrief(files.path(handle, 'brief_word'), await facts(jobId, request), request, language),
  };
}
