import type { OverrideField } from './scenario';

/** The hidden sheet of a scenario workbook that says where its inputs come from, and the mark in its first cell. */
export const ORIGIN_SHEET = '_Lodestone';
export const ORIGIN_FORMAT = 'lodestone-scenario-workbook-1';

/** An input cell of a workbook that came back: what was written there and what stands there now. */
export interface ReturnedInput {
  readonly sheet: string;
  /** A1 style. */
  readonly cell: string;
  /** The words at the start of its row. */
  readonly label: string;
  readonly written: number | null;
  /** Null for an empty cell; text for what is no number. */
  readonly now: number | string | null;
  /** Null for inputs that no scenario can hold: they live in the workbook only. */
  readonly origin: {
    readonly scenarioId: string;
    readonly field: OverrideField;
    readonly keys: readonly string[];
  } | null;
}

/** An exported workbook, read again. */
export interface ReturnedWorkbook {
  readonly projectId: string;
  /** Head of the change log when it was written. */
  readonly headHash: string;
  readonly inputs: readonly ReturnedInput[];
}
