import { basename } from 'node:path';
import { authorText } from '@shared/model/letterhead';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { readLetterhead } from '../../plan/letterhead';
import { replaceFile, requireFolder } from '../../sheets/write/replace-file';
import { exportPlan } from './export-plan';
import { exportWorkbook, planWorkbook } from './export-workbook';
import { writeRedactedCopy } from './redacted/redacted-copy';

/** The scenario workbook. */
export function handlers(context: AppContext): HandlersOf<'exporting'> {
  const { session, files, jobs, push } = context;
  return {
    'exporting.redactedCopy': ({ handle }) =>
      files.write(handle, 'redacted_copy', (path) => writeRedactedCopy(session, path)),
    'exporting.picture': ({ handle, svg, png }) =>
      files.write(handle, 'chart_picture', async (path) => {
        await requireFolder(path);
        await replaceFile(path, path.toLowerCase().endsWith('.svg') ? Buffer.from(svg, 'utf8') : png);
        return { name: basename(path) };
      }),
    'exporting.plan': ({ scenarioIds }) => exportPlan(session, scenarioIds),
    'exporting.size': (input) =>
      planWorkbook(session, { ...input, version: context.version, form: { kind: 'live' }, sampling: null }),
    'exporting.workbook': ({ handle, jobId, sampling, ...input }) =>
      jobs.run(jobId, (signal) =>
        files.write(handle, input.form.kind === 'csv' ? 'export_table' : 'export_workbook', async (path) =>
          exportWorkbook(
            session,
            path,
            {
              ...input,
              version: context.version,
              author: authorText(await readLetterhead(session)),
              sampling: sampling === null ? null : { ...sampling, rates: null },
            },
            {
              signal,
              onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
            },
          ),
        ),
      ),
  };
}
