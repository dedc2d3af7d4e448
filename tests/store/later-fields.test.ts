import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePayload } from '../../electron/store/change-log/payload';
import { STEPS } from '../../electron/store/migrations/steps';
import { TABLE_MAPS, tableMap } from '../../electron/store/schema/table-map';
import { loadSqlEngine } from '../../electron/store/sql';
import { WASM } from '../places';

const { columns, kinds } = tableMap('share');
const VALUES = { text: 'v', real: 2.5, integer: 2030, boolean: 1, json: '[]' };
const without = (names: readonly string[]) => columns.filter((name) => !names.includes(name));
/** A payload as a program wrote it that did not know some columns yet, or had them in another order. */
const older = (known: readonly string[], row: Readonly<Record<string, unknown>>) =>
  deflateSync(JSON.stringify({ share: { columns: known, rows: [[null, known.map((name) => row[name])]] } }));

describe('a field that is added later', () => {
  const row = Object.fromEntries(columns.map((name, index) => [name, VALUES[kinds[index]?.kind ?? 'text']]));
  const read = (known: readonly string[]) => {
    const [table] = decodePayload(older(known, row), 1);
    const image = table?.rows[0]?.[1] ?? [];
    return Object.fromEntries(columns.map((name, index) => [name, image[index]]));
  };

  it.each<[string, string[], Record<string, unknown>]>([
    ['nothing', [], {}],
    ['a note, which is empty then', ['note'], { note: null }],
    ['a yes or no, which has what a new row has', ['locked'], { locked: 0 }],
    ['several, not the last ones', ['low', 'high', 'locked'], { low: null, high: null, locked: 0 }],
  ])('has its default in an older change: %s', (_name, unknown, filled) => {
    expect(read(without(unknown))).toEqual({ ...row, ...filled });
    expect(read(without(unknown).reverse())).toEqual({ ...row, ...filled });
  });

  it('without a default makes an older change unreadable, in place of a row that is wrong', () => {
    expect(() => read(without(['value']))).toThrow(/share.value is missing/);
  });

  it('has one in every table, if a version after the first has brought it', async () => {
    const sql = (await loadSqlEngine(WASM)).open();
    sql.script(STEPS[0] ?? '');
    for (const { sqlName, columns: now, kinds } of TABLE_MAPS) {
      const first = sql.all(`PRAGMA table_info("${sqlName}")`).map((row) => row[1]);
      if (first.length === 0) continue; // the table itself came later, so that no older change has its rows
      for (const [index, name] of now.entries())
        if (index > 0 && !first.includes(name))
          expect([sqlName, name, kinds[index]?.initial]).not.toEqual([sqlName, name, undefined]);
    }
    sql.close();
  });
});
