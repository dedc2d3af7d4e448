import type { ShareSetKey } from '@shared/model/tables/share';
import { PARTNER_OF_ITSELF } from './exports-of-others';
import { LeftOut, leftOutRow } from './left-out';
import { newNameWarning, type SheetPlace } from './new-name';
import {
  BY_COUNTRY,
  NEW_NAME_BIT,
  type PackedRows,
  PLACES,
  plainCandidate,
  type RowChunk,
  WIDTH,
} from './packed-rows';
import type { ReadRow } from './read-row';
import { RowPacker } from './row-packer';
import type { SupplierReference } from './supplier-reference';

/**
 * The rows of a file in their order: plain candidates and rows that a rule leaves out stay by columns, as they came, and
 * all others as they are. A row is made of the former only where somebody asks for it.
 */
export class FileRows {
  readonly sets: ShareSetKey[] = [];
  readonly suppliers: SupplierReference[] = [];
  readonly texts: string[] = [];
  readonly #chunks: PackedRows[] = [];
  readonly #out = new LeftOut();
  #packer: RowPacker | null = null;
  #length = 0;
  #isSettled = true;

  static of(rows: readonly ReadRow[]): FileRows {
    const made = new FileRows();
    made.add(rows);
    return made;
  }

  /** Takes the next chunk of one reader, in their order. */
  add(chunk: RowChunk): void {
    if ('whole' in chunk) this.#take(chunk);
    else {
      this.#packer ??= new RowPacker();
      this.#take(this.#packer.pack(chunk));
    }
  }

  get length(): number {
    return this.#length;
  }

  /** Whether every row can be judged by itself: what only all rows together explain is settled (settle-rows.ts), or is not there. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** The same rows with others in the place of those that came as they are. */
  withOthers(of: (row: ReadRow) => ReadRow): FileRows {
    const made = new FileRows();
    for (const { others, ...chunk } of this.#chunks)
      made.#take({ ...chunk, others: others.map(([at, row]) => [at, of(row)] as const) });
    return made;
  }

  /** The rows by columns, as they came. */
  get chunks(): readonly PackedRows[] {
    return this.#chunks;
  }

  /** The same file with others in the place of all rows but those that a rule leaves out without a word more. */
  withRead(rows: readonly ReadRow[]): FileRows {
    const made = FileRows.of(rows);
    const none = new RowPacker().take();
    for (const { out, outAs } of this.#chunks)
      made.#take({ ...none, out, outAs, outAt: new Uint32Array(out.length) });
    return made;
  }

  /** What a rule leaves out without a word more. */
  get leftOut(): LeftOut {
    return this.#out;
  }

  /** The rows that came as they are. */
  others(): ReadRow[] {
    return this.#chunks.flatMap(({ others }) => others.map(([, row]) => row));
  }

  /** All rows as they were read; those that shared a set or a supplier share one again. */
  all(): ReadRow[] {
    return this.#chunks.flatMap((chunk) => this.#rowsOf(chunk, chunk));
  }

  /** The same but for those that a rule leaves out without a word more. */
  read(): ReadRow[] {
    return this.#chunks.flatMap((chunk) => this.#rowsOf(chunk, null));
  }

  #rowsOf({ count, others, whole, figures, shown, sheet }: PackedRows, outs: PackedRows | null): ReadRow[] {
    const rows: ReadRow[] = [];
    let [at, next, named, out] = [0, 0, 0, 0];
    for (let index = 0; index <= count; index++) {
      for (; outs?.outAt[out] === index; out++)
        rows.push(leftOutRow(outs.out[out] ?? 0, outs.outAs[out] ?? 0));
      if (index === count) break;
      const odd = others[next];
      if (odd !== undefined && odd[0] === index) {
        next += 1;
        rows.push(odd[1]);
        continue;
      }
      const isByCountry = ((whole[at * WIDTH + PLACES.kind] ?? 0) & BY_COUNTRY) !== 0;
      const text = isByCountry ? (shown[named++] ?? '') : '';
      rows.push(this.#plain(whole, at * WIDTH, figures[at] ?? 0, text, sheet));
      at += 1;
    }
    return rows;
  }

  #take(chunk: PackedRows): void {
    for (const set of chunk.sets) this.sets.push(set);
    for (const supplier of chunk.suppliers) this.suppliers.push(supplier);
    for (const text of chunk.texts) this.texts.push(text);
    this.#chunks.push(chunk);
    this.#length += chunk.count;
    this.#leaveOut(chunk);
    this.#isSettled &&= !chunk.others.some(([, row]) => isOpen(row)) && !namesMonthOrCountry(chunk);
  }

  #leaveOut(chunk: PackedRows): void {
    this.#length += chunk.out.length;
    this.#out.add(chunk.out, chunk.outAs);
  }

  #plain(whole: Uint32Array, at: number, figure: number, shown: string, sheet: SheetPlace | null): ReadRow {
    const number = (place: number) => whole[at + place] ?? 0;
    const set = this.sets[number(PLACES.set)];
    const supplier = this.suppliers[number(PLACES.supplier)];
    if (set === undefined || supplier === undefined)
      throw new Error('rows of a file came in another order than they were packed');
    const [row, kind] = [number(PLACES.row), number(PLACES.kind)];
    const named = kind >> NEW_NAME_BIT;
    const plain = {
      row,
      set,
      supplier,
      figure,
      shown,
      kind,
      source: this.texts[number(PLACES.source) - 1] ?? null,
      note: this.texts[number(PLACES.note) - 1] ?? null,
      column: number(PLACES.column),
      month: number(PLACES.month),
    };
    return plainCandidate(plain, sheet === null || named === 0 ? [] : [newNameWarning(sheet, plain, named)]);
  }
}

/** Whether something of a row is decided by others (settle-rows.ts). */
function isOpen(row: ReadRow): boolean {
  if (row.kind === 'candidate') return row.candidate.month !== undefined || row.candidate.byCountry === true;
  if (row.kind !== 'rejected') return row.kind === 'region';
  return row.repeats !== undefined || row.problems.some(({ code }) => code === PARTNER_OF_ITSELF);
}

function namesMonthOrCountry({ whole }: PackedRows): boolean {
  for (let at = 0; at < whole.length; at += WIDTH)
    if ((whole[at + PLACES.month] ?? 0) !== 0 || ((whole[at + PLACES.kind] ?? 0) & BY_COUNTRY) !== 0)
      return true;
  return false;
}
