import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Vocabulary } from '../values/vocabulary';
import type { ClassColumns } from './class-columns';
import type { ClassRun } from './class-run';
import { type Shared, type SharedHere, type Suppliers, type Who, whoOf } from './class-shared';
import { isPlainName } from './plain-row';
import type { Candidate } from './read-row';
import { readSupplier } from './read-supplier';
import { whoKey } from './repeated-rows';
import type { RowContext } from './row-context';

/** A supplier that a row names, with what is warned of it. */
interface Named {
  readonly who: Who;
  readonly warnings: readonly ImportProblem[];
}

/** The same for the first time. */
interface Met extends Named {
  /** What it is known by from then on; null where each row asks who it is. */
  readonly name: string | null;
}

const NO_WARNINGS: readonly ImportProblem[] = [];

/** Who the suppliers of the classes are: one name is the same one wherever country, stage and material are. */
export class ClassSuppliers {
  readonly #vocabulary: Vocabulary;
  readonly #context: RowContext;
  readonly #columns: ClassColumns;
  readonly #groups: Map<string, Suppliers>;
  readonly #run: ClassRun;

  /** @param groups those that are known */
  constructor(
    vocabulary: Vocabulary,
    context: RowContext,
    columns: ClassColumns,
    groups: Map<string, Suppliers>,
    run: ClassRun,
  ) {
    this.#vocabulary = vocabulary;
    this.#context = context;
    this.#columns = columns;
    this.#groups = groups;
    this.#run = run;
  }

  /** Those of the group of a row; the same list for all classes of the group. */
  of(row: RawRow, { stage, materialId }: Candidate['set']): Suppliers {
    const places = this.#context.columns.get('country') ?? [];
    const group = [stage, materialId, ...places.map((column) => cellAt(row, column).text)].join('\0');
    const known = this.#groups.get(group) ?? { byName: new Map(), byCode: new Map() };
    this.#groups.set(group, known);
    return known;
  }

  /** Who a row of a known class names, with what is warned of it; null where all rules have to be asked. */
  namedBy(row: RawRow, shared: Shared, here: SharedHere): Named | null {
    const { supplier } = this.#columns;
    const cell = supplier === 0 ? undefined : row.cells[supplier - 1];
    const name = supplier === 0 ? '' : cell?.text;
    const known = name === undefined ? undefined : shared.suppliers.byName.get(name);
    const isTold = known !== undefined && !this.#run.who(known).isNew;
    const met = isTold || cell === undefined ? null : this.#meet(row, cell, shared);
    const who = isTold || met !== null ? (known ?? met?.who) : undefined;
    if (who === undefined || !this.#run.isFirst(here, this.#run.who(who))) return null;
    if (known === undefined && met !== null && met.name !== null)
      shared.suppliers.byName.set(met.name, met.who);
    return { who, warnings: met?.warnings ?? NO_WARNINGS };
  }

  /**
   * Who a row of a known class names for the first time: the rules about suppliers alone are asked, since they are all that
   * a plain name touches. Null where they find anything but a supplier: then all rules are.
   */
  #meet(row: RawRow, named: RawCell, { set }: Shared): Met | null {
    if (!isPlainName(named, this.#columns, this.#context)) return null;
    const { questions } = this.#context;
    const asked = questions.times;
    const { stage, materialId } = set;
    const reading = readSupplier(row, { stage, materialId }, this.#vocabulary, this.#context);
    if (reading.kind !== 'supplier') return null;
    const { supplier, byCountry = false, warnings } = reading;
    const who = whoOf(supplier, whoKey(supplier), byCountry);
    // A question counts the rows that it is about.
    return { who, warnings, name: questions.times === asked ? named.text : null };
  }
}
