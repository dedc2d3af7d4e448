/** Whether two pieces of plain data say the same; numbers in a typed array too. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}

/** `after` with what says the same as in `before` left the very same, so that nobody is drawn again for it. */
export function withAlike<Data extends object>(before: Data, after: Data): Data {
  const [old, parts] = [new Map(Object.entries(before)), Object.entries(after)];
  // Each part is one of the two that say the same under its name.
  return Object.fromEntries(
    parts.map(([name, part]) => [name, isSame(old.get(name), part) ? old.get(name) : part]),
  ) as Data;
}

/** Every typed array walks as a list of numbers does. */
function isList(one: object): one is readonly unknown[] {
  return Array.isArray(one) || (ArrayBuffer.isView(one) && !(one instanceof DataView));
}
