import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { FORM_UNITS } from '../../model/office-form';

const value = z.union([z.string(), z.number()]);

/** What a filled form carries inside itself: the state that it was filled from, and a key for each cell that was written. */
export const formKeys = z.strictObject({
  format: z.literal('lodestone-form'),
  formatVersion: z.literal(1),
  form: z.string(),
  language: z.enum(LANGUAGES),
  projectId: z.string(),
  headHash: z.string(),
  changes: z.number(),
  madeAt: z.string(),
  version: z.string(),
  cells: z.array(
    z.strictObject({
      sheet: z.string(),
      cell: z.string(),
      result: z.string(),
      unit: z.enum(FORM_UNITS),
      /** Null where there was none. */
      value: value.nullable(),
      /** As the cell holds it. */
      written: value,
    }),
  ),
});
export type FormKeys = z.output<typeof formKeys>;
