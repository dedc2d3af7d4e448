import { z } from 'zod';

/** A number of a paper: the cell that it stands for, and how it is said. */
export const paperKey = z.strictObject({
  id: z.string(),
  scenario: z.string().nullable(),
  table: z.string(),
  row: z.string(),
  column: z.string(),
  unit: z.string(),
  value: z.union([z.string(), z.number()]),
  decimals: z.number().nullable(),
  /** As the page says it. */
  shown: z.string(),
});
export type PaperKey = z.output<typeof paperKey>;
