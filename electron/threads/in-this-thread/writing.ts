import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** Workbooks and forms, written in this thread. */
export const writingPart = ({ seen }: BenchPlaces) =>
  ({
    writeSupplierForms: async (...args) => (await sheets()).writeSupplierForms(...args),
    sizeScenarioWorkbook: async (content) => (await sheets()).plannedWorkbook(content),
    writeScenarioWorkbook: async (content, path, follow) =>
      (await sheets()).writeScenarioWorkbook(content, path, seen(follow)),
  }) satisfies Partial<Workbench>;

// Loaded when one is written, as in reading.ts.
const sheets = () => import('../../sheets/write');
