import type { FigureKind } from '../../base/figure-kind';
import type { MessageKey } from '../../base/message';
import type { Notice } from '../../base/refusal';
import type { RowTarget } from '../../model/import-targets';
import type { Mapping, SaidByFiles } from '../../model/mapping';
import type { ReadingStepKind } from '../../model/recipe';
import type { RowRule } from '../../model/row-rules';
import type { StepReason } from '../../model/step-reasons';
import type { TableStep } from '../../model/table-steps';
import type { NeededField } from './targets';

/** What is seen of a file before mapping: its sheets, the first rows, and a first guess. */
export interface FileInspection {
  readonly fileName: string;
  readonly fileHash: string;
  readonly format: 'xlsx' | 'ods' | 'text' | 'package';
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

/** What the steps of a mapping do in the whole sheet. */
export interface StepCounts {
  /** Of the steps of the table, in their order. */
  readonly tallies: readonly StepTally[];
  /** These steps, each filter with the values that its column has. */
  readonly steps: readonly TableStep[];
  /** The first filter whose column has other values than when it was recorded: its place, its column, and what is new in words; null where none has. */
  readonly news:
    | (Pick<Notice, 'code' | 'params'> & { readonly step: number; readonly column: string })
    | null;
  /** What stands above each column behind them. */
  readonly heads: Readonly<Record<number, string>>;
  /** The first row of its header. */
  readonly headerFirst: number;
  /** Rows of the table below it. */
  readonly rows: number;
  /** Behind the steps of the table: rows by what keeps them from being read as figures. */
  readonly setAside: { readonly [By in RowRule | 'blank' | 'no_supply']?: number };
  /** Rows that are read as figures. */
  readonly read: number;
  /** Of the columns across in these rows; null where nothing stands across. */
  readonly across: { readonly filled: number; readonly blank: number } | null;
}

/** Which rows of a sheet are shown. */
export const SHOWN_ROWS = ['all', 'kept', 'left_out'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

/** What keeps a row from being read: a step of the table, by its place, or what it is taken for. */
export type RowOut =
  | { readonly by: 'step'; readonly step: number }
  | { readonly by: RowRule | 'blank' | 'no_supply' | 'other_table' };

/** Rows of a sheet as the steps leave them. */
export interface SteppedRows {
  /** Columns that steps have added at the right, with their names. */
  readonly added: readonly { readonly column: number; readonly head: string }[];
  readonly rows: readonly SteppedRow[];
  /** Whether the sheet has further ones of the kind. */
  readonly hasMore: boolean;
}

export interface SteppedRow {
  readonly row: number;
  readonly texts: readonly string[];
  /** Null: it is read, or stands in or above the header. */
  readonly out: RowOut | null;
  /** Columns whose cells a step has filled, replaced or added. */
  readonly changed: readonly number[];
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
  readonly kin: SimilarTemplate | null;
  /** Fields that must be given before the file can be read. */
  readonly missing: readonly NeededField[];
  readonly fingerprint: string;
  /** The tables of the sheet from top to bottom, by the rows that they take; one or none as a rule. */
  readonly tables: readonly TablePlace[];
  /** What says what the figures count; null where nothing does. */
  readonly countsSaid: CountsSaid | null;
  /** What says that the rows are no figures, but those of a table; null where they are figures. */
  readonly rowsSaid: RowsSaid | null;
  /** The steps of the table that are proposed for this file, whatever is kept or was said. */
  readonly proposed: readonly TableStep[];
  /** Why the steps are there, as the recipe that was taken says it; empty for what is proposed. */
  readonly why: { readonly [S in ReadingStepKind]?: StepReason };
  /** What this file says of itself: the mapping holds what the template does, until a person says that both are one. */
  readonly seen: FormPlace;
  /** What the template was read from its file, and this one does not say: it is open. */
  readonly unsaid: readonly Unsaid[];
  /** Why no column holds the figures although some could: several of which nobody can tell which is meant; null where none is in doubt. */
  readonly figuresOpen: Pick<Notice, 'code' | 'params'> | null;
  /** What speaks for each column of figures, and against those that only could be one. */
  readonly columnWhy: readonly ColumnWhy[];
  /** What is proposed for the whole file by what it shows, and not by its words alone. */
  readonly proposals: readonly Proposal[];
  /** What stands above each column, header rows joined, with the columns that steps have added. */
  readonly heads: Readonly<Record<number, string>>;
}

/** Why a column is taken for one of figures, or is only a candidate. */
export interface ColumnWhy extends Pick<Notice, 'params'> {
  readonly column: number;
  readonly isFigure: boolean;
  readonly code: Extract<MessageKey, `importing.evidence.${string}`>;
  /** Its sum as a part of the world's output of its material in a year; absent where nothing tells. */
  readonly ofWorld?: number;
}

/** What the mapping says of the whole file by evidence, and by what; a person may say otherwise. */
export interface Proposal extends Pick<Notice, 'params'> {
  readonly field: 'into' | 'basis' | 'economy' | 'country';
  readonly code: Extract<MessageKey, `importing.proposal.${string}`>;
}

/** What an earlier file of a form said of all its figures, as it was read: an id, a unit or a year. */
export interface Unsaid {
  /** What prices are in is asked at their cells. */
  readonly field: Exclude<keyof SaidByFiles, 'money'>;
  readonly kept: string | number;
}

/** What of a file says what its figures count: the text, and where it stands. `buyers`: exports, to those whom a column names. */
export interface CountsSaid {
  readonly kind: FigureKind;
  readonly where: 'head' | 'title' | 'sheet' | 'column' | 'file' | 'buyers' | 'parties';
  readonly text: string;
}

/** What of a file says that its rows are those of a table, and where it stands; `heads`: what stands above its columns. */
export interface RowsSaid {
  readonly target: RowTarget;
  readonly where: 'title' | 'sheet' | 'file' | 'heads';
  readonly text: string;
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
export interface SimilarTemplate {
  /** The file that it was kept from. */
  readonly name: string;
  /** Columns of its fields that are found again under the same words, and how many there were. */
  readonly same: number;
  readonly of: number;
}
