import type { MessageKey } from '@shared/base/message';
import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import type { FieldCell, RowContext } from './row-context';

/** The cell that holds the value of a row, and all by which it is read. */
export interface EntryCell {
  readonly row: RawRow;
  readonly mapping: Mapping;
  readonly context: RowContext;
  readonly valueCell: FieldCell;
  /** Whether a column of quantities holds it; else one of shares does. */
  readonly isQuantity: boolean;
  /** Adds a warning at the cell to those of the row. */
  readonly warn: (code: MessageKey, params: ImportProblem['params']) => void;
}

/** Why a value cannot be read. */
export interface EntryFailure {
  readonly code: MessageKey;
  readonly params?: ImportProblem['params'];
  /** Where it is said; absent: at the value. */
  readonly at?: FieldCell | null;
  /** The plain reading that a person may say was meant. */
  readonly readAs?: string | null;
}

/** Whether a stage of the reading failed. */
export function isFailure<Read extends object>(result: Read | EntryFailure): result is EntryFailure {
  return 'code' in result;
}
