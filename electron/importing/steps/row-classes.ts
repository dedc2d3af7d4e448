import { isBlank, isDitto, nameKey } from '@shared/base/fold-text';
import { cellAt, columnLetters, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import { NAMES } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import type { Vocabulary } from '../values/vocabulary';
import { type CodedRows, OWN_CODE } from './coded-rows';
import { saysExample } from './example-rows';
import { type Measure, massOf } from './figure-measure';
import { interpretRow, type Told } from './interpret-rows';
import { kindOfTonnes, type PlainRow, plainCandidate, type RowPacker } from './packed-rows';
import { isWhole, rememberTaken } from './part-rows';
import { readValue } from './read-entry';
import type { Candidate, ReadRow } from './read-row';
import { readSupplier } from './read-supplier';
import { regionMembers } from './regions';
import { whoKey } from './repeated-rows';
import { saysOxide } from './resolve-basis';
import { type FirstRow, type RowContext, rememberRow } from './row-context';
import { isNoUnit, isTotal } from './row-rules';
import type { SupplierReference } from './supplier-reference';

/** What the candidates of a class share: rows that say the same but for their supplier and their figure. */
interface Shared {
  readonly set: Candidate['set'];
  readonly month: Candidate['month'];
  readonly mark: Candidate['mark'];
  readonly source: string | null;
  readonly note: string | null;
  readonly measure: Measure;
  readonly seen: Map<string, FirstRow>;
  /** Who that is beside the country, stage and material of the class. */
  readonly suppliers: Suppliers;
}

interface Suppliers {
  /** By the text of a cell. */
  readonly byName: Map<string, Who>;
  /** By its code, as far as rows came by codes. */
  readonly byCode: Map<number, Who>;
}

interface Who {
  readonly supplier: SupplierReference;
  readonly key: string;
  readonly byCountry: boolean;
}

/** The place of a figure in a column of which only the letters are known; its address is made where it is asked for. */
class InColumn implements FirstRow {
  constructor(
    readonly row: number,
    readonly letters: string,
  ) {}

  get valueCell(): string {
    return `${this.letters}${this.row}`;
  }
}

/** A supplier that a class meets, with what is warned of it. */
interface Met {
  /** What it is known by from then on; null where each row asks who it is. */
  readonly name: string | null;
  readonly who: Who;
  readonly warnings: readonly ImportProblem[];
}

const NO_WARNINGS: readonly ImportProblem[] = [];

class Class {
  readonly next = new Map<Key, Class>();
  shared: Shared | null = null;
}

/** The same by the codes of cells. */
class CodedClass {
  readonly next = new Map<number, CodedClass>();
  /** Set where none of its rows is a heading, whoever its supplier and whatever its figure is. */
  shared: Shared | null = null;
}
/** Stands for every number of a column whose numbers say nothing. */
const ANY_NUMBER = -1;

/** What rows of a class have in a column: text, number, or a sign for what does not matter. */
type Key = string | number;
const NOTHING = '\0';
const SOME_NUMBER = '\0n';

/** After so many rows it is seen whether they fall into classes. */
const TRIAL = 16_384;

/**
 * Rows of supplies by class. `interpretRow` is the only one who knows the rules: it reads the first row of each class, and
 * what it found holds for those that say the same, as long as nothing was asked or warned of. Of a name that a class has
 * not met yet the rules about suppliers alone are asked. A row in which anything is out of the ordinary goes to it.
 */
export class RowClasses {
  readonly #mapping: Mapping;
  readonly #vocabulary: Vocabulary;
  readonly #context: RowContext;
  /** Columns of the figure and of the supplier (0 for none). */
  readonly #figure: number;
  readonly #supplier: number;
  readonly #letters: string;
  readonly #mapped: ReadonlySet<number>;
  readonly #root = new Class();
  readonly #coded = new CodedClass();
  readonly #suppliers = new Map<string, Suppliers>();
  #isOn: boolean;
  #isTried = false;
  /** Rows that were read by no class, and those that were. */
  #rows = 0;
  #quick = 0;
  /** The last row, while its cells are not yet remembered for ditto marks; of rows by codes its place. */
  #above: RawRow | null = null;
  #aboveAt: { readonly rows: CodedRows; at: number } | null = null;
  /** What was warned of the row that was read last by its class. */
  #warnings: readonly ImportProblem[] = [];

  constructor(mapping: Mapping, vocabulary: Vocabulary, context: RowContext) {
    this.#mapping = mapping;
    this.#vocabulary = vocabulary;
    this.#context = context;
    const { columns } = context;
    const [figure = 0, ...others] = columns.get('quantity') ?? [];
    const [supplier = 0, ...more] = columns.get('supplier') ?? [];
    this.#figure = figure;
    this.#supplier = supplier;
    this.#letters = columnLetters(figure);
    this.#mapped = new Set([...columns.values()].flat());
    this.#isOn =
      context.target === 'share' &&
      figure > 0 &&
      others.length + more.length === 0 &&
      !context.numberedHeaders.has(figure);
  }

  /** How many rows were read by their class. */
  get quick(): number {
    return this.#quick;
  }

  /** The meaning of a row, as interpretRow finds it. Rows have to come in the order of the sheet. */
  read(row: RawRow): ReadRow {
    if (!this.#isOn) return this.#slowly(row);
    const quick = this.#quickly(row);
    return quick === null ? this.#learning(row) : plainCandidate(quick, this.#warnings);
  }

  /** The same, where a row that is read by its class goes straight into a chunk. @returns null for one that did */
  readInto(row: RawRow, packer: RowPacker): ReadRow | null {
    if (!this.#isOn) return this.#slowly(row);
    const quick = this.#quickly(row);
    if (quick === null) return this.#learning(row);
    if (this.#warnings.length > 0) return plainCandidate(quick, this.#warnings);
    packer.addPlain(quick);
    return null;
  }

  /**
   * The same for a row of a sheet whose rows come by the codes of their cells: one that says what another has said is not
   * even made. Of others `read` is asked, with the row.
   * @returns null for one that went into the chunk
   */
  readCoded(
    rows: CodedRows,
    at: number,
    packer: RowPacker,
    read: (row: RawRow) => readonly ReadRow[],
  ): readonly ReadRow[] | null {
    const known = this.#isOn ? this.#codedClass(rows, at, false) : null;
    if (known?.shared != null && this.#quicklyCoded(rows, at, known.shared, packer)) return null;
    const row = rows.rowAt(at);
    const before = this.#quick;
    const readings = read(row);
    if (this.#quick === before) return readings;
    const shared =
      known?.shared ?? (this.#saysTwoThings(row) ? (this.#classOf(row, false)?.shared ?? null) : null);
    if (shared === null) return readings;
    const own = known ?? this.#codedClass(rows, at, true);
    if (own === null) return readings;
    own.shared = shared;
    if (this.#supplier > rows.widthAt(at)) return readings;
    const who = shared.suppliers.byName.get(cellAt(row, this.#supplier).text);
    const code = this.#supplier === 0 ? 0 : rows.codeAt(at, this.#supplier);
    if (who !== undefined && code < OWN_CODE) shared.suppliers.byCode.set(code, who);
    return readings;
  }

  /** The class of a row by the codes of all cells but its supplier and its figure; null for a row that has none. */
  #codedClass(rows: CodedRows, at: number, isNew: boolean): CodedClass | null {
    let found = this.#coded;
    const width = rows.widthAt(at);
    for (let column = 1; column <= width; column++) {
      if (column === this.#figure || column === this.#supplier) continue;
      let code = rows.codeAt(at, column);
      if (code >= OWN_CODE) {
        if (this.#mapped.has(column) || column === this.#figure + 1) return null;
        code = ANY_NUMBER;
      }
      let next = found.next.get(code);
      if (next === undefined) {
        if (!isNew) return null;
        next = new CodedClass();
        found.next.set(code, next);
      }
      found = next;
    }
    return found;
  }

  #quicklyCoded(rows: CodedRows, at: number, shared: Shared, packer: RowPacker): boolean {
    const context = this.#context;
    if (context.headings.size + context.eras.size > 0) return false;
    const width = rows.widthAt(at);
    if (this.#figure > width || this.#supplier > width) return false;
    const code = rows.codeAt(at, this.#figure);
    const figure = this.#figureOfCode(rows, code);
    const who = shared.suppliers.byCode.get(this.#supplier === 0 ? 0 : rows.codeAt(at, this.#supplier));
    if (figure === null || who === undefined || shared.seen.has(who.key)) return false;
    const row = rows.numberAt(at);
    // Nobody asks how the figure of a supplier is shown.
    const shown = who.byCountry ? (rows.cellOf(code)?.text ?? '') : '';
    packer.addPlain(this.#taken(row, shared, who, figure, shown));
    rememberTaken({ row }, context);
    this.#above = null;
    if (this.#aboveAt === null) this.#aboveAt = { rows, at };
    else this.#aboveAt.at = at;
    return true;
  }

  /** Reads a row that no class is known of. */
  #learning(row: RawRow): ReadRow {
    this.#rows += 1;
    if (this.#rows + this.#quick >= TRIAL && !this.#isTried) {
      this.#isTried = true;
      this.#isOn = this.#quick >= TRIAL / 8;
    }
    const { questions } = this.#context;
    const asked = questions.times;
    const told: Told = {};
    const read = this.#slowly(row, told);
    if (read.kind === 'candidate' && questions.times === asked) this.#learn(row, read, told);
    return read;
  }

  #slowly(row: RawRow, told: Told = {}): ReadRow {
    const above = this.#above ?? this.#aboveAt?.rows.rowAt(this.#aboveAt.at) ?? null;
    if (above !== null) rememberRow(above, this.#context);
    this.#above = null;
    this.#aboveAt = null;
    return interpretRow(row, this.#mapping, this.#vocabulary, this.#context, told);
  }

  #quickly(row: RawRow): PlainRow | null {
    const context = this.#context;
    const cell = row.cells[this.#figure - 1];
    const figure = cell === undefined ? null : this.#figureOf(cell);
    if (figure === null || cell === undefined || context.headings.size + context.eras.size > 0) return null;
    const shared = this.#classOf(row, false)?.shared;
    if (shared == null) return null;
    const named = this.#supplier === 0 ? undefined : row.cells[this.#supplier - 1];
    const name = this.#supplier === 0 ? '' : named?.text;
    const known = name === undefined ? undefined : shared.suppliers.byName.get(name);
    const met = known !== undefined || named === undefined ? null : this.#meet(row, named, shared);
    const who = known ?? met?.who;
    if (who === undefined || shared.seen.has(who.key)) return null;
    if (met !== null && met.name !== null) shared.suppliers.byName.set(met.name, met.who);
    this.#warnings = met?.warnings ?? NO_WARNINGS;
    rememberTaken(row, context);
    this.#above = row;
    this.#aboveAt = null;
    return this.#taken(row.row, shared, who, figure, cell.text);
  }

  /** A row that is read by its class. @param shown the figure as its cell shows it */
  #taken(row: number, shared: Shared, who: Who, figure: number, shown: string): PlainRow {
    const { set, month = 0, mark, source, note, measure } = shared;
    const { tonnes, basis } = massOf(figure, measure);
    shared.seen.set(who.key, new InColumn(row, this.#letters));
    this.#quick += 1;
    const kind = kindOfTonnes(basis, who.byCountry, mark);
    const { supplier } = who;
    const column = this.#figure;
    return { row, set, supplier, source, note, column, month, kind, figure: tonnes, shown };
  }

  /**
   * Who a row of a known class names for the first time: the rules about suppliers alone are asked, since they are all that
   * a plain name touches. Null where they find anything but a supplier: then all rules are.
   */
  #meet(row: RawRow, named: RawCell, { set }: Shared): Met | null {
    if (!this.#isPlainName(named)) return null;
    const { questions } = this.#context;
    const asked = questions.times;
    const { stage, materialId } = set;
    const reading = readSupplier(row, { stage, materialId }, this.#vocabulary, this.#context);
    if (reading.kind !== 'supplier') return null;
    const { supplier, byCountry = false, warnings } = reading;
    const who = { supplier, key: whoKey(supplier), byCountry };
    // A question counts the rows that it is about.
    return { who, warnings, name: questions.times === asked ? named.text : null };
  }

  /** The figure of a cell that holds a number and nothing besides; null for any other. */
  #figureOf(cell: RawCell): number | null {
    if (cell.fault !== null || cell.merged !== null || cell.percent || cell.around !== undefined) return null;
    if (typeof cell.value === 'number') return cell.value < 0 ? null : cell.value;
    if (typeof cell.value !== 'string' || this.#context.decimalIsOpen || !isNoUnit(cell)) return null;
    const reading = readValue({ cell, column: this.#figure, address: '' }, this.#context);
    if (reading.kind !== 'number' || reading.unit !== null || reading.percent || reading.estimated)
      return null;
    return reading.value < 0 ? null : reading.value;
  }

  #figureOfCode(rows: CodedRows, code: number): number | null {
    if (code < OWN_CODE) {
      const cell = rows.cellOf(code);
      return cell === undefined ? null : this.#figureOf(cell);
    }
    const value = rows.numberOf(code);
    return value < 0 ? null : value;
  }

  /** The class of a row by all cells but its supplier and its figure; null for a row that has none. */
  #classOf({ cells }: RawRow, isNew: boolean): Class | null {
    let found = this.#root;
    for (let index = 0; index < cells.length; index++) {
      const column = index + 1;
      if (column === this.#figure || column === this.#supplier) continue;
      const key = this.#keyOf(cells[index], column);
      if (key === null) return null;
      let next = found.next.get(key);
      if (next === undefined) {
        if (!isNew) return null;
        next = new Class();
        found.next.set(key, next);
      }
      found = next;
    }
    return found;
  }

  #keyOf(cell: RawCell | undefined, column: number): Key | null {
    if (cell === undefined) return NOTHING;
    const { value, text } = cell;
    if (cell.fault !== null || cell.percent || cell.around !== undefined) return null;
    if (typeof value === 'string') return value === text ? value : null;
    if (typeof value !== 'number') return value === null && text === '' ? NOTHING : null;
    // A number that no field takes says nothing, but that a figure has an "e" beside it where it stands.
    if (!this.#mapped.has(column) && column !== this.#figure + 1) return SOME_NUMBER;
    return String(value) === text ? value : null;
  }

  #learn(row: RawRow, { candidate, warnings }: Extract<ReadRow, { kind: 'candidate' }>, told: Told): void {
    const { measure, seen, who } = told;
    const context = this.#context;
    const cell = row.cells[this.#figure - 1];
    if (measure === undefined || seen === undefined || who === undefined || cell === undefined) return;
    if (warnings.some(({ code }) => code !== 'import.supplier.new')) return;
    if (candidate.mark !== undefined && candidate.mark !== 'estimated') return;
    if (this.#figureOf(cell) === null || context.headings.size + context.eras.size > 0) return;
    const named = this.#supplier === 0 ? undefined : row.cells[this.#supplier - 1];
    if (this.#supplier !== 0 && (named === undefined || !this.#isPlainName(named))) return;
    if (!this.#isPlainClass(row)) return;
    const found = this.#classOf(row, true);
    if (found === null) return;
    const { set, supplier, byCountry = false, month, mark, source, note } = candidate;
    const place = (context.columns.get('country') ?? []).map((column) => cellAt(row, column).text);
    const group = [set.stage, set.materialId, ...place].join('\0');
    const suppliers = found.shared?.suppliers ??
      this.#suppliers.get(group) ?? { byName: new Map<string, Who>(), byCode: new Map<number, Who>() };
    this.#suppliers.set(group, suppliers);
    suppliers.byName.set(named?.text ?? '', { supplier, key: who, byCountry });
    if (found.shared !== null) return;
    found.shared = { set, month, mark, source, note, measure, seen, suppliers };
  }

  /** Whether a name says nothing besides who supplies. */
  #isPlainName({ value, text, fault }: RawCell): boolean {
    return (
      value === text &&
      fault === null &&
      !isBlank(text) &&
      !isDitto(text) &&
      isWhole(text) &&
      !isTotal(text) &&
      !saysExample(text) &&
      !saysOxide(text) &&
      regionMembers(text) === null &&
      !this.#isHeader(this.#supplier, text)
    );
  }

  /** Whether no cell of a row but its name and its figure looks back, or says what the row is. */
  #isPlainClass({ cells }: RawRow): boolean {
    let isFirst = true;
    for (const [index, cell] of cells.entries()) {
      const column = index + 1;
      if (cell === undefined || column === this.#figure || column === this.#supplier || isBlank(cell.text))
        continue;
      const { text } = cell;
      if (this.#mapped.has(column) && (isDitto(text) || this.#isHeader(column, text))) return false;
      const isAsked = isFirst || this.#context.columns.get('country')?.includes(column) === true;
      isFirst = false;
      if (isAsked && (!isWhole(text) || isTotal(text) || saysExample(text))) return false;
    }
    return true;
  }

  /** Whether two cells besides the supplier and the figure differ, and a name stands in one: a heading says one thing. */
  #saysTwoThings({ cells }: RawRow): boolean {
    const texts = cells.filter((_, index) => index + 1 !== this.#figure && index + 1 !== this.#supplier);
    const keys = new Set(
      texts.flatMap((cell) => (cell === undefined || isBlank(cell.text) ? [] : [nameKey(cell.text)])),
    );
    const names = [...this.#context.columns].flatMap(([field, columns]) => (NAMES.has(field) ? columns : []));
    return keys.size > 1 && names.some((column) => !isBlank(cells[column - 1]?.text ?? ''));
  }

  #isHeader(column: number, text: string): boolean {
    return this.#context.headers.get(column)?.includes(nameKey(text)) === true;
  }
}
