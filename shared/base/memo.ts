/** Works something out when it is first asked for, and keeps it. */
export function memo<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
