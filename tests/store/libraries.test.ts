import { readFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkRunOf } from '../../electron/store/bulk-run';
import { WASM } from '../places';

/**
 * Facts of sql.js 1.16.0 on which the project file is built, tried on the bare library. When one of these fails after
 * an update, the guard that stands on it must be thought over.
 */
describe('sql.js as it is', () => {
  let SQL: initSqlJs.SqlJsStatic;
  beforeAll(async () => {
    SQL = await initSqlJs({ wasmBinary: Uint8Array.from(readFileSync(WASM)).buffer });
  });

  function value(database: initSqlJs.Database, sql: string): initSqlJs.SqlValue | undefined {
    return database.exec(sql)[0]?.values[0]?.[0];
  }

  it('opens with foreign keys off, and export keeps them on, with statements and the count of changed rows', () => {
    const database = new SQL.Database();
    expect(value(database, 'PRAGMA foreign_keys')).toBe(0);
    database.exec('PRAGMA foreign_keys = ON; CREATE TABLE a (id); INSERT INTO a VALUES (1)');
    const insert = database.prepare('INSERT INTO a VALUES (?)');
    const bytes = database.export();
    expect(value(database, 'PRAGMA foreign_keys')).toBe(1);
    insert.run([2]);
    expect(value(database, 'SELECT total_changes()')).toBe(2);
    const copy = new SQL.Database(bytes);
    expect(value(copy, 'SELECT group_concat(id) FROM a')).toBe('1');
    database.close();
    copy.close();
  });

  it('refuses to export inside of a write transaction', () => {
    const database = new SQL.Database();
    database.exec('CREATE TABLE a (id); BEGIN; INSERT INTO a VALUES (1)');
    expect(() => database.export()).toThrow();
    database.exec('COMMIT');
    expect(value(database, 'SELECT count(*) FROM a')).toBe(1);
    database.close();
  });

  it('binds a name without colon, a missing value and NaN as NULL, and a BigInt as text, without a word', () => {
    const database = new SQL.Database();
    const get = (sql: string, values: initSqlJs.BindParams) => database.exec(sql, values)[0]?.values[0]?.[0];
    expect(get('SELECT :a', { a: 1 })).toBeNull();
    expect(get('SELECT ?', [])).toBeNull();
    expect(get('SELECT ?', [Number.NaN])).toBeNull();
    expect(get('SELECT typeof(?)', [1n as unknown as number])).toBe('text'); // the published types refuse it
    database.close();
  });

  it('opens rubbish and finds out at the first query', () => {
    const database = new SQL.Database(
      Buffer.from('not a database, only a text that is long enough to be looked at'),
    );
    expect(() => database.exec('SELECT * FROM sqlite_master')).toThrow(/file is not a database/);
    database.close();
  });

  it('counts each row that is put in, changed, or taken out, but not what REPLACE takes out', () => {
    const database = new SQL.Database();
    database.exec('CREATE TABLE a (id UNIQUE, x); INSERT INTO a VALUES (1, 1), (2, 1)');
    const changesOf = (sql: string) => {
      const before = Number(value(database, 'SELECT total_changes()'));
      database.exec(sql);
      return Number(value(database, 'SELECT total_changes()')) - before;
    };
    expect(changesOf('UPDATE a SET x = 1')).toBe(2);
    expect(changesOf('INSERT INTO a VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET x = 2')).toBe(1);
    expect(changesOf('INSERT OR REPLACE INTO a VALUES (1, 2)')).toBe(1);
    expect(changesOf('DELETE FROM a')).toBe(2);
    database.close();
  });

  it('has exports with which a statement is run without its own binding', () => {
    const database = new SQL.Database();
    const sql = 'SELECT ?, 1';
    expect(bulkRunOf(SQL)?.pointerOf(database.prepare(sql), sql)).toEqual(expect.any(Number));
    expect(bulkRunOf(SQL)?.pointerOf(database.prepare(sql), 'another text')).toBeNull();
    expect(bulkRunOf({ ...SQL, _sqlite3_step: undefined } as never)).toBeNull();
    database.close();
  });

  it('brings doubles unchanged through its JSON', () => {
    const database = new SQL.Database();
    const statement = database.prepare('SELECT json_array(?)');
    for (let count = 0; count < 5000; count++) {
      const number = (Math.random() - 0.5) * 10 ** Math.floor(Math.random() * 40 - 20);
      expect(JSON.parse(String(statement.get([number])[0]))[0]).toBe(number);
    }
    statement.free();
    database.close();
  });

  it('gives errors without a code, only words', () => {
    const database = new SQL.Database();
    database.exec('CREATE TABLE a (id UNIQUE); INSERT INTO a VALUES (1)');
    expect(() => database.exec('INSERT INTO a VALUES (1)')).toThrow('UNIQUE constraint failed: a.id');
    database.close();
  });
});
