import { readChangeSets, readPayload } from './change-log/change-set';
import { ChangeLog } from './change-log/log';
import { linksWithoutTrace } from './change-log/thinning';
import { readIdentity, writeIdentity } from './database';
import { emptyProject } from './empty-project';
import type { Sql, SqlEngine } from './sql';

/**
 * A file of a version before the first released one, built anew from its change log: the log of every version speaks of
 * rows by their ids and fields, so that no step from one schema to the other is needed. Only its two tables `project` and
 * `change_set` are read, which have always been as they are; nothing else of the file runs or comes along.
 * @returns the new database; the old one is closed
 * @throws Error when the chain cannot be played
 */
export function builtAnew(engine: SqlEngine, old: Sql): Sql {
  const sql = emptyProject(engine);
  try {
    const strange = differentTable(sql, old);
    if (strange !== null) throw new Error(strange);
    const identity = readIdentity(old);
    writeIdentity(sql, identity);
    const log = new ChangeLog(sql, identity.projectId);
    const sets = readChangeSets(old);
    const withoutTrace = linksWithoutTrace(old, sets);
    for (const set of sets)
      log.replay({ set, payload: readPayload(old, set.seq) }, !withoutTrace.has(set.seq));
    return sql;
  } catch (error) {
    sql.close();
    throw error;
  } finally {
    old.close();
  }
}

/** The name of one of the two tables that is not as it has always been; null where both are. */
function differentTable(sql: Sql, old: Sql): string | null {
  const text = (database: Sql, name: string) =>
    JSON.stringify(database.all('SELECT type, tbl_name, sql FROM main.sqlite_master WHERE name = ?', [name]));
  return ['project', 'change_set'].find((name) => text(sql, name) !== text(old, name)) ?? null;
}
