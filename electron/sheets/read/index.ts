import type { writeRejects as WriteRejects } from './mark-rejects';

export { inspectFile } from './inspect-file';
export { forgetFile } from './kept-file';
export { identifyFile } from './open-source';
export { type ReadOptions, type ReadResult, readPackedRows, readQuestions, readRows } from './read-rows';
export { runSteps, steppedRows } from './run-steps';
export { readScenarioWorkbook } from './scenario-workbook';
export { readSupplierForms } from './supplier-form';

/** Loaded when a copy is written: it brings the words of the whole app, which whoever reads a file need not wait for. */
export const writeRejects: typeof WriteRejects = async (...args) =>
  (await import('./mark-rejects')).writeRejects(...args);
