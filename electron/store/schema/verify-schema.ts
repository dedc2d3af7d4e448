import { createHash } from 'node:crypto';
import { derivedFrom } from '@shared/base/derived';
import { migrate, SCHEMA_VERSION, stepsTo } from '../migrations';
import { SCHEMA_PRINT } from '../migrations/steps';
import type { Sql, SqlEngine } from '../sql';

/** A table, index, trigger or view of a file that differs from what Lodestone creates. */
interface SchemaDifference {
  /** "trigger \"x\"", as said to a person. */
  readonly object: string;
  /** `foreign`: not ours; `missing` or `different`: ours, but not as it was written. */
  readonly kind: 'foreign' | 'missing' | 'different';
}

/** One entry of sqlite_master; `text` is null for the indexes that SQLite makes by itself. */
interface Entry {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly text: string | null;
}

/** Statistics that ANALYZE of another tool leaves behind are data only; SQLite lets nothing hang on these tables. */
const STATISTICS = new Set(
  [
    ['sqlite_stat1', 'tbl,idx,stat'],
    ['sqlite_stat4', 'tbl,idx,neq,nlt,ndlt,sample'],
  ].map(([name = '', columns]) =>
    keyOf({ type: 'table', name, table: name, text: `CREATE TABLE ${name}(${columns})` }),
  ),
);

/**
 * Compares every entry of the schema of a file, by type, name, table and text, with those that the migrations make:
 * anything added could run code of a stranger (triggers, views, generated columns) or keep out rows. Names alone say
 * nothing: a trigger may bear the name of a table. Reads the schema only; nothing of the file is run.
 * @param version schema version of the file
 */
export function compareSchema(engine: SqlEngine, sql: Sql, version: number): SchemaDifference | null {
  const found = schemaOf(sql).filter((entry) => !STATISTICS.has(keyOf(entry)));
  if (version === SCHEMA_VERSION && printOf(found) === SCHEMA_PRINT) return null;
  // It is not ours, or an older one: what the steps make says which entry it is.
  const awaited = new Map(knownSchema(engine, version).map((entry) => [objectOf(entry), keyOf(entry)]));
  for (const entry of found) {
    const object = objectOf(entry);
    const ours = awaited.get(object);
    if (ours === undefined) return { object, kind: 'foreign' };
    if (ours !== keyOf(entry)) return { object, kind: 'different' };
    awaited.delete(object); // a second one of this name is a stranger's
  }
  const [missing] = awaited.keys();
  return missing === undefined ? null : { object: missing, kind: 'missing' };
}

/** One text for exactly these entries, in whatever order they lie. */
export function schemaPrint(sql: Sql): string {
  return printOf(schemaOf(sql));
}

function printOf(entries: readonly Entry[]): string {
  return createHash('sha256').update(entries.map(keyOf).sort().join('\n')).digest('hex');
}

const knownSchema = (engine: SqlEngine, version: number): readonly Entry[] =>
  schemas(engine, version, [], () => schemaMade(engine, version));
const schemas = derivedFrom<readonly Entry[]>();

function schemaMade(engine: SqlEngine, version: number): readonly Entry[] {
  const sql = engine.open();
  try {
    if (version === SCHEMA_VERSION) migrate(sql, 0);
    else for (const step of stepsTo(version)) sql.script(step);
    return schemaOf(sql);
  } finally {
    sql.close();
  }
}

/**
 * Whether one name of a file stands for exactly the table that Lodestone makes of it: what a stranger or a fallen bit has
 * made of its declaration is not read.
 */
export function isOurTable(engine: SqlEngine, sql: Sql, version: number, name: string): boolean {
  const found = schemaOf(sql).filter((entry) => entry.name === name);
  const ours = knownSchema(engine, version).find((entry) => entry.type === 'table' && entry.name === name);
  return (
    found.length === 1 && found[0] !== undefined && ours !== undefined && keyOf(found[0]) === keyOf(ours)
  );
}

function schemaOf(sql: Sql): Entry[] {
  return sql
    .all('SELECT type, name, tbl_name, sql FROM main.sqlite_master')
    .map(([type, name, table, text]) => ({
      type: String(type),
      name: String(name),
      table: String(table),
      text: typeof text === 'string' ? text : null,
    }));
}

function objectOf({ type, name }: Entry): string {
  return `${type} "${name}"`;
}

function keyOf({ type, name, table, text }: Entry): string {
  return JSON.stringify([type, name, table, text]);
}
