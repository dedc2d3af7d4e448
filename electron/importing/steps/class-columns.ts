import { columnLetters } from '@shared/base/sheet-cell';
import type { RowContext } from './row-context';

/** The columns by which rows of supplies fall into classes. */
export interface ClassColumns {
  /** The one column of figures. */
  readonly figure: number;
  /** Its letters. */
  readonly letters: string;
  /** The one column of suppliers; 0 for none. */
  readonly supplier: number;
  /** All that a field takes. */
  readonly mapped: ReadonlySet<number>;
}

/** Null where rows do not fall into classes: another table than that of shares, several columns of figures or of suppliers. */
export function classColumns({ target, columns, numberedHeaders }: RowContext): ClassColumns | null {
  const [figure = 0, ...others] = columns.get('quantity') ?? [];
  const [supplier = 0, ...more] = columns.get('supplier') ?? [];
  const isOne = figure > 0 && others.length + more.length === 0 && !numberedHeaders.has(figure);
  if (target !== 'share' || !isOne) return null;
  return { figure, letters: columnLetters(figure), supplier, mapped: new Set([...columns.values()].flat()) };
}
