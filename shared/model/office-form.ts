import { z } from 'zod';

/** In what a result is written into a form; `number` for what is counted as it is: lines, days, percent. */
export const FORM_UNITS = ['number', 't', 'kg', 'yen', 'million_yen', 'oku_yen', 'date', 'words'] as const;
export type FormUnit = (typeof FORM_UNITS)[number];

/** Where in a workbook: a cell of a sheet, or what a defined name refers to. */
export const formPlace = z.union([
  z.strictObject({ sheet: z.string().min(1), cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/) }),
  z.strictObject({ name: z.string().min(1) }),
]);
export type FormPlace = z.output<typeof formPlace>;

/** Which result goes where in a form, as it was mapped once. */
export const formCells = z.array(
  z.strictObject({
    place: formPlace,
    /** The key of the result: scenario, table, row and column of the number. */
    result: z.string().min(1),
    unit: z.enum(FORM_UNITS),
    /** What the form says beside the cell, by which it is known again; null where it says nothing there. */
    beside: z.string().nullable(),
  }),
);
export type FormCells = z.output<typeof formCells>;
