import type { ClassColumns } from './class-columns';
import { type Measure, massOf } from './figure-measure';
import { kindOfTonnes, type PlainRow } from './packed-rows';
import type { Candidate } from './read-row';
import type { FirstRow } from './row-context';
import type { SupplierReference } from './supplier-reference';

/** What the candidates of a class share: rows that say the same but for their supplier and their figure. */
export interface Shared {
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

export interface Suppliers {
  /** By the text of a cell. */
  readonly byName: Map<string, Who>;
  /** By its code, as far as rows came by codes. */
  readonly byCode: Map<number, Who>;
}

export interface Who {
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

/**
 * A row by what its class shares and who it names; from then on that one is given in the set.
 * @param shown the figure as its cell shows it
 */
export function rowOfClass(
  row: number,
  figure: number,
  shown: string,
  { set, month = 0, mark, source, note, measure, seen }: Shared,
  { supplier, key, byCountry }: Who,
  { figure: column, letters }: ClassColumns,
): PlainRow {
  const { tonnes, basis } = massOf(figure, measure);
  seen.set(key, new InColumn(row, letters));
  const kind = kindOfTonnes(basis, byCountry, mark);
  return { row, set, supplier, source, note, column, month, kind, figure: tonnes, shown };
}
