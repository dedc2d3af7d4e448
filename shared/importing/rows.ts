import type { Mark } from '../base/certainty';
import type { Mass } from '../base/mass-basis';
import type { Notice } from '../base/refusal';
import type { ShareSetKey } from '../model/tables/share';
import type { Kin } from './kin';
import type { ImportField, Mapping } from './mapping';
import type { MadeMend } from './mends';

/** The plain value of a cell after reading, whatever the file format. Dates come as YYYY-MM-DD text. */
export type CellValue = string | number | boolean | null;

/** A problem found in a file. An error keeps its row out; a warning lets it pass and is shown. */
export interface ImportProblem extends Notice {
  readonly level: 'error' | 'warning';
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** The one plain reading of its cell, for a person to choose: 700 for 7OO (plain-reading.ts). */
  readonly readAs?: string;
}

/** Whom a row names: a supplier of the project, or one that the import would add. */
export type SupplierReference =
  | {
      readonly kind: 'known';
      readonly supplierId: string;
      /** A person said that the name of a country means it. */
      readonly by?: 'answer';
    }
  /** Absent `nameJa`: the file gives one name, which stands for both languages. `aggregate`: a country was named, no firm. */
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly nameJa?: string;
      readonly countryId: string;
      readonly as: 'company' | 'aggregate';
    };

/** A row of a supplier's sheet with its meaning found: ready to be compared with the project. */
export interface Candidate {
  readonly row: number;
  readonly set: ShareSetKey;
  readonly supplier: SupplierReference;
  /** Exactly one of the two, as the file gave it. */
  readonly entry:
    | { readonly as: 'percent'; readonly percent: number }
    | { readonly as: 'tonnes'; readonly mass: Mass };
  /** The month (1 to 12) that the row names beside its year; the months of a year are added up (months-down.ts). */
  readonly month?: number;
  /** True where the row names a country and nobody in it (country-rows.ts). */
  readonly byCountry?: true;
  /** A1 address of the cell that gave the value. */
  readonly valueCell: string;
  /** The value as the cell showed it, before reading. */
  readonly rawValue: string;
  /** `estimated` where the file says so (約80, "ca. 80"); absent: known, read in this file. */
  readonly mark?: Mark;
  readonly source: string | null;
  readonly note: string | null;
}

/** What became of one row of the sheet. Rows read = applied + unchanged + rejected + left out, always. */
export type ReadRow =
  | { readonly kind: 'candidate'; readonly candidate: Candidate; readonly warnings: readonly ImportProblem[] }
  | {
      readonly kind: 'rejected';
      readonly row: number;
      readonly problems: readonly ImportProblem[];
      /** The value cell and the supplier of the row above that gives the same (repeated-rows.ts). */
      readonly repeats?: string;
      /** The country that the row names, if it can be read; a group of countries beside it is left out (regions.ts). */
      readonly standing?: Standing;
    }
  | {
      readonly kind: 'left_out';
      readonly row: number;
      readonly reason: LeftOutReason;
      readonly cell?: string;
      /** Of a row that a person has left out: whom it is about, and that it was so decided (mends.ts). */
      readonly standing?: Standing;
      readonly problem?: ImportProblem;
    }
  /** A group of countries: left out when one of them stands beside it, else rejected with `problem` (regions.ts). */
  | {
      readonly kind: 'region';
      readonly row: number;
      readonly set: ShareSetKey;
      readonly members: readonly string[];
      readonly problem: ImportProblem;
    };

/** Whom a rejected row is about: its country, and what is known of its set. */
export interface Standing {
  readonly countryId: string;
  readonly set: { readonly [K in keyof ShareSetKey]: ShareSetKey[K] | null };
}

/**
 * Why a row is left out by rule. `rest`: a share of "other" suppliers without a name, which the unallocated rest of the
 * set shows anyway; the same row in tonnes is rejected, because leaving it out would change the total. `no_figure`: a
 * dash in a cell of a crosstab. `part`: said to be part of the row above (part-rows.ts). `example`: the worked example of
 * a form (example-rows.ts). `region`: a group of countries whose members stand beside it. `month`: added to the row
 * that carries the sum of its year. `chosen`: a person has left it out (mends.ts).
 */
