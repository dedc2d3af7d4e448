import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import type { Vocabulary } from '../values/vocabulary';
import { type ClassColumns, classColumns } from './class-columns';
import { ClassMemory } from './class-memory';
import { ClassRun } from './class-run';
import type { Shared, SharedHere } from './class-shared';
import { type CodedRows, OWN_CODE } from './coded-rows';
import { interpretRow, type Told } from './interpret-rows';
import { LearnedClasses } from './learned-classes';
import { type PlainRow, plainCandidate } from './packed-rows';
import { rememberTaken } from './part-rows';
import { plainFigure } from './plain-figure';
import type { ReadRow } from './read-row';
import { RowAbove } from './row-above';
import { type RowContext, rememberRow } from './row-context';
import type { RowPacker } from './row-packer';

/** After so many rows it is seen whether they fall into classes. */
const TRIAL = 16_384;

/** The columns of a table whose rows fall into classes, what has been learned of these, and what this reading makes of them. */
interface ByClass {
  readonly columns: ClassColumns;
  readonly learned: LearnedClasses;
  readonly run: ClassRun;
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
    this.#byClass = columns === null ? null : this.#by(columns, new ClassMemory(columns));
  }

  /** How many rows were read by their class. */
  get quick(): number {
    return this.#quick;
  }

  /** What is known of the classes; null where rows do not fall into any. */
  get memory(): ClassMemory | null {
    return this.#byClass?.learned.memory ?? null;
  }

  /** Goes on from what another reading has learned of the same cells, under the same mapping and with the same names. */
  goOn(memory: ClassMemory): void {
    if (this.#byClass !== null) this.#byClass = this.#by(this.#byClass.columns, memory);
  }

  #by(columns: ClassColumns, memory: ClassMemory): ByClass {
    const run = new ClassRun(this.#context, columns);
    const learned = new LearnedClasses(columns, this.#vocabulary, this.#context, memory, run);
    return { columns, learned, run };
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
    const known = by?.learned.memory.byCodes.sharedBy(rows, at) ?? null;
    if (by !== null && known !== null && this.#quicklyCoded(rows, at, known, by, packer)) return null;
    const row = rows.rowAt(at);
    const before = this.#quick;
    const readings = read(row);
    if (this.#quick > before) by?.learned.learnCodes(rows, at, row);
    return readings;
  }

  #quicklyCoded(rows: CodedRows, at: number, shared: Shared, by: ByClass, packer: RowPacker): boolean {
    const { columns, learned, run } = by;
    const { byCodes } = learned.memory;
    const context = this.#context;
    if (context.headings.size + context.eras.size > 0) return false;
    const width = rows.widthAt(at);
    if (columns.figure > width || columns.supplier > width) return false;
    const code = byCodes.codeOf(columns.figure);
    const figure = learned.memory.figureOf(rows, code, columns.figure, context);
    const here = figure === null ? null : run.of(shared);
    if (figure === null || here === null || figure > shared.most) return false;
    const named = columns.supplier === 0 ? 0 : byCodes.codeOf(columns.supplier);
    const who = shared.suppliers.byCode.get(named);
    if (who === undefined) return this.#meetCoded(rows, at, figure, named, shared, here, by, packer);
    const whoHere = run.who(who);
    if (!run.isFirst(here, whoHere)) return false;
    // That a supplier is new is said at the first row that names it, which another one may have been before.
    const said = whoHere.isNew ? columns.supplier : 0;
    if (whoHere.isNew && !run.sayNew(who, packer)) return false;
    const row = rows.numberAt(at);
    // Nobody asks how the figure of a supplier is shown.
    const shown = who.byCountry ? (rows.cellOf(code)?.text ?? '') : '';
    run.pack(packer, row, figure, shown, shared, here, who, whoHere, said);
    this.#quick += 1;
    rememberTaken({ row }, context);
    this.#above.isAt(rows, at);
    return true;
  }

  /** The same for a supplier that the class has not met by that code: of the row nothing but its names is asked. */
  #meetCoded(
    rows: CodedRows,
    at: number,
    figure: number,
    code: number,
    shared: Shared,
    here: SharedHere,
    { columns, learned, run }: ByClass,
    packer: RowPacker,
  ): boolean {
    const row = rows.rowAt(at);
    const named = learned.suppliers.namedBy(row, shared, here);
    if (named === null) return false;
    const { who, warnings } = named;
    const shown = cellAt(row, columns.figure).text;
    if (warnings.length > 0 && !run.isSaidByColumns(who, packer))
      packer.add(plainCandidate(run.row(row.row, figure, shown, shared, here, who), warnings));
    else {
      const said = warnings.length > 0 ? columns.supplier : 0;
      run.pack(packer, row.row, figure, shown, shared, here, who, run.who(who), said);
    }
    const known = shared.suppliers.byName.get(
      columns.supplier === 0 ? '' : cellAt(row, columns.supplier).text,
    );
    if (known !== undefined && code < OWN_CODE) shared.suppliers.byCode.set(code, known);
    this.#quick += 1;
    rememberTaken(row, this.#context);
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
    const { questions, said } = this.#context;
    const asked = questions.times;
    said.takeSilent();
    const told: Told = {};
    const read = this.#slowly(row, told);
    if (read.kind === 'candidate' && questions.times === asked)
      learned.learn(row, read, told, said.takeSilent());
    return read;
  }

  #slowly(row: RawRow, told: Told = {}): ReadRow {
    const above = this.#above.take();
    if (above !== null) rememberRow(above, this.#context);
    return interpretRow(row, this.#mapping, this.#vocabulary, this.#context, told);
  }

  #quickly(row: RawRow, { columns, learned, run }: ByClass): PlainRow | null {
    const context = this.#context;
    const cell = row.cells[columns.figure - 1];
    const figure = cell === undefined ? null : plainFigure(cell, columns.figure, context);
    if (figure === null || cell === undefined || context.headings.size + context.eras.size > 0) return null;
    const shared = learned.sharedBy(row);
    const here = shared === null ? null : run.of(shared);
    if (shared === null || here === null || figure > shared.most) return null;
    const named = learned.suppliers.namedBy(row, shared, here);
    if (named === null) return null;
    this.#warnings = named.warnings;
    rememberTaken(row, context);
    this.#above.is(row);
    this.#quick += 1;
    return run.row(row.row, figure, cell.text, shared, here, named.who);
  }
}
