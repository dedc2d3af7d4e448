/**
 * Keeps what a pure function of a text has found: a table of 100,000 rows says the same few thousand words again and
 * again. The store is emptied when it is full, so that it cannot grow with the file.
 */
export function memoByText<T>(find: (text: string) => T, most = 10_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const fresh = find(text);
    known.set(text, fresh);
    return fresh;
  };
}
