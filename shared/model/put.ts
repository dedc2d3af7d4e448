import type { ProjectTables, Put } from './plan';
import type { AnyRow } from './table';
import type { TableName } from './tables';

/** The change that puts a row into its table. */
export function put<T extends TableName>(table: T, row: ProjectTables[T]): Put {
  return putAnyRow(table, row);
}

/** The same of a row of which the compiler knows only that it has an id: the caller has it from that very table. */
export function putAnyRow(table: TableName, row: AnyRow): Put {
  return { table, op: 'put', row } as Put; // table and row belong together, as the caller says
}
