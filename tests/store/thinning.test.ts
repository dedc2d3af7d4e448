import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Share } from '@shared/model/tables/share';
import { beforeEach, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { builtAnew } from '../../electron/store/older-file';
import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { loadSqlEngine } from '../../electron/store/sql';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { IMPORT } from './support/any-import';
import { largeReference, largeRows } from './support/large';

let path: string;
let session: ProjectSession;
const open = () => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });

beforeEach(async () => {
  path = join(newFolder(), 'a.lodestone');
  session = await createProject({ path, name: 'a', wasmPath: WASM, rows: largeReference(), who: 'me' });
});

function importRows(count: number): void {
  const batch = session.importBegin(IMPORT);
  session.importAdd(batch, largeRows(count));
  session.importApply([batch], { who: 'me', label: 'import', reason: null }, 'refuse');
}

function edit(value: number): void {
  const share = session.plan({}).shares.at(-1);
  if (share === undefined) throw new Error('no share');
  const row: Share = { ...share, value };
  session.apply({ who: 'me', label: `edit ${value}`, reason: null }, [{ table: 'share', op: 'put', row }]);
}

/** 2: an import, 3: an edit on it, 4: undone, 5: redone, 6 and 7: both taken back, 8: the right import, 9: an edit. */
function importTakenBack(wrong = 2_000, right = 300): void {
  importRows(wrong);
  edit(3);
  session.undo('me');
  session.redo('me');
  session.undo('me');
  session.undo('me');
  importRows(right);
  edit(4);
}

it('drops the rows of an import that was taken back for good, and nothing else', async () => {
  importTakenBack();
  session.save();
  const [size, plan] = [statSync(path).size, JSON.stringify(session.plan({}))];
  const found = session.thinnable();
  expect(found).toMatchObject({ imports: 1, rows: 2_003 }); // with its record, its mapping and a total
  expect(session.thin()).toEqual(found);
  expect(size - statSync(path).size).toBeGreaterThan(found.bytes * 0.8);
  expect(session.thinnable()).toEqual({ imports: 0, rows: 0, bytes: 0 });
  expect(session.thin()).toEqual({ imports: 0, rows: 0, bytes: 0 });
  session.close();

  session = await open();
  expect(JSON.stringify(session.plan({}))).toBe(plan);
  expect(session.history({ limit: 20 }).entries).toHaveLength(9);
  expect(() => session.changedRows(2, 0, 10)).toThrow(/refusal.history.thinned/);
  expect(session.changedRows(3, 0, 10).total).toBe(1);
  session.undo('me');
  session.undo('me');
  expect(session.plan({}).shares).toEqual([]);
  session.redo('me');
  session.redo('me');
  expect(JSON.stringify(session.plan({}))).toBe(plan);
  session.close();
});

it('takes edits, undo and redo afterwards without being opened again', () => {
  importTakenBack();
  session.thin();
  edit(7);
  expect(session.plan({}).shares.at(-1)?.value).toBe(7);
  session.undo('me');
  expect(session.plan({}).shares.at(-1)?.value).toBe(4);
  session.redo('me');
  expect(session.verify(true).sound).toBe(true);
});

it('has rows compared with the chain as before, those of a large project and each, and can be built anew', async () => {
  importRows(21_000);
  importTakenBack(23_000, 21_300);
  session.thin();
  expect(session.verify()).toMatchObject({ sound: true, rows: 'newest', thinned: 1, findings: [] });
  expect(session.verify(true)).toMatchObject({ sound: true, rows: 'all', thinned: 1, findings: [] });
  session.close();
  const engine = await loadSqlEngine(WASM);
  const sql = engine.open(readFileSync(path));
  const built = builtAnew(engine, sql);
  const count = (of: typeof built) => of.number('SELECT count(*) FROM share');
  expect(count(built)).toBe(21_300);
  built.close();
});

it('leaves an import alone that a redo can bring back, one in force, and one taken back by a later change', () => {
  importRows(20);
  session.undo('me');
  expect(session.thinnable().imports).toBe(0);
  session.redo('me');
  edit(3);
  expect(session.thinnable().imports).toBe(0);
  session.undo('me');
  session.revert(2, 'me');
  expect(session.thinnable().imports).toBe(0);
  session.close();
});
