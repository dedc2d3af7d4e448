import type { ShareSetKey } from '@shared/model/tables/share';
import { asLeftOut, FILTERED } from './left-out';
import { type SheetPlace, sheetOfNewName } from './new-name';
import {
  BY_COUNTRY,
  columnOf,
  ESTIMATED,
  figureKind,
  NEW_NAME_BIT,
  type PackedRows,
  PLACES,
  type PlainRow,
  WIDTH,
} from './packed-rows';
import type { ReadRow } from './read-row';
import type { SupplierReference } from './supplier-reference';

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
    return this.#count + this.#named.out.length;
  }

  /** Those of them that a rule leaves out without a word more. */
  get outs(): number {
    return this.#named.out.length;
  }

  /** Adds a row, as a plain candidate where it is one. */
  add(row: ReadRow): void {
    const out = row.kind === 'left_out' ? asLeftOut(row) : null;
    if (row.kind === 'left_out' && out !== null) {
      this.#addOut(row.row, out);
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

  addPlain(
    { row, set, supplier, source, note, column, month, kind, figure, shown }: PlainRow,
    named = 0,
  ): void {
    const [setAt, supplierAt] = [this.placeOfSet(set), this.placeOfSupplier(supplier)];
    const [sourceAt, noteAt] = [this.placeOfText(source), this.placeOfText(note)];
    const all = kind + (named << NEW_NAME_BIT);
    this.addPlaced(row, setAt, supplierAt, sourceAt, noteAt, column, month, all, figure, shown);
  }

  /** The place of a set among those of the file, for addPlaced. */
  placeOfSet(set: ShareSetKey): number {
    return placeIn(this.#sets, set, this.#named.sets);
  }

  placeOfSupplier(supplier: SupplierReference): number {
    return placeIn(this.#suppliers, supplier, this.#named.suppliers);
  }

  /** 0 for none, else the place of a text and one. */
  placeOfText(text: string | null): number {
    return text === null ? 0 : placeIn(this.#texts, text, this.#named.texts) + 1;
  }

  /** Adds a plain candidate by its whole numbers, in the order of PLACES, with its figure. @param shown as in PlainRow */
  addPlaced(
    row: number,
    set: number,
    supplier: number,
    source: number,
    note: number,
    column: number,
    month: number,
    kind: number,
    figure: number,
    shown: string,
  ): void {
    if (this.#plain === this.#figures.length) this.#grow();
    const whole = this.#whole;
    const to = this.#plain * WIDTH;
    whole[to + PLACES.row] = row;
    whole[to + PLACES.set] = set;
    whole[to + PLACES.supplier] = supplier;
    whole[to + PLACES.source] = source;
    whole[to + PLACES.note] = note;
    whole[to + PLACES.column] = column;
    whole[to + PLACES.month] = month;
    whole[to + PLACES.kind] = kind;
    this.#figures[this.#plain] = figure;
    if ((kind & BY_COUNTRY) !== 0) this.#named.shown.push(shown);
    this.#plain += 1;
    this.#count += 1;
  }

  /** Adds a row that a filter leaves out. */
  addFiltered(row: number): void {
    this.#addOut(row, FILTERED);
  }

  #addOut(row: number, as: number): void {
    this.#named.out.push(row);
    this.#named.outAs.push(as);
    this.#named.outAt.push(this.#count);
  }

  /** The chunk; the next one is begun. */
  take(): PackedRows {
    const chunk = {
      count: this.#count,
      sheet: this.#sheet,
      ...this.#named,
      out: Uint32Array.from(this.#named.out),
      outAs: Uint16Array.from(this.#named.outAs),
      outAt: Uint32Array.from(this.#named.outAt),
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
  readonly out: number[] = [];
  readonly outAs: number[] = [];
  readonly outAt: number[] = [];
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

function placeIn<T>(known: Map<T, number>, value: T, fresh: T[]): number {
  const place = known.get(value);
  if (place !== undefined) return place;
  const added = known.size;
  known.set(value, added);
  fresh.push(value);
  return added;
}
