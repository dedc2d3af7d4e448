import { z } from 'zod';
import { derived } from '../base/derived';
import type { Message } from '../base/message';
import type { Field } from './field';

export type Fields = Readonly<Record<string, Field>>;
/** A row of any table. */
export interface AnyRow {
  readonly id: string;
}

/** The row type that some fields make. */
export type RowOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends Field<infer Value> ? Value : never;
};

/** What must hold between the fields of a row. */
export interface Rule<F extends Fields> {
  /** The field at which it is said. */
  readonly at: keyof F & string;
  readonly holds: (row: RowOf<F>) => boolean;
  readonly message: Message;
}

/** How files say the rows of a table: by it an import can fill the table. */
interface InFiles<Own extends string = string> {
  /** What titles, names of sheets and of files say of such rows, divided by |. */
  readonly titles: string;
  /** What stands above the columns of its own fields, divided by |; what figures have as well is an import field. */
  readonly heads: Readonly<Record<Own, string>>;
  /** The fields by which a row of the project is known again; a name counts in either language. */
  readonly knownBy: readonly string[];
  /** Fields of a row that is there which no file changes: another value means another row. */
  readonly fixed?: readonly string[];
  /** Words of the choices of a field, divided by |. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a new row holds where the file says nothing. */
  readonly otherwise?: Readonly<Record<string, string | number>>;
}

/** Features whose rows are no person's to type. */
export type Writer = 'importing' | 'editions' | 'brief';

interface Declaration<
  Name extends string,
  F extends Fields,
  Key extends keyof F & string = keyof F & string,
  Own extends keyof F & string = never,
> {
  readonly name: Name;
  readonly words: Message;
  readonly fields: F;
  /** The fields that name a row for people, overrides and merges. */
  readonly key: readonly Key[];
  /** Who keeps two rows from having one key: the file (a UNIQUE of its schema, or `id`) or the IPC boundary (`table` command). */
  readonly keyHeldBy: 'file' | 'door';
  /** Whether a bundled sample brings a file of this table. */
  readonly sample?: boolean;
  /** The feature that alone may write its rows; absent where people do. */
  readonly writtenBy?: Writer;
  /** Whether people say the id of a row, and give it: the code of a country, the symbol of a material. */
  readonly namedById?: boolean;
  /** Absent: no import fills it, or one of figures does (import-targets.ts). */
  readonly inFiles?: InFiles<Own>;
  /** Whether a row may become another, or go (null); absent where any may. What stands for good, no undo and no revert moves. */
  readonly mayBecome?: (row: RowOf<NoInfer<F>>, next: RowOf<NoInfer<F>> | null) => boolean;
  /** Whether a row is secret: it never leaves the house, and what rests on it says so. */
  readonly secret?: (row: RowOf<NoInfer<F>>) => boolean;
  /** Rows that are no secret and stay in the house: all of them as records of the work, or those of which it says so. */
  readonly staysInside?: true | ((row: RowOf<NoInfer<F>>) => boolean);
  /** Fields that leave with a row all the same, since somebody has opened it or others find the figure by them. */
  readonly opens?: (row: RowOf<NoInfer<F>>) => readonly (keyof F & string)[];
  /** The natural key of the stock of which a row says something, which is secret where the stock is; null for none. */
  readonly ofStock?: (row: RowOf<NoInfer<F>>) => string | null;
  readonly rules?: readonly Rule<NoInfer<F>>[];
}

/** A table as whoever handles any table sees it. Methods, so that every declared table is one. */
export interface AnyTable<Name extends string = string> {
  readonly name: Name;
  readonly words: Message;
  readonly fields: Fields;
  readonly key: readonly string[];
  readonly keyHeldBy: 'file' | 'door';
  readonly sample: boolean;
  readonly writtenBy: Writer | null;
  readonly namedById: boolean;
  readonly inFiles: InFiles | null;
  /** The fields alone, without the rules between them: what can be extended or taken apart. */
  readonly shape: z.ZodObject;
  /** Of a whole row, rules and all. */
  readonly check: z.ZodType;
  isSecret(row: AnyRow): boolean;
  /** Whether no row of it leaves the house. */
  readonly isInside: boolean;
  staysInside(row: AnyRow): boolean;
  opens(row: AnyRow): readonly string[];
  ofStock(row: AnyRow): string | null;
  /** Null where any row may become any other. */
  readonly mayBecome: ((row: AnyRow, next: AnyRow | null) => boolean) | null;
  /** What must hold between fields, and where it is said. */
  readonly rules: readonly { readonly at: string; readonly message: Message }[];
  /** Where a row of fields that each hold breaks a rule between them; null where it breaks none. */
  brokenRule(row: AnyRow): string | null;
  /** The messages of the rules, by the English that `check` gives. */
  ruleOf(message: string): Message | undefined;
}

