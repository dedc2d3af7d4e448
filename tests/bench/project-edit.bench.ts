import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { country, material } from '../ids';
import { largeReference, largeRows } from '../store/support/large';

const WASM = resolve(import.meta.dirname, '../../node_modules/sql.js/dist/sql-wasm.wasm');
const HEADER = { who: 'bench', label: 'edit', reason: null };
const MAPPING = {
  sheet: 'S',
  encoding: null,
  separator: null,
  headerRow: 1,
  columns: {},
  economy: null,
  material: null,
  stage: null,
  year: null,
  unit: null,
  basis: null,
};

/** On a real disk with real syncs: what an analyst waits for on a project of 100,000 shares. */
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
const path = join(folder, 'large.lodestone');
const session = await createProject({
  path,
  name: 'large',
  wasmPath: WASM,
  rows: largeReference(),
  who: 'bench',
});
const rows = largeRows(100_000);

function importRows(): void {
  const id = session.importBegin({
    fileName: 'x.xlsx',
    fileHash: 'x',
    sheet: 'S',
    mapping: MAPPING,
    mappingName: 'x',
    fingerprint: 'x',
  });
  session.importAdd(id, rows);
  session.importApply([id], { who: 'bench', label: 'import', reason: null }, 'refuse');
}

importRows();
const shares = session.plan({
  economyId: country('JPN'),
  materialId: material('Dy'),
  stage: 'magnet',
}).shares;
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true });
});

describe('a project of 100,000 shares', () => {
  let count = 0;
  const nextShares = (length: number) =>
    Array.from({ length }, () => {
      const row = shares[count++ % shares.length];
      if (row === undefined) throw new Error('shares are needed');
      return { table: 'share', op: 'put', row: { ...row, value: 1 + (count % 99_991) / 99_991 } } as const;
    });

  bench('confirmed edit of one share (bar: p99 20 ms)', () => void session.apply(HEADER, nextShares(1)), {
    iterations: 500,
  });
  bench('confirmed edit of ten shares', () => void session.apply(HEADER, nextShares(10)), {
    iterations: 500,
  });
  bench(
    'confirmed edit and save of the whole file',
    () => {
      session.apply(HEADER, nextShares(1));
      session.save();
    },
    { iterations: 20 },
  );
  bench(
    'one set of shares',
    () => void session.plan({ economyId: country('JPN'), materialId: material('Dy'), stage: 'magnet' }),
  );
  bench('the whole plan', () => void session.plan({}), {
    iterations: 3,
    time: 0,
    warmupIterations: 1,
    warmupTime: 0,
  });
  bench(
    'undo and redo of an import of 100,000 rows',
    () => {
      const { revision } = session.info();
      while (session.info().undo.label !== 'import') session.undo('bench');
      session.undo('bench');
      session.redo('bench');
      if (session.info().revision <= revision) throw new Error('nothing was undone');
    },
    { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
  bench(
    'diff and import of 100,000 rows (after an undo)',
    () => {
      session.undo('bench');
      importRows();
    },
    { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
  bench(
    'opening',
    async () => {
      const copy = join(folder, 'copy.lodestone');
      session.saveCopy(copy);
      const opened = await openProject({ path: copy, wasmPath: WASM, who: 'bench', whenLocked: 'refuse' });
      opened.close();
    },
    { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
