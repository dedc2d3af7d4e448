import { MASS_BASES } from '@shared/base/mass-basis';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Candidate, ReadRow } from './read-row';
import type { SupplierReference } from './supplier-reference';

/**
 * Rows by columns, on their way from the thread that reads a file to the one that has the project. What many rows share
 * (sets, suppliers, sources, notes) goes over once a file; rows that are more than a plain candidate go as they are.
 */
export interface PackedRows {
  readonly count: number;
  /** What these rows are the first to name. */
  readonly sets: readonly ShareSetKey[];
  readonly suppliers: readonly SupplierReference[];
  readonly texts: readonly string[];
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

/** Packs the rows of one file, chunk after chunk. */
export class RowPacker {
  readonly #sets = new Map<ShareSetKey, number>();
  readonly #suppliers = new Map<SupplierReference, number>();
  readonly #texts = new Map<string, number>();

  pack(rows: readonly ReadRow[]): PackedRows {
    const sets: ShareSetKey[] = [];
    const suppliers: SupplierReference[] = [];
    const texts: string[] = [];
    const shown: string[] = [];
    const others: [number, ReadRow][] = [];
    const whole = new Uint32Array(rows.length * WIDTH);
    const figures = new Float64Array(rows.length);
    let at = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as ReadRow;
      const kind = kindOf(row);
      const column = kind === null || row.kind !== 'candidate' ? 0 : columnOf(row.candidate);
      if (kind === null || column === 0 || row.kind !== 'candidate') {
        others.push([index, row]);
        continue;
      }
      const { candidate } = row;
      const { entry } = candidate;
      const to = at * WIDTH;
      whole[to + PLACES.row] = candidate.row;
      whole[to + PLACES.set] = placeIn(this.#sets, candidate.set, sets);
      whole[to + PLACES.supplier] = placeIn(this.#suppliers, candidate.supplier, suppliers);
      whole[to + PLACES.source] =
        candidate.source === null ? 0 : placeIn(this.#texts, candidate.source, texts) + 1;
      whole[to + PLACES.note] = candidate.note === null ? 0 : placeIn(this.#texts, candidate.note, texts) + 1;
      whole[to + PLACES.column] = column;
      whole[to + PLACES.month] = candidate.month ?? 0;
      whole[to + PLACES.kind] = kind;
      figures[at] = entry.as === 'percent' ? entry.percent : entry.mass.tonnes;
      if (candidate.byCountry === true) shown.push(candidate.rawValue);
      at += 1;
    }
    return {
      count: rows.length,
      ...{ sets, suppliers, texts, others, shown },
      whole: whole.slice(0, at * WIDTH),
      figures: figures.slice(0, at),
    };
  }
}

/** What a row is as a plain candidate; null for one that is more than that. */
function kindOf(row: ReadRow): number | null {
  if (row.kind !== 'candidate' || row.warnings.length > 0) return null;
  const { entry, byCountry, mark, month } = row.candidate;
  if (mark !== undefined && mark !== 'estimated') return null;
  if (month === 0) return null;
  return figureKind(entry) + (byCountry === true ? BY_COUNTRY : 0) + (mark === 'estimated' ? ESTIMATED : 0);
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

function placeIn<T>(known: Map<T, number>, value: T, fresh: T[]): number {
  const place = known.get(value);
  if (place !== undefined) return place;
  const added = known.size;
  known.set(value, added);
  fresh.push(value);
  return added;
}
