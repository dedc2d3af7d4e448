import { derived } from '@shared/base/derived';
import { configure } from './database';
import { migrate } from './migrations';
import type { Sql, SqlEngine } from './sql';

/** A database in memory with the tables of today, set up and without a row; whoever asks closes it. */
export function emptyProject(engine: SqlEngine): Sql {
  const sql = engine.open(emptyFile(engine));
  configure(sql);
  return sql;
}

/** The same as the bytes of a file, without its seal: to run every migration takes ten times as long as to open what they make. */
export const emptyFile = derived((engine: SqlEngine): Uint8Array => {
  const sql = engine.open();
  try {
    migrate(sql, 0);
    return sql.export();
  } finally {
    sql.close();
  }
});
