import type { DataSlice, NamesOf } from '@shared/features/data/contract';
import { shownValue, typedValue } from '@shared/features/data/said-value';
import type { Field } from '@shared/model/field';
import { closedIn } from '@shared/model/open-view';
import type { AnyRow, AnyTable } from '@shared/model/table';
import type { Words } from '../../kit/state/language';

/** A row of the register as its grid draws it. */
export interface RowLine {
  readonly id: string;
  readonly row: AnyRow;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: NamesOf;
  /** It may not leave the house. */
  readonly secret: boolean;
}

export function linesOf({ rows, names, secret }: DataSlice): readonly RowLine[] {
  const secrets = new Set(secret);
  // The rows of a declared table, read by the names that it declares.
  return rows.map((row) => ({
    id: row.id,
    row,
    names,
    secret: secrets.has(row.id),
    values: row as unknown as RowLine['values'],
  }));
}

/** What has to go with fields of a row that are copied: that they are not for the public; null for what may be read outside. */
export function markOf(
  table: AnyTable,
  { row, secret }: RowLine,
  fields: readonly string[],
): 'state.secretStock' | 'state.notPublic' | null {
  // Of a secret row its figures and words, not what it is called.
  if (secret && fields.some((name) => table.fields[name]?.says !== 'open')) return 'state.secretStock';
  return closedIn(table, row, fields).length > 0 || table.staysInside(row) ? 'state.notPublic' : null;
}

/** The gravest of some marks. */
export function gravest(marks: readonly ReturnType<typeof markOf>[]): ReturnType<typeof markOf> {
  return marks.find((mark) => mark === 'state.secretStock') ?? marks.find((mark) => mark !== null) ?? null;
}

/** Rows where they stood at first; those that are new come last. */
export function inPlaces(lines: readonly RowLine[], ids: readonly string[]): readonly RowLine[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  return [...lines].sort((a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length));
}

/** The fields that people see, what a row is called first: ids only where people say them, and nothing that a page of its own edits. */
export function fieldsOf(
  { fields, namedById }: AnyTable,
  { language }: Pick<Words, 'language'>,
): readonly (readonly [string, Field])[] {
  const seen = Object.entries(fields).filter(
    ([name, { kind }]) => (name !== 'id' || namedById) && (kind !== 'json' || name === 'shock'),
  );
  const own = nameField(fields, language);
  return [...seen.filter(([name]) => name === own), ...seen.filter(([name]) => name !== own)];
}

/** The field by which rows are called in a language; undefined for rows that are called by their key. */
function nameField(fields: AnyTable['fields'], language: Words['language']): string | undefined {
  const own = language === 'ja' ? ['nameJa', 'titleJa'] : ['nameEn', 'titleEn'];
  return [...own, 'title', 'name', 'fileName', 'code'].find((one) => fields[one] !== undefined);
}

/** Whether a person can give all that a new row needs. */
export function canBeAdded({ fields, writtenBy }: AnyTable): boolean {
  return (
    writtenBy === null && Object.values(fields).every(({ kind, optional }) => kind !== 'json' || optional)
  );
}

export function typedIn({ values, names }: RowLine, name: string, field: Field, words: Words): string {
  return typedValue(name, field, values[name], names, words);
}

export function shownIn({ values, names }: RowLine, name: string, field: Field, words: Words): string {
  return shownValue(name, field, values[name], names, words);
}

/** What a row is called: its name, or the parts of its key. */
export function calledLine(line: RowLine, table: AnyTable, words: Words): string {
  const name = nameField(table.fields, words.language);
  if (name !== undefined) return String(line.values[name] ?? line.id);
  const parts = table.key.flatMap((key) => {
    const field = table.fields[key];
    const said = field === undefined ? '' : typedIn(line, key, field, words);
    return said === '' ? [] : [said];
  });
  return parts.join(words.t('report.join'));
}
