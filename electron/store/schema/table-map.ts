import type { ProjectTables, TableName } from '@shared/model/plan';
import type { SqlIn, SqlRow } from '../sql';
import { type Column, snakeCase } from './columns';
import { TABLE_NAMES, TABLES } from './tables';

/** One table as SQL sees it, worked out once from its description. */
export interface TableMap {
  readonly table: TableName;
  /** Name in the file, not quoted. */
  readonly sqlName: string;
  readonly fields: readonly string[];
  /** Names in the file, not quoted; `id` first. */
  readonly columns: readonly string[];
  readonly kinds: readonly Column[];
  /** Whether other tables refer to it. Such rows are updated in place, never taken out and put back. */
  readonly isReferredTo: boolean;
  /** Index of the column that refers to the same table, or -1. */
  readonly ownParent: number;
  /** `"id", "name_en", ...` */
  readonly columnList: string;
}

const maps = new Map<string, TableMap>();
const bySqlName = new Map<string, TableMap>();

for (const table of TABLE_NAMES) {
  const described = Object.entries<Column>(TABLES[table]);
  const columns = described.map(([field]) => snakeCase(field));
  const map: TableMap = {
    table,
    sqlName: snakeCase(table),
    fields: described.map(([field]) => field),
    columns,
    kinds: described.map(([, column]) => column),
    isReferredTo: TABLE_NAMES.some((other) =>
      Object.values<Column>(TABLES[other]).some((column) => column.references === table),
    ),
    ownParent: described.findIndex(([, column]) => column.references === table),
    columnList: columns.map((name) => `"${name}"`).join(', '),
  };
  maps.set(table, map);
  bySqlName.set(map.sqlName, map);
}

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
export function toValues<T extends TableName>(table: T, row: ProjectTables[T]): SqlIn[] {
  const { fields, kinds } = tableMap(table);
  const record = row as unknown as Readonly<Record<string, unknown>>; // fields come from the description of this row type
  return fields.map((field, index) => {
    const value = record[field];
    if (value === undefined) throw new TypeError(`${table}.${field} is missing`);
    if (value === null) return null;
    const kind = kinds[index]?.kind;
    if (kind === 'boolean') return Number(value);
    // kinds were checked against the row type when TABLES was compiled
    return kind === 'json' ? JSON.stringify(value) : (value as string | number);
  });
}

/** A row from values in the order of its columns: the opposite of toValues. */
export function toRow<T extends TableName>(table: T, values: SqlRow): ProjectTables[T] {
  const { fields, kinds } = tableMap(table);
  const record: Record<string, unknown> = {};
  for (let index = 0; index < fields.length; index++) {
    const value = values[index] ?? null;
    const kind = kinds[index]?.kind;
    record[fields[index] as string] =
      kind === 'boolean' ? value === 1 : kind === 'json' ? JSON.parse(String(value)) : value;
  }
  return record as unknown as ProjectTables[T]; // every field of the description was set, which covers the row type
}
