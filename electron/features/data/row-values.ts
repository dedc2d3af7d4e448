import type { MessageKey } from '@shared/base/message';
import type { DecimalMark } from '@shared/base/numbers';
import { isPlain } from '@shared/base/plain-text';
import { isNoDay } from '@shared/base/read-date';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import { choiceWord } from '@shared/features/data/choice-words';
import type { Field } from '@shared/model/field';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { readTyped } from './read-typed';
import type { Directory } from './row-names';

/** Values as a person writes them, by the names of their fields. */
export type EnteredValues = Readonly<Record<string, string>>;

/** Who is spoken to: the command line knows a field by its name, the window by its words. */
export type Speaker = Pick<Session, 'say' | 'language'> & {
  readonly inWindow?: boolean;
  /** The decimal mark of the block that the values stand in. */
  readonly beside?: DecimalMark | null;
};
export type Find = Directory['find'];

/** Without a project every text may be an id. */
const AS_WRITTEN: Find = (_table, text) => [text];

/** A row with some values written over it. @throws Refusal `refusal.data.…` for what does not fit its field or its row */
export function changedRow(
  speaker: Speaker,
  table: AnyTable,
  row: AnyRow,
  given: EnteredValues,
  find: Find = AS_WRITTEN,
): AnyRow {
  if (given.id !== undefined && given.id !== row.id) throw new Refusal('refusal.data.idStays');
  return checkedRow(speaker, table, { ...row, ...readValues(speaker, table, given, find) });
}

/**
 * A new row: what is given, and for the rest what a row holds that says nothing. A name in one language alone is that in
 * the other.
 * @param id for a row of which none is given
 * @throws Refusal `refusal.data.…` for a field that has to be given, or a value that does not fit
 */
export function enteredRow(
  speaker: Speaker,
  table: AnyTable,
  said: EnteredValues,
  id: string,
  find: Find = AS_WRITTEN,
): AnyRow {
  const fields = Object.entries(table.fields);
  const given = inBothLanguages(table, said);
  const isNeeded = (name: string, { optional }: Field): boolean =>
    name === 'id' ? table.namedById : !optional;
  const missing = fields.filter(([name, field]) => isNeeded(name, field) && given[name] === undefined);
  if (missing.length > 0) throw missingFields(speaker, table, missing);
  if (given.id !== undefined && /[|\n]/.test(given.id))
    throw valueRefusal(speaker, 'id', fieldOf(speaker, table, 'id'), given.id, speaker.say('data.takes.id'));
  const initial = Object.fromEntries(fields.map(([name, field]) => [name, field.initial]));
  return checkedRow(speaker, table, { ...initial, id, ...readValues(speaker, table, given, find) });
}

/** What stands in one of two fields for two languages goes into the other one too, where that says nothing. */
function inBothLanguages({ fields }: AnyTable, given: EnteredValues): EnteredValues {
  const added: Record<string, string> = {};
  for (const name of Object.keys(fields)) {
    const other = /(En|Ja)$/.test(name)
      ? name.replace(/(En|Ja)$/, (end) => (end === 'En' ? 'Ja' : 'En'))
      : name;
    const text = given[other];
    if (other !== name && (given[name] ?? '').trim() === '' && text !== undefined && text.trim() !== '')
      added[name] = text;
  }
  return { ...given, ...added };
}

function missingFields(
  speaker: Speaker,
  table: AnyTable,
  missing: readonly (readonly [string, Field])[],
): Refusal {
  const { language, inWindow } = speaker;
  const fields = missing.map(([name, { words }]) => (inWindow === true ? words[language] : name));
  return new Refusal(inWindow === true ? 'refusal.data.empty' : 'refusal.data.missing', {
    table: table.words[language],
    fields,
  });
}

function fieldOf({ language }: Speaker, table: AnyTable, name: string): Field {
  const field = Object.hasOwn(table.fields, name) ? table.fields[name] : undefined;
  if (field !== undefined) return field;
  const fields = Object.keys(table.fields);
  throw new Refusal('refusal.data.unknownField', { table: table.words[language], field: name, fields });
}

/** What is written of a row, as its fields hold it. @throws Refusal `refusal.data.…` */
export function readValues(
  speaker: Speaker,
  table: AnyTable,
  given: EnteredValues,
  find: Find,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const field = fieldOf(speaker, table, name);
      const named = field.references === null ? text : referred(speaker, name, field, text.trim(), find);
      return [name, readValue(speaker, name, field, named)];
    }),
  );
}

/** The id of the row that a text names; a text that names none stays, and is refused. */
function referred(speaker: Speaker, name: string, field: Field, text: string, find: Find): string {
  const { references } = field;
  if (text === '' || references === null) return text;
  const ids = find(references, text);
  const [id] = ids;
  const params = {
    named: named(speaker, name, field),
    value: text,
    table: ANY_TABLE[references].words[speaker.language],
  };
  if (id === undefined) throw new Refusal('refusal.data.unknownReference', params, placeOf(speaker, name));
  if (ids.length > 1)
    throw new Refusal(
      'refusal.data.manyNamed',
      { ...params, count: ids.length, ids: ids.slice(0, 5) },
      placeOf(speaker, name),
    );
  return id;
}

function readValue(speaker: Speaker, name: string, field: Field, text: string): unknown {
  const read = field.check.safeParse(readTyped(name, field, text, speaker.beside));
  if (read.success) return read.data;
  const { references, options } = field;
  const takes = speaker.say(isPlain(text) ? field.takes : 'data.takes.plain', {
    table: references === null ? '' : ANY_TABLE[references].words[speaker.language],
    options: (options ?? []).map((one) =>
      speaker.inWindow === true ? choiceWord(name, one, speaker.say) : one,
    ),
  });
  throw valueRefusal(speaker, name, field, text, takes);
}

function valueRefusal(speaker: Speaker, name: string, field: Field, text: string, takes: string): Refusal {
  const params = { named: named(speaker, name, field), takes };
  const place = placeOf(speaker, name);
  if (text.trim() === '') return new Refusal('refusal.data.nothing', params, place);
  return field.takes === 'data.takes.date' && isNoDay(text)
    ? new Refusal('refusal.data.noDay', { named: params.named, value: text }, place)
    : new Refusal('refusal.data.value', { ...params, value: text }, place);
}

/** A field as the one who is spoken to knows it. */
function named({ say, language, inWindow }: Speaker, field: string, { words }: Field): string {
  const key: MessageKey = inWindow === true ? 'data.fieldCalled' : 'data.fieldNamed';
  return say(key, { field, words: words[language] });
}

function placeOf({ inWindow }: Speaker, field: string): { readonly field: string } | undefined {
  return inWindow === true ? undefined : { field };
}

/** @throws Refusal `refusal.data.rule` where fields that fit alone do not fit together */
function checkedRow(speaker: Speaker, table: AnyTable, row: object): AnyRow {
  const result = table.check.safeParse(row);
  if (result.success) return result.data as AnyRow; // every table has an id, and the check lets no other row through
  const [issue] = result.error.issues;
  const message = issue?.message ?? '';
  const name = issue?.path.join('.') ?? '';
  const field = table.fields[name];
  throw new Refusal('refusal.data.rule', {
    named: field === undefined || speaker.inWindow !== true ? `"${name}"` : named(speaker, name, field),
    rule: (table.ruleOf(message)?.[speaker.language] ?? message).replace(/[.。]$/, ''),
  });
}

/** Whether two rows of a table say the same. */
export function saysSame(a: AnyRow, b: AnyRow): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  return Object.keys(left).every((name) => JSON.stringify(left[name]) === JSON.stringify(right[name]));
}
