import type { MassBasis } from '../base/mass-basis';
import type { DecimalMark } from '../base/numbers';
import type { Stage } from '../base/stage';
import { holdsFigures, type ImportField } from './import-fields';
import type { ImportLimits } from './import-limits';

/** Units of mass that are read; everything else blocks its row. */
export const MASS_UNITS = [
  't',
  'kg',
  'g',
  'lb',
  'short_ton',
  'long_ton',
  'kt',
  'ten_kt',
  'million_t',
] as const;
export type MassUnit = (typeof MASS_UNITS)[number];

/** What can stand across a sheet, one column a value. `month`: the twelve months of a year, which are added up. */
export const ACROSS_FIELDS = ['year', 'month', 'country', 'supplier', 'economy', 'material'] as const;
export type AcrossField = (typeof ACROSS_FIELDS)[number];

/** A crosstab: columns that all hold the same kind of value, each for what its header says. */
export interface Across {
  readonly field: AcrossField;
  /** What the headers name as well where two things stand across: years over countries. Absent or null: nothing. */
  readonly second?: AcrossField | null;
  readonly value: 'quantity' | 'share';
  readonly columns: readonly number[];
}

/** A table of the same columns beside the first one, and what its own titles say. */
export interface Beside {
  /** How many columns to the right of the first one. */
  readonly shift: number;
  readonly material: string | null;
  readonly year: number | null;
  readonly economy: string | null;
}

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
  /** Id of the supplier of every row: an offer names its sender above the table, if at all. Absent or null: none. */
  readonly supplier?: string | null;
  readonly year: number | null;
  readonly unit: MassUnit | null;
  readonly basis: MassBasis | null;
  /** The decimal mark of numbers written as text; absent or null: found from the sheet itself. */
  readonly decimal?: DecimalMark | null;
  /** Columns of a crosstab; each filled cell of them is read as a row. Absent or null: the sheet is none. */
  readonly across?: Across | null;
  /** Further tables of the same columns to the right; absent or null: none. */
  readonly beside?: readonly Beside[] | null;
  /** The last row of the table where several stand on the sheet; absent or null: the last row of the sheet. */
  readonly lastRow?: number | null;
  /** Thresholds of the checks; absent or null: the defaults. */
  readonly limits?: ImportLimits | null;
  /** What was answered where the file can be read in several ways; absent or null: nothing yet. */
  readonly answers?: ImportAnswers | null;
  /** What the file says of itself, by which the next one of its sender is known; absent or null: nothing. */
  readonly form?: FormSeen | null;
}

/** The columns of a table that hold its figures. */
export function figureColumns({ columns, across = null }: Mapping): number[] {
  const own = Object.entries(columns).filter(([, field]) => holdsFigures(field));
  return [...own.map(([column]) => Number(column)), ...(across?.columns ?? [])];
}

/** Who a file seems to come from, and the words above its columns (sender.ts, kin.ts). */
export interface FormSeen {
  readonly senders: readonly string[];
  /** Column number -> folded header words. */
  readonly headers: Readonly<Record<number, string>>;
}

export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'euc-kr',
  'big5',
  'windows-1252',
] as const;
export type TextEncodingName = (typeof TEXT_ENCODINGS)[number];

export const DATE_ORDERS = ['year_last', 'year_first'] as const;

export const TONS = ['t', 'short_ton', 'long_ton'] as const;

export const SHARE_SCALES = ['percent', 'fraction'] as const;

/** What was answered for a form of file; the decimal mark, the unit and the basis are fields of the mapping itself. */
export interface ImportAnswers {
  readonly dates?: (typeof DATE_ORDERS)[number] | undefined;
  readonly ton?: (typeof TONS)[number] | undefined;
  readonly shares?: (typeof SHARE_SCALES)[number] | undefined;
  /** Folded name -> country id, or NO_COUNTRY. */
  readonly countries?: Readonly<Record<string, string>> | undefined;
  /** `folded name|stage` -> supplier id, NEW_SUPPLIER or NO_SUPPLIER. */
  readonly suppliers?: Readonly<Record<string, string>> | undefined;
}
