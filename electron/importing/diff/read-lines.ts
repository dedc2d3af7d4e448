import { itemAt } from '@shared/base/element-at';
import type { Stage } from '@shared/base/stage';
import type { ImportProblem } from '@shared/features/importing/diff';
import { setKey } from '@shared/model/share-totals';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { FileRows } from '../steps/file-rows';
import { newNameWarning, type SheetPlace } from '../steps/new-name';
import {
  columnOf,
  ESTIMATED,
  figureKind,
  NEW_NAME_BIT,
  type PackedRows,
  PLACES,
  WIDTH,
} from '../steps/packed-rows';
import type { Candidate, ReadRow } from '../steps/read-row';
import type { SupplierReference } from '../steps/supplier-reference';
import type { BySet } from './by-set';
import type { DiffInput } from './diff-input';
import { type FileSet, type FileSupplier, type Lines, NOBODY, problemOf } from './lines';
import { LineProblems } from './problems';
import type { SupplierFinder } from './suppliers';

/** Reads the rows of a file into lines: whose set each is in, whom it names, and which share of the project it is about. */
export function readLines(
  rows: FileRows,
  { file }: Pick<DiffInput, 'file'>,
  shares: BySet<Share>,
  finder: SupplierFinder,
): Lines {
  const reader = new LineReader(rows, file, shares, finder);
  for (const chunk of rows.chunks) reader.take(chunk);
  return reader.lines;
}

/** No place was found yet. */
const UNKNOWN = -1;

/**
 * Reads lines one after the other. A class, and no functions within one: what is compiled for the first file serves for
 * the next as well.
 */
