import { exportPlan } from '../../services/exporting/export-plan';
import { exportWorkbook } from '../../services/exporting/export-workbook';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** The scenario workbook. */
export function exportingHandlers(
  context: AppContext,
): Pick<Handlers, Extract<keyof Handlers, `exporting.${string}`>> {
  const { session, files, jobs, push } = context;
  return {
    'exporting.plan': ({ scenarioIds }) => exportPlan(session, scenarioIds),
    'exporting.workbook': ({ handle, jobId, sampling, ...input }) =>
      jobs.run(jobId, (signal) =>
        exportWorkbook(
          session,
          files.path(handle, input.form.kind === 'csv' ? 'export_table' : 'export_workbook'),
          {
            ...input,
            version: context.version,
            sampling: sampling === null ? null : { ...sampling, rates: null },
          },
          {
            signal,
            onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }),
          },
        ),
      ),
  };
}
