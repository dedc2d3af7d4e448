import type { RequiredField } from '../../model/import-fields';
import type { Mapping } from '../../model/mapping';

/** What is seen of a file before mapping: its sheets, the first rows, and a first guess. */
export interface FileInspection {
  readonly fileName: string;
  readonly fileHash: string;
  readonly format: 'xlsx' | 'ods' | 'text';
  readonly sheets: readonly SheetPreview[];
  readonly guess: GuessedMapping;
  /** Other sheets with a table of the same header: one a material or a year. Only one sheet is read at a time. */
  readonly sameForm: readonly string[];
}

/** What a step has done. The rows of a table are those before the first step; a row that is left out stays out. */
export interface StepTally {
  readonly kept: number;
  readonly leftOut: number;
  /** Rows in which a cell was filled, replaced or taken apart. */
  readonly changed: number;
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
  readonly missing: readonly RequiredField[];
  readonly fingerprint: string;
  /** The tables of the sheet from top to bottom, by the rows that they take; one or none as a rule. */
  readonly tables: readonly TablePlace[];
  /** What this file says of itself: the mapping holds what the kept form does, until a person says that both are one. */
  readonly seen: FormPlace;
  /** What stands above each column, header rows joined, with the columns that steps have added. */
  readonly heads: Readonly<Record<number, string>>;
}

/** Which table of its sender a file holds: the first words above it, and its sheet; null where there is none. */
export interface FormPlace {
  readonly title: string | null;
  readonly sheet: string | null;
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

/** A remembered mapping of the same sender, for a file with another header. */
export interface Kin {
  /** The file that it was kept from. */
  readonly name: string;
  /** Columns of its fields that are found again under the same words, and how many there were. */
  readonly same: number;
  readonly of: number;
}
