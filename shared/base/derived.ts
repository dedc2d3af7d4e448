/**
 * A derived value is what a pure function makes of objects that never change: rows, lists, a plan, the reference tables. It is
 * kept as long as the object lives that it is kept under, and is found again by the identity of its inputs. So whoever derives
 * states that nobody writes to them: a row or a list that changes is replaced by another object. What is kept is not written
 * to either. What was thrown is not kept.
 */

/** What a function makes of one object, kept under it. */
export interface Derived<Of extends object, Value> {
  (of: Of): Value;
  /** What is kept of an object; undefined where nothing is yet. */
  known(of: Of): Value | undefined;
  /** Keeps a value that is known otherwise. It has to equal what the function would make. */
  keep(of: Of, value: Value): void;
}

/** Derives a value from one object. */
export function derived<Of extends object, Value>(make: (of: Of) => Value): Derived<Of, Value> {
  const values = new WeakMap<Of, Value>();
  const get = (of: Of): Value => {
    const known = values.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    values.set(of, value);
    return value;
  };
  const keep = (of: Of, value: Value): void => void values.set(of, value);
  return Object.assign(get, { known: (of: Of) => values.get(of), keep });
}

interface Version<Value> {
  readonly inputs: readonly unknown[];
  readonly value: Value;
}

/** How much is kept under one object; the oldest goes first. */
interface Bounds {
  /** Values of one name, each of other inputs: a scenario, its parent and the plan are asked in turn. */
  readonly versions?: number;
  readonly names?: number;
}

/**
 * Derives values from an object and more inputs. Each is kept under the object and a name, as long as all inputs are the very
 * same: what an edit did not touch is not worked out again. A promise that fails is not kept.
 * @returns of the object, the name, the inputs and a function that looks at nothing else
 */
export function derivedFrom<Value>({ versions = 4, names = Number.POSITIVE_INFINITY }: Bounds = {}) {
  const owners = new WeakMap<object, Map<string | number, readonly Version<Value>[]>>();
  return (owner: object, name: string | number, inputs: readonly unknown[], make: () => Value): Value => {
    let byName = owners.get(owner);
    if (byName === undefined) {
      byName = new Map();
      owners.set(owner, byName);
    }
    const known = byName.get(name);
    const found = known?.find((version) => areSame(version.inputs, inputs));
    if (found !== undefined) return found.value;
    const made = { inputs, value: make() };
    const others = byName.get(name) ?? []; // making it may have made others
    if (others.length === 0) makeRoom(byName, names);
    byName.set(name, [made, ...others].slice(0, versions));
    if (made.value instanceof Promise) made.value.catch(() => forget(byName, name, made));
    return made.value;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function makeRoom(byName: Map<string | number, unknown>, names: number): void {
  if (byName.size < names) return;
  const [oldest] = byName.keys();
  if (oldest !== undefined) byName.delete(oldest);
}

function forget<Value>(
  byName: Map<string | number, readonly Version<Value>[]>,
  name: string | number,
  version: Version<Value>,
): void {
  const left = byName.get(name)?.filter((one) => one !== version) ?? [];
  if (left.length === 0) byName.delete(name);
  else byName.set(name, left);
}

/**
 * Derives a value from a text: a table of 100,000 rows says the same few thousand words again and again. Nothing
 * says when a text is no longer needed: all are forgotten when there are too many.
 */
export function derivedOfText<Value>(make: (text: string) => Value, most = 10_000): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const value = make(text);
    values.set(text, value);
    return value;
  };
}

/** What was read, and what was found. */
interface Reading<Source> {
  readonly look: (source: Source) => unknown;
  readonly found: unknown;
}

/** Reads of a source, and keeps in mind what was read. */
export type Read<Source> = <Found>(look: (source: Source) => Found) => Found;

/**
 * Derives values from a source of which nobody can say beforehand what they rest on: what is read is kept in mind, and a
 * value holds as long as each reading finds the very same. The newest one of each name is kept under an object.
 * @returns of the object, the name, the source, and a function that looks at the source through `read` alone
 */
export function derivedByReading<Source, Value>() {
  const owners = derived(
    (_owner: object) => new Map<string, { value: Value; readings: Reading<Source>[] }>(),
  );
  return (owner: object, name: string, source: Source, make: (read: Read<Source>) => Value): Value => {
    const byName = owners(owner);
    const known = byName.get(name);
    if (known?.readings.every(({ look, found }) => look(source) === found)) return known.value;
    const readings: Reading<Source>[] = [];
    let open: { readonly source: Source } | null = { source };
    const value = make((look) => {
      if (open === null) throw new Error('read behind the end of a derivation');
      const found = look(open.source);
      readings.push({ look, found });
      return found;
    });
    open = null; // or what looks would hold the source for as long as the value is kept
    byName.set(name, { value, readings });
    return value;
  };
}

/** Derives a value from nothing but what its function has at hand, when it is first asked for. */
export function derivedOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
