export { inspectFile } from './inspect-file';
export { forgetFile } from './kept-file';
export { writeRejects } from './mark-rejects';
export { identifyFile } from './open-source';
export { type ReadOptions, type ReadResult, readPackedRows, readQuestions, readRows } from './read-rows';
export { runSteps, steppedRows } from './run-steps';
export { readScenarioWorkbook } from './scenario-workbook';
export { readSupplierForms } from './supplier-form';
