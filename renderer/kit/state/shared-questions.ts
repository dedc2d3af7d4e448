interface Shared {
  readonly asked: Promise<unknown>;
  /** What was answered, once it is here. */
  come?: { readonly value: unknown };
}

/** Questions of the same words under the same revision are put once: key -> answer. */
const shared = new Map<string, Shared>();
const SHARED_LIMIT = 64;

/** Puts a question unless one of this very key was put: its key begins with the name of its message, so that both have one kind of answer. */
export function askShared<Value>(key: string, put: () => Promise<Value>): Promise<Value> {
  const under = shared.get(key);
  if (under !== undefined) return under.asked as Promise<Value>; // of the same message
  const asked = put();
  const one: Shared = { asked };
  shared.set(key, one);
  asked.then(
    (value) => {
      one.come = { value };
    },
    () => shared.delete(key),
  );
  const oldest = shared.keys().next().value;
  if (shared.size > SHARED_LIMIT && oldest !== undefined) shared.delete(oldest);
  return asked;
}

/** What was answered to a question of this very key; null where it is still to be asked or on its way. */
export function known<Value>(key: string): { readonly value: Value } | null {
  return (shared.get(key)?.come ?? null) as { readonly value: Value } | null; // as in askShared
}
