import type { z } from 'zod';
import type { ProjectTables } from '../plan';
import { evidenceRows } from './evidence';
import { planRows } from './plan';
import { referenceRows } from './reference';
import { scenarioRows } from './scenarios';

/** Tables whose rows can come from outside as plain data. What an import records is written by the import alone. */
export type CheckedTable = Exclude<keyof ProjectTables, 'importRecord' | 'savedMapping'>;

/** One schema a table; each is held against the interface of its row by `satisfies` where it is declared. */
export const rowSchemas = {
  ...referenceRows,
  ...planRows,
  ...scenarioRows,
  ...evidenceRows,
} as const satisfies { readonly [T in CheckedTable]: z.ZodType<ProjectTables[T]> };

export { shockSchema } from './scenarios';