class LineReader {
  readonly lines: Lines & { count: number };
  readonly #rows: FileRows;
  readonly #file: DiffInput['file'];
  readonly #finder: SupplierFinder;
  readonly #sets: Places<ShareSetKey, FileSet>;
  readonly #suppliers = new Places<FileSupplier, FileSupplier>(
    ({ supplier }) => supplier.id,
    (found) => found,
  );
  readonly #texts = new Places<string, string>(
    (text) => text,
    (text) => text,
  );
  readonly #existing = new Map<number, Share>();
  readonly #odd = new Map<number, Candidate>();
  readonly #gone = new Map<number, string>();
  /** Places among the lines' of the sets and texts of the file. */
  readonly #setPlaces: Int32Array;
  readonly #textPlaces: Int32Array;
  /** Whom each reference named last, and at which stage: as a rule it lies at one. */
  readonly #lastWho: Int32Array;
  readonly #lastStage: (Stage | undefined)[];

  constructor(rows: FileRows, file: DiffInput['file'], shares: BySet<Share>, finder: SupplierFinder) {
    const most = rows.length;
    this.#rows = rows;
    this.#file = file;
    this.#finder = finder;
    this.#sets = new Places(setKey, (set, key): FileSet => ({ set, key, shares: shares.ofSet(key) }));
    this.#setPlaces = new Int32Array(rows.sets.length).fill(UNKNOWN);
    this.#textPlaces = new Int32Array(rows.texts.length + 1).fill(UNKNOWN);
    this.#lastWho = new Int32Array(rows.suppliers.length).fill(NOBODY);
    this.#lastStage = new Array(rows.suppliers.length);
    const row = new Uint32Array(most);
    this.lines = {
      count: 0,
      sets: this.#sets.items,
      suppliers: this.#suppliers.items,
      texts: this.#texts.items,
      row,
      existing: this.#existing,
      odd: this.#odd,
      gone: this.#gone,
      problems: new LineProblems(row),
      set: new Uint32Array(most),
      who: new Int32Array(most),
      value: new Float64Array(most),
      kind: new Uint8Array(most),
      column: new Uint32Array(most),
      isEstimated: new Uint8Array(most),
      source: new Uint32Array(most),
      note: new Uint32Array(most),
    };
  }

  /** Reads the rows of a chunk in their order. */
  take({ count, others, whole, figures, sheet }: PackedRows): void {
    let [at, next] = [0, 0];
    for (let index = 0; index < count; index++) {
      const odd = others[next];
      if (odd !== undefined && odd[0] === index) {
        next += 1;
        this.#other(odd[1]);
        continue;
      }
      this.#plain(whole, at * WIDTH, figures[at] ?? 0, sheet);
      at += 1;
    }
  }

  /** A plain candidate, by the place of its whole numbers. */
  #plain(whole: Uint32Array, at: number, figure: number, sheet: SheetPlace | null): void {
    const { lines } = this;
    const line = lines.count++;
    const kind = whole[at + PLACES.kind] ?? 0;
    lines.row[line] = whole[at + PLACES.row] ?? 0;
    lines.value[line] = figure;
    lines.kind[line] = kind & 7;
    lines.column[line] = whole[at + PLACES.column] ?? 0;
    if ((kind & ESTIMATED) !== 0) lines.isEstimated[line] = 1;
    lines.source[line] = this.#text(whole[at + PLACES.source] ?? 0);
    lines.note[line] = this.#text(whole[at + PLACES.note] ?? 0);
    const set = this.#set(whole[at + PLACES.set] ?? 0);
    lines.set[line] = set;
    const reference = whole[at + PLACES.supplier] ?? 0;
    const named = kind >> NEW_NAME_BIT;
    const own = itemAt(lines.sets, set);
    const last = this.#lastWho[reference] ?? NOBODY;
    if (named === 0 && last !== NOBODY && this.#lastStage[reference] === own.set.stage) {
      this.#give(line, last, own);
      return;
    }
    const supplier = itemAt(this.#rows.suppliers, reference);
    if (named > 0 && sheet !== null) {
      const warning = newNameWarning(sheet, { row: lines.row[line] ?? 0, supplier }, named);
      lines.problems.tell(warning);
      lines.problems.put(line, warning);
    }
    this.#lastWho[reference] = this.#name(line, supplier, own);
    this.#lastStage[reference] = own.set.stage;
  }

  #other(read: ReadRow): void {
    const { lines } = this;
    const { problems } = lines;
    if (read.kind === 'rejected') tellAll(problems, read.problems);
    if (read.kind === 'left_out' && read.problem !== undefined) problems.tell(read.problem);
    if (read.kind !== 'candidate') return;
    const line = lines.count++;
    const { candidate, warnings } = read;
    const { entry } = candidate;
    lines.row[line] = candidate.row;
    lines.value[line] = entry.as === 'percent' ? entry.percent : entry.mass.tonnes;
    lines.kind[line] = figureKind(entry);
    lines.column[line] = columnOf(candidate);
    lines.source[line] = this.#placeOfText(candidate.source);
    lines.note[line] = this.#placeOfText(candidate.note);
    this.#odd.set(line, candidate);
    tellAll(problems, warnings);
    for (const warning of warnings) problems.put(line, warning);
    const set = this.#sets.of(candidate.set);
    lines.set[line] = set;
    this.#name(line, candidate.supplier, itemAt(lines.sets, set));
  }

  /** Finds whom a line names in its set, once its set is there. @returns its place, or NOBODY */
  #name(line: number, reference: SupplierReference, set: FileSet): number {
    const { lines } = this;
    const found = this.#finder.find(reference, set.set.stage);
    if (found === null) {
      lines.who[line] = NOBODY;
      this.#gone.set(line, reference.kind === 'new' ? reference.name : reference.supplierId);
      const said = {
        level: 'error',
        code: 'import.row.unknownSupplier',
        params: { row: lines.row[line] ?? 0 },
      } as const;
      const problem = problemOf(this.#file, lines, line, said);
      lines.problems.put(line, problem);
      lines.problems.tell(problem);
      return NOBODY;
    }
    const who = this.#suppliers.of(found);
    this.#give(line, who, set);
    return who;
  }

  /** Notes whom a line names, and the share that the project holds of them. */
  #give(line: number, who: number, { shares }: FileSet): void {
    this.lines.who[line] = who;
    if (shares.size === 0) return;
    const share = shares.get(this.lines.suppliers[who]?.supplier.id ?? '');
    if (share !== undefined) this.#existing.set(line, share);
  }

  #set(at: number): number {
    const known = this.#setPlaces[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const place = this.#sets.of(itemAt(this.#rows.sets, at));
    this.#setPlaces[at] = place;
    return place;
  }

  /** @param at 0 for none, else the place in the file's texts and one */
  #text(at: number): number {
    if (at === 0) return 0;
    const known = this.#textPlaces[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const place = this.#placeOfText(this.#rows.texts[at - 1] ?? null);
    this.#textPlaces[at] = place;
    return place;
  }

  #placeOfText(text: string | null): number {
    return text === null ? 0 : this.#texts.of(text) + 1;
  }
}

function tellAll(problems: LineProblems, said: readonly ImportProblem[]): void {
  for (const problem of said) problems.tell(problem);
}

/** Different things in the order in which they are met; what is the same object is found without its key. */
class Places<From, To> {
  readonly items: To[] = [];
  readonly #places = new Map<From, number>();
  readonly #byKey = new Map<string, number>();
  readonly #keyOf: (from: From) => string;
  readonly #make: (from: From, key: string) => To;

  constructor(keyOf: (from: From) => string, make: (from: From, key: string) => To) {
    this.#keyOf = keyOf;
    this.#make = make;
  }

  of(from: From): number {
    const known = this.#places.get(from);
    if (known !== undefined) return known;
    const key = this.#keyOf(from);
    let place = this.#byKey.get(key);
    if (place === undefined) {
      place = this.items.push(this.#make(from, key)) - 1;
      this.#byKey.set(key, place);
    }
    this.#places.set(from, place);
    return place;
  }
}
