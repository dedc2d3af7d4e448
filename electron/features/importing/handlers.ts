import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { applyImport, diffPage, discardImport, revertImport, saveRejects } from './apply-import';
import { followedJobs } from './followed-jobs';
import { formHandlers } from './forms/handlers';
import { importMoves } from './import-moves';
import { pastePreview } from './pasted/paste-preview';
import { readBlock } from './pasted/read-block';
import {
  importQuestions,
  importSteps,
  inspectImport,
  namesIn,
  previewImport,
  resultOf,
  steppedSheet,
} from './read-file';
import { recipeHandlers } from './recipe-handlers';
import { roundTripHandlers } from './round-trip/handlers';
import { lookOfSheet } from './sheets-of-form';

/** More problems than this nobody reads on screen; the marked copy has all of them. */
const SHOWN_PROBLEMS = 500;
/** What is ambiguous shows itself in so many rows, or else when the whole file is read. */
const ASKED_ROWS = 2_000;

/** Imports: a file is looked at, laid beside the project, applied or discarded. */
export function handlers(context: AppContext): HandlersOf<'importing'> {
  const { session, files, push } = context;
  const { followed, cancellable } = followedJobs(context);
  return {
    ...roundTripHandlers(context),
    ...recipeHandlers(context),
    ...formHandlers(context),
    'importing.inspect': ({ handle, jobId, ...choices }) =>
      followed(jobId, (follow) => inspectImport(session, files.path(handle, 'import_file'), choices, follow)),
    'importing.steps': ({ handle, mapping, jobId }) =>
      cancellable(jobId, (options) =>
        importSteps(session, files.path(handle, 'import_file'), mapping, options),
      ),
    'importing.sheet': ({ handle, mapping, jobId, show, most }) =>
      cancellable(jobId, (options) =>
        steppedSheet(session, files.path(handle, 'import_file'), mapping, { show, most }, options),
      ),
    'importing.questions': ({ handle, mapping, whole, jobId }) => {
      const mostRows = whole ? null : ASKED_ROWS;
      return followed(jobId, (follow) =>
        importQuestions(session, files.path(handle, 'import_file'), mapping, mostRows, follow),
      );
    },
    'importing.names': ({ handle, mapping, fingerprint, jobId }) =>
      followed(jobId, (follow) =>
        namesIn(session, files.path(handle, 'import_file'), mapping, fingerprint, follow),
      ),
    'importing.result': ({ handle, mapping, fingerprint, jobId }) =>
      followed(jobId, (follow) =>
        resultOf(session, files.path(handle, 'import_file'), mapping, fingerprint, follow),
      ),
    'importing.preview': ({ handle, mapping, fingerprint, jobId, mends }) =>
      followed(jobId, (follow) =>
        previewImport(
          session,
          files.path(handle, 'import_file'),
          mapping,
          fingerprint,
          follow,
          SHOWN_PROBLEMS,
          mends,
        ),
      ),
    'importing.previewSheet': ({ handle, mapping, sheet, jobId }) =>
      followed(jobId, async (follow) => {
        const path = files.path(handle, 'import_file');
        const look = await lookOfSheet(session, path, mapping, sheet, follow);
        return previewImport(session, path, look.mapping, look.guess.fingerprint, follow, SHOWN_PROBLEMS);
      }),
    'importing.together': async ({ batchIds }) => {
      await session.project.importTry(batchIds, session.who);
      return null;
    },
    'importing.paste': ({ text, place, as, answers = null, mends, jobId }) =>
      followed(jobId, (follow) => pastePreview(session, text, place, { as, answers, mends }, follow)),
    'importing.readBlock': ({ text, into, jobId }) =>
      followed(jobId, (follow) => readBlock(session, text, into, follow)),
    'importing.page': (input) => diffPage(session, input),
    'importing.moves': ({ batchId, ...wanted }) => importMoves(session, batchId, wanted),
    'importing.apply': async ({ batchId, others, rejected, accepted, name }) => {
      const applied = await applyImport(session, batchId, rejected, accepted, name, others);
      push({ kind: 'project.changed', revision: session.revision });
      return applied;
    },
    'importing.revert': async ({ importId }) => {
      const info = await revertImport(session, importId);
      push({ kind: 'project.changed', revision: info.revision });
      return info;
    },
    'importing.discard': ({ batchId }) => discardImport(session, batchId),
    'importing.saveRejects': ({ handle, batchId, others, target }) =>
      files.write(target, 'save_rejects', (path) =>
        saveRejects(session, batchId, files.path(handle, 'import_file'), path, others),
      ),
  };
}
