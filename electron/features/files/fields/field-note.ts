/** What `lodestone schema` says of a field beside its type: the range follows from the check itself. */
export interface FieldNote {
  readonly what: string;
  /** Of a figure, or of the figures of a list or record; null where the field holds none. */
  readonly unit: string | null;
  /** Where the rule stands: a section of docs/engine.md, or another paper of docs. */
  readonly rule: string;
}

/** Notes by the end of a field's path: "suppliers[].percent". The longest end that fits is the field's. */
export type FieldNotes = Readonly<Record<string, FieldNote>>;

/** Notes of one rule. */
export function ruled(
  rule: string,
  fields: Readonly<Record<string, readonly [what: string, unit: string | null]>>,
): FieldNotes {
  return Object.fromEntries(
    Object.entries(fields).map(([path, [what, unit]]) => [path, { what, unit, rule }]),
  );
}
