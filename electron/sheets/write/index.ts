export type {
  ScenarioContent,
  ScenarioWorkbookContent,
  WorkbookMeta,
  WorkbookWritten,
  WriteOptions,
} from './content';
export { plannedWorkbook } from './fit-days';
export { writeSupplierForms } from './supplier-form';
export { writeScenarioWorkbook } from './write-scenario-workbook';
