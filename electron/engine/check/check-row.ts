import type { Notice } from '@shared/base/refusal';
import type { CheckKind, CheckReading } from '@shared/model/check';

/** One value that the engine must reproduce. `expected` is typed from the source, `got` is computed. */
export interface CheckRow {
  /** G-15: the number of the value in docs/engine.md 17. */
  readonly id: string;
  readonly kind: CheckKind;
  /** Where the published value or date was read; null for arithmetic, which was read nowhere. */
  readonly reading: CheckReading | null;
  /** The publication as it is cited; that of the inputs where the value itself is arithmetic. */
  readonly source: string;
  /** Its title in Japanese; null where it is cited alike. */
  readonly sourceJa: string | null;
  readonly label: Notice;
  readonly expected: number;
  readonly got: number;
  /** Largest difference that counts as the same. */
  readonly tolerance: number;
}

/** Whether the engine reproduces the value; a NaN never does. */
export function agrees(row: Pick<CheckRow, 'expected' | 'got' | 'tolerance'>): boolean {
  return Math.abs(row.got - row.expected) <= row.tolerance;
}
