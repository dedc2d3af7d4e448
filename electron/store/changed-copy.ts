import type { RowChange } from '@shared/model/plan';
import { ChangeLog, type Header } from './change-log/log';
import { configure, type ProjectIdentity } from './database';
import type { Sql, SqlEngine } from './sql';
import { commitChanges } from './summed-totals';

/** An open project, of which a copy is made. */
interface Original {
  readonly engine: SqlEngine;
  readonly sql: Sql;
  readonly identity: ProjectIdentity;
}

/**
 * A project with one more change in it, as bytes; the open one stays as it is, and nothing is on the disk before all is done.
 * @throws SqlError as writing the rows into the project would
 */
export function changedCopy(
  { engine, sql: original, identity }: Original,
  header: Header,
  changes: readonly RowChange[],
): { readonly bytes: Uint8Array; readonly revision: number } {
  const sql = engine.open(original.export());
  try {
    configure(sql);
    const log = new ChangeLog(sql, identity.projectId);
    commitChanges({ sql, log }, header, changes, () => undefined);
    return { bytes: sql.export(), revision: log.head.seq };
  } finally {
    sql.close();
  }
}
