import { writeScenarioWorkbook } from '../../sheets/write';
import type { ScenarioWorkbookContent } from '../../sheets/write/content';
import { serveCalls } from '../serve-calls';

/** The writing worker: builds a workbook and puts it in place, far from the window. */
serveCalls({
  writeScenarioWorkbook: (context, content: ScenarioWorkbookContent, path: string) =>
    writeScenarioWorkbook(content, path, {
      signal: context.signal,
      onProgress: (done, total) => context.progress(done, total),
    }),
});
