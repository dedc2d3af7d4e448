import type { Sql } from '../sql';
import { STEPS } from './steps';

/** The version of the first step. Those before it were never released; what became of their files: ../older-file.ts */
export const FIRST_VERSION = 4;

/** The version that is written into `user_version`. */
export const SCHEMA_VERSION = FIRST_VERSION + STEPS.length - 1;

/** "LODE" as a number: tells our files from other SQLite files. */
export const APPLICATION_ID = 0x4c4f4445;

/** "LODP": a plain copy for other programs, which is no project. */
export const APPLICATION_ID_OF_COPY = 0x4c4f4450;

/** The steps from nothing to a version. */
export function stepsTo(version: number): readonly string[] {
  return STEPS.slice(0, Math.max(0, version - FIRST_VERSION + 1));
}

/** Brings a database from `from`, 0 for an empty one, to the schema of today in one transaction. @throws SqlError, leaving it as it was */
export function migrate(sql: Sql, from: number): void {
  sql.run('BEGIN');
  try {
    for (const step of STEPS.slice(stepsTo(from).length)) sql.script(step);
    sql.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
    sql.run('COMMIT');
  } catch (error) {
    sql.run('ROLLBACK');
    throw error;
  }
}
