import type { MergeBy, MergeConflict } from '@shared/features/merge/contract';
import { byId } from '@shared/model/catalogue';
import type { Field } from '@shared/model/field';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { formats } from '@shared/words/formats';
import { calledRow } from '../data/row-names';
import { valuesOf } from '../data/table-rows';
import { saidRow } from '../history/changed-row';
import { type Speech, saidPair } from '../history/changed-value';
import type { Conflict, SetRows } from './conflict';
import { isAlike } from './sides';

type Version = 'base' | 'mine' | 'theirs';
type Author = (table: TableName, id: string, fields: readonly string[]) => MergeBy | null;

/** A conflict in words: what it was, what either side says, who said so, and what is decided. */
export function saidConflict(
  conflict: Conflict,
  speech: Speech,
  authors: { readonly mineBy: Author; readonly theirsBy: Author },
): MergeConflict {
  const { id, kind, table, row, fields, take, sum } = conflict;
  const declared = ANY_TABLE[table];
  const { language } = speech;
  const by = (author: Author, version: Version): MergeBy | null => {
    const own = conflict.rows?.[version] ?? [conflict[version] ?? row];
    return newest(own.map((one) => author(table, one.id, fields)));
  };
  const said = (version: Version) => saidVersion(conflict, version, speech);
  return {
    ...{ id, kind, table, tableWords: declared.words[language] },
    name: nameOf(conflict, declared, speech),
    field: fieldWords(conflict, declared, speech),
    ...{ base: said('base'), mine: said('mine'), theirs: said('theirs') },
    ...{ mineBy: by(authors.mineBy, 'mine'), theirsBy: by(authors.theirsBy, 'theirs'), sum },
    take: take === null || typeof take === 'string' ? take : 'value',
    value: take === null || typeof take === 'string' ? null : saidValues(conflict, take.values, speech),
    takesValue: typedField(conflict) !== null,
  };
}

/** The field of which another value than either side's can be given; null where none can. */
export function typedField({
  kind,
  table,
  fields,
}: Pick<Conflict, 'kind' | 'table' | 'fields'>): string | null {
  const [first] = fields;
  if (first === undefined || (kind !== 'cells' && kind !== 'twin')) return null;
  const field = ANY_TABLE[table].fields[first];
  const isFree = kind === 'cells' || (field?.references === null && field.options === null);
  return field === undefined || field.kind === 'json' || !isFree ? null : first;
}

function newest(found: readonly (MergeBy | null)[]): MergeBy | null {
  return found.reduce(
    (last, one) => (one !== null && (last === null || one.at > last.at) ? one : last),
    null,
  );
}

function nameOf({ kind, table, row }: Conflict, declared: AnyTable, speech: Speech): string {
  if (kind === 'set')
    return calledRow(ANY_TABLE.totalSupply, row, { nameOf: speech.nameOf, find: () => [] }, speech);
  if (kind === 'scenarioSet') return speech.nameOf('scenario', String(valuesOf(row).scenarioId ?? row.id));
  return saidRow({ table, before: null, after: row }, 0, speech).name || declared.words[speech.language];
}

function fieldWords({ kind, fields }: Conflict, declared: AnyTable, speech: Speech): string | null {
  if (kind === 'set') return speech.say('merge.set');
  if (kind === 'scenarioSet') return speech.say('merge.scenarioSet');
  const words = fields.flatMap((name) => declared.fields[name]?.words[speech.language] ?? []);
  return words.length === 0 ? null : joined(words, speech);
}

function joined(parts: readonly string[], { language }: Speech): string {
  return formats(language).items(parts);
}

