import type { Sql } from '../sql';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';

/**
 * All steps from an empty database to the schema of today, in order; the length is the version that is written into
 * `user_version`. Append only: a step that was released is never edited, and it uses no code outside of itself.
 */
export const MIGRATIONS: readonly string[] = [v1, v2, v3];

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * SHA-256 of what all steps make (verify-schema.ts), so that opening a file need not run them beside it. A test says the new
 * one after a step.
 */
export const SCHEMA_PRINT = '3bea3857df7c88d362c67da412485aca3b07c7280a5663105d1467b1628f5ba3';

/** "LODE" as a number: tells our files from other SQLite files. */
export const APPLICATION_ID = 0x4c4f4445;

/** Brings a database from `from` to the schema of today in one transaction. @throws SqlError, leaving it as it was */
export function migrate(sql: Sql, from: number): void {
  sql.run('BEGIN');
  try {
    for (const step of MIGRATIONS.slice(from)) sql.script(step);
    sql.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
    sql.run('COMMIT');
  } catch (error) {
    sql.run('ROLLBACK');
    throw error;
  }
}
