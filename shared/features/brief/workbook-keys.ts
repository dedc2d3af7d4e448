import { z } from 'zod';
import { LANGUAGES } from '../../base/message';

/** What a workbook to print carries inside itself: the state that it was written from, what was asked, and a key for each figure. */
export const workbookKeys = z.strictObject({
  format: z.literal('lodestone-workbook'),
  formatVersion: z.literal(1),
  language: z.enum(LANGUAGES),
  projectId: z.string(),
  headHash: z.string(),
  madeAt: z.string(),
  version: z.string(),
  request: z.strictObject({
    scenarioIds: z.array(z.string()),
    materials: z.array(z.string()),
    redact: z.boolean(),
    mark: z.string(),
    author: z.string(),
  }),
  cells: z.array(
    z.strictObject({
      sheet: z.string(),
      cell: z.string(),
      scenario: z.string().nullable(),
      table: z.string(),
      row: z.string(),
      column: z.string(),
      value: z.union([z.string(), z.number()]),
    }),
  ),
});
export type WorkbookKeys = z.output<typeof workbookKeys>;
export type KeyedCell = WorkbookKeys['cells'][number];

/** What a figure is, wherever it stands: a sheet may be laid out anew, and the language may have other names for its sheets. */
export function cellId({ scenario, table, row, column }: KeyedCell): string {
  return [scenario ?? '', table, row, column].map(encodeURIComponent).join('/');
}
