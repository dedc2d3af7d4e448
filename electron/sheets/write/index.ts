export type {
  ScenarioContent,
  ScenarioWorkbookContent,
  WorkbookMeta,
  WorkbookWritten,
  WriteOptions,
} from './content';
export { writeScenarioWorkbook } from './write-scenario-workbook';
