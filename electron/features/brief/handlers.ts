import { Refusal } from '@shared/base/refusal';
import type { BriefFacts, BriefRequest } from '@shared/features/brief/contract';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { briefFacts } from './brief-facts';
import { writeBrief } from './make-brief';
import { writePdf } from './pdf/write-pdf';

/** The brief on one page. */
export function handlers(context: AppContext): HandlersOf<'brief'> {
  const { session, files, jobs, push, version } = context;
  /** What the page of the window was made of last. */
  let shown: { readonly facts: BriefFacts; readonly revision: number } | null = null;
  /** @throws Refusal where the page shows another state than that of the project */
  const factsShown = (madeAt: string): BriefFacts => {
    if (shown === null || shown.facts.madeAt !== madeAt || shown.revision !== session.revision)
      throw new Refusal('refusal.brief.stale');
    return shown.facts;
  };
  return {
    'brief.facts': ({ jobId, request }) => jobs.run(jobId, (signal) => made(request, jobId, signal)),
    'brief.word': ({ handle, language, request, madeAt }) =>
      writeBrief(files.path(handle, 'brief_word'), factsShown(madeAt), request, language),
    'brief.pdf': ({ handle, language, request, madeAt }) =>
      writePdf(files.path(handle, 'brief_pdf'), factsShown(madeAt), request, language, context.printWindow),
    'brief.author': async () => context.remembered().author,
    'brief.setAuthor': async (author) => {
      await context.remember((before) => ({ ...before, author }));
      return null;
    },
  };

  async function made(request: BriefRequest, jobId: string, signal: AbortSignal): Promise<BriefFacts> {
    const { revision } = session;
    const facts = await briefFacts(session, request, version, {
      signal,
      onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
    });
    shown = { facts, revision };
    return facts;
  }
}
