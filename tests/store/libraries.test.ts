import { readFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
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

  it('opens with foreign keys off, and export keeps them on, with statements and TEMP tables', () => {
    const database = new SQL.Database();
    expect(value(database, 'PRAGMA foreign_keys')).toBe(0);
    database.exec(
      'PRAGMA foreign_keys = ON; CREATE TABLE a (id); CREATE TEMP TABLE pending (x); INSERT INTO pending VALUES (1)',
    );
    database.exec(
      'CREATE TEMP TRIGGER t AFTER INSERT ON main.a BEGIN INSERT INTO pending VALUES (new.id); END',
    );
    const insert = database.prepare('INSERT INTO a VALUES (?)');
    const bytes = database.export();
    expect(value(database, 'PRAGMA foreign_keys')).toBe(1);
    insert.run([2]);
    expect(value(database, 'SELECT count(*) FROM pending')).toBe(2);
    const copy = new SQL.Database(bytes);
    expect(value(copy, 'SELECT group_concat(name) FROM sqlite_master')).toBe('a');
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

  it('hides what REPLACE deletes from triggers unless they are recursive', () => {
    const deleted = (recursive: 'ON' | 'OFF') => {
      const database = new SQL.Database();
      database.exec(`PRAGMA recursive_triggers = ${recursive}; CREATE TABLE a (id PRIMARY KEY, x); CREATE TABLE log (id);
        CREATE TRIGGER t AFTER DELETE ON a BEGIN INSERT INTO log VALUES (old.id); END;
        INSERT INTO a VALUES (1, 1); INSERT OR REPLACE INTO a VALUES (1, 2);`);
      const count = value(database, 'SELECT count(*) FROM log');
      database.close();
      return count;
    };
    expect(deleted('OFF')).toBe(0);
    expect(deleted('ON')).toBe(1);
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
