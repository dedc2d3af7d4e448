import type { CheckRow } from '@shared/model/check';

/** Whether the engine reproduces the value; a NaN never does. */
export function agrees(row: Pick<CheckRow, 'expected' | 'got' | 'tolerance'>): boolean {
  return Math.abs(row.got - row.expected) <= row.tolerance;
}
