import type { Mass } from '@shared/base/mass-basis';
import type { Stage } from '@shared/base/stage';
import type { RowTarget } from '@shared/model/import-targets';
import type { SupplierReference } from './supplier-reference';

/** A row of a file that is one of a table, read by the declaration of the table. */
export interface DeclaredRow {
  readonly row: number;
  readonly target: RowTarget;
  /** A1 address of the cell that it is known by: its figure, else the first that it is read from. */
  readonly cell: string;
  /** What it says, by the fields of its table; what it says nothing of is absent. */
  readonly said: Readonly<Record<string, unknown>>;
  /** Whom it names, where the table refers to a supplier, and at what stage. */
  readonly supplier: { readonly reference: SupplierReference; readonly stage: Stage } | null;
  /** Its figure, where the table has one. */
  readonly mass: Mass | null;
  /** The title of its source, and what it remarks. */
  readonly source: string | null;
  readonly note: string | null;
}
