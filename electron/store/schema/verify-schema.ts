import { MIGRATIONS, migrate } from '../migrations';
import type { Sql, SqlEngine } from '../sql';

/** A table, index, trigger or view of a file that differs from what Lodestone creates. */
interface SchemaDifference {
  /** "trigger \"x\"", as said to a person. */
  readonly object: string;
  /** `foreign`: not ours; `missing` or `different`: ours, but not as it was written. */
  readonly kind: 'foreign' | 'missing' | 'different';
}

/**
 * Compares the schema of a file with the one that the migrations make: anything added could run code of a stranger
 * (triggers, views, generated columns) or keep out rows. Looks at text only; nothing of the file is run.
 * @param version schema version of the file
 */
export function compareSchema(engine: SqlEngine, sql: Sql, version: number): SchemaDifference | null {
  const known = knownSchema(engine, version);
  const found = schemaOf(sql);
  for (const [name, { type, text }] of found) {
    const ours = known.get(name);
    if (ours === undefined) return { object: `${type} "${name}"`, kind: 'foreign' };
    if (ours.type !== type || ours.text !== text) return { object: `${type} "${name}"`, kind: 'different' };
  }
  for (const [name, { type }] of known)
    if (!found.has(name)) return { object: `${type} "${name}"`, kind: 'missing' };
  return null;
}

type Schema = ReadonlyMap<string, { readonly type: string; readonly text: string | null }>;

const knownByVersion = new Map<number, Schema>();

function knownSchema(engine: SqlEngine, version: number): Schema {
  const cached = knownByVersion.get(version);
  if (cached !== undefined) return cached;
  const sql = engine.open();
  try {
    if (version === MIGRATIONS.length) migrate(sql, 0);
    else for (const step of MIGRATIONS.slice(0, version)) sql.script(step);
    const schema = schemaOf(sql);
    knownByVersion.set(version, schema);
    return schema;
  } finally {
    sql.close();
  }
}

function schemaOf(sql: Sql): Schema {
  // Statistics that ANALYZE of another tool leaves behind are data only.
  const rows = sql.all("SELECT type, name, sql FROM main.sqlite_master WHERE name NOT LIKE 'sqlite_stat%'");
  return new Map(
    rows.map(([type, name, text]) => [
      String(name),
      { type: String(type), text: typeof text === 'string' ? text : null },
    ]),
  );
}
