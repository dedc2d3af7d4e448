import { configure } from './database';
import { migrate } from './migrations';
import type { Sql, SqlEngine } from './sql';

/** The bytes of one, kept: to run every migration takes ten times as long as to open what they make. */
const made = new WeakMap<SqlEngine, Uint8Array>();

/** A database in memory with the tables of today, set up and without a row; whoever asks closes it. */
export function emptyProject(engine: SqlEngine): Sql {
  const sql = engine.open(emptyFile(engine));
  configure(sql);
  return sql;
}

/** The same as the bytes of a file, without its seal. */
export function emptyFile(engine: SqlEngine): Uint8Array {
  const kept = made.get(engine);
  if (kept !== undefined) return kept;
  const sql = engine.open();
  try {
    migrate(sql, 0);
    const bytes = sql.export();
    made.set(engine, bytes);
    return bytes;
  } finally {
    sql.close();
  }
}
