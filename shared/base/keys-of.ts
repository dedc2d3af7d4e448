/** The names of a literal, in its order: to be asked of objects that have no others than those of their type. */
export function keysOf<T extends object>(of: T): readonly (keyof T & string)[] {
  return Object.keys(of) as (keyof T & string)[]; // the type of the library lets an object have more
}

/** What stands under each name of some, by one function. */
export function recordOf<Name extends string, Value>(
  names: Iterable<Name>,
  valueFor: (name: Name, index: number) => Value,
): Record<Name, Value> {
  const entries = Array.from(names, (name, index) => [name, valueFor(name, index)] as const);
  return Object.fromEntries(entries) as Record<Name, Value>; // one for each of the names
}