export interface Table<
  Name extends string,
  F extends Fields,
  Key extends keyof F & string,
  Own extends keyof F & string = never,
> extends Omit<AnyTable<Name>, 'fields' | 'key' | 'shape' | 'check' | 'inFiles' | OfRow> {
  readonly inFiles: InFiles<Own> | null;
  readonly fields: F;
  readonly key: readonly Key[];
  readonly shape: z.ZodObject<{ -readonly [N in keyof F]: z.ZodType<RowOf<F>[N]> }, z.core.$strict>;
  readonly check: z.ZodType<RowOf<F>>;
  isSecret(row: RowOf<F>): boolean;
  staysInside(row: RowOf<F>): boolean;
  opens(row: RowOf<F>): readonly string[];
  ofStock(row: RowOf<F>): string | null;
}
/** What is asked of a row of the table. */
type OfRow = 'isSecret' | 'staysInside' | 'opens' | 'ofStock';

/** Declares a table: everything else about it is made from what is said here. */
export function table<
  const Name extends string,
  F extends Fields,
  const Key extends keyof F & string,
  const Own extends keyof F & string = never,
>(said: Declaration<Name, F, Key, Own>): Table<Name, F, Key, Own> {
  const rules = said.rules ?? [];
  // Made when a row is first checked: a thread that only reads files would spend a part of its start on them.
  const made: { shape?: z.ZodObject; check?: z.ZodType } = {};
  const shape = (): z.ZodObject =>
    (made.shape ??= z.strictObject(
      Object.fromEntries(Object.entries(said.fields).map(([name, field]) => [name, field.check])),
    ));
  const check = (): z.ZodType =>
    (made.check ??= rules.reduce<z.ZodType>(
      (checked, { at, holds, message }) =>
        // Behind the fields' own checks, so that the rule is given a row.
        checked.refine((row) => holds(row as RowOf<F>), { path: [at], message: message.en }),
      shape(),
    ));
  return {
    name: said.name,
    words: said.words,
    fields: said.fields,
    key: said.key,
    get shape() {
      return shape() as Table<Name, F, Key, Own>['shape']; // made of exactly these fields
    },
    keyHeldBy: said.keyHeldBy,
    sample: said.sample ?? false,
    writtenBy: said.writtenBy ?? null,
    namedById: said.namedById ?? false,
    inFiles: said.inFiles ?? null,
    get check() {
      return check() as z.ZodType<RowOf<F>>; // the same, rules and all
    },
    isSecret: (row) => said.secret?.(row) ?? false,
    isInside: said.staysInside === true,
    staysInside: (row) => said.staysInside === true || (said.staysInside?.(row) ?? false),
    opens: (row) => said.opens?.(row) ?? [],
    ofStock: (row) => said.ofStock?.(row) ?? null,
    // Asked of rows of this table alone.
    mayBecome: (said.mayBecome as Table<Name, F, Key, Own>['mayBecome'] | undefined) ?? null,
    rules: rules.map(({ at, message }) => ({ at, message })),
    // As above: asked of rows of this table alone.
    brokenRule: (row) => rules.find(({ holds }) => !holds(row as unknown as RowOf<F>))?.at ?? null,
    ruleOf: (english) => rules.find(({ message }) => message.en === english)?.message,
  };
}

/** The row of a declared table. */
export type RowIn<T> = T extends { readonly fields: infer F extends Fields } ? RowOf<F> : never;

/** Tells ids that are branded and ids that are not apart from nothing: a key is text in the end. */
type KeyPart<Value> = Value extends number ? number : Value extends string ? string : Value;
type KeyOf<T> = T extends { readonly key: readonly (infer Key extends string)[] } ? Key : never;
/** The fields of a table's natural key. */
type KeyParts<T> = { readonly [N in KeyOf<T> & keyof RowIn<T>]: KeyPart<RowIn<T>[N]> };

/** The natural key of a row as text: its parts with | between. */
export function keyOf<T extends AnyTable>({ key }: T, row: KeyParts<T>): string {
  const values = row as Readonly<Record<string, string | number | null>>; // read by the names that the key declares
  let text = '';
  for (const [index, field] of key.entries()) text += `${index === 0 ? '' : '|'}${values[field] ?? ''}`;
  return text; // put together by hand: an import asks for 100,000 of them
}

/** The parts of a natural key as they are written, by the names of its fields; a part that is not there is undefined. */
type PartsOf<T> = { readonly [N in KeyOf<T>]: string | undefined };

