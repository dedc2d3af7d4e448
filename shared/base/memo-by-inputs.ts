interface Entry<Value> {
  readonly rests: readonly unknown[];
  readonly value: Value;
}

/** A scenario, its parent and the plan are asked in turn. */
const MOST = 4;

/**
 * Remembers the newest few values under a name, each as long as everything that it rests on is the very same: what an
 * edit did not touch is not worked out again.
 * @returns the value, made where none rests on these
 */
export function memoByInputs<Value>() {
  const owners = new WeakMap<object, Map<string, Entry<Value>[]>>();
  return (owner: object, name: string, rests: readonly unknown[], make: () => Value): Value => {
    const byName = owners.get(owner) ?? new Map<string, Entry<Value>[]>();
    owners.set(owner, byName);
    const known = byName.get(name) ?? [];
    const found = known.find((entry) => entry.rests.every((one, index) => one === rests[index]));
    if (found !== undefined) return found.value;
    const value = make();
    byName.set(name, [{ rests, value }, ...known].slice(0, MOST));
    return value;
  };
}
