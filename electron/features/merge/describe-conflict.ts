import { valuesOf } from '@shared/base/values-of';
import type { MergeBy, MergeConflict } from '@shared/features/merge/contract';
import { byId } from '@shared/model/catalogue';
import type { Field } from '@shared/model/field';
import { type AnyRow, type AnyTable, partsOf } from '@shared/model/table';
import { ANY_TABLE, TABLES, type TableName } from '@shared/model/tables';
import { formats } from '@shared/words/formats';
import { calledRow } from '../data/row-names';
import { describeRow } from '../history/changed-row';
import { describePair, type Formatter } from '../history/changed-value';
import type { Conflict, SetRows } from './conflict';
import { isAlike } from './sides';

type Version = 'base' | 'mine' | 'theirs';
type Author = (table: TableName, id: string, fields: readonly string[]) => MergeBy | null;

/** A conflict in words: what it was, what either side says, who said so, and what is decided. */
export function describeConflict(
  conflict: Conflict,
  formatter: Formatter,
  authors: { readonly mineBy: Author; readonly theirsBy: Author },
): MergeConflict {
  const { id, kind, table, row, fields, take, sum } = conflict;
  const declared = ANY_TABLE[table];
  const { language } = formatter;
  const by = (author: Author, version: Version): MergeBy | null => {
    const own = conflict.rows?.[version] ?? [conflict[version] ?? row];
    return newest(own.map((one) => author(table, one.id, fields)));
  };
  const said = (version: Version) => describeVersion(conflict, version, formatter);
  return {
    id,
    kind,
    table,
    tableWords: declared.words[language],
    name: nameOf(conflict, declared, formatter),
    field: fieldWords(conflict, declared, formatter),
    base: said('base'),
    mine: said('mine'),
    theirs: said('theirs'),
    mineBy: by(authors.mineBy, 'mine'),
    theirsBy: by(authors.theirsBy, 'theirs'),
    sum,
    take: take === null || typeof take === 'string' ? take : 'value',
    value:
      take === null || typeof take === 'string' ? null : describeValues(conflict, take.values, formatter),
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

function nameOf({ kind, table, row }: Conflict, declared: AnyTable, formatter: Formatter): string {
  if (kind === 'set')
    return calledRow(ANY_TABLE.totalSupply, row, { nameOf: formatter.nameOf, find: () => [] }, formatter);
  if (kind === 'scenarioSet') return formatter.nameOf('scenario', String(valuesOf(row).scenarioId ?? row.id));
  return (
    describeRow({ table, before: null, after: row }, 0, formatter).name || declared.words[formatter.language]
  );
}

function fieldWords({ kind, fields }: Conflict, declared: AnyTable, formatter: Formatter): string | null {
  if (kind === 'set') return formatter.say('merge.set');
  if (kind === 'scenarioSet') return formatter.say('merge.scenarioSet');
  const words = fields.flatMap((name) => declared.fields[name]?.words[formatter.language] ?? []);
  return words.length === 0 ? null : joined(words, formatter);
}

function joined(parts: readonly string[], { language }: Formatter): string {
  return formats(language).items(parts);
}

function describeVersion(conflict: Conflict, version: Version, formatter: Formatter): string | null {
  const { kind, table, fields, rows, hanging, scenarioIds } = conflict;
  const row = conflict[version];
  if (rows !== null)
    return rows[version].length === 0 ? null : describeSet(conflict, rows, version, formatter);
  if (row === null) return version === 'base' || kind === 'twin' ? null : formatter.say('merge.gone');
  if (kind === 'gone') {
    if (version === 'base') return null;
    const f = formats(formatter.language);
    const used = hanging.map((one) => {
      const [words, count] = [ANY_TABLE[one.table].words[formatter.language], f.whole(one.rows)];
      if (one.table !== 'override' || scenarioIds.length === 0) return `${words} ${count}`;
      const scenarios = joined(
        scenarioIds.map((id) => formatter.nameOf('scenario', id)),
        formatter,
      );
      return formatter.say('merge.used.overrides', { table: words, count, scenarios });
    });
    return formatter.say('merge.used', { hanging: joined(used, formatter) });
  }
  if (kind !== 'row') return describeCells(ANY_TABLE[table], fields, row, conflict.mine ?? row, formatter);
  if (version === 'base') return null;
  const { cells } = describeRow({ table, before: conflict.base, after: row }, 0, formatter);
  const changed = cells.map(({ field, after }) => `${field} ${after ?? formatter.say('history.nothing')}`);
  return changed.length === 0 ? formatter.say('merge.unchanged') : joined(changed, formatter);
}

/** Some fields of a row, each with as many digits as tell it from the other side. */
function describeCells(
  table: AnyTable,
  fields: readonly string[],
  row: AnyRow,
  other: AnyRow,
  formatter: Formatter,
): string {
  const said = fields.flatMap((name) => {
    const field = table.fields[name];
    return field === undefined ? [] : describeCell(table, name, field, row, other, formatter);
  });
  return joined(said, formatter);
}

function describeCell(
  table: AnyTable,
  name: string,
  field: Field,
  row: AnyRow,
  other: AnyRow | null,
  formatter: Formatter,
): string {
  const beside = other === null ? null : valuesOf(other);
  if (field.kind === 'json') return describeParts(valuesOf(row)[name], beside?.[name], formatter);
  const [said] = describePair({ table, name, field }, [valuesOf(row), beside], formatter);
  return said ?? formatter.say('history.nothing');
}

/** Of what has a shape of its own those parts that differ; all of it where none does. */
function describeParts(value: unknown, other: unknown, { say }: Formatter): string {
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
function describeSet({ table }: Conflict, sides: SetRows, version: Version, formatter: Formatter): string {
  const declared = ANY_TABLE[table];
  const { value: field } = declared.fields;
  if (field === undefined) return '';
  const [rows, beside] = [sides[version], sides[version === 'mine' ? 'theirs' : 'mine']];
  const shown = rows.slice(0, MOST_NAMED).map((row) => {
    const values = valuesOf(row);
    const supplier = String(values.supplierId ?? partsOf(TABLES.share, String(values.key)).supplierId);
    const other = byId(beside, row.id);
    const differing = other === undefined || isAlike(row, other, ['value']) ? null : other;
    const said = describeCell(declared, 'value', field, row, differing, formatter);
    return `${formatter.nameOf('supplier', supplier)} ${said}`;
  });
  const more = rows.length - shown.length;
  return joined([...shown, ...(more > 0 ? [formatter.say('merge.more', { count: more })] : [])], formatter);
}

function describeValues(
  conflict: Conflict,
  values: Readonly<Record<string, unknown>>,
  formatter: Formatter,
): string {
  const row = { ...(conflict.mine ?? conflict.row), ...values };
  return describeCells(ANY_TABLE[conflict.table], Object.keys(values), row, row, formatter);
}