export const LEFT_OUT_REASONS = [
  'blank',
  'total',
  'part',
  'example',
  'repeated_header',
  'note',
  'rest',
  'no_figure',
  'region',
  'export',
  'month',
  'other_table',
  'chosen',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Names that are understood, by folded spelling; built from the project's reference tables (vocabulary.ts). */
export interface Vocabulary {
  readonly countries: ReadonlyMap<string, string>;
  /** Country id -> its names in the project. */
  readonly countryNames: ReadonlyMap<string, { readonly en: string; readonly ja: string }>;
  readonly materials: ReadonlyMap<string, string>;
  /** `folded name|stage` -> supplier id. */
  readonly suppliers: ReadonlyMap<string, string>;
  /** Supplier id -> country id. */
  readonly supplierCountries: ReadonlyMap<string, string>;
  /** Countries for which plans can be made. */
  readonly economies: ReadonlySet<string>;
  /** `country|stage` -> id of the country aggregate, for files that name only the country; null when there are several. */
  readonly aggregates: ReadonlyMap<string, string | null>;
}

/** How one row of the file stands against the project. */
export const DIFF_KINDS = ['new', 'changed', 'unchanged', 'missing', 'rejected', 'left_out'] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

export interface DiffRow {
  readonly kind: DiffKind;
  /** Row of the sheet; null for `missing` (in the project, not in the file, kept). */
  readonly row: number | null;
  readonly set: ShareSetKey | null;
  readonly supplierId: string | null;
  readonly supplierName: string;
  readonly isNewSupplier: boolean;
  readonly countryId: string | null;
  /** As entered: percent, or tonnes of `basis`. */
  readonly before: {
    readonly as: 'percent' | 'tonnes';
    readonly value: number;
    readonly basis: string;
  } | null;
  readonly after: {
    readonly as: 'percent' | 'tonnes';
    readonly value: number;
    readonly basis: string;
  } | null;
  readonly cell: string | null;
  /** Why it was left out; null for every other kind. */
  readonly reason: LeftOutReason | null;
  readonly problems: readonly ImportProblem[];
}

export interface ImportCounts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly leftOut: number;
  /** Shares of the touched sets that the file does not name; they stay as they are. */
  readonly missing: number;
}

/** Which part of a difference is looked at. */
export interface DiffPage {
  readonly offset: number;
  readonly limit: number;
  /** Only rows of this kind; absent: all. */
  readonly kind?: DiffKind | null;
  /** At most so many problems; absent: all of them. */
  readonly mostProblems?: number;
}

/** What a file would do to the project, before it does. */
export interface ImportDiff {
  readonly batchId: string;
  readonly fileName: string;
  readonly counts: ImportCounts;
  /** A page of rows: problems first, then new, changed, missing, unchanged, left out. */
  readonly rows: readonly DiffRow[];
  /** Rows that can be asked for: all, or those of the kind that was asked for. */
  readonly totalRows: number;
  /** Errors first, then by row; only as many as were asked for. */
  readonly problems: readonly ImportProblem[];
  /** How many there are in all. */
  readonly problemCounts: { readonly errors: number; readonly warnings: number };
  /** True when nothing stands in the way of applying every readable row. */
  readonly applicable: boolean;
  /** What a person decided about cells, as far as it was followed. */
  readonly mends: readonly MadeMend[];
}

/** What is seen of a file before mapping: its sheets, the first rows, and a first guess. */
export interface FileInspection {
  readonly fileName: string;
  readonly fileHash: string;
  readonly format: 'xlsx' | 'text';
  readonly sheets: readonly SheetPreview[];
  readonly guess: GuessedMapping;
  /** Other sheets with a table of the same header: one a material or a year. Only one sheet is read at a time. */
  readonly sameForm: readonly string[];
}

export interface SheetPreview {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows (at most 40) as displayed text, blank cells as ''. */
  readonly rows: readonly (readonly string[])[];
  /** A1 ranges of merged cells. */
  readonly merges: readonly string[];
}

export interface GuessedMapping {
  readonly mapping: Mapping;
  /** Confidence 0..1 of each guessed column. */
  readonly confidence: Readonly<Record<number, number>>;
  /** Whether this mapping was remembered from an earlier file of the same shape, and under which name. */
  readonly remembered: string | null;
  /** A mapping of the same sender from which columns were taken over, where none of the same shape is remembered. */
  readonly kin: Kin | null;
  /** Fields that must be given before the file can be read. */
  readonly missing: readonly ImportField[];
  readonly fingerprint: string;
  /** The tables of the sheet from top to bottom, by the rows that they take; one or none as a rule. */
  readonly tables: readonly TablePlace[];
}

/** Where a table stands on its sheet. */
export interface TablePlace {
  /** The last row of its header, which names it. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows with a figure. */
  readonly size: number;
}
