import type { Mark } from '@shared/base/certainty';
import { MASS_BASES } from '@shared/base/mass-basis';
import { cellAddress } from '@shared/base/sheet-cell';
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
  /** The figures of the plain candidates as their cells showed them, one behind the other. */
  readonly shown: string;
  /** Row, set, supplier, source, note, column of the figure, month, kind and length of the shown figure of each of them. */
  readonly whole: Uint32Array;
  /** Their figures: percent, or tonnes. */
  readonly figures: Float64Array;
}

/** Rows on their way to the project: as they are within one thread, packed between two. */
export type RowChunk = readonly ReadRow[] | PackedRows;

/** Whole numbers that a plain candidate has. */
const WIDTH = 9;
/** Kind of a figure: percent, or tonnes of a basis. */
const KINDS = ['percent', ...MASS_BASES] as const;
const BY_COUNTRY = 8;
const ESTIMATED = 16;

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
    for (const [index, row] of rows.entries()) {
      const kind = kindOf(row);
      const column = kind === null || row.kind !== 'candidate' ? 0 : columnOf(row.candidate);
      if (kind === null || column === 0 || row.kind !== 'candidate') {
        others.push([index, row]);
        continue;
      }
      const { candidate } = row;
      const { entry } = candidate;
      const to = at * WIDTH;
      whole[to] = candidate.row;
      whole[to + 1] = placeIn(this.#sets, candidate.set, sets);
      whole[to + 2] = placeIn(this.#suppliers, candidate.supplier, suppliers);
      whole[to + 3] = candidate.source === null ? 0 : placeIn(this.#texts, candidate.source, texts) + 1;
      whole[to + 4] = candidate.note === null ? 0 : placeIn(this.#texts, candidate.note, texts) + 1;
      whole[to + 5] = column;
      whole[to + 6] = candidate.month ?? 0;
      whole[to + 7] = kind;
      figures[at] = entry.as === 'percent' ? entry.percent : entry.mass.tonnes;
      whole[to + 8] = candidate.rawValue.length;
      shown.push(candidate.rawValue);
      at += 1;
    }
    return {
      count: rows.length,
      ...{ sets, suppliers, texts, others },
      shown: shown.join(''),
      whole: whole.slice(0, at * WIDTH),
      figures: figures.slice(0, at),
    };
  }
}

/** Takes the chunks of one RowPacker apart, in their order: rows that shared an object share one again. */
export class RowUnpacker {
  readonly #sets: ShareSetKey[] = [];
  readonly #suppliers: SupplierReference[] = [];
  readonly #texts: string[] = [];

  unpack({ count, sets, suppliers, texts, others, shown, whole, figures }: PackedRows): ReadRow[] {
    for (const set of sets) this.#sets.push(set);
    for (const supplier of suppliers) this.#suppliers.push(supplier);
    for (const text of texts) this.#texts.push(text);
    const rows: ReadRow[] = [];
    let [at, other, from] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const next = others[other];
      if (next?.[0] === index) {
        rows.push(next[1]);
        other += 1;
        continue;
      }
      const to = from + (whole[at * WIDTH + 8] ?? 0);
      rows.push(this.#plain(whole, at * WIDTH, figures[at] ?? 0, shown.slice(from, to)));
      from = to;
      at += 1;
    }
    return rows;
  }

  #plain(whole: Uint32Array, at: number, figure: number, rawValue: string): ReadRow {
    const number = (place: number) => whole[at + place] ?? 0;
    const kind = number(7);
    const as = KINDS[kind & 7];
    const month = number(6);
    const mark: Mark | null = (kind & ESTIMATED) === 0 ? null : 'estimated';
    const set = this.#sets[number(1)];
    const supplier = this.#suppliers[number(2)];
    if (set === undefined || supplier === undefined || as === undefined)
      throw new Error('rows of a file came in another order than they were packed');
    const candidate: Candidate = {
      row: number(0),
      set,
      supplier,
      entry:
        as === 'percent' ? { as, percent: figure } : { as: 'tonnes', mass: { tonnes: figure, basis: as } },
      valueCell: cellAddress(number(0), number(5)),
      rawValue,
      source: this.#texts[number(3) - 1] ?? null,
      note: this.#texts[number(4) - 1] ?? null,
    };
    const more: Partial<Candidate> = {
      ...(month === 0 ? {} : { month }),
      ...((kind & BY_COUNTRY) === 0 ? {} : { byCountry: true }),
      ...(mark === null ? {} : { mark }),
    };
    const isPlain = month === 0 && kind < BY_COUNTRY;
    return { kind: 'candidate', candidate: isPlain ? candidate : { ...candidate, ...more }, warnings: NONE };
  }
}

/** Shared by all rows of which nothing is said. */
const NONE: readonly never[] = [];

/** What a row is as a plain candidate; null for one that is more than that. */
function kindOf(row: ReadRow): number | null {
  if (row.kind !== 'candidate' || row.warnings.length > 0) return null;
  const { entry, byCountry, mark, month } = row.candidate;
  if (mark !== undefined && mark !== 'estimated') return null;
  if (month === 0) return null;
  const as = KINDS.indexOf(entry.as === 'percent' ? 'percent' : entry.mass.basis);
  return as + (byCountry === true ? BY_COUNTRY : 0) + (mark === 'estimated' ? ESTIMATED : 0);
}

/** The column of the figure, where it stands in the row of the candidate; 0 for a figure from elsewhere. */
function columnOf({ valueCell, row }: Candidate): number {
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
