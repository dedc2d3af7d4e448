import { valuesOf } from '@shared/base/values-of';
import type { ProjectTables } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import { TABLE_NAMES, type TableName } from '@shared/model/tables';

/** All rows of a project by table and id. */
export type Rows = ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>>;

/** Two copies of a project, and what both came from where that is known: then three, else two are laid beside each other. */
export interface Sides {
  readonly base: Rows | null;
  readonly mine: Rows;
  readonly theirs: Rows;
}

/** Rows that can be written to, so that no one else's list is. */
export type OwnRows = Map<TableName, Map<string, AnyRow>>;

export function copyOf(rows: Rows): OwnRows {
  return new Map(TABLE_NAMES.map((table) => [table, new Map(rows.get(table))]));
}

export function rowIn<T extends TableName>(
  rows: Rows | null,
  table: T,
  id: string,
): (ProjectTables[T] & AnyRow) | null {
  const row = rows?.get(table)?.get(id) ?? null;
  return row as (ProjectTables[T] & AnyRow) | null; // rows stand under their own tables
}

/** All rows of a table. */
export function rowsIn<T extends TableName>(rows: Rows, table: T): ProjectTables[T][] {
  return [...(rows.get(table)?.values() ?? [])] as ProjectTables[TableName][] as ProjectTables[T][]; // likewise
}

/** Whether two rows, or none, hold the same in some fields. */
export function isAlike(one: AnyRow | null, other: AnyRow | null, fields: readonly string[]): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [valuesOf(one), valuesOf(other)];
  return fields.every((field) => isSame(a[field], b[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const isDeep = typeof one === 'object' && typeof other === 'object';
  return isDeep && JSON.stringify(one) === JSON.stringify(other);
}
