import { MARKS, type Mark } from '../../base/certainty';
import { MASS_BASES, type MassBasis } from '../../base/mass-basis';

/** One share of a table. */
export interface ShareCell {
  /** Empty in the window, as is the cell of a file. */
  readonly shareId: string;
  /** Null when entered in tonnes and the total is not known. */
  readonly percent: number | null;
  /** Of the plan; equals `percent` when no scenario is in hand. */
  readonly basePercent: number | null;
  readonly tonnes: number | null;
  readonly enteredAs: 'percent' | 'tonnes';
  readonly enteredValue: number;
  readonly basis: MassBasis;
  readonly mark: Mark;
  readonly low: number | null;
  readonly high: number | null;
  readonly locked: boolean;
  readonly note: string | null;
  readonly source: string | null;
  readonly importedFrom: { readonly fileName: string; readonly sheet: string; readonly cell: string } | null;
  /** Changed from the plan by the scenario in hand. */
  readonly overridden: boolean;
}

/**
 * The cells of a share table by column, year after year and in a year row after row: 100,000 cells are a dozen arrays,
 * which pass between threads at once, and not 100,000 objects.
 */
export interface ShareColumns {
  /** NaN where a cell has none. */
  readonly percent: Float64Array;
  readonly basePercent: Float64Array;
  readonly tonnes: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly enteredValue: Float64Array;
  /** What a cell is, bit by bit: TRAITS. */
  readonly traits: Uint8Array;
  readonly basis: Uint8Array;
  readonly mark: Uint8Array;
  /** Places in `texts` and `files`, counted from 1; 0 where a cell has none. */
  readonly note: Uint32Array;
  readonly source: Uint32Array;
  readonly file: Uint32Array;
  /** What cells say, each once. */
  readonly texts: readonly string[];
  readonly files: readonly { readonly fileName: string; readonly sheet: string }[];
}

/** What is asked of a few cells alone, by the place of the cell. */
export interface CellTexts {
  readonly shareId: (place: number) => string;
  readonly importCell: (place: number) => string;
}

export const TRAITS = { present: 1, inTonnes: 2, locked: 4, overridden: 8 } as const;

/** Columns of so many cells, none of which is there yet. */
export function emptyColumns(cells: number): Omit<ShareColumns, 'texts' | 'files'> {
  return {
    percent: new Float64Array(cells).fill(Number.NaN),
    basePercent: new Float64Array(cells),
    tonnes: new Float64Array(cells),
    low: new Float64Array(cells),
    high: new Float64Array(cells),
    enteredValue: new Float64Array(cells),
    traits: new Uint8Array(cells),
    basis: new Uint8Array(cells),
    mark: new Uint8Array(cells),
    note: new Uint32Array(cells),
    source: new Uint32Array(cells),
    file: new Uint32Array(cells),
  };
}

/** The cell at a place of the columns; null where none is. */
export function cellAt(columns: ShareColumns, place: number, texts: CellTexts): ShareCell | null {
  const traits = columns.traits[place] ?? 0;
  if ((traits & TRAITS.present) === 0) return null;
  const number = (column: Float64Array): number | null => {
    const value = column[place] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const text = (column: Uint32Array): string | null => columns.texts[(column[place] ?? 0) - 1] ?? null;
  const file = columns.files[(columns.file[place] ?? 0) - 1];
  return {
    shareId: texts.shareId(place),
    percent: number(columns.percent),
    basePercent: number(columns.basePercent),
    tonnes: number(columns.tonnes),
    enteredAs: (traits & TRAITS.inTonnes) === 0 ? 'percent' : 'tonnes',
    enteredValue: columns.enteredValue[place] ?? 0,
    basis: MASS_BASES[columns.basis[place] ?? 0] ?? 'reo',
    mark: MARKS[columns.mark[place] ?? 0] ?? 'known',
    low: number(columns.low),
    high: number(columns.high),
    locked: (traits & TRAITS.locked) !== 0,
    note: text(columns.note),
    overridden: (traits & TRAITS.overridden) !== 0,
    source: text(columns.source),
    importedFrom: file === undefined ? null : { ...file, cell: texts.importCell(place) },
  };
}
