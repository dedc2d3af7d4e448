import { MARKS, type Mark } from '../../base/certainty';
import { MASS_BASES, type MassBasis } from '../../base/mass-basis';

/** One share of a table. */
export interface ShareCell {
  /** Empty in the window, as is the cell of a file. */
  readonly shareId: string;
  /** Null when entered in tonnes and the total is not known. */
  readonly percent: number | null;
  /** Of the plan; equals `percent` when no scenario is selected. */
  readonly basePercent: number | null;
  readonly tonnes: number | null;
  readonly enteredAs: 'percent' | 'tonnes';
  readonly enteredValue: number;
  readonly basis: MassBasis;
  readonly mark: Mark;
  readonly low: number | null;
  readonly high: number | null;
  /** Moved by the edit of another share: source and range are those of the figure before. */
  readonly rebalanced: boolean;
  readonly locked: boolean;
  readonly note: string | null;
  readonly source: string | null;
  readonly importedFrom: { readonly fileName: string; readonly sheet: string; readonly cell: string } | null;
  /** Changed from the plan by the selected scenario. */
  readonly overridden: boolean;
}

/**
 * The cells of one year of a share table by column, each cell at the place of its supplier's head: 100,000 cells are some
 * hundred arrays, which pass between threads at once, and not 100,000 objects. Never changed: a year that no edit touched
 * stays the very same.
 */
export interface ShareColumns {
  /** NaN where a cell has none. */
  readonly percent: Float64Array;
  readonly tonnes: Float64Array;
  readonly enteredValue: Float64Array;
  /** What a cell is, bit by bit: TRAITS. */
  readonly traits: Uint8Array;
  readonly basis: Uint8Array;
  readonly mark: Uint8Array;
  /** Null where it is the percent of every cell. */
  readonly basePercent: Float64Array | null;
  /** Null where no cell has one, as are those below; NaN where a cell has none. */
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
  /** Places in `texts` and `files`, counted from 1; 0 where a cell has none. */
  readonly note: Uint32Array | null;
  readonly source: Uint32Array | null;
  readonly file: Uint32Array | null;
  /** What cells say, each once. */
  readonly texts: readonly string[];
  readonly files: readonly { readonly fileName: string; readonly sheet: string }[];
}

/** What is asked of a few cells alone, by the places of their year and their head. */
export interface CellTexts {
  readonly shareId: (year: number, place: number) => string;
  readonly importCell: (year: number, place: number) => string;
}

export const TRAITS = { present: 1, inTonnes: 2, locked: 4, overridden: 8, rebalanced: 16 } as const;

/** Columns that every cell has, of so many cells none of which is there yet. */
export function emptyColumns(cells: number) {
  return {
    percent: new Float64Array(cells).fill(Number.NaN),
    tonnes: new Float64Array(cells),
    enteredValue: new Float64Array(cells),
    traits: new Uint8Array(cells),
    basis: new Uint8Array(cells),
    mark: new Uint8Array(cells),
  };
}

/** A column that is not made before a cell has something to say in it. */
export function seldom<Column extends Float64Array | Uint32Array>(make: () => Column) {
  let column: Column | null = null;
  return {
    put: (place: number, value: number): void => {
      column ??= make();
      column[place] = value;
    },
    all: (): Column | null => column,
  };
}

/** Each text once, by its place counted from 1. */
export function dictionary() {
  const places = new Map<string, number>();
  return {
    placeOf: (text: string): number => {
      let place = places.get(text);
      if (place === undefined) {
        place = places.size + 1;
        places.set(text, place);
      }
      return place;
    },
    all: (): string[] => [...places.keys()],
  };
}

/** The cell of a year at the place of a head; null where none is. */
export function cellAt(
  columns: ShareColumns | undefined,
  year: number,
  place: number,
  texts: CellTexts,
): ShareCell | null {
  const traits = columns?.traits[place] ?? 0;
  if (columns === undefined || (traits & TRAITS.present) === 0) return null;
  const file = columns.files[(columns.file?.[place] ?? 0) - 1];
  return {
    shareId: texts.shareId(year, place),
    percent: numberAt(columns.percent, place),
    basePercent: numberAt(columns.basePercent ?? columns.percent, place),
    tonnes: numberAt(columns.tonnes, place),
    enteredAs: (traits & TRAITS.inTonnes) === 0 ? 'percent' : 'tonnes',
    enteredValue: columns.enteredValue[place] ?? 0,
    basis: MASS_BASES[columns.basis[place] ?? 0] ?? 'reo',
    mark: MARKS[columns.mark[place] ?? 0] ?? 'known',
    low: numberAt(columns.low, place),
    high: numberAt(columns.high, place),
    rebalanced: (traits & TRAITS.rebalanced) !== 0,
    locked: (traits & TRAITS.locked) !== 0,
    note: textAt(columns, columns.note, place),
    overridden: (traits & TRAITS.overridden) !== 0,
    source: textAt(columns, columns.source, place),
    importedFrom: file === undefined ? null : { ...file, cell: texts.importCell(year, place) },
  };
}

function textAt({ texts }: ShareColumns, column: Uint32Array | null, place: number): string | null {
  return texts[(column?.[place] ?? 0) - 1] ?? null;
}

/** The number at a place; null where there is none. */
export function numberAt(column: Float64Array | null | undefined, place: number): number | null {
  const value = column?.[place] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}
