import { z } from 'zod';
import { LANGUAGES } from '../messages/message';
import { handle, id, materialId } from './fields';
import { message } from './message';

/** What was written. */
export interface WrittenWorkbook {
  readonly name: string;
  readonly sheets: readonly string[];
  readonly formulas: number;
  readonly bytes: number;
}

export const exportingContract = {
  'exporting.workbook': message<WrittenWorkbook>()(
    z.object({
      handle,
      scenarioIds: z.array(id).min(1).max(6),
      /** Which materials get a daily live sheet; empty for all that the scenario runs. */
      materials: z.array(materialId).max(200),
      language: z.enum(LANGUAGES),
      /** Leaves out what is marked secret. */
      redact: z.boolean().default(false),
      /** Formulas over inputs, or tables of values only. */
      layout: z.enum(['live', 'values']).default('live'),
      jobId: id,
    }),
  ),
} as const;
