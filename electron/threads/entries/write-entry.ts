import type { SupplierForm } from '@shared/model/supplier-form';
import { plannedWorkbook, writeScenarioWorkbook, writeSupplierForms } from '../../sheets/write';
import type { ScenarioWorkbookContent } from '../../sheets/write/content';
import { type CallHandlers, serveCalls } from '../serve-calls';

/** The writing worker: builds a workbook and puts it in place, far from the window. */
const methods = {
  sizeScenarioWorkbook: (_context, content: ScenarioWorkbookContent) => plannedWorkbook(content),
  writeScenarioWorkbook: (context, content: ScenarioWorkbookContent, path: string) =>
    writeScenarioWorkbook(content, path, {
      signal: context.signal,
      onProgress: (done, total) => context.progress(done, total),
    }),
  writeSupplierForms: (_context, forms: ReadonlyMap<string, SupplierForm>, folder: string) =>
    writeSupplierForms(forms, folder),
} satisfies CallHandlers;

export type WriteWorker = typeof methods;

serveCalls(methods);
