import { ANY_TABLE } from '@shared/model/tables';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configure } from '../../electron/store/database';
import { APPLICATION_ID, migrate, SCHEMA_VERSION } from '../../electron/store/migrations';
import { SCHEMA_PRINT } from '../../electron/store/migrations/steps';
import { snakeCase } from '../../electron/store/schema/columns';
import { TABLE_MAPS, tableMap } from '../../electron/store/schema/table-map';
import { compareSchema, schemaPrint } from '../../electron/store/schema/verify-schema';
import { loadSqlEngine, type Sql, type SqlEngine } from '../../electron/store/sql';
import { WASM } from '../places';

describe('the schema', () => {
  let engine: SqlEngine;
  let sql: Sql;
  beforeEach(async () => {
    engine = await loadSqlEngine(WASM);
    sql = engine.open();
    configure(sql);
    migrate(sql, 0);
  });
  afterEach(() => sql.close());

  it.each(TABLE_MAPS.map((map) => [map.sqlName, map] as const))(
    'is what the description says: %s',
    (sqlName, map) => {
      const types = { text: 'TEXT', json: 'TEXT', real: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' };
      const found = sql.all(`PRAGMA table_info("${sqlName}")`).map((row) => [row[1], row[2], row[3] === 0]);
      const kept = map.columns.map((name, index) => {
        const { kind = 'text', nullable = false, names = null } = map.kinds[index] ?? {};
        return [name, names === null ? types[kind] : 'INTEGER', nullable];
      });
      const key = ['key', 'INTEGER', true]; // as SQLite says of every INTEGER PRIMARY KEY, which is never NULL
      expect(found).toEqual(
        { id: kept, 'key and id': [key, ...kept], key: [key, ...kept.slice(1)] }[map.idAs],
      );
      expect(found.map(([name]) => name)).toEqual(map.stored);
      const references = sql
        .all(`PRAGMA foreign_key_list("${sqlName}")`)
        .map((row) => `${row[3]} ${row[2]} ${row[6]}`);
      const described = map.kinds.flatMap((column, index) => {
        const target = TABLE_MAPS.find(({ table }) => table === column.references);
        return target === undefined ? [] : [`${map.columns[index]} ${target.sqlName} NO ACTION`];
      });
      if (map.idAs === 'key') described.push('run run NO ACTION');
      expect(references.sort()).toEqual(described.sort());
    },
  );

  it.each(TABLE_MAPS)(
    'keeps the natural key that the declaration gives it to keep: $table',
    ({ table, sqlName }) => {
      const { key, keyHeldBy } = ANY_TABLE[table];
      const kept = sql
        .all(`SELECT name FROM pragma_index_list('${sqlName}') WHERE origin IN ('u', 'pk')`)
        .map(([name]) => sql.all(`SELECT name FROM pragma_index_info('${name}')`).map(([column]) => column));
      const held = kept.some((columns) => columns.join() === key.map(snakeCase).join());
      expect([table, held]).toEqual([table, keyHeldBy === 'file']);
      const others = kept.filter((columns) => columns.join() !== 'id');
      expect([table, others.length]).toEqual([table, keyHeldBy === 'file' && key.join() !== 'id' ? 1 : 0]);
    },
  );

  it('has the print that stands beside its steps, which one letter more changes', () => {
    expect(schemaPrint(sql), 'SCHEMA_PRINT of electron/store/migrations/steps.ts').toBe(SCHEMA_PRINT);
    sql.script('ALTER TABLE "source" RENAME COLUMN "title" TO "titles"');
    expect(schemaPrint(sql)).not.toBe(SCHEMA_PRINT);
  });

  it('has STRICT tables only, its number and its application id, and no unique key on tables that are referred to', () => {
    const loose = sql.all(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose).toEqual([]);
    expect(sql.number('PRAGMA user_version')).toBe(SCHEMA_VERSION);
    expect(sql.number('PRAGMA application_id')).toBe(APPLICATION_ID);
    for (const { sqlName } of TABLE_MAPS.filter((map) => map.isReferredTo)) {
      expect([
        sqlName,
        sql.all(
          `SELECT i.name FROM pragma_index_list('${sqlName}') l JOIN pragma_index_info(l.name) i WHERE origin = 'u'`,
        ),
      ]).toEqual([sqlName, [['id']]]);
    }
  });

  it('has a word for every choice of a share, and takes no number of another word', () => {
    const { kinds, columns } = tableMap('share');
    const numbers = new Map(sql.all('SELECT word, key FROM word').map(([word, key]) => [word, Number(key)]));
    const text = String(sql.first("SELECT sql FROM sqlite_master WHERE name = 'share'")?.[0]);
    const fields = Object.values(ANY_TABLE.share.fields);
    const choices = columns.filter((_, index) => kinds[index]?.names === 'word');
    expect(choices).toEqual(['stage', 'entered_as', 'basis', 'mark']);
    for (const name of choices) {
      const check = new RegExp(`"${name}" INTEGER NOT NULL CHECK \\((.*)\\)`).exec(text)?.[1] ?? '';
      const taken = [...numbers].filter(
        ([, key]) => sql.first(`SELECT ${check.replaceAll(`"${name}"`, String(key))}`)?.[0] === 1,
      );
      expect([name, taken.map(([word]) => word).sort()]).toEqual([
        name,
        [...(fields[columns.indexOf(name)]?.options ?? [])].sort(),
      ]);
    }
    expect(text).toContain(`CHECK ("entered_as" = ${numbers.get('tonnes')} OR`);
  });

  it.each([
    [
      'a trigger',
      'CREATE TRIGGER spy AFTER INSERT ON share BEGIN DELETE FROM stock; END',
      'trigger "spy"',
      'foreign',
    ],
    ['a view', 'CREATE VIEW v AS SELECT 1', 'view "v"', 'foreign'],
    ['a table', 'CREATE TABLE extra (x)', 'table "extra"', 'foreign'],
    ['an index that is gone', 'DROP INDEX share_by_supplier', 'index "share_by_supplier"', 'missing'],
    ['a column that was added', 'ALTER TABLE stock ADD COLUMN x TEXT', 'table "stock"', 'different'],
  ])('is compared with what we create: %s', (_name, change, object, kind) => {
    expect(compareSchema(engine, sql, SCHEMA_VERSION)).toBeNull();
    sql.script(change);
    expect(compareSchema(engine, sql, SCHEMA_VERSION)).toEqual({ object, kind });
  });
});
