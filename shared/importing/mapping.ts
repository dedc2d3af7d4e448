import type { MassBasis } from '../domain/mass-basis';
import type { Stage } from '../domain/stage';

/** The fields that a column of a supplier's sheet can go to. */
export const IMPORT_FIELDS = [
  'economy',
  'material',
  'stage',
  'supplier',
  'country',
  'year',
  'quantity',
  'unit',
  'basis',
  'share',
  'source',
  'note',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Units of mass that are read; everything else blocks its row. */
export const MASS_UNITS = ['t', 'kg', 'g', 'lb', 'short_ton', 'long_ton', 'kt'] as const;
export type MassUnit = (typeof MASS_UNITS)[number];

/** How a sheet is read. Row and column numbers count from 1, as Excel shows them. */
export interface Mapping {
  readonly sheet: string;
  /** Text files only. */
  readonly encoding: TextEncodingName | null;
  readonly separator: ',' | ';' | '\t' | '|' | null;
  /** The last row of the header; data start in the row below. */
  readonly headerRow: number;
  /** Column number -> field. Columns not named are left out. */
  readonly columns: Readonly<Record<number, ImportField>>;
  /** Values for the whole file where no column gives them. */
  readonly economy: string | null;
  readonly material: string | null;
  readonly stage: Stage | null;
  readonly year: number | null;
  readonly unit: MassUnit | null;
  readonly basis: MassBasis | null;
  /** The decimal mark of numbers written as text; absent or null: found from the sheet itself. */
  readonly decimal?: DecimalMark | null;
}

export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'windows-1252',
] as const;
export type TextEncodingName = (typeof TEXT_ENCODINGS)[number];
