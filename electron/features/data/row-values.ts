import { Refusal } from '@shared/base/refusal';
import { readCell } from '@shared/model/cells';
import type { Field } from '@shared/model/field';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE } from '@shared/model/tables';
import type { Session } from '../../plan/session';

/** Values as a person writes them, by the names of their fields. */
export type GivenValues = Readonly<Record<string, string>>;
type Speaker = Pick<Session, 'say' | 'language'>;

/** A row with some values written over it. @throws Refusal `refusal.data.…` for what does not fit its field or its row */
export function changedRow(speaker: Speaker, table: AnyTable, row: AnyRow, given: GivenValues): AnyRow {
  if (given.id !== undefined && given.id !== row.id) throw new Refusal('refusal.data.idStays');
  return checkedRow(speaker, table, { ...row, ...readValues(speaker, table, given) });
}

/**
 * A new row: what is given, and for the rest what a row holds that says nothing.
 * @param id for a row of which none is given
 * @throws Refusal `refusal.data.…` for a field that has to be given, or a value that does not fit
 */
export function givenRow(speaker: Speaker, table: AnyTable, given: GivenValues, id: string): AnyRow {
  const fields = Object.entries(table.fields);
  const missing = fields
    .filter(([name, { optional }]) => name !== 'id' && !optional && given[name] === undefined)
    .map(([name]) => name);
  if (missing.length > 0)
    throw new Refusal('refusal.data.missing', {
      ...{ table: table.words[speaker.language], fields: missing.join(', ') },
    });
  const initial = Object.fromEntries(fields.map(([name, field]) => [name, field.initial]));
  return checkedRow(speaker, table, { ...initial, id, ...readValues(speaker, table, given) });
}

function readValues(speaker: Speaker, table: AnyTable, given: GivenValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const field = table.fields[name];
      if (field === undefined) {
        const fields = Object.keys(table.fields).join(', ');
        throw new Refusal('refusal.data.unknownField', {
          ...{ table: table.words[speaker.language], field: name, fields },
        });
      }
      return [name, readValue(speaker, name, field, text)];
    }),
  );
}

function readValue({ say, language }: Speaker, name: string, field: Field, text: string): unknown {
  const read = field.check.safeParse(readCell(field, text));
  if (read.success) return read.data;
  const { references, options } = field;
  const takes = say(field.takes, {
    table: references === null ? '' : ANY_TABLE[references].words[language],
    options: (options ?? []).join(', '),
  });
  const params = { field: name, words: field.words[language], takes };
  throw text === ''
    ? new Refusal('refusal.data.nothing', params, { field: name })
    : new Refusal('refusal.data.value', { ...params, value: text }, { field: name });
}

/** @throws Refusal `refusal.data.rule` where fields that fit alone do not fit together */
function checkedRow({ language }: Speaker, table: AnyTable, row: object): AnyRow {
  const result = table.check.safeParse(row);
  if (result.success) return result.data as AnyRow; // every table has an id, and the check lets no other row through
  const [issue] = result.error.issues;
  const message = issue?.message ?? '';
  throw new Refusal('refusal.data.rule', {
    field: issue?.path.join('.') ?? '',
    rule: table.ruleOf(message)?.[language] ?? message,
  });
}
