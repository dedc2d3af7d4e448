import { type Column, valueAt } from '@shared/base/column';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countParameters,
  loadSqlEngine,
  type Sql,
  SqlError,
  type SqlErrorKind,
  type SqlIn,
} from '../../electron/store/sql';
import { WASM } from '../places';

describe('the wrapper around sql.js', () => {
  let sql: Sql;
  beforeEach(async () => {
    sql = (await loadSqlEngine(WASM)).open();
    sql.script(
      'PRAGMA foreign_keys = ON; CREATE TABLE a (id TEXT PRIMARY KEY NOT NULL, x REAL CHECK (x < 10), of TEXT REFERENCES a (id)) STRICT',
    );
  });
  afterEach(() => sql.close());

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['a date', new Date(0)],
    ['a BigInt', 1n],
    ['text with a NUL', 'a\0b'],
    ['half a surrogate pair', '\ud800'],
  ])('refuses %s', (_name, value) => {
    expect(() => sql.all('SELECT ?', [value as SqlIn])).toThrow(TypeError); // what types cannot stop at run time
  });

  it('gives back what it was given', () => {
    const given: SqlIn[] = [
      '日本 "x" \'y\'',
      '😀',
      -0.1,
      2 ** 53 - 1,
      true,
      false,
      null,
      Uint8Array.of(1, 2),
    ];
    expect(sql.first(`SELECT ${given.map(() => '?').join(', ')}`, given)).toEqual([
      '日本 "x" \'y\'',
      '😀',
      -0.1,
      2 ** 53 - 1,
      1,
      0,
      null,
      Uint8Array.of(1, 2),
    ]);
  });

  it('compares the number of values with the number of parameters', () => {
    expect(() => sql.all('SELECT ?, ?', [1])).toThrow(/2 values expected and 1 given/);
    expect(() => sql.all('SELECT 1', [1])).toThrow(/0 values expected and 1 given/);
    expect(countParameters(`SELECT '?', "?", ? -- ?\n/* ? */ , 'it''s ?'`)).toBe(1);
  });

  it('runs a statement for each row, and says which kind of row it could not take', () => {
    const insert = 'INSERT INTO a (id, x) VALUES (?, ?)';
    sql.runMany(insert, [
      ['a', 1],
      ['b', true],
      ['c', null],
    ]);
    sql.runMany(insert, []);
    expect(sql.all('SELECT id, x FROM a ORDER BY id')).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', null],
    ]);
    const failing: readonly (readonly [readonly SqlIn[], object])[] = [
      [['d', Number.NaN], { name: 'TypeError' }],
      [['d'], { name: 'TypeError' }],
      [['a', 1], { kind: 'unique' }],
      [['d', 11], { kind: 'check' }],
    ];
    for (const [row, expected] of failing)
      expect(caughtFrom(() => sql.runMany(insert, [row]))).toMatchObject(expected);
    sql.runMany(insert, [['d', 2]]);
    expect(sql.number('SELECT count(*) FROM a')).toBe(4);
  });

  it('runs it for rows of any values as it does for one', () => {
    sql.script('CREATE TABLE b (n INTEGER PRIMARY KEY, v ANY, w ANY) STRICT');
    const long = '長い'.repeat(3000);
    const values: SqlIn[] = [
      ...[null, 0, 1, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 0.1, -0.1, 1e300, true, false],
      ...['', 'a', '😀', long, 'after', Uint8Array.of(1, 2), null, 'after', 'after', long, null, 7, 7],
    ];
    const rows = values.map((value, index): SqlIn[] => [
      index,
      value,
      values[(index * 7) % values.length] ?? null,
    ]);
    sql.runMany('INSERT INTO b VALUES (?, ?, ?)', rows);
    const found = sql.all('SELECT n, v, w FROM b ORDER BY n');
    sql.script('DELETE FROM b');
    for (const row of rows) sql.run('INSERT INTO b (n, v, w) VALUES (?, ?, ?)', row);
    expect(found).toEqual(sql.all('SELECT n, v, w FROM b ORDER BY n'));
    expect(found.map((row) => row[1])).toEqual(
      values.map((value) => (typeof value === 'boolean' ? Number(value) : value)),
    );
  });

  it('runs it for columns as it does for their rows', () => {
    sql.script('CREATE TABLE c (n INTEGER PRIMARY KEY, v ANY, w ANY, x ANY, y ANY, z ANY) STRICT');
    const insert = 'INSERT INTO c VALUES (?, ?, ?, ?, ?, ?)';
    const long = '長い'.repeat(3000);
    const numbers = [0, 1, 9, 10, 11, 99, 100, 4_294_967_295, 7, 7, 7, 1_000_000];
    const columns: Column<SqlIn>[] = [
      { figures: Float64Array.from(numbers, (_, row) => row) },
      { of: [null, 'a', '😀', long, 0.5], at: Uint32Array.from(numbers, (_, row) => row % 5) },
      { prefix: '列', numbers: Uint32Array.from(numbers) },
      { figures: Float64Array.of(0, -1, 0.1, 2 ** 31, 1e300, -0.1, 3, 3, 3, 3, 2 ** 53 - 1, 7) },
      { all: 'all' },
      ['', 'a', long, null, 1, true, 2.5, Uint8Array.of(1, 2), 'a', 'a', null, null],
    ];
    sql.runColumns(insert, columns, numbers.length);
    const found = sql.all('SELECT * FROM c ORDER BY n');
    sql.script('DELETE FROM c');
    const rows = numbers.map((_, row) => columns.map((column) => valueAt(column, row)));
    sql.runMany(insert, rows);
    expect(found).toEqual(sql.all('SELECT * FROM c ORDER BY n'));
  });

  it('puts thousands of them in as one by one, and says which it could not take with all before it there', () => {
    sql.script('CREATE TABLE d (n INTEGER PRIMARY KEY, v REAL CHECK (v < 9), w TEXT, of INTEGER) STRICT');
    const insert = 'INSERT INTO d ("n", "v", "w", "of") VALUES (?, ?, ?, ?)';
    const made = fc.record({
      count: fc.integer({ min: 900, max: 1_400 }),
      // A row that is refused, as often as not; and a text that is too long for the short way.
      refused: fc.option(fc.nat(1_600), { freq: 2 }),
      long: fc.option(fc.nat(1_600), { freq: 2 }),
      of: fc.constantFrom<Column<SqlIn>>({ all: 3 }, { all: null }),
      step: fc.constantFrom(1, -1),
    });
    fc.assert(
      fc.property(made, ({ count, refused, long, of, step }) => {
        const each = (of: (row: number) => number) =>
          Float64Array.from({ length: count }, (_, row) => of(row));
        const columns: Column<SqlIn>[] = [
          { figures: each((row) => 5_000 + step * row) },
          { figures: each((row) => (row === refused ? 9 : (row % 50) / 8)) },
          long === null
            ? { prefix: 'W', numbers: Uint32Array.from({ length: count }, (_, row) => row % 300) }
            : Array.from({ length: count }, (_, row) => (row === long ? '長い'.repeat(3000) : `w${row % 3}`)),
          of,
        ];
        const error = caughtFrom(() => sql.runColumns(insert, columns, count));
        const found = JSON.stringify(sql.all('SELECT * FROM d ORDER BY n'));
        sql.script('DELETE FROM d');
        const rows = Array.from({ length: count }, (_, row) => columns.map((column) => valueAt(column, row)));
        const naive = caughtFrom(() => sql.runMany(insert, rows));
        expect(found).toBe(JSON.stringify(sql.all('SELECT * FROM d ORDER BY n')));
        expect(String(error)).toBe(String(naive));
        sql.script('DELETE FROM d');
      }),
      { seed: 20261127, numRuns: 25 },
    );
  });

  it('says which row of columns it could not take, and goes on behind it', () => {
    const insert = 'INSERT INTO a (id, x) VALUES (?, ?)';
    const ids = { prefix: 'a', numbers: Uint32Array.of(1, 2, 1) };
    const failing: readonly (readonly [readonly Column<SqlIn>[], object])[] = [
      [[ids, { all: 1 }], { kind: 'unique', subject: 'a.id' }],
      [[ids, { figures: Float64Array.of(1, 11, 1) }], { kind: 'check' }],
      [[ids, { figures: Float64Array.of(1, Number.NaN, 1) }], { name: 'TypeError' }],
      [[ids, { of: [1, Number.NaN], at: new Uint32Array(3) }], { name: 'TypeError' }],
      [[ids, [1, 2, '\0']], { name: 'TypeError' }],
      [[{ prefix: '\ud800', numbers: ids.numbers }, { all: 1 }], { name: 'TypeError' }],
      [[ids], { name: 'TypeError' }],
    ];
    for (const [columns, expected] of failing) {
      expect(caughtFrom(() => sql.runColumns(insert, columns, 3))).toMatchObject(expected);
      sql.script('DELETE FROM a');
    }
    sql.runColumns(insert, [ids, { all: null }], 2);
    expect(sql.all('SELECT id, x FROM a ORDER BY id')).toEqual([
      ['a1', null],
      ['a2', null],
    ]);
  });

  it('counts every row that was changed, and goes on behind a row that was refused', () => {
    const before = sql.changes;
    const insert = 'INSERT INTO a (id, x) VALUES (?, ?)';
    sql.runMany(insert, [
      ['a', 1],
      ['b', 1],
    ]);
    expect(
      caughtFrom(() =>
        sql.runMany(insert, [
          ['c', 1],
          ['b', 1],
        ]),
      ),
    ).toMatchObject({ kind: 'unique', subject: 'a.id' });
    sql.runMany(insert, [['d', 1]]);
    sql.runMany('DELETE FROM a WHERE id = ?', [['a'], ['none']]);
    expect(sql.all('SELECT id FROM a ORDER BY id')).toEqual([['b'], ['c'], ['d']]);
    expect(sql.changes - before).toBe(5);
  });

  it.each(['SELECT :a', 'SELECT @a', 'SELECT $a', 'SELECT ?1'])('refuses the parameters of %s', (text) => {
    expect(() => sql.all(text, [1])).toThrow(/only plain/);
  });

  it.each<[SqlErrorKind, string]>([
    ['unique', "INSERT INTO a (id) VALUES ('x'), ('x')"],
    ['check', "INSERT INTO a (id, x) VALUES ('x', 11)"],
    ['not_null', 'INSERT INTO a (id) VALUES (NULL)'],
    ['foreign_key', "INSERT INTO a (id, of) VALUES ('x', 'y')"],
    ['datatype', "INSERT INTO a (id, x) VALUES ('x', 'text')"],
    ['other', 'SELECT nothing FROM nowhere'],
  ])('names the kind of an error: %s', (kind, text) => {
    const caught = caughtFrom(() => sql.run(text));
    expect(caught).toBeInstanceOf(SqlError);
    expect(caught).toMatchObject({ kind });
    sql.run("INSERT INTO a (id) VALUES ('still works')");
  });
});

function caughtFrom(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}
