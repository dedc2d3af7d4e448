/** One published value that the engine must reproduce. `expected` is typed from the source, `got` is computed. */
export interface CheckRow {
  /** G-15: the number of the value in the list of methods. */
  readonly id: string;
  readonly source: string;
  readonly label: string;
  readonly expected: number;
  readonly got: number;
  /** Largest difference that counts as the same. */
  readonly tolerance: number;
}

/** Whether the engine reproduces the value; a NaN never does. */
export function agrees(row: CheckRow): boolean {
  return Math.abs(row.got - row.expected) <= row.tolerance;
}
