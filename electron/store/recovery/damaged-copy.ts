import { emptyFile } from '../empty-project';
import { APPLICATION_ID, FIRST_VERSION, SCHEMA_VERSION } from '../migrations';
import { compareSchema, isOurTable } from '../schema/verify-schema';
import type { Sql, SqlEngine } from '../sql';

const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const PAGE = 4096;
/** First byte of a page of a table: its own pages come further down, or its rows are in it. */
const INTERIOR = 5;
const LEAF = 13;

/**
 * Opens what is left of a damaged file for reading: cut ends are filled with zeros, and a beginning that cannot be read is
 * replaced by that of a new file, whose tables lie where those of every file lie. Nothing of the schema runs.
 * @returns the database; null where nothing can be made of the bytes
 */
export function openDamaged(engine: SqlEngine, bytes: Uint8Array): Sql | null {
  const fresh = Buffer.from(emptyFile(engine));
  const asItIs = tried(engine, withWholeHeader(bytes, fresh));
  if (asItIs !== null && isOurs(engine, asItIs)) return asItIs;
  const grafted = tried(engine, withFreshSchema(bytes, fresh));
  if (grafted === null) return asItIs;
  if (asItIs !== null) closeQuietly(asItIs);
  return grafted;
}

/** Whether the tables that say all of a project can be read as they stand. */
function isOurs(engine: SqlEngine, sql: Sql): boolean {
  try {
    const version = sql.number('PRAGMA user_version');
    return version >= FIRST_VERSION && version <= SCHEMA_VERSION
      ? compareSchema(engine, sql, version) === null
      : ['project', 'change_set'].every((name) => isOurTable(engine, sql, SCHEMA_VERSION, name));
  } catch {
    return false;
  }
}

function tried(engine: SqlEngine, bytes: Uint8Array | null): Sql | null {
  if (bytes === null) return null;
  const sql = engine.open(bytes);
  try {
    sql.script('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;');
    if (sql.all("SELECT name FROM sqlite_master WHERE type = 'table'").length > 0) return sql;
  } catch {
    // The other way is tried.
  }
  closeQuietly(sql);
  return null;
}

/** A file that broke SQLite may break its closing too. */
export function closeQuietly(sql: Sql): void {
  try {
    sql.close();
  } catch {
    // Its memory goes with the process.
  }
}

/** Whether the first bytes are those of a project file, of whatever version. */
function hasProjectHeader(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    data.length >= HEADER_BYTES &&
    data.subarray(0, MAGIC.length).equals(MAGIC) &&
    data.readUInt16BE(16) === PAGE &&
    data.readUInt32BE(68) === APPLICATION_ID
  );
}

function withWholeHeader(bytes: Uint8Array, fresh: Buffer): Uint8Array | null {
  if (bytes.length < HEADER_BYTES) return null;
  const data = filledUp(bytes);
  if (!hasProjectHeader(data)) fresh.copy(data, 0, 0, HEADER_BYTES);
  data[18] = 1;
  data[19] = 1;
  data.writeUInt32BE(data.length / PAGE, 28);
  data.writeUInt32BE(data.readUInt32BE(24), 92); // so that the number of pages counts
  data.writeUInt32BE(0, 32); // pages that are free are of no interest, and may be damaged
  data.writeUInt32BE(0, 36);
  return data;
}

function withFreshSchema(bytes: Uint8Array, fresh: Buffer): Uint8Array | null {
  const pages = schemaPages(fresh);
  if (bytes.length <= pages.length * PAGE) return null; // nothing but a schema was in it
  const data = filledUp(bytes);
  const count = data.length / PAGE;
  for (const page of pages) {
    if (page > count) return null;
    fresh.copy(data, (page - 1) * PAGE, (page - 1) * PAGE, page * PAGE);
  }
  data.writeUInt32BE(count, 28);
  data.writeUInt32BE(data.readUInt32BE(24), 92);
  data.writeUInt32BE(0, 32);
  data.writeUInt32BE(0, 36);
  return data;
}

function filledUp(bytes: Uint8Array): Buffer {
  const said = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pages = hasProjectHeader(said) ? Math.min(said.readUInt32BE(28), 2 * said.length) : 0;
  const length = Math.max(Math.ceil(said.length / PAGE), pages <= 1_000_000 ? pages : 0) * PAGE;
  const data = Buffer.alloc(length);
  said.copy(data);
  return data;
}

/** The pages of the schema itself, which begins on the first. */
function schemaPages(file: Buffer): number[] {
  const found: number[] = [];
  const walk = (page: number): void => {
    found.push(page);
    const at = (page - 1) * PAGE;
    const head = page === 1 ? at + HEADER_BYTES : at;
    if (file[head] === LEAF) return;
    if (file[head] !== INTERIOR) throw new Error('a new file whose schema is not where it begins');
    const cells = file.readUInt16BE(head + 3);
    for (let index = 0; index < cells; index++)
      walk(file.readUInt32BE(at + file.readUInt16BE(head + 12 + 2 * index)));
    walk(file.readUInt32BE(head + 8));
  };
  walk(1);
  return found;
}
