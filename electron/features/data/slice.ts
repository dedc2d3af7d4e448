import { conditionOf } from '@shared/base/condition';
import { derivedFrom } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';
import { LANGUAGES } from '@shared/base/message';
import { valuesOf } from '@shared/base/values-of';
import { translator } from '@shared/catalogue/translate';
import { choiceWord } from '@shared/features/data/choice-words';
import type { AskedRows, DataRows, DataSlice, NamedRow } from '@shared/features/data/contract';
import { cellText } from '@shared/model/cells';
import type { Field } from '@shared/model/field';
import { secretRows } from '@shared/model/secret-rows';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { nameOfRow, namesOfRow } from './row-names';
import { tableRows } from './table-rows';

/** Rows in the order asked for: what is asked page by page is searched and ordered once. */
export async function askedRows(session: Session, asked: AskedRows): Promise<readonly AnyRow[]> {
  const rows = await tableRows(session, asked.table);
  const question = JSON.stringify([session.language, session.revision, asked.text, asked.sort, asked.where]);
  return answers(rows, question, [], async () => {
    const fitting = await fitted(session, asked, await searched(session, asked, rows));
    return ordered(session, asked, fitting);
  });
}
const answers = derivedFrom<Promise<readonly AnyRow[]>>({ names: 1 });

/** A part of them, with the names of what it names. */
export async function sliceOf(
  session: Session,
  asked: AskedRows,
  from: number,
  count: number,
): Promise<DataRows> {
  const [all, found] = [await tableRows(session, asked.table), await askedRows(session, asked)];
  const rows = found.slice(from, from + count);
  const isSecret = secretRows((await session.project.plan({})).stocks);
  const slice: DataSlice = {
    rows,
    names: await namesIn(session, asked.table, rows),
    secret: rows.filter((row) => isSecret(asked.table, row)).map(({ id }) => id),
  };
  return {
    ...asked,
    total: all.length,
    matching: found.length,
    from,
    packed: JSON.stringify(slice),
  };
}

/** Rows that a field may name, those first whose name begins with the text. */
export async function namedRows(
  session: Session,
  table: TableName,
  text: string,
  most: number,
): Promise<NamedRow[]> {
  const key = foldText(text);
  const rows = (await tableRows(session, table)).map((row) => ({
    row,
    names: namesOfRow(row).map(foldText),
  }));
  const begins = rows.filter(({ names }) => names.some((name) => name.startsWith(key)));
  const holds = rows.filter(
    ({ names }) => !names.some((name) => name.startsWith(key)) && names.some((name) => name.includes(key)),
  );
  return [...begins, ...holds]
    .slice(0, most)
    .map(({ row }) => ({ id: row.id, name: nameOfRow(row, session.language) }));
}

async function namesIn(
  session: Session,
  table: TableName,
  rows: readonly AnyRow[],
): Promise<DataSlice['names']> {
  const named: Record<string, Record<string, string>> = {};
  for (const [field, { references }] of Object.entries(ANY_TABLE[table].fields)) {
    if (references === null) continue;
    const ids = new Set(rows.map((row) => valuesOf(row)[field]));
    const own = named[references] ?? {};
    for (const row of await tableRows(session, references))
      if (ids.has(row.id)) own[row.id] = nameOfRow(row, session.language);
    named[references] = own;
  }
  return named;
}

type Holds = (value: unknown) => boolean;

async function searched(
  session: Session,
  { table, text }: AskedRows,
  rows: readonly AnyRow[],
): Promise<readonly AnyRow[]> {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  let found = rows;
  for (const word of words) {
    const tests = await Promise.all(
      Object.entries(ANY_TABLE[table].fields).map(
        async ([name, field]) => [name, await holding(session, name, field, word)] as const,
      ),
    );
    found = found.filter((row) => tests.some(([name, holds]) => holds(valuesOf(row)[name])));
  }
  return found;
}

/** Whether a value of a field holds a word: the names of what it names and the words of its choices are looked at once. */
async function holding(session: Session, name: string, field: Field, word: string): Promise<Holds> {
  if (field.references !== null) {
    const rows = await tableRows(session, field.references);
    const ids = new Set(
      rows.filter((row) => namesOfRow(row).some((one) => foldText(one).includes(word))).map(({ id }) => id),
    );
    return (value) => ids.has(value as string); // the id of a row, or null
  }
  if (field.options !== null) {
    const said = field.options.filter((option) =>
      [String(option), ...LANGUAGES.map((one) => choiceWord(name, option, translator(one)))].some((one) =>
        foldText(one).includes(word),
      ),
    );
    const options = new Set<unknown>(said);
    return (value) => options.has(value);
  }
  return (value) => {
    if (value === null || value === undefined) return false;
    return (typeof value === 'string' ? foldText(value) : cellText(field, value).toLowerCase()).includes(
      word,
    );
  };
}

/** The rows that fit what is asked of their fields. */
async function fitted(
  session: Session,
  { table, where }: AskedRows,
  rows: readonly AnyRow[],
): Promise<readonly AnyRow[]> {
  let found = rows;
  for (const { field: name, text } of where) {
    const field = ANY_TABLE[table].fields[name];
    const fits = conditionOf(text);
    if (field === undefined || fits === null) continue;
    const shown = await showing(session, name, field);
    found = found.filter((row) => {
      const value = valuesOf(row)[name];
      return fits({ value: typeof value === 'number' ? value : null, shown: shown(value) });
    });
  }
  return found;
}

/** What the values of a field are in the words of the person: rows by their names, choices by theirs. */
async function showing(session: Session, name: string, field: Field): Promise<(value: unknown) => string> {
  const { language, say } = session;
  if (field.references !== null) {
    const rows = await tableRows(session, field.references);
    const names = new Map(rows.map((row) => [row.id, nameOfRow(row, language)]));
    return (value) => names.get(value as string) ?? ''; // the id of a row, or null
  }
  return (value) => {
    if (value === null || value === undefined) return '';
    // one of its options
    return field.options === null ? cellText(field, value) : choiceWord(name, value as string | number, say);
  };
}

async function ordered(
  session: Session,
  { table, sort }: AskedRows,
  rows: readonly AnyRow[],
): Promise<readonly AnyRow[]> {
  const field = sort === null ? undefined : ANY_TABLE[table].fields[sort.field];
  if (sort === null || field === undefined) return rows;
  const rank = await ranking(session, field);
  const ranked = rows.map((row) => ({ row, at: rank(valuesOf(row)[sort.field]) }));
  const { compare } = new Intl.Collator(session.language, { numeric: true });
  const way = sort.down ? -1 : 1;
  // What says nothing stands last, whichever way.
  ranked.sort(({ at: a }, { at: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return ranked.map(({ row }) => row);
}

/** By what the values of a field are ordered: rows by their names, choices as they are declared. */
async function ranking(session: Session, field: Field): Promise<(value: unknown) => string | number | null> {
  if (field.references !== null) {
    const { compare } = new Intl.Collator(session.language, { numeric: true });
    const names = (await tableRows(session, field.references)).map(
      (row) => [row.id, nameOfRow(row, session.language)] as const,
    );
    const places = new Map(
      [...names].sort(([, a], [, b]) => compare(a, b)).map(([id], place) => [id, place]),
    );
    return (value) => places.get(value as string) ?? null; // the id of a row, or null
  }
  if (field.options !== null) {
    const { options } = field;
    return (value) => (value === null ? null : options.indexOf(value as string)); // one of its options
  }
  return (value) => {
    if (value === null || value === undefined || value === '') return null;
    return typeof value === 'number' ? value : cellText(field, value);
  };
}
