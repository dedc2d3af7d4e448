import { MASS_BASES, type MassBasis } from '@shared/base/mass-basis';
import { cellAddress } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { SheetPlace } from './new-name';
import type { Candidate, ReadRow } from './read-row';
import type { SupplierReference } from './supplier-reference';

/**
 * Rows by columns, on their way from the thread that reads a file to the one that has the project. What many rows share
 * (sets, suppliers, sources, notes) goes over once a file; rows that are more than a plain candidate go as they are.
 */
export interface PackedRows {
  /** Rows but for those that a rule leaves out without a word more (left-out.ts). */
  readonly count: number;
  /** The numbers of these, what each is, and how many of the others stand before it. */
  readonly out: Uint32Array;
  readonly outAs: Uint16Array;
  readonly outAt: Uint32Array;
  /** What these rows are the first to name. */
  readonly sets: readonly ShareSetKey[];
  readonly suppliers: readonly SupplierReference[];
  readonly texts: readonly string[];
  /** The sheet in which new suppliers are warned of; null where none is. */
  readonly sheet: SheetPlace | null;
  /** The rows that go as they are, with their places. */
  readonly others: readonly (readonly [at: number, row: ReadRow])[];
  /** The figures of the plain candidates that name a country alone, as their cells showed them: nobody asks for those of others. */
  readonly shown: readonly string[];
  /** The whole numbers of each plain candidate, in the order of PLACES. */
  readonly whole: Uint32Array;
  /** Their figures: percent, or tonnes. */
  readonly figures: Float64Array;
}

/** Rows on their way to the project: as they are, or packed. */
export type RowChunk = readonly ReadRow[] | PackedRows;

/** Where the whole numbers of a plain candidate stand. Source and note are 0 for none, else their place and one. */
export const PLACES = { row: 0, set: 1, supplier: 2, source: 3, note: 4, column: 5, month: 6, kind: 7 };
export const WIDTH = 8;
/** Kind of a figure: percent, or tonnes of a basis. */
export const FIGURE_KINDS = ['percent', ...MASS_BASES] as const;
export const BY_COUNTRY = 8;
export const ESTIMATED = 16;
/** A kind has from this bit on the column in which a supplier is named that the project does not know; 0 for none. */
export const NEW_NAME_BIT = 8;

/** A plain candidate on its way into a chunk. */
export type PlainRow = Pick<Candidate, 'row' | 'set' | 'supplier' | 'source' | 'note'> & {
  readonly column: number;
  /** 0 for none. */
  readonly month: number;
  /** As in `whole`. */
  readonly kind: number;
  readonly figure: number;
  /** Asked of a candidate that names a country alone. */
  readonly shown: string;
};

/** The kind of tonnes. */
export function kindOfTonnes(basis: MassBasis, isByCountry: boolean, mark: Candidate['mark']): number {
  return (
    FIGURE_KINDS.indexOf(basis) + (isByCountry ? BY_COUNTRY : 0) + (mark === 'estimated' ? ESTIMATED : 0)
  );
}

/** The row that a plain candidate is, with what is warned of it. */
export function plainCandidate(
  { row, set, supplier, source, note, column, month, kind, figure, shown }: PlainRow,
  warnings: readonly ImportProblem[] = [],
): ReadRow {
  const as = FIGURE_KINDS[kind & 7] ?? 'percent';
  const candidate: Candidate = {
    row,
    set,
    supplier,
    entry: as === 'percent' ? { as, percent: figure } : { as: 'tonnes', mass: { tonnes: figure, basis: as } },
    valueCell: cellAddress(row, column),
    rawValue: shown,
    source,
    note,
    ...(month === 0 ? {} : { month }),
    ...((kind & BY_COUNTRY) === 0 ? {} : { byCountry: true }),
    ...((kind & ESTIMATED) === 0 ? {} : { mark: 'estimated' }),
  };
  return { kind: 'candidate', candidate, warnings };
}

/** The place of a figure in FIGURE_KINDS. */
export function figureKind(entry: Candidate['entry']): number {
  return FIGURE_KINDS.indexOf(entry.as === 'percent' ? 'percent' : entry.mass.basis);
}

/** The column of the figure, where it stands in the row of the candidate; 0 for a figure from elsewhere. */
export function columnOf({ valueCell, row }: Pick<Candidate, 'valueCell' | 'row'>): number {
  let column = 0;
  let at = 0;
  for (; at < valueCell.length; at++) {
    const code = valueCell.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return valueCell.endsWith(String(row)) && valueCell.length === at + String(row).length ? column : 0;
}
