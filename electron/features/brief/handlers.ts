import { Refusal } from '@shared/base/refusal';
import type { BriefFacts } from '@shared/features/brief/facts';
import type { BriefRequest } from '@shared/features/brief/request';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { readLetterhead } from '../../plan/letterhead';
import type { ReadFollow } from '../../threads/workbench';
import { formByName, templates } from './form/templates';
import { setLetterhead } from './set-letterhead';
import { withHeadAlone } from './with-head-alone';

/** The brief on one page. Every window asks for the head of its papers at the start, and for nothing else: what makes a page is loaded with it. */
export function handlers(context: AppContext): HandlersOf<'brief'> {
  const { session, files, jobs, push, version } = context;
  /** What the page of the window was made of last. */
  let shown: { readonly facts: BriefFacts; readonly asked: string; readonly revision: number } | null = null;
  /** @throws Refusal where the page shows another state than that of the project */
  const factsShown = (madeAt: string): BriefFacts => {
    if (shown === null || shown.facts.madeAt !== madeAt || shown.revision !== session.revision)
      throw new Refusal('refusal.brief.stale');
    return shown.facts;
  };
  return {
    'brief.facts': ({ jobId, request }) => jobs.run(jobId, (signal) => made(request, jobId, signal)),
    'brief.word': ({ handle, language, request, madeAt }) =>
      files.write(handle, 'brief_word', async (path) => {
        const { writeBrief } = await import('./make-brief');
        return writeBrief(path, factsShown(madeAt), request, language);
      }),
    'brief.pdf': ({ handle, language, request, madeAt }) =>
      files.write(handle, 'brief_pdf', async (path) => {
        const { writePdf } = await import('./pdf/write-pdf');
        return writePdf(path, factsShown(madeAt), request, language, context.printWindow);
      }),
    'brief.verify': ({ jobId, handle }) =>
      jobs.run(jobId, async (signal) => {
        const paper = await session.workbench.readPaper(files.path(handle, 'verify_paper'), { signal });
        const { verifyPaper } = await import('./verify/verify-paper');
        return verifyPaper(session, paper, version, followed(jobId, signal));
      }),
    'brief.forms': async () =>
      (await templates(session)).map(({ name, cells }) => ({ name, cells: cells.length })),
    'brief.openForm': async ({ handle }) => {
      const { openForm } = await import('../../sheets/form/office-workbook');
      const { file, sheets } = await openForm(files.path(handle, 'open_form'));
      return { file, sheets: sheets.map(({ name }) => name) };
    },
    'brief.mapForm': async ({ handle, name, madeAt, cells }) => {
      const { mapOnPage } = await import('./form/map-on-page');
      const kept = await mapOnPage(session, files.path(handle, 'open_form'), name, cells, factsShown(madeAt));
      push({ kind: 'project.changed', revision: session.revision });
      return { form: kept.name, cells: kept.cells.length };
    },
    'brief.fillForm': ({ jobId, form, handle, out }) =>
      jobs.run(jobId, (signal) =>
        files.write(out, 'filled_form', async (path) => {
          const { fillForm } = await import('./form/fill-form');
          const kept = await formByName(session, form);
          const from = files.path(handle, 'open_form');
          return fillForm(session, from, kept, path, version, followed(jobId, signal));
        }),
      ),
    'brief.head': () => readLetterhead(session),
    'brief.setHead': async (change) => {
      const head = await setLetterhead(session, change);
      push({ kind: 'project.changed', revision: session.revision });
      return head;
    },
  };

  function followed(jobId: string, signal: AbortSignal): ReadFollow {
    return { signal, onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }) };
  }

  async function made(request: BriefRequest, jobId: string, signal: AbortSignal): Promise<BriefFacts> {
    const { briefFacts } = await import('./brief-facts');
    const { revision } = session;
    const asked = JSON.stringify([
      request.scenarioId,
      request.against,
      request.coverDays,
      request.decided,
      request.sure,
      request.redact,
    ]);
    // The head of papers says nothing of the run: what it changes is not worth another one.
    const said = shown?.asked === asked ? await withHeadAlone(session, shown.facts, shown.revision) : null;
    const facts = said ?? (await briefFacts(session, request, version, followed(jobId, signal)));
    shown = { facts, asked, revision };
    return facts;
  }
}
