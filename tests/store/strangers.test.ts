import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import type { Sql } from '../../electron/store/sql';
import { WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { asOtherProgram } from './support/other-program';
import { everyRow } from './support/rows';

const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });

function older(): string {
  const path = join(newFolder(), 'v1.lodestone');
  copyFileSync(join(import.meta.dirname, '../fixtures/projects/v1.lodestone'), path);
  return path;
}

async function project(): Promise<string> {
  const path = join(newFolder(), 'a.lodestone');
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  return path;
}

const DOUBLE = 'UPDATE stock SET tonnes = tonnes * 2;';
const trigger = (name: string, on: string) => (sql: Sql) =>
  sql.script(`CREATE TRIGGER "${name}" AFTER INSERT ON ${on} BEGIN ${DOUBLE} END`);

/** Writes the list of the schema anew, as a person with a hex editor would. */
function rewriteSchema(
  sql: Sql,
  order: (rows: readonly (readonly unknown[])[]) => (readonly unknown[])[],
): void {
  const rows = order(sql.all('SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master ORDER BY rowid'));
  sql.script('PRAGMA writable_schema = ON; DELETE FROM sqlite_master');
  for (const row of rows)
    sql.run(
      'INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)',
      row as never[],
    );
}

const declaredAs = (table: string, change: (text: string) => string) => (sql: Sql) =>
  rewriteSchema(sql, (rows) =>
    rows.map((row) =>
      row[0] === 'table' && row[1] === table ? [...row.slice(0, 4), change(String(row[4]))] : [...row],
    ),
  );

