import type { writeRejects as WriteRejects } from './mark-rejects';
import type { readPaper as ReadPaper } from './paper/read-paper';
import type { readReturn as ReadReturn } from './paper/read-return';
import type { readScenarioWorkbook as ReadScenarioWorkbook } from './scenario-workbook';
import type { readSupplierForms as ReadSupplierForms } from './supplier-form';

export { forgetFile } from './cached-file';
export { inspectFile } from './inspect-file';
export { identifyFile } from './open-source';
export { type ReadOptions, type ReadResult, readPackedRows, readQuestions, readRows } from './read-rows';
export { runSteps, steppedRows } from './run-steps';

/** Loaded when such a workbook comes back: it brings the shocks and the tables of a scenario. */
export const readScenarioWorkbook: typeof ReadScenarioWorkbook = async (...args) =>
  (await import('./scenario-workbook')).readScenarioWorkbook(...args);

/** Loaded when a paper is held against its project. */
export const readPaper: typeof ReadPaper = async (...args) =>
  (await import('./paper/read-paper')).readPaper(...args);

/** Loaded when a return is held against its project. */
export const readReturn: typeof ReadReturn = async (...args) =>
  (await import('./paper/read-return')).readReturn(...args);

/** Loaded when forms come back. */
export const readSupplierForms: typeof ReadSupplierForms = async (...args) =>
  (await import('./supplier-form')).readSupplierForms(...args);

/** Loaded when a copy is written: it brings the words of the whole app, which whoever reads a file need not wait for. */
export const writeRejects: typeof WriteRejects = async (...args) =>
  (await import('./mark-rejects')).writeRejects(...args);
