import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** Files of others, read in this thread. */
export const readingPart = ({ seen }: BenchPlaces) =>
  ({
    identifyFile: async (...args) => (await sheets()).identifyFile(...args),
    inspectFile: async (path, choices, vocabulary, saved, follow) =>
      (await sheets()).inspectFile(path, choices, vocabulary, saved, seen(follow)),
    readRows: async (path, mapping, vocabulary, onChunk, follow, mends) =>
      (await sheets()).readPackedRows(path, mapping, vocabulary, onChunk, seen(follow), mends),
    runSteps: async (...args) => (await sheets()).runSteps(...args),
    steppedRows: async (...args) => (await sheets()).steppedRows(...args),
    readQuestions: async (path, mapping, vocabulary, mostRows, follow) =>
      (await sheets()).readQuestions(path, mapping, vocabulary, mostRows, seen(follow)),
    expectFile: () => undefined,
    forgetFile: async () => (await sheets()).forgetFile(),
    readScenarioWorkbook: async (...args) => (await sheets()).readScenarioWorkbook(...args),
    readPaper: async (path) => (await sheets()).readPaper(path),
    readReturn: async (path) => (await sheets()).readReturn(path),
    readSupplierForms: async (...args) => (await sheets()).readSupplierForms(...args),
    writeRejects: async (...args) => (await sheets()).writeRejects(...args),
  }) satisfies Partial<Workbench>;

// Loaded when a file is read: what workbooks need takes longer to load than most commands take in all.
const sheets = () => import('../../sheets/read');