describe("a project file with a stranger's schema is refused before anything of it runs", () => {
  it.each<[string, string, (sql: Sql) => void]>([
    [
      'a trigger named as by a pattern of statistics',
      'trigger "sqlitexstat_t"',
      trigger('sqlitexstat_t', 'share'),
    ],
    ['the same in capitals', 'trigger "SQLITE-STAT9"', trigger('SQLITE-STAT9', 'share')],
    ['a trigger on the log of changes', 'trigger "sqlitexstat_t"', trigger('sqlitexstat_t', 'change_set')],
    ['a trigger with the name of an earlier table', 'trigger "share"', trigger('share', 'share')],
    [
      'a trigger with the name of a later table, before it in the list',
      'trigger "stock"',
      (sql) => {
        trigger('stock', 'share')(sql);
        rewriteSchema(sql, (rows) => {
          const isOurs = (row: readonly unknown[]) => row[0] !== 'trigger';
          const first = rows.findIndex((row) => row[1] === 'stock');
          return [
            ...rows.slice(0, first),
            ...rows.filter((row) => !isOurs(row)),
            ...rows.slice(first).filter(isOurs),
          ];
        });
      },
    ],
    ['a view', 'view "sqlitexstat_v"', (sql) => sql.script('CREATE VIEW "sqlitexstat_v" AS SELECT 1')],
    ['a table', 'table "sqlite-stat"', (sql) => sql.script('CREATE TABLE "sqlite-stat" (a)')],
    [
      'a table that calls itself statistics',
      'table "sqlite_stat1"',
      (sql) => {
        sql.script('ANALYZE');
        declaredAs('sqlite_stat1', () => 'CREATE TABLE sqlite_stat1(tbl,idx,stat,x AS (abs(1)))')(sql);
      },
    ],
    [
      'an index on an expression',
      'index "sqlitexstat_i"',
      (sql) => sql.script('CREATE INDEX "sqlitexstat_i" ON stock (abs(tonnes))'),
    ],
  ])('%s', async (_name, object, harm) => {
    const path = await project();
    await asOtherProgram(path, harm);
    const before = readFileSync(path);
    expect((await refusalIn(open(path))).notice).toMatchObject({
      code: 'refusal.project.foreignSchema',
      params: { object },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each<[string, (sql: Sql) => void]>([
    ['a generated column', (sql) => sql.script('ALTER TABLE stock ADD COLUMN x TEXT AS (hex(id)) VIRTUAL')],
    [
      'a check with code in it',
      declaredAs('stock', (text) =>
        text.replace(/\)\s*STRICT/, ', CHECK (length(hex(zeroblob(9))) > 0)) STRICT'),
      ),
    ],
    [
      'an index of ours that lies on another table',
      (sql) =>
        rewriteSchema(sql, (rows) =>
          rows.map((row) =>
            row[1] === 'share_by_supplier' ? [row[0], row[1], 'stock', row[3], row[4]] : [...row],
          ),
        ),
    ],
  ])('%s', async (_name, harm) => {
    const path = await project();
    await asOtherProgram(path, harm);
    expect((await refusalIn(open(path))).notice).toMatchObject({ code: 'refusal.project.damaged' });
  });

  it.each<[string, (sql: Sql) => void]>([
    [
      'a view in the place of the log',
      (sql) => sql.script('ALTER TABLE change_set RENAME TO x; CREATE VIEW change_set AS SELECT * FROM x'),
    ],
    [
      'a log with a column of its own',
      (sql) => sql.script('ALTER TABLE change_set ADD COLUMN x TEXT AS (hex(id))'),
    ],
  ])('also where it is of an older version: %s', async (_name, harm) => {
    const path = older();
    await asOtherProgram(path, harm);
    const before = readFileSync(path);
    expect((await refusalIn(open(path))).notice).toMatchObject({ code: 'refusal.project.damaged' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(join(path, '../.lodestone-backups'))).toBe(false);
  });

  it('or stays behind, where it hangs on the rows of an older version, which are built anew from its log', async () => {
    const path = older();
    await asOtherProgram(path, (sql) => {
      trigger('sqlitexstat_t', 'share')(sql);
      trigger('sqlitexstat_l', 'change_set')(sql);
      sql.script('UPDATE stock SET tonnes = 7');
    });
    const session = await open(path);
    expect(session.plan({}).stocks.map(({ tonnes }) => tonnes)).not.toContain(7);
    session.close();
    await asOtherProgram(path, (sql) =>
      expect(sql.all("SELECT name FROM sqlite_master WHERE type = 'trigger'")).toEqual([]),
    );
  });

  it('but the statistics that ANALYZE of another tool leaves are taken', async () => {
    const path = await project();
    await asOtherProgram(path, (sql) => sql.script('ANALYZE'));
    (await open(path)).close();
  });
});

describe('a project file with values that no program of ours writes is refused', () => {
  /** Writes into a table as if its columns had no types and checks. */
  async function writeLoosely(path: string, table: string, change: string): Promise<void> {
    let ours = '';
    const loose = (text: string): string => {
      ours = text;
      return text
        .replace(/\) STRICT$/, ')')
        .replace(/\) STRICT, /, ') ')
        .replace(/ (TEXT|REAL|INTEGER|BLOB)(?! PRIMARY)( NOT NULL)?/g, '');
    };
    await asOtherProgram(path, declaredAs(table, loose));
    await asOtherProgram(path, (sql) => sql.script(`PRAGMA ignore_check_constraints = ON; ${change}`));
    await asOtherProgram(
      path,
      declaredAs(table, () => ours),
    );
  }

  it.each<[string, string, string]>([
    ['text in the place of a number', 'stock', "UPDATE stock SET tonnes = 'many'"],
    ['a blob in the place of a number', 'stock', 'UPDATE stock SET tonnes = zeroblob(8)'],
    ['a blob in the place of text', 'source', 'UPDATE source SET title = zeroblob(8)'],
    ['a number in the place of text', 'source', 'UPDATE source SET title = 7'],
    ['nothing where something must be', 'stock', 'UPDATE stock SET tonnes = NULL'],
    ['a number that has no end', 'stock', 'UPDATE stock SET tonnes = 9e999'],
    ['a whole number that no double holds', 'share', 'UPDATE share SET year = 9007199254740993'],
    ['a negative amount', 'stock', 'UPDATE stock SET tonnes = -1'],
    ['yes, no and two', 'share', 'UPDATE share SET locked = 2'],
    ['the number of another word', 'share', 'UPDATE share SET stage = 12'],
    ['a key that names no beginning of ids', 'share', 'UPDATE share SET key = key + 999 * 16777216'],
    ['words that are exchanged', 'word', "UPDATE word SET word = 'x' WHERE key = 6"],
    ['text without measure', 'source', "UPDATE source SET note = printf('%.*c', 4000001, 'x')"],
    ['a label without measure', 'change_set', "UPDATE change_set SET label = printf('%.*c', 4000001, 'x')"],
    ['a list that is none', 'country', "UPDATE country SET aliases = '{}'"],
    ['a list of numbers', 'country', "UPDATE country SET aliases = '[1]'"],
    [
      'a shock of another shape',
      'scenario_shock',
      `UPDATE scenario_shock SET shock = '{"kind":"ban","start":"soon"}'`,
    ],
  ])('%s', async (_name, table, change) => {
    const path = await project();
    await writeLoosely(path, table, change);
    const notice = (await refusalIn(open(path))).notice;
    expect(notice).toMatchObject({ code: 'refusal.project.damaged', place: { file: 'a.lodestone' } });
    expect(String(notice.params.detail)).toContain(table);
  });
});
