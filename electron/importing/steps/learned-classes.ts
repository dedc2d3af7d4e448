import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Vocabulary } from '../values/vocabulary';
import { mostOfWorld } from '../values/world-output';
import type { ClassColumns } from './class-columns';
import type { ClassMemory } from './class-memory';
import type { ClassRun } from './class-run';
import { type Shared, whoOf } from './class-shared';
import { ClassSuppliers } from './class-suppliers';
import { classOf } from './class-tree';
import { type CodedRows, OWN_CODE } from './coded-rows';
import { massOf } from './figure-measure';
import type { Told } from './interpret-rows';
import { isNewNameOnce } from './new-name';
import { plainFigure } from './plain-figure';
import { isPlainClass, isPlainName, saysTwoThings } from './plain-row';
import type { ReadRow } from './read-row';
import type { RowContext } from './row-context';

/** The classes of rows that have been met, by their cells and by the codes of these, with what their rows share. */
export class LearnedClasses {
  readonly memory: ClassMemory;
  readonly suppliers: ClassSuppliers;
  readonly #columns: ClassColumns;
  readonly #context: RowContext;

  constructor(
    columns: ClassColumns,
    vocabulary: Vocabulary,
    context: RowContext,
    memory: ClassMemory,
    run: ClassRun,
  ) {
    this.memory = memory;
    this.#columns = columns;
    this.#context = context;
    this.suppliers = new ClassSuppliers(vocabulary, context, columns, memory.suppliers, run);
  }

  /** What the rows that say the same as one share; null where nobody has met such a row. */
  sharedBy(row: RawRow): Shared | null {
    return classOf(this.memory.byCells, row, this.#columns, false)?.shared ?? null;
  }

  /**
   * Keeps what was found for a row, for those like it, unless anything in it is out of the ordinary.
   * @param silent what was not said of it because it had been said before
   */
  learn(
    row: RawRow,
    { candidate, warnings }: Extract<ReadRow, { kind: 'candidate' }>,
    told: Told,
    silent: readonly string[],
  ): void {
    const { measure, key, who } = told;
    const columns = this.#columns;
    const context = this.#context;
    const cell = row.cells[columns.figure - 1];
    if (measure === undefined || key === undefined || who === undefined || cell === undefined) return;
    if (warnings.some(({ code }) => code !== 'import.supplier.new')) return;
    if (candidate.mark !== undefined && candidate.mark !== 'estimated') return;
    if (plainFigure(cell, columns.figure, context) === null || context.headings.size + context.eras.size > 0)
      return;
    const named = columns.supplier === 0 ? undefined : row.cells[columns.supplier - 1];
    if (columns.supplier !== 0 && (named === undefined || !isPlainName(named, columns, context))) return;
    if (!isPlainClass(row, columns, context)) return;
    const found = classOf(this.memory.byCells, row, columns, true);
    if (found === null) return;
    const { set, supplier, byCountry = false, month = 0, mark, source, note } = candidate;
    const suppliers = found.shared?.suppliers ?? this.suppliers.of(row, set);
    suppliers.byName.set(named?.text ?? '', whoOf(supplier, who, byCountry));
    const behind = silent.filter((said) => !isNewNameOnce(said));
    const world = mostOfWorld(set.materialId, 'production', measure.basis);
    const most = world === null ? Number.POSITIVE_INFINITY : world / massOf(1, measure).tonnes;
    found.shared ??= { set, month, mark, source, note, measure, most, key, behind, suppliers, here: null };
  }

  /** Keeps for its codes what is known of the cells of a row. */
  learnCodes(rows: CodedRows, at: number, row: RawRow): void {
    const columns = this.#columns;
    const { byCodes } = this.memory;
    const known = byCodes.sharedBy(rows, at);
    // Any other row of its codes could be a heading.
    const shared = known ?? (saysTwoThings(row, columns, this.#context) ? this.sharedBy(row) : null);
    if (shared === null) return;
    if (known === null && !byCodes.learn(rows, at, shared)) return;
    const { supplier } = columns;
    if (supplier > rows.widthAt(at)) return;
    const who = shared.suppliers.byName.get(cellAt(row, supplier).text);
    const code = supplier === 0 ? 0 : rows.codeAt(at, supplier);
    if (who !== undefined && code < OWN_CODE) shared.suppliers.byCode.set(code, who);
  }
}
