import { z } from 'zod';
import { stepReason } from './step-reasons';

/** How a cell is compared: with whole values (a blank cell is ''), with beginnings, or with patterns of * and ?. */
const CONDITIONS = ['one_of', 'starts_with', 'matches'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A column by the words above it, or by its letters. */
export const columnName = z.string().min(1).max(300);
const cellText = z.string().max(300);

/** What every step of a recipe says beside what it does. */
export const ofStep = {
  /** A step that is switched off stays in its place and does nothing. */
  off: z.boolean().default(false),
  why: stepReason.nullable().default(null),
};

const choice = {
  ...ofStep,
  column: columnName,
  is: z.enum(CONDITIONS),
  values: z.array(cellText).min(1).max(1_024),
  /** Values that the column had when the step was recorded: another one stops the next file. */
  seen: z.array(cellText).max(1_024).nullable().default(null),
};

/** A step that makes a table of a table, before its columns are read. They run in their order. */
export const TABLE_STEPS = [
  /** Writes the last filled cell of a column into the blank ones below, until a blank row or another name further left. */
  z.strictObject({ step: z.literal('fill_down'), ...ofStep, columns: z.array(columnName).min(1).max(64) }),
  /** Takes a packed cell apart at a text; the parts stand in new columns at the right. */
  z.strictObject({
    step: z.literal('split'),
    ...ofStep,
    column: columnName,
    by: z.string().min(1).max(20),
    into: z.array(columnName).min(1).max(64),
  }),
  z.strictObject({ step: z.literal('keep'), ...choice }),
  z.strictObject({ step: z.literal('leave_out'), ...choice }),
  /** Writes another text where a column has one. */
  z.strictObject({
    step: z.literal('replace'),
    ...ofStep,
    column: columnName,
    from: cellText,
    to: cellText,
  }),
] as const;

export const tableStep = z.discriminatedUnion('step', TABLE_STEPS);

type Kept<T> = { readonly [K in keyof T]: Kept<T[K]> };
/** As it is written: what has a default may be absent. */
export type TableStep = Kept<z.input<typeof tableStep>>;
