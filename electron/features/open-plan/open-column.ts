/** What other programs read in a cell; null is missing, never 0. */
export type OpenValue = string | number | boolean | null;

/** The values of a column: each that rows have alike once, with its place for each row, or a list where most differ. */
export type ValuesOf<Value> = { readonly of: readonly Value[]; readonly at: Uint32Array } | readonly Value[];

/** A column of more different values is a list. */
const MOST_DIFFERENT = 8_192;

/** The values of a column of rows: what stands once is named, quoted and bound once. */
export function columnOf<Row>(rows: readonly Row[], cellOf: (row: Row) => OpenValue): ValuesOf<OpenValue> {
  const places = new Map<OpenValue, number>();
  const of: OpenValue[] = [];
  const at = new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const value = cellOf(row);
    let place = places.get(value);
    if (place === undefined) {
      if (of.length === MOST_DIFFERENT) return rows.map(cellOf);
      place = of.push(value) - 1;
      places.set(value, place);
    }
    at[index] = place;
  }
  return { of, at };
}

/** The same column with each value as something else; what stands once is asked once. */
export function mappedColumn<From, To>(column: ValuesOf<From>, change: (value: From) => To): ValuesOf<To> {
  return 'of' in column ? { of: column.of.map(change), at: column.at } : column.map(change);
}
