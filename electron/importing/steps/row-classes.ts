import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import type { Vocabulary } from '../values/vocabulary';
import { type ClassColumns, classColumns } from './class-columns';
import { rowOfClass, type Shared } from './class-shared';
import type { CodedRows } from './coded-rows';
import { interpretRow, type Told } from './interpret-rows';
import { LearnedClasses } from './learned-classes';
import { type PlainRow, plainCandidate, type RowPacker } from './packed-rows';
import { rememberTaken } from './part-rows';
import { codedFigure, plainFigure } from './plain-figure';
import type { ReadRow } from './read-row';
import { RowAbove } from './row-above';
import { type RowContext, rememberRow } from './row-context';

/** After so many rows it is seen whether they fall into classes. */
const TRIAL = 16_384;

/** The columns of a table whose rows fall into classes, and what has been learned of these. */
interface ByClass {
  readonly columns: ClassColumns;
  readonly learned: LearnedClasses;
}

/**
 * Rows of supplies by class. `interpretRow` is the only one who knows the rules: it reads the first row of each class, and
 * what it found holds for those that say the same, as long as nothing was asked or warned of. Of a name that a class has
 * not met yet the rules about suppliers alone are asked. A row in which anything is out of the ordinary goes to it.
 */
export class RowClasses {
  readonly #mapping: Mapping;
  readonly #vocabulary: Vocabulary;
  readonly #context: RowContext;
  /** Null where rows are read one by one. */
  #byClass: ByClass | null;
  #isTried = false;
  /** Rows that were read by no class, and those that were. */
  #rows = 0;
  #quick = 0;
  readonly #above = new RowAbove();
  /** What was warned of the row that was read last by its class. */
  #warnings: readonly ImportProblem[] = [];

  constructor(mapping: Mapping, vocabulary: Vocabulary, context: RowContext) {
    this.#mapping = mapping;
    this.#vocabulary = vocabulary;
    this.#context = context;
    const columns = classColumns(context);
    this.#byClass =
      columns === null ? null : { columns, learned: new LearnedClasses(columns, vocabulary, context) };
  }

  /** How many rows were read by their class. */
  get quick(): number {
    return this.#quick;
  }

  /** The meaning of a row, as interpretRow finds it. Rows have to come in the order of the sheet. */
  read(row: RawRow): ReadRow {
    if (this.#byClass === null) return this.#slowly(row);
    const quick = this.#quickly(row, this.#byClass);
    return quick === null ? this.#learning(row, this.#byClass) : plainCandidate(quick, this.#warnings);
  }

  /** The same, where a row that is read by its class goes straight into a chunk. @returns null for one that did */
  readInto(row: RawRow, packer: RowPacker): ReadRow | null {
    if (this.#byClass === null) return this.#slowly(row);
    const quick = this.#quickly(row, this.#byClass);
    if (quick === null) return this.#learning(row, this.#byClass);
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
    const by = this.#byClass;
    const known = by?.learned.sharedByCodes(rows, at) ?? null;
    if (by !== null && known !== null && this.#quicklyCoded(rows, at, known, by.columns, packer)) return null;
    const row = rows.rowAt(at);
    const before = this.#quick;
    const readings = read(row);
    if (this.#quick > before) by?.learned.learnCodes(rows, at, row);
    return readings;
  }

  #quicklyCoded(
    rows: CodedRows,
    at: number,
    shared: Shared,
    columns: ClassColumns,
    packer: RowPacker,
  ): boolean {
    const context = this.#context;
    if (context.headings.size + context.eras.size > 0) return false;
    const width = rows.widthAt(at);
    if (columns.figure > width || columns.supplier > width) return false;
    const code = rows.codeAt(at, columns.figure);
    const figure = codedFigure(rows, code, columns.figure, context);
    const who = shared.suppliers.byCode.get(columns.supplier === 0 ? 0 : rows.codeAt(at, columns.supplier));
    if (figure === null || who === undefined || shared.seen.has(who.key)) return false;
    const row = rows.numberAt(at);
    // Nobody asks how the figure of a supplier is shown.
    const shown = who.byCountry ? (rows.cellOf(code)?.text ?? '') : '';
    packer.addPlain(rowOfClass(row, figure, shown, shared, who, columns));
    this.#quick += 1;
    rememberTaken({ row }, context);
    this.#above.isAt(rows, at);
    return true;
  }

  /** Reads a row that no class is known of. */
  #learning(row: RawRow, { learned }: ByClass): ReadRow {
    this.#rows += 1;
    if (this.#rows + this.#quick >= TRIAL && !this.#isTried) {
      this.#isTried = true;
      if (this.#quick < TRIAL / 8) this.#byClass = null;
    }
    const { questions } = this.#context;
    const asked = questions.times;
    const told: Told = {};
    const read = this.#slowly(row, told);
    if (read.kind === 'candidate' && questions.times === asked) learned.learn(row, read, told);
    return read;
  }

  #slowly(row: RawRow, told: Told = {}): ReadRow {
    const above = this.#above.take();
    if (above !== null) rememberRow(above, this.#context);
    return interpretRow(row, this.#mapping, this.#vocabulary, this.#context, told);
  }

  #quickly(row: RawRow, { columns, learned }: ByClass): PlainRow | null {
    const context = this.#context;
    const cell = row.cells[columns.figure - 1];
    const figure = cell === undefined ? null : plainFigure(cell, columns.figure, context);
    if (figure === null || cell === undefined || context.headings.size + context.eras.size > 0) return null;
    const shared = learned.sharedBy(row);
    if (shared === null) return null;
    const named = learned.suppliers.namedBy(row, shared);
    if (named === null) return null;
    this.#warnings = named.warnings;
    rememberTaken(row, context);
    this.#above.is(row);
    this.#quick += 1;
    return rowOfClass(row.row, figure, cell.text, shared, named.who, columns);
  }
}
