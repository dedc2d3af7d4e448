import { readFile } from 'node:fs/promises';
import { type Column, valueAt } from '@shared/base/column';
import initSqlJs from 'sql.js';
import { type BulkRun, blockOf, bulkRunOf } from './bulk-run';
import { compiledOnce } from './compiled-once';
import { reserveCapacity } from './reserve-capacity';
import { refuseUnbindable, refuseUnbindableIn, type SqlIn } from './sql-in';

export type { SqlIn } from './sql-in';

/** What comes back. */
type SqlOut = string | number | null | Uint8Array;
export type SqlRow = readonly SqlOut[];

export type SqlErrorKind =
  | 'unique'
  | 'foreign_key'
  | 'check'
  | 'not_null'
  | 'datatype'
  | 'not_a_database'
  | 'damaged'
  | 'other';

/** An error of SQLite with its kind: sql.js gives only a text. `subject` is "table.column" or the like, when named. */
export class SqlError extends Error {
  readonly kind: SqlErrorKind;
  readonly subject: string | null;

  constructor(message: string, sql: string) {
    super(`${message} (in: ${sql.slice(0, 200)})`);
    this.name = 'SqlError';
    this.kind = kindOf(message);
    this.subject = /constraint failed: (.+)$/.exec(message)?.[1] ?? null;
  }
}

function kindOf(message: string): SqlErrorKind {
  if (/^UNIQUE constraint/.test(message)) return 'unique';
  if (/^FOREIGN KEY constraint/.test(message)) return 'foreign_key';
  if (/^CHECK constraint/.test(message)) return 'check';
  if (/^NOT NULL constraint/.test(message)) return 'not_null';
  if (/^cannot store .* value in/.test(message)) return 'datatype';
  if (/file is not a database/.test(message)) return 'not_a_database';
  if (/malformed|disk I\/O error|unable to open database/.test(message)) return 'damaged';
  return 'other';
}

/** The SQLite library, loaded once a process. */
export interface SqlEngine {
  /** Opens a database in memory: a copy of `bytes`, or an empty one. The content is not looked at yet. */
  open(bytes?: Uint8Array): Sql;
}

// sql.js keeps the first instance and ignores later options, so one promise is all that there can be.
let engine: Promise<SqlEngine> | null = null;

/** Loads SQLite from its wasm file. @throws Error when the file is missing or of another version of sql.js. */
export function loadSqlEngine(wasmPath: string): Promise<SqlEngine> {
  engine ??= startEngine(wasmPath);
  engine.catch(() => {
    engine = null;
  });
  return engine;
}

async function startEngine(wasmPath: string): Promise<SqlEngine> {
  const wasm = await readFile(wasmPath);
  const options = {
    // A copy of exactly the file's bytes: the Buffer may be a window on a larger pool.
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength),
    useOldExtensionFunctions: false, // newer than the published types
  };
  const sqlJs = await compiledOnce(
    () => initSqlJs(options),
    ({ Database }) => {
      const first = new Database();
      first.exec('SELECT 1');
      first.close();
    },
  );
  const bulk = bulkRunOf(sqlJs);
  return {
    open: (bytes) => new Sql(new sqlJs.Database(bytes === undefined ? null : reserveCapacity(bytes)), bulk),
  };
}

/** Of fewer rows a statement for many is not worth its making. */
const FEW = 1_000;

/** Of fewer rows it is not worth finding where their statement stands. */
const WORTH_FINDING = 32;

interface Prepared {
  readonly statement: initSqlJs.Statement;
  readonly parameters: number;
}

/**
 * One open database. The only place that talks to sql.js, because its binding is silent about mistakes: missing
 * values become NULL, NaN becomes NULL, a misspelt name becomes NULL.
 */
export class Sql {
  readonly #database: initSqlJs.Database;
  readonly #bulk: BulkRun | null;
  readonly #prepared = new Map<string, Prepared>();
  #saysDamage: ((detail: string) => Error) | null = null;

  constructor(database: initSqlJs.Database, bulk: BulkRun | null) {
    this.#database = database;
    this.#bulk = bulk;
  }

  /** Damage that is met from now on is thrown as `words` says it: a page that no opening looks at can be read years later. */
  sayDamage(words: (detail: string) => Error): void {
    this.#saysDamage = words;
  }

  /** Runs one statement that returns nothing. @throws SqlError; TypeError for a value that cannot be bound */
  run(sql: string, values: readonly SqlIn[] = []): void {
    const prepared = this.#bound(sql, values);
    try {
      this.#step(prepared, sql);
    } finally {
      quietReset(prepared.statement);
    }
  }

  /**
   * Runs one statement once for each row of values. Quicker than JSON that SQLite takes apart: it was measured.
   * @throws SqlError; TypeError for a value that cannot be bound. What was run before stays to be rolled back
   */
  runMany(sql: string, rows: Iterable<readonly SqlIn[]>): void {
    const prepared = this.#prepare(sql);
    let pointer: number | null = null;
    let before: readonly SqlIn[] | null = null;
    let done = 0;
    try {
      for (const values of rows) {
        refuseUnfit(prepared, sql, values);
        if (done++ === WORTH_FINDING) pointer = this.#bulk?.pointerOf(prepared.statement, sql) ?? null;
        if (pointer !== null && this.#bulk?.run(pointer, values, before)) {
          before = values;
          continue;
        }
        before = null;
        this.#bind(prepared, sql, values);
        this.#step(prepared, sql);
      }
    } finally {
      quietReset(prepared.statement);
    }
  }