/** The parts of a natural key of a table; whether they say anything is not checked. */
export function partsOf<T extends AnyTable>({ key: names }: T, key: string): PartsOf<T> {
  const texts = key.split('|');
  const parts: Record<string, string | undefined> = {};
  for (const [index, name] of names.entries()) parts[name] = texts[index];
  return parts as PartsOf<T>; // under the names that the table declares
}

/** The natural key that has these parts: of another table too, whose key says less. */
export function keyOfParts<T extends AnyTable>({ key }: T, parts: NoInfer<PartsOf<T>>): string {
  const texts: Readonly<Record<string, string | undefined>> = parts;
  return key.map((name) => texts[name] ?? '').join('|');
}

/** A natural key as a sentence tells it where what it names is not known. */
export const spokenKey = (key: string): string => key.replaceAll('|', ' ');

/** The parts of a natural key, or null for a text that is no key of the table. */
export function readKey<T extends AnyTable>(
  table: T,
  key: string,
): Pick<RowIn<T>, KeyOf<T> & keyof RowIn<T>> | null {
  if (key.split('|').length !== table.key.length) return null;
  const texts: Readonly<Record<string, string | undefined>> = partsOf(table, key);
  const parts: Record<string, unknown> = {};
  for (const name of table.key) {
    const field = table.fields[name];
    const text = texts[name] ?? '';
    const isNumber = field?.kind === 'whole' && /^-?\d+$/.test(text);
    const read = field?.check.safeParse(isNumber ? Number(text) : text === '' ? null : text);
    if (read?.success !== true) return null;
    parts[name] = read.data;
  }
  return parts as Pick<RowIn<T>, KeyOf<T> & keyof RowIn<T>>; // each part passed the check of its field
}

type OptionalIn<F extends Fields> = {
  [N in keyof F]: F[N] extends { readonly optional: true } ? N : never;
}[keyof F];
/** What must be said of a new row; the rest may be left out. */
export type Given<F extends Fields> = Omit<RowOf<F>, OptionalIn<F>> & Partial<Pick<RowOf<F>, OptionalIn<F>>>;

/** A new row: what is given, and for the rest what a row holds that says nothing. */
export function newRow<F extends Fields>(table: { readonly fields: F }, given: Given<F>): RowOf<F> {
  return { ...blankOf(table.fields), ...given } as RowOf<F>; // what has no initial value is in Given
}

/** What a row of these fields holds that says nothing: an import asks for thousands of new suppliers. */
const blankOf = derived((fields: Fields): object =>
  Object.fromEntries(Object.entries(fields).map(([name, { initial }]) => [name, initial])),
);

/** The numbers of a table that are figures: what a person edits in a grid. Years, ranks, counts and bounds are not. */
export type NumberOf<T extends { readonly fields: Fields }> = {
  [N in keyof T['fields'] & string]: T['fields'][N] extends { readonly kind: 'number' }
    ? T['fields'][N] extends { readonly isBound: true }
      ? never
      : N
    : never;
}[keyof T['fields'] & string];

/** The same in the order of the fields. */
export function numbersOf<T extends { readonly fields: Fields }>({ fields }: T): NumberOf<T>[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'number' && !('isBound' in field) ? [name as NumberOf<T>] : [],
  );
}

/** The names under which a scenario may change a figure: `stock.tonnes`. */
export type OverrideOf<T extends { readonly name: string; readonly fields: Fields }> = {
  [N in keyof T['fields']]: T['fields'][N] extends { readonly override: infer Name extends string }
    ? `${T['name']}.${Name}`
    : never;
}[keyof T['fields']];

/** The overrides of a table, in the order of its fields. */
export function overridesOf<T extends AnyTable>(table: T): OverrideOf<T>[] {
  return Object.values(table.fields).flatMap(({ override }) =>
    override === null ? [] : [`${table.name}.${override}` as OverrideOf<T>],
  );
}

/** The keys of the words of a table and of its fields. */
export type WordsOf<T extends { readonly name: string; readonly fields: Fields }> = T extends unknown
  ? `table.${T['name']}` | `table.${T['name']}.${keyof T['fields'] & string}`
  : never; // table by table: of no table the fields of another

/** The words of a table and of its fields by their keys: `table.stock`, `table.stock.minimum`. */
export function wordsOf<T extends AnyTable>(table: T): Readonly<Record<WordsOf<T>, Message>> {
  const ofFields = Object.entries(table.fields).map(([name, { words }]) => [
    `table.${table.name}.${name}`,
    words,
  ]);
  // The keys are those of WordsOf, field by field.
  return Object.fromEntries([[`table.${table.name}`, table.words], ...ofFields]) as Record<
    WordsOf<T>,
    Message
  >;
}
