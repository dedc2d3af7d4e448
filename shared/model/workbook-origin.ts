import type { RawCell } from '../base/sheet-cell';
import type { WindowField } from './scenario';
import type { ShockField } from './shock-figures';
import type { OverrideField } from './tables/override';

/**
 * The hidden sheet of a scenario workbook that says where its inputs come from, and the mark in its first cell and in
 * the properties of the file. A mark that only begins like it is of another version.
 */
export const ORIGIN_SHEET = '_Lodestone';
export const ORIGIN_MARK = 'lodestone-scenario-workbook-';
export const ORIGIN_FORMAT = `${ORIGIN_MARK}2`;
/** The mark of a workbook of values, in the properties of the file: it has no hidden sheet. */
export const VALUES_FORMAT = 'lodestone-values-workbook-1';

/** What the rows of the hidden sheet tell, by their first cell. */
export const ORIGIN_ROWS = ['scenario', 'leftOut', 'column', 'row', 'input', 'block', 'constant'] as const;
export type OriginRow = (typeof ORIGIN_ROWS)[number];

/** What may be typed into an input cell. */
export const INPUT_RULES = [
  'percent',
  'mass',
  'notPositive',
  'massOrNone',
  'wholeDays',
  'months',
  'date',
  'dateOrNone',
  'fraction',
  'tradeParameter',
  'scoreOrNone',
] as const;
export type InputRule = (typeof INPUT_RULES)[number];

/** Least and most of numbers of other scales. Scores beyond 2.5 exist; they are clipped where they are counted. */
export const NUMBER_ENDS = {
  fraction: [0, 1],
  tradeParameter: [0, 1.5],
  scoreOrNone: [-5, 5],
} as const satisfies Partial<Record<InputRule, readonly [number, number]>>;

/** An input cell of a workbook that came back: what was written there and what stands there now. */
export interface ReturnedInput {
  /** Where it stands now; A1 style. */
  readonly sheet: string;
  readonly cell: string;
  /** The words at the start of its row. */
  readonly label: string;
  readonly rule: InputRule;
  readonly written: number | null;
  readonly now: RawCell;
  /** Null for inputs that no scenario can hold: they live in the workbook only. */
  readonly origin: ReturnedOrigin | null;
}

/** Which figure of which scenario: an override by its keys, a field of a shock, or of the run. */
export type ReturnedOrigin =
  | { readonly scenarioId: string; readonly field: OverrideField; readonly keys: readonly string[] }
  | {
      readonly scenarioId: string;
      readonly field: 'shock';
      readonly shockId: string;
      readonly shockField: ShockField;
    }
  | { readonly scenarioId: string; readonly field: 'window'; readonly windowField: WindowField };

/** Why something of a workbook that came back is no input any more, or never was one. */
export type StrayReason =
  | 'calculated'
  | 'fixed'
  | 'rowAdded'
  | 'columnAdded'
  | 'rowDeleted'
  | 'rowUnknown'
  | 'columnDeleted'
  | 'sheetDeleted';

/** A cell, or the first of a row, column or sheet, that cannot be read back. */
export interface StrayCell {
  readonly why: StrayReason;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly written: string;
  readonly now: string;
}

/** An exported workbook, read again. */
export interface ReturnedWorkbook {
  readonly form: 'live' | 'values';
  readonly fileHash: string;
  readonly projectId: string;
  /** Head of the change log when it was written. */
  readonly headHash: string;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
  readonly stocksLeftOut: readonly string[];
  readonly inputs: readonly ReturnedInput[];
  readonly strays: readonly StrayCell[];
}
