import type { Column } from '@shared/base/column';
import type { SqlJsStatic, Statement } from 'sql.js';
import type { SqlIn } from './sql-in';

/** What sql.js 1.16 exports of SQLite and its memory; its published types leave it out. */
interface Exports {
  _sqlite3_bind_int(statement: number, at: number, value: number): number;
  _sqlite3_bind_double(statement: number, at: number, value: number): number;
  _sqlite3_bind_text(statement: number, at: number, text: number, bytes: number, copied: -1): number;
  _sqlite3_bind_blob(statement: number, at: number, bytes: number, count: number, copied: 0): number;
  _sqlite3_step(statement: number): number;
  _sqlite3_reset(statement: number): number;
  _sqlite3_sql(statement: number): number;
  _malloc(bytes: number): number;
  UTF8ToString(text: number): string;
  writeArrayToMemory(bytes: Uint8Array, at: number): void;
}

/** Rows that one statement puts in: with more of them it is no quicker. */
const BLOCK = 128;
/** Parameters that a statement may have. */
const MOST_PARAMETERS = 32_766;

/**
 * The statement that puts in BLOCK rows where `sql` puts in one; what all rows have alike is one parameter of it. Null where
 * `sql` is of another form.
 */
export function blockOf(sql: string, columns: readonly Column<SqlIn>[]): string | null {
  const head = /^(INSERT INTO [^()]+ (?:\([^()]+\) )?VALUES) \(\?(?:, \?)*\)$/.exec(sql)?.[1];
  const { same, own } = parted(columns);
  if (head === undefined || same.length + own.length * BLOCK > MOST_PARAMETERS) return null;
  const rows = Array.from({ length: BLOCK }, (_, place) => {
    const names = columns.map((column) => {
      const at = same.indexOf(column);
      return `?${at >= 0 ? at + 1 : same.length + place * own.length + own.indexOf(column) + 1}`;
    });
    return `(${names.join(', ')})`;
  });
  return `${head} ${rows.join(', ')}`;
}

/** Columns that have one value in all rows, and those that have not. */
function parted(columns: readonly Column<SqlIn>[]): Record<'same' | 'own', readonly Column<SqlIn>[]> {
  const isSame = (column: Column<SqlIn>): boolean => 'all' in column;
  return { same: columns.filter(isSame), own: columns.filter((column) => !isSame(column)) };
}

const OK = 0;
const DONE = 101;
/** Longer texts, which are rare, go the way of sql.js. */
const CAPACITY = 4096;
/** Of a whole number of 32 bits. */
const MOST_DIGITS = 10;
const ZERO = 48;

/** Runs one statement for many rows, straight through the exports of sql.js: its own binding costs as much as the insert. */
export class BulkRun {
  readonly #exports: Exports;
  readonly #encoder = new TextEncoder();
  readonly #bytes = new Uint8Array(CAPACITY);
  /** Where texts stand while SQLite copies them. */
  readonly #capacity: number;

  constructor(exports: Exports) {
    this.#exports = exports;
    this.#capacity = exports._malloc(CAPACITY);
  }

  /** Where a statement of sql.js stands in memory: it keeps that in a field without a stable name. Null when it is not found. */
  pointerOf(statement: Statement, sql: string): number | null {
    const { _sqlite3_sql, UTF8ToString } = this.#exports;
    const found = Object.values(statement).find((value) => typeof value === 'number' && value > CAPACITY);
    return typeof found === 'number' && UTF8ToString(_sqlite3_sql(found)) === sql ? found : null;
  }

  /**
   * Runs the statement for a row. Values that are those of the row before stay bound.
   * @returns whether it was done; if not, nothing was, and sql.js says why
   */
  run(statement: number, values: readonly SqlIn[], before: readonly SqlIn[] | null): boolean {
    const { _sqlite3_step, _sqlite3_reset } = this.#exports;
    // The row before may have gone the way of sql.js, which leaves its statement open.
    if (before === null) _sqlite3_reset(statement);
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? null;
      if (before !== null && value === before[index]) continue;
      if (this.#bind(statement, index + 1, value) !== OK) return false;
    }
    const code = _sqlite3_step(statement);
    _sqlite3_reset(statement);
    return code === DONE;
  }

