import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { reserveCapacity } from '../../electron/store/reserve-capacity';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { everyRow } from './support/rows';

const MB = 1024 * 1024;

async function projectFile(): Promise<Buffer> {
  const path = join(newFolder(), 'a.lodestone');
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  return readFileSync(path);
}

it.each<[string, length: number, capacity: number]>([
  ['a few bytes', 3, MB / 4],
  ['a small file', MB, 2 * MB],
  ['a large one', 9 * MB, 16 * MB],
])(
  'gives a copy of %s the same bytes and space behind them, and copies nothing itself',
  (_what, length, capacity) => {
    const bytes = new Uint8Array(length + 1).fill(7);
    const given = reserveCapacity(bytes.subarray(1));
    expect(given.buffer).toBe(bytes.buffer);
    expect(given.length).toBe(length);
    const copy = given.slice(0, given.length);
    expect(copy.length).toBe(length + capacity);
    expect([...copy.subarray(length - 3, length + 1)]).toEqual([7, 7, 7, 0]);
  },
);

it('keeps a file as it is that grows beyond its capacity, and the bytes that it was opened with', async () => {
  const bytes = await projectFile();
  const before = Buffer.from(bytes);
  const engine = await loadSqlEngine(WASM);
  const plain = new (await initSqlJs({ wasmBinary: Uint8Array.from(readFileSync(WASM)).buffer })).Database(
    Uint8Array.from(bytes),
  );
  const roomy = engine.open(bytes);
  const sizes = fc.array(fc.integer({ min: 1, max: 6 * MB }), { minLength: 3, maxLength: 6 });
  const write = (script: string): void => {
    plain.exec(script);
    roomy.script(script);
  };
  write('PRAGMA journal_mode = MEMORY; CREATE TABLE big (content)');
  fc.assert(
    fc.property(sizes, fc.boolean(), (all, empties) => {
      for (const size of all) write(`INSERT INTO big VALUES (zeroblob(${size}))`);
      if (empties) write('DELETE FROM big');
      const exported = roomy.export();
      expect(exported.length).toBe(pagesOf(roomy) * 4096);
      expect(Buffer.compare(exported, plain.export())).toBe(0);
    }),
    { seed: 1128, numRuns: 6 },
  );
  expect(bytes.equals(before)).toBe(true);
  roomy.close();
  plain.close();
});

function pagesOf(sql: Sql): number {
  return sql.number('PRAGMA page_count');
}
