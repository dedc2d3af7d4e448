import { MASS_BASES, type MassBasis } from '@shared/base/mass-basis';
import { cellAddress } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { ShareSetKey } from '@shared/model/tables/share';
import { type SheetPlace, sheetOfNewName } from './new-name';
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
/** In the place of such a kind: a row that a filter leaves out, of which nothing else is known. */
export const FILTERED = 7;
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

/** Packs the rows of one file, chunk after chunk. */
export class RowPacker {
  readonly #sets = new Map<ShareSetKey, number>();
  readonly #suppliers = new Map<SupplierReference, number>();
  readonly #texts = new Map<string, number>();
  #whole = new Uint32Array(0);
  #figures = new Float64Array(0);
  #plain = 0;
  #count = 0;
  #named = new NewlyNamed();
  #sheet: SheetPlace | null = null;

  pack(rows: readonly ReadRow[]): PackedRows {
    for (const row of rows) this.add(row);
    return this.take();
  }

  /** Rows in the chunk so far. */
  get count(): number {
    return this.#count;
  }

  /** Adds a row, as a plain candidate where it is one. */
  add(row: ReadRow): void {
    if (isFiltered(row)) {
      this.addFiltered(row.row);
      return;
    }
    const own = kindOf(row);
    const named = own === null ? 0 : this.#newNameOf(row);
    const column = own === null || row.kind !== 'candidate' ? 0 : columnOf(row.candidate);
    if (own === null || named === null || column === 0 || row.kind !== 'candidate') {
      this.#named.others.push([this.#count++, row]);
      return;
    }
    const { candidate } = row;
    const { entry, month = 0, rawValue: shown } = candidate;
    const figure = entry.as === 'percent' ? entry.percent : entry.mass.tonnes;
    this.addPlain({ ...candidate, column, month, kind: own, figure, shown }, named);
  }

  /** @param named the column of a new supplier's name that is warned of; 0 for none */
  addPlain(
    { row, set, supplier, source, note, column, month, kind, figure, shown }: PlainRow,
    named = 0,
  ): void {
    const { sets, suppliers, texts } = this.#named;
    if (this.#plain === this.#figures.length) this.#grow();
    const whole = this.#whole;
    const to = this.#plain * WIDTH;
    whole[to + PLACES.row] = row;
    whole[to + PLACES.set] = placeIn(this.#sets, set, sets);
    whole[to + PLACES.supplier] = placeIn(this.#suppliers, supplier, suppliers);
    whole[to + PLACES.source] = source === null ? 0 : placeIn(this.#texts, source, texts) + 1;
    whole[to + PLACES.note] = note === null ? 0 : placeIn(this.#texts, note, texts) + 1;
    whole[to + PLACES.column] = column;
    whole[to + PLACES.month] = month;
    whole[to + PLACES.kind] = kind + (named << NEW_NAME_BIT);
    this.#figures[this.#plain] = figure;
    if ((kind & BY_COUNTRY) !== 0) this.#named.shown.push(shown);
    this.#plain += 1;
    this.#count += 1;
  }

  /** Adds a row that a filter leaves out. */
  addFiltered(row: number): void {
    if (this.#plain === this.#figures.length) this.#grow();
    const to = this.#plain * WIDTH;
    this.#whole.fill(0, to, to + WIDTH);
    this.#whole[to + PLACES.row] = row;
    this.#whole[to + PLACES.kind] = FILTERED;
    this.#figures[this.#plain] = 0;
    this.#plain += 1;
    this.#count += 1;
  }

  /** The chunk; the next one is begun. */
  take(): PackedRows {
    const chunk = {
      ...{ count: this.#count, sheet: this.#sheet, ...this.#named },
      whole: this.#whole.slice(0, this.#plain * WIDTH),
      figures: this.#figures.slice(0, this.#plain),
    };
    this.#named = new NewlyNamed();
    this.#plain = 0;
    this.#count = 0;
    return chunk;
  }

  /** The column of a new supplier's name where that is all that is warned of; 0 where nothing is, null where there is more. */
  #newNameOf(row: ReadRow): number | null {
    if (row.kind !== 'candidate') return null;
    const [warning, ...more] = row.warnings;
    if (warning === undefined) return 0;
    const { candidate } = row;
    const cell = more.length > 0 ? undefined : warning.place?.cell;
    const column = cell === undefined ? 0 : columnOf({ row: candidate.row, valueCell: cell });
    const sheet = column === 0 ? null : sheetOfNewName(warning, candidate, column);
    return sheet !== null && this.saysNewIn(sheet) ? column : null;
  }

  /** Whether it is the sheet of whose new suppliers columns warn: the first one that is asked for. */
  saysNewIn(sheet: SheetPlace): boolean {
    this.#sheet ??= sheet;
    return this.#sheet.file === sheet.file && this.#sheet.sheet === sheet.sheet;
  }

  #grow(): void {
    const figures = new Float64Array(Math.max(64, this.#figures.length * 2));
    const whole = new Uint32Array(figures.length * WIDTH);
    figures.set(this.#figures);
    whole.set(this.#whole);
    this.#figures = figures;
    this.#whole = whole;
  }
}

/** What a chunk has besides its numbers. */
class NewlyNamed {
  readonly sets: ShareSetKey[] = [];
  readonly suppliers: SupplierReference[] = [];
  readonly texts: string[] = [];
  readonly others: [at: number, row: ReadRow][] = [];
  readonly shown: string[] = [];
}

/** Whether nothing more is to be said of a row than that a filter leaves it out. */
function isFiltered(row: ReadRow): row is Extract<ReadRow, { kind: 'left_out' }> {
  if (row.kind !== 'left_out' || row.reason !== 'filtered') return false;
  return row.cell === undefined && row.problem === undefined && row.standing === undefined;
}

/** What a row is as a plain candidate; null for one that is more than that. */
function kindOf(row: ReadRow): number | null {
  if (row.kind !== 'candidate') return null;
  const { entry, byCountry, mark, month } = row.candidate;
  if (mark !== undefined && mark !== 'estimated') return null;
  if (month === 0) return null;
  const more = (byCountry === true ? BY_COUNTRY : 0) + (mark === 'estimated' ? ESTIMATED : 0);
  return figureKind(entry) + more;
}

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
    ...{ row, set, supplier },
    entry: as === 'percent' ? { as, percent: figure } : { as: 'tonnes', mass: { tonnes: figure, basis: as } },
    ...{ valueCell: cellAddress(row, column), rawValue: shown, source, note },
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

function placeIn<T>(known: Map<T, number>, value: T, fresh: T[]): number {
  const place = known.get(value);
  if (place !== undefined) return place;
  const added = known.size;
  known.set(value, added);
  fresh.push(value);
  return added;
}
