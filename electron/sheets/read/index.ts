export { inspectFile } from './inspect-file';
export { writeRejects } from './mark-rejects';
export { identifyFile } from './open-source';
export { type ReadOptions, type ReadResult, readQuestions, readRows } from './read-rows';
export { readScenarioWorkbook } from './scenario-workbook';
