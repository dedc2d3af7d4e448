import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { withRoom } from '../../electron/store/with-room';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { everyRow } from './support/rows';

const MB = 1024 * 1024;

async function projectFile(): Promise<Buffer> {
  const path = join(newFolder(), 'a.lodestone');
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  return readFileSync(path);
}

it('gives a copy the same bytes and sixteen megabytes behind them, and copies nothing itself', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4);
  const given = withRoom(bytes.subarray(1));
  expect(given.buffer).toBe(bytes.buffer);
  expect([...given]).toEqual([2, 3, 4]);
  const copy = given.slice(0, given.length);
  expect(copy.length).toBe(3 + 16 * MB);
  expect([...copy.subarray(0, 4)]).toEqual([2, 3, 4, 0]);
});

it('keeps a file as it is that grows beyond its room, and the bytes that it was opened with', async () => {
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
