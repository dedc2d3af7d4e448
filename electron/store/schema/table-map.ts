import { valuesOf } from '@shared/base/values-of';
import type { ProjectTables } from '@shared/model/plan';
import type { AnyTable } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { COLUMN_KINDS, type ColumnKind, snakeCase } from './columns';

/** The values of a row in the order of its columns, id first. */
export type RowValues = readonly (string | number | null)[];

export interface Column {
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** The table whose `id` stands here. */
  readonly references: TableName | null;
  /** Where the text of the whole number stands that lies here (keys.ts): in the table that is referred to, or in "word". */
  readonly names: string | null;
  /** What a row has that is older than the column; undefined where none can be. */
  readonly initial: string | number | null | undefined;
}

/** Of these a project may have a million rows: their ids and choices are numbers in the file. */
const LARGE: ReadonlySet<string> = new Set<TableName>(['share']);

/**
 * One table as SQL sees it, worked out once from its declaration. Reading, writing and the capturing triggers are made
 * from this; the SQL that creates the tables stands in migrations/, and a test compares the two.
 */
export interface TableMap<Name extends string = TableName> {
  readonly table: Name;
  /** Name in the file, not quoted. */
  readonly sqlName: string;
  readonly fields: readonly string[];
  /** Names in the file, not quoted; `id` first. */
  readonly columns: readonly string[];
  readonly kinds: readonly Column[];
  /** Where whole numbers stand for texts, but for the id. */
  readonly named: readonly { readonly at: number; readonly names: string }[];
  /** Whether other tables refer to it. Such rows are updated in place, never taken out and put back. */
  readonly isReferredTo: boolean;
  /** Index of the column that refers to the same table, or -1. */
  readonly ownParent: number;
  /**
   * What stands for the id in the file: `id` itself; a `key` beside it, where other tables refer to the row; or a `key`
   * alone that says the id (keys.ts).
   */
  readonly idAs: 'id' | 'key and id' | 'key';
  /** The column by which one row is found, quoted. */
  readonly keyColumn: string;
  /** Columns as they lie in the file: `columns`, with what stands for the id in front. Not quoted. */
  readonly stored: readonly string[];
  /** The same quoted, between commas. */
  readonly storedList: string;
}

/** How a declared table lies in the file. */
export function mapOf<Name extends string>(table: AnyTable<Name>): TableMap<Name> {
  const fields = Object.entries(table.fields);
  const columns = fields.map(([field]) => snakeCase(field));
  const isReferredTo = TABLE_NAMES.some((other) =>
    Object.values(ANY_TABLE[other].fields).some(({ references }) => references === table.name),
  );
  const isLarge = LARGE.has(table.name);
  const idAs = isLarge ? 'key' : isReferredTo ? 'key and id' : 'id';
  const stored = idAs === 'id' ? columns : ['key', ...(isLarge ? columns.slice(1) : columns)];
  const kinds = fields.map(([, { kind, nullable, references, options, initial }]) => ({
    kind: COLUMN_KINDS[kind],
    nullable,
    references,
    names: references !== null ? snakeCase(references) : isLarge && options !== null ? 'word' : null,
    initial: initial === undefined ? undefined : toValue(COLUMN_KINDS[kind], initial),
  }));
  return {
    table: table.name,
    sqlName: snakeCase(table.name),
    fields: fields.map(([field]) => field),
    columns,
    kinds,
    named: kinds.flatMap(({ names }, at) => (names === null || at === 0 ? [] : [{ at, names }])),
    isReferredTo,
    ownParent: fields.findIndex(([, { references }]) => references === table.name),
    idAs,
    keyColumn: idAs === 'id' ? '"id"' : '"key"',
    stored,
    storedList: stored.map((name) => `"${name}"`).join(', '),
  };
}

const maps = new Map<string, TableMap>(TABLE_NAMES.map((table) => [table, mapOf(ANY_TABLE[table])]));
const bySqlName = new Map([...maps.values()].map((map) => [map.sqlName, map]));

export const TABLE_MAPS: readonly TableMap[] = [...maps.values()];

/** The map of a table. */
export function tableMap(table: TableName): TableMap {
  return maps.get(table) as TableMap; // filled above for every TableName
}

/** The map of a table by its name in the file, or null for a name that is not ours. */
export function tableMapBySqlName(sqlName: string): TableMap | null {
  return bySqlName.get(sqlName) ?? null;
}

/** A row as values in the order of its columns. @throws TypeError for a missing field */
export function toValues<T extends TableName>(table: T, row: ProjectTables[T]): RowValues {
  const { fields, kinds } = tableMap(table);
  const record = valuesOf(row);
  return fields.map((field, index) => {
    const value = record[field];
    if (value === undefined) throw new TypeError(`${table}.${field} is missing`);
    return toValue(kinds[index]?.kind, value);
  });
}

/** A value as SQL has it. */
export function toValue(kind: ColumnKind | undefined, value: unknown): string | number | null {
  if (value === null) return null;
  if (kind === 'boolean') return Number(value);
  // the kind of a field follows from what its check lets through
  return kind === 'json' ? JSON.stringify(value) : (value as string | number);
}

/** A row from values in the order of its columns: the opposite of toValues. */
export function toRow<T extends TableName>(table: T, values: RowValues): ProjectTables[T] {
  const { fields, kinds } = tableMap(table);
  const record: Record<string, unknown> = {};
  for (let index = 0; index < fields.length; index++) {
    record[fields[index] as string] = fromValue(kinds[index]?.kind, values[index] ?? null);
  }
  return record as unknown as ProjectTables[T]; // every field of the declaration was set, which covers the row type
}

/** A value of SQL as a row has it: the opposite of toValue. */
export function fromValue(kind: ColumnKind | undefined, value: RowValues[number]): unknown {
  return kind === 'boolean' ? value === 1 : kind === 'json' ? JSON.parse(String(value)) : value;
}
