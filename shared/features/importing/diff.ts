import type { FigureKind } from '../../base/figure-kind';
import type { MassBasis } from '../../base/mass-basis';
import type { Notice } from '../../base/refusal';
import type { Stage } from '../../base/stage';
import type { CountryId } from '../../model/country';
import type { RowTarget } from '../../model/import-targets';
import type { NameAnswer } from '../../model/mapping';
import type { SupplierId } from '../../model/supplier';
import type { TableStep } from '../../model/table-steps';
import type { SeriesKind } from '../../model/tables/series';
import type { ShareSetKey } from '../../model/tables/share';
import type { MadeCorrection } from './corrections';
import type { NamedIn } from './name-answers';

/** A problem found in a file. An error keeps its row out; a warning lets it pass and is shown. */
export interface ImportProblem extends Notice {
  readonly level: 'error' | 'warning';
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** The one plain reading of its cell, for a person to choose: 700 for 7OO (plain-reading.ts). */
  readonly readAs?: string;
}

/** Problems of one cause: the first of them, and how many there are. */
export interface Cause {
  readonly first: ImportProblem;
  readonly count: number;
  /** The name or mark that all of them are about; null for what no single decision settles. */
  readonly name: NamedIn | null;
}

/**
 * Why a row is left out by rule. `rest`: a share of "other" suppliers without a name, which the unallocated rest of the
 * set shows anyway; the same row in tonnes is rejected, because leaving it out would change the total. `no_figure`: a
 * dash in a cell of a crosstab. `part`: said to be part of the row above (part-rows.ts). `example`: the worked example of
 * a form (example-rows.ts). `region`: a group of countries whose members stand beside it. `month`: added to the row
 * that carries the sum of its year. `filtered`: not among the rows that are kept. `not_supply`: a figure of another kind. `money`: its unit is money. `chosen`: a person has left it out (corrector.ts).
 * `other_kind`: a figure that the chosen table has no place for. `other_unit`: what another row says in a finer unit. `name`: a person has left out all that bear its name or mark (name-answers.ts).
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
  'filtered',
  'not_supply',
  'month',
  'other_table',
  'chosen',
  'name',
  'other_kind',
  'other_unit',
  'money',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** How one row of the file stands against the project. */
export const DIFF_KINDS = [
  'new',
  'changed',
  'unchanged',
  'missing',
  'replaced',
  'rejected',
  'left_out',
] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

/** A figure with what it is a figure of. */
export interface DiffValue {
  readonly as: 'percent' | 'tonnes' | 'usd_per_kg' | 'usd' | 'eur' | 'jpy';
  readonly value: number;
  /** Of tonnes; null where they are none. */
  readonly basis: string | null;
}

/** What a figure of another table than that of shares is about. */
export interface FigureSubject {
  readonly kind: FigureKind | SeriesKind;
  /** A material of the project, or the words of a group of them. */
  readonly materialId: string;
  /** Whose statistics it is of, where the country is another: the one that trades with it. */
  readonly economyId: string | null;
  readonly stage: Stage | null;
  readonly year: number | null;
  readonly month: number | null;
  /** Of a price of one day alone, as YYYY-MM-DD. */
  readonly day: string | null;
  /** Market, tier, use or breakdown, as it was given. */
  readonly at: string | null;
}

/** A row of a table that the file says as it stands: what it is called, and what it would hold that it does not. */
export interface DeclaredSubject {
  readonly target: RowTarget;
  /** What it is called in English, or by its ids where it has no name of its own. */
  readonly name: string;
  readonly nameJa: string | null;
  /** What it is of, where it has no name of its own: said in the language of whoever reads it. */
  readonly of: {
    readonly material: { readonly id: string; readonly basis: MassBasis } | null;
    readonly supplierId: string | null;
    readonly supplierName: string;
    readonly economyId: string | null;
    /** A day, or a year. */
    readonly when: string | number | null;
  };
  /** By the names of the table's fields; `before` is absent for a new row. */
  readonly fields: readonly { readonly name: string; readonly before?: unknown; readonly after: unknown }[];
}

export interface DiffRow {
  readonly kind: DiffKind;
  /** Row of the sheet; null for `missing` (in the project, not in the file, kept) and `replaced` (the same, taken out). */
  readonly row: number | null;
  readonly set: ShareSetKey | null;
  /** Of a figure of another table than that of shares. */
  readonly figure?: FigureSubject;
  /** Of a row of a table that is no figure. */
  readonly declared?: DeclaredSubject;
  readonly supplierId: SupplierId | null;
  readonly supplierName: string;
  readonly isNewSupplier: boolean;
  readonly countryId: CountryId | null;
  /** As entered: percent, or tonnes of `basis`. */
  readonly before: DiffValue | null;
  readonly after: DiffValue | null;
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
  /** Those of suppliers whose place the file takes: they are taken out. */
  readonly replaced: number;
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

/** A country or material that an import adds, or another spelling that it gives one. */
export interface MadeName {
  readonly kind: 'material' | 'country' | 'economy' | 'supplier';
  /** As the file writes it. */
  readonly text: string;
  readonly id: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly isNew: boolean;
  /** What the tonnes of a new material are counted in. */
  readonly basis: MassBasis | null;
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
  /** All of them by cause, however few were asked for; only where any were. */
  readonly causes: readonly Cause[];
  /** What comes into the project beside the figures, because its name was said to be new or another one's. */
  readonly made: readonly MadeName[];
  /** The steps of the table, each filter with the values that its column has. */
  readonly steps: readonly TableStep[];
  /** What was decided about names, in this file or an earlier one of the form. */
  readonly names: readonly NameAnswer[];
  /** True when nothing stands in the way of applying every readable row. */
  readonly applicable: boolean;
  /** What a person decided about cells, as far as it was followed. */
  readonly mends: readonly MadeCorrection[];
}

/** What comes out of a recipe as it stands, without a word kept of it. */
export type ImportResult = Pick<ImportDiff, 'counts' | 'rows' | 'totalRows' | 'causes' | 'made'>;
