import type { Sql } from './sql';

/** The one row that says what a file is. */
export interface ProjectIdentity {
  readonly projectId: string;
  readonly name: string;
  readonly createdAt: string;
  readonly dataDate: string;
}

/**
 * Settings of every connection. Foreign keys are off by default in SQLite; a file must not run functions of
 * its own. Durability is the journal's and the save's, so that SQLite keeps its
 * own rollback journal in memory. Nobody else can open what lies in memory: held for good, it is not asked at each
 * statement whether somebody has.
 */
export function configure(sql: Sql): void {
  sql.script(`
PRAGMA trusted_schema = OFF;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA journal_mode = MEMORY;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -65536;
`);
}

/** Reads the identity row. */
export function readIdentity(sql: Sql): ProjectIdentity {
  const row = sql.first('SELECT project_id, name, created_at, data_date FROM project');
  if (row === null) throw new Error('a project without its row');
  return {
    projectId: String(row[0]),
    name: String(row[1]),
    createdAt: String(row[2]),
    dataDate: String(row[3]),
  };
}

/** Writes the identity row of a new file. */
export function writeIdentity(sql: Sql, identity: ProjectIdentity): void {
  sql.run('INSERT INTO project ("only", project_id, name, created_at, data_date) VALUES (1, ?, ?, ?, ?)', [
    identity.projectId,
    identity.name,
    identity.createdAt,
    identity.dataDate,
  ]);
}
