import { derived } from '@shared/base/derived';
import { nameKey } from '@shared/base/fold-text';
import type { Language, Translate } from '@shared/base/message';
import { valuesOf } from '@shared/base/values-of';
import { choiceWord } from '@shared/features/data/choice-words';
import { byId } from '@shared/model/catalogue';
import { cellText } from '@shared/model/cells';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { formats } from '@shared/words/formats';
import type { Session } from '../../plan/session';
import { tableRows } from './table-rows';

/** The fields by which rows are called, in any language; the first that a table has is its name. */
const CALLED: Readonly<Record<Language, readonly string[]>> = {
  en: ['nameEn', 'titleEn', 'title', 'name', 'fileName', 'code'],
  ja: ['nameJa', 'titleJa', 'title', 'name', 'fileName', 'code'],
};
const ALSO_CALLED = ['nameZh', 'aliases'];
const ANY_NAME = [...new Set([...CALLED.en, ...CALLED.ja, ...ALSO_CALLED])];

/** Finds rows of other tables by what people call them, and says what they are called. */
export interface Directory {
  /** The ids of the rows that a text names: an id is the only one, a name may be that of several. */
  readonly find: (table: TableName, text: string) => readonly string[];
  /** What a row is called; its id where there is none. */
  readonly nameOf: (table: TableName, id: string) => string;
}

/** A directory of the tables that rows of these name, and of those that their keys name. */
export async function directoryFor(
  session: Pick<Session, 'project' | 'language'>,
  names: readonly TableName[],
): Promise<Directory> {
  const named = new Set(names.flatMap((name) => referredBy(ANY_TABLE[name])));
  const lists = new Map(
    await Promise.all([...named].map(async (name) => [name, await tableRows(session, name)] as const)),
  );
  const { language } = session;
  return {
    find: (table, text) => {
      const rows = lists.get(table) ?? [];
      if (byId(rows, text) !== undefined) return [text];
      return [...(indexOf(rows).get(nameKey(text)) ?? [])];
    },
    nameOf: (table, id) => {
      const row = byId(lists.get(table), id);
      return row === undefined ? id : nameOfRow(row, language);
    },
  };
}

function referredBy({ fields }: AnyTable): TableName[] {
  return Object.values(fields).flatMap(({ references }) => references ?? []);
}

/** The name of a row in a language; its id where it has none. */
export function nameOfRow(row: AnyRow, language: Language): string {
  const values = valuesOf(row);
  const field = CALLED[language].find((name) => typeof values[name] === 'string');
  return field === undefined ? row.id : String(values[field]);
}

/** What a row is called for people: its name, or the parts of its key, each by its own name. */
export function calledRow(
  table: AnyTable,
  row: AnyRow,
  directory: Directory,
  { language, say }: Formatter,
): string {
  const name = nameOfRow(row, language);
  if (name !== row.id || table.key.includes('id')) return name;
  const values = valuesOf(row);
  const parts = table.key.flatMap((key) => {
    const field = table.fields[key];
    const value = values[key];
    if (field === undefined || value === null) return [];
    if (key === 'year') return formats(language).year(Number(value));
    if (field.references !== null) return directory.nameOf(field.references, String(value));
    if (field.options !== null) return choiceWord(key, value as string | number, say); // one of its options
    return cellText(field, value);
  });
  return formats(language).items(parts);
}
interface Formatter {
  readonly language: Language;
  readonly say: Translate;
}

/** Every name of every row, folded; made on the first question, and right as long as the list lives. */
const indexOf = derived((rows: readonly AnyRow[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const name of namesOfRow(row)) {
      const key = nameKey(name);
      const ids = index.get(key);
      if (ids === undefined) index.set(key, new Set([row.id]));
      else ids.add(row.id);
    }
  }
  return index;
});

/** The id of a row and all its names. */
export function namesOfRow(row: AnyRow): string[] {
  const values = valuesOf(row);
  return [
    row.id,
    ...ANY_NAME.flatMap((name) => {
      const value = values[name];
      if (typeof value === 'string') return value;
      return Array.isArray(value) ? value.map(String) : [];
    }),
  ];
}
