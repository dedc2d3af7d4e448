import type { ClassColumns } from './class-columns';
import type { Shared, SharedHere, Who, WhoHere } from './class-shared';
import { massOf } from './figure-measure';
import { kindOfTonnes, NEW_NAME_BIT, type PlainRow } from './packed-rows';
import type { RowContext } from './row-context';
import type { RowPacker } from './row-packer';

/** What one reading of a sheet knows of its classes besides what their rows say: who was given already, and what was said. */
export class ClassRun {
  readonly #context: RowContext;
  readonly #columns: ClassColumns;

  constructor(context: RowContext, columns: ClassColumns) {
    this.#context = context;
    this.#columns = columns;
  }

  /** What this reading makes of a class; null while something is to be said of which its rows are silent. */
  of(shared: Shared): SharedHere | null {
    const { here } = shared;
    if (here !== null && here.run === this) return here;
    const { said, seen } = this.#context;
    if (!shared.behind.every((key) => said.isSaid(key))) return null;
    const { set, place } = seen.setOf(shared.key, shared.set);
    const made = { run: this, set, given: place, packer: null, inPacker: 0, source: 0, note: 0 };
    shared.here = made;
    return made;
  }

  /** What it makes of a supplier. */
  who(who: Who): WhoHere {
    const { here, once } = who;
    const { said, seen } = this.#context;
    if (here === null || here.run !== this) {
      const isNew = once !== null && !said.isSaid(once);
      const number = seen.numberOf(who.key);
      const made = { run: this, number, isNew, packer: null, inPacker: 0 };
      who.here = made;
      return made;
    }
    // Another class can have said it.
    if (here.isNew && once !== null && said.isSaid(once)) here.isNew = false;
    return here;
  }

  /** Whether no row has given a supplier in a set. */
  isFirst({ given }: SharedHere, { number }: WhoHere): boolean {
    return !this.#context.seen.has(given, number);
  }

  /**
   * Says that a supplier is new, where columns can say it: at the cell of a firm's own name.
   * @returns whether it is said, by whoever adds the row
   */
  sayNew(who: Who, packer: RowPacker): boolean {
    if (who.once === null || !this.isSaidByColumns(who, packer)) return false;
    this.#context.said.add(who.once);
    return true;
  }

  /** Whether columns can say of a supplier that it is new. */
  isSaidByColumns({ supplier }: Who, packer: RowPacker): boolean {
    const { file, sheet } = this.#context;
    if (supplier.kind !== 'new' || supplier.as !== 'company' || this.#columns.supplier === 0) return false;
    return packer.saysNewIn({ file, sheet });
  }

  /** Packs a row by what its class shares and who it names. @param named the column in which it is warned of a new supplier; 0 for none */
  pack(
    packer: RowPacker,
    row: number,
    figure: number,
    shown: string,
    shared: Shared,
    here: SharedHere,
    who: Who,
    whoHere: WhoHere,
    named: number,
  ): void {
    if (here.packer !== packer) {
      here.packer = packer;
      here.inPacker = packer.placeOfSet(here.set);
      here.source = packer.placeOfText(shared.source);
      here.note = packer.placeOfText(shared.note);
    }
    if (whoHere.packer !== packer) {
      whoHere.packer = packer;
      whoHere.inPacker = packer.placeOfSupplier(who.supplier);
    }
    const { month, mark, measure } = shared;
    const { tonnes, basis } = massOf(figure, measure);
    const column = this.#columns.figure;
    this.#context.seen.give(here.given, whoHere.number, row, column);
    const kind = kindOfTonnes(basis, who.byCountry, mark) + (named << NEW_NAME_BIT);
    const { inPacker: set, source, note } = here;
    packer.addPlaced(row, set, whoHere.inPacker, source, note, column, month, kind, tonnes, shown);
  }

  /** A row by what its class shares and who it names; from then on that one is given in the set. @param shown the figure as its cell shows it */
  row(row: number, figure: number, shown: string, shared: Shared, here: SharedHere, who: Who): PlainRow {
    const { month, mark, source, note, measure } = shared;
    const { tonnes, basis } = massOf(figure, measure);
    const column = this.#columns.figure;
    this.#context.seen.give(here.given, this.who(who).number, row, column);
    const kind = kindOfTonnes(basis, who.byCountry, mark);
    const { set } = here;
    return { row, set, supplier: who.supplier, source, note, column, month, kind, figure: tonnes, shown };
  }
}