function saidVersion(conflict: Conflict, version: Version, speech: Speech): string | null {
  const { kind, table, fields, rows, hanging, scenarioIds } = conflict;
  const row = conflict[version];
  if (rows !== null) return rows[version].length === 0 ? null : saidSet(conflict, rows, version, speech);
  if (row === null) return version === 'base' || kind === 'twin' ? null : speech.say('merge.gone');
  if (kind === 'gone') {
    if (version === 'base') return null;
    const f = formats(speech.language);
    const used = hanging.map((one) => {
      const [words, count] = [ANY_TABLE[one.table].words[speech.language], f.whole(one.rows)];
      if (one.table !== 'override' || scenarioIds.length === 0) return `${words} ${count}`;
      const scenarios = joined(
        scenarioIds.map((id) => speech.nameOf('scenario', id)),
        speech,
      );
      return speech.say('merge.used.overrides', { table: words, count, scenarios });
    });
    return speech.say('merge.used', { hanging: joined(used, speech) });
  }
  if (kind !== 'row') return saidCells(ANY_TABLE[table], fields, row, conflict.mine ?? row, speech);
  if (version === 'base') return null;
  const { cells } = saidRow({ table, before: conflict.base, after: row }, 0, speech);
  const changed = cells.map(({ field, after }) => `${field} ${after ?? speech.say('history.nothing')}`);
  return changed.length === 0 ? speech.say('merge.unchanged') : joined(changed, speech);
}

/** Some fields of a row, each with as many digits as tell it from the other side. */
function saidCells(
  table: AnyTable,
  fields: readonly string[],
  row: AnyRow,
  other: AnyRow,
  speech: Speech,
): string {
  const said = fields.flatMap((name) => {
    const field = table.fields[name];
    return field === undefined ? [] : saidCell(table, name, field, row, other, speech);
  });
  return joined(said, speech);
}

function saidCell(
  table: AnyTable,
  name: string,
  field: Field,
  row: AnyRow,
  other: AnyRow | null,
  speech: Speech,
): string {
  const beside = other === null ? null : valuesOf(other);
  if (field.kind === 'json') return saidParts(valuesOf(row)[name], beside?.[name], speech);
  const [said] = saidPair({ table, name, field }, [valuesOf(row), beside], speech);
  return said ?? speech.say('history.nothing');
}

/** Of what has a shape of its own those parts that differ; all of it where none does. */
function saidParts(value: unknown, other: unknown, { say }: Speech): string {
  const [own, beside] = [partsIn(value), partsIn(other)];
  const differing = Object.keys(own).filter(
    (name) => JSON.stringify(own[name]) !== JSON.stringify(beside[name]),
  );
  const shown = differing.length === 0 ? Object.keys(own) : differing;
  const said = (part: unknown) => (typeof part === 'string' ? part : JSON.stringify(part));
  return shown
    .map((name) => say('report.pair', { name, value: said(own[name]) }))
    .join(say('change.import.join'));
}

function partsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : { value };
}

/** So many shares of a set are named. */
const MOST_NAMED = 12;

/** The shares of one side, each with as many digits as tell it from the other side. */
function saidSet({ table }: Conflict, sides: SetRows, version: Version, speech: Speech): string {
  const declared = ANY_TABLE[table];
  const { value: field } = declared.fields;
  if (field === undefined) return '';
  const [rows, beside] = [sides[version], sides[version === 'mine' ? 'theirs' : 'mine']];
  const shown = rows.slice(0, MOST_NAMED).map((row) => {
    const values = valuesOf(row);
    const supplier = String(values.supplierId ?? String(values.key).split('|').at(-1));
    const other = byId(beside, row.id);
    const differing = other === undefined || isAlike(row, other, ['value']) ? null : other;
    const said = saidCell(declared, 'value', field, row, differing, speech);
    return `${speech.nameOf('supplier', supplier)} ${said}`;
  });
  const more = rows.length - shown.length;
  return joined([...shown, ...(more > 0 ? [speech.say('merge.more', { count: more })] : [])], speech);
}

function saidValues(conflict: Conflict, values: Readonly<Record<string, unknown>>, speech: Speech): string {
  const row = { ...(conflict.mine ?? conflict.row), ...values };
  return saidCells(ANY_TABLE[conflict.table], Object.keys(values), row, row, speech);
}