  /** The same for rows by columns, one for each value. */
  runColumns(sql: string, columns: readonly Column<SqlIn>[], count: number): void {
    const prepared = this.#prepare(sql);
    if (columns.length !== prepared.parameters)
      throw new TypeError(`${prepared.parameters} values expected and ${columns.length} given in: ${sql}`);
    for (const [index, column] of columns.entries()) refuseUnbindableIn(column, index);
    const pointer = this.#bulk?.pointerOf(prepared.statement, sql) ?? null;
    try {
      for (let row = this.#runBlocks(sql, columns, count); row < count; row++) {
        if (pointer !== null) row = this.#bulk?.runColumns(pointer, columns, row, count) ?? row;
        if (row === count) break;
        this.#bind(
          prepared,
          sql,
          columns.map((column) => valueAt(column, row)),
        );
        this.#step(prepared, sql);
      }
    } finally {
      quietReset(prepared.statement);
    }
  }

  /** Puts in as many of the rows as go by many at a time. @returns the first that did not */
  #runBlocks(sql: string, columns: readonly Column<SqlIn>[], count: number): number {
    const many = blockOf(sql, columns);
    if (this.#bulk === null || many === null || count < FEW) return 0;
    const statement = this.#database.prepare(many);
    try {
      const pointer = this.#bulk.pointerOf(statement, many);
      return pointer === null ? 0 : this.#bulk.runBlocks(pointer, columns, 0, count);
    } finally {
      statement.free();
    }
  }

  /** Rows that were put in, changed and taken out since it was opened. */
  get changes(): number {
    return this.number('SELECT total_changes()');
  }

  /** All rows of a query, each an array in the order of its columns. */
  all(sql: string, values: readonly SqlIn[] = []): SqlRow[] {
    return [...this.each(sql, values)];
  }

  /** The rows of a query one by one. The same query must not be asked again before the last of them was taken. */
  *each(sql: string, values: readonly SqlIn[] = []): Generator<SqlRow> {
    const prepared = this.#bound(sql, values);
    try {
      while (this.#step(prepared, sql)) yield prepared.statement.get();
    } finally {
      quietReset(prepared.statement);
    }
  }

  /** The first row of a query, or null. */
  first(sql: string, values: readonly SqlIn[] = []): SqlRow | null {
    return this.all(sql, values)[0] ?? null;
  }

  /** The first column of the first row as a number. @throws Error when there is none */
  number(sql: string, values: readonly SqlIn[] = []): number {
    const value = this.first(sql, values)?.[0];
    if (typeof value !== 'number') throw new Error(`no number from: ${sql}`);
    return value;
  }

  /** Several statements without values: schema and pragmas. */
  script(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw this.#said(error, sql);
    }
  }

  /** The database file as bytes. @throws SqlError inside of a write transaction */
  export(): Uint8Array {
    try {
      return this.#database.export();
    } catch (error) {
      throw this.#said(error, 'export');
    }
  }

  /** Frees every statement and the memory of the database. */
  close(): void {
    for (const { statement } of this.#prepared.values()) statement.free();
    this.#prepared.clear();
    this.#database.close();
  }

  #bound(sql: string, values: readonly SqlIn[]): Prepared {
    const prepared = this.#prepare(sql);
    this.#bind(prepared, sql, values);
    return prepared;
  }

  #bind(prepared: Prepared, sql: string, values: readonly SqlIn[]): void {
    refuseUnfit(prepared, sql, values);
    if (values.length === 0) return;
    const { statement } = prepared;
    try {
      statement.bind(values as initSqlJs.BindParams); // booleans, which its types leave out, are bound as 0 and 1
    } catch (error) {
      throw this.#said(error, sql);
    }
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const parameters = countParameters(sql);
    try {
      const prepared = { statement: this.#database.prepare(sql), parameters };
      this.#prepared.set(sql, prepared);
      return prepared;
    } catch (error) {
      throw this.#said(error, sql);
    }
  }

  /** @returns whether there is a row */
  #step({ statement }: Prepared, sql: string): boolean {
    try {
      return statement.step();
    } catch (error) {
      throw this.#said(error, sql);
    }
  }

  #said(thrown: unknown, sql: string): Error {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const error = new SqlError(message, sql);
    return error.kind === 'damaged' ? (this.#saysDamage?.(message) ?? error) : error;
  }
}

/** Counts positional parameters; named and numbered ones are refused, since sql.js ignores those it does not find. */
export function countParameters(sql: string): number {
  const bare = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  if (/[:@$][A-Za-z_]|\?\d/.test(bare)) throw new TypeError(`only plain ? parameters are bound: ${sql}`);
  return bare.split('?').length - 1;
}

function refuseUnfit({ parameters }: Prepared, sql: string, values: readonly SqlIn[]): void {
  if (values.length !== parameters)
    throw new TypeError(`${parameters} values expected and ${values.length} given in: ${sql}`);
  for (let index = 0; index < values.length; index++) refuseUnbindable(values[index], index);
}

function quietReset(statement: initSqlJs.Statement): void {
  try {
    statement.reset();
  } catch {
    // reset repeats the error of the step before it, which was already thrown
  }
}
