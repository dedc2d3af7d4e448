/**
 * The values of one column of many rows, in one of five forms: one value for all rows; different values once and the place
 * of each; texts that end in a number that is known; numbers; or a list. A hundred thousand rows are then a few arrays.
 */
export type Column<T> =
  | { readonly all: T }
  | { readonly of: readonly T[]; readonly at: Uint32Array }
  | { readonly prefix: string; readonly numbers: Uint32Array }
  | { readonly figures: Float64Array }
  | readonly T[];

/** The value of a row. */
export function valueAt<T>(column: Column<T>, row: number): T {
  if ('all' in column) return column.all;
  if ('of' in column) return column.of[column.at[row] as number] as T;
  // Whoever makes a column of T of these two forms has texts or numbers.
  if ('prefix' in column) return `${column.prefix}${column.numbers[row]}` as T;
  if ('figures' in column) return column.figures[row] as T;
  return column[row] as T;
}
