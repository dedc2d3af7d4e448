import type { ReadRow } from '../../importing/steps/read-row';
import type { RowPacker } from '../../importing/steps/row-packer';

/** Where rows go that were read. */
export interface RowSink {
  /** Takes plain rows as they are found; null where each is wanted as it is. */
  readonly packer: RowPacker | null;
  /** Rows that have come since the last were handed over. */
  count(): number;
  /** Those of them that a rule leaves out without a word more. */
  outs(): number;
  add(read: readonly ReadRow[]): void;
  /** A row that a filter leaves out. */
  addFiltered(row: number): void;
  /** Hands over what has come so far. */
  deliver(): Promise<void>;
}