  /**
   * Runs the statement for the rows of columns, from one on.
   * @returns the first row for which it was not done: nothing was then, and sql.js says why; `count` when all were done
   */
  runColumns(statement: number, columns: readonly Column<SqlIn>[], from: number, count: number): number {
    const { _sqlite3_step, _sqlite3_reset } = this.#exports;
    _sqlite3_reset(statement); // as in run
    const binds = columns.map((column, index) => this.#binder(statement, index + 1, column));
    for (let row = from; row < count; row++) {
      for (const bind of binds) if (bind(row) !== OK) return row;
      const code = _sqlite3_step(statement);
      _sqlite3_reset(statement);
      if (code !== DONE) return row;
    }
    return count;
  }

  /**
   * Runs a statement of `blockOf` for the rows of columns, BLOCK at a time, from one on.
   * @returns the first row of the first block for which it was not done: nothing of that block was; or of what is less than a block
   */
  runBlocks(statement: number, columns: readonly Column<SqlIn>[], from: number, count: number): number {
    const { _sqlite3_step, _sqlite3_reset } = this.#exports;
    const { same, own } = parted(columns);
    for (const [index, column] of same.entries())
      if (this.#binder(statement, index + 1, column)(0) !== OK) return from;
    const binds: ((row: number) => number)[] = [];
    for (let place = 0; place < BLOCK; place++)
      for (const [index, column] of own.entries())
        binds.push(this.#binder(statement, same.length + place * own.length + index + 1, column));
    const width = own.length;
    for (let first = from; ; first += BLOCK) {
      if (first + BLOCK > count) return first;
      for (let place = 0; place < BLOCK; place++)
        for (let index = 0; index < width; index++)
          if (binds[place * width + index]?.(first + place) !== OK) return first;
      const code = _sqlite3_step(statement);
      _sqlite3_reset(statement);
      if (code !== DONE) return first;
    }
  }

  /** Binds the value of a row, unless it is that of the row before. */
  #binder(statement: number, at: number, column: Column<SqlIn>): (row: number) => number {
    if ('prefix' in column) return this.#counted(statement, at, column);
    let bound: SqlIn | undefined;
    const bind = (value: SqlIn): number => {
      if (value === bound) return OK;
      bound = value;
      return this.#bind(statement, at, value);
    };
    if ('all' in column) return () => bind(column.all);
    if ('of' in column) {
      const { of, at: places } = column;
      return (row) => bind(of[places[row] ?? 0] ?? null);
    }
    return 'figures' in column ? (row) => bind(column.figures[row] ?? 0) : (row) => bind(column[row] ?? null);
  }

  /** Texts that end in a number, whose digits are written where they stand. */
  #counted(
    statement: number,
    at: number,
    { prefix, numbers }: { readonly prefix: string; readonly numbers: Uint32Array },
  ): (row: number) => number {
    const bytes = new Uint8Array(CAPACITY);
    const { read, written } = this.#encoder.encodeInto(prefix, bytes.subarray(0, CAPACITY - MOST_DIGITS));
    if (read < prefix.length) return () => DONE;
    return (row) => {
      let number = numbers[row] ?? 0;
      let end = written + 1;
      for (let rest = number; rest > 9; rest = Math.floor(rest / 10)) end += 1;
      for (let digit = end - 1; digit >= written; digit--, number = Math.floor(number / 10))
        bytes[digit] = ZERO + (number % 10);
      this.#exports.writeArrayToMemory(bytes.subarray(0, end), this.#capacity);
      return this.#exports._sqlite3_bind_text(statement, at, this.#capacity, end, -1);
    };
  }

  #bind(statement: number, at: number, value: SqlIn): number {
    const exports = this.#exports;
    if (value === null) return exports._sqlite3_bind_blob(statement, at, 0, 0, 0); // SQLite takes it for NULL
    if (typeof value === 'number')
      return value === (value | 0)
        ? exports._sqlite3_bind_int(statement, at, value)
        : exports._sqlite3_bind_double(statement, at, value);
    if (typeof value !== 'string') return DONE;
    const { read, written } = this.#encoder.encodeInto(value, this.#bytes);
    if (read < value.length) return DONE;
    exports.writeArrayToMemory(this.#bytes.subarray(0, written), this.#capacity);
    return exports._sqlite3_bind_text(statement, at, this.#capacity, written, -1);
  }
}

/** The exports, where this sql.js has them all. */
export function bulkRunOf(sqlJs: SqlJsStatic): BulkRun | null {
  const exports = sqlJs as unknown as Partial<Exports>; // looked at one by one
  const names = [
    ...(['_sqlite3_bind_int', '_sqlite3_bind_double', '_sqlite3_bind_text', '_sqlite3_bind_blob'] as const),
    ...([
      '_sqlite3_step',
      '_sqlite3_reset',
      '_sqlite3_sql',
      '_malloc',
      'UTF8ToString',
      'writeArrayToMemory',
    ] as const),
  ];
  return names.every((name) => typeof exports[name] === 'function') ? new BulkRun(exports as Exports) : null;
}
