/** An object whose declared type is lost, to be read by the names of its fields; nothing is copied. */
export function valuesOf(row: object): Readonly<Record<string, unknown>> {
  return row as Readonly<Record<string, unknown>>; // any object has values of some kind under names
}
