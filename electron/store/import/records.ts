import type { ImportRecord } from '@shared/model/tables/import-record';
import type { ChangeLog } from '../change-log/log';
import { byId, readRows } from '../reads';
import type { Sql } from '../sql';
import { revertedImports } from './revert';

/** Files that were imported, newest first, with the ids of those that were taken back, and what was learned from them. */
export function importsOf({ sql, log }: { readonly sql: Sql; readonly log: ChangeLog }) {
  const records = readRows(sql, 'importRecord', '', [], newestFirst);
  return {
    records,
    reverted: revertedImports(sql, log, records),
    mappings: readRows(sql, 'savedMapping'),
  };
}

function newestFirst(a: ImportRecord, b: ImportRecord): number {
  return a.at === b.at ? byId(a, b) : a.at < b.at ? 1 : -1;
}
