import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { everyRow, putShares, share } from './support/rows';

let original: ProjectSession;
let path: string;
beforeEach(async () => {
  path = join(newFolder(), 'a.lodestone');
  original = await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  edit(original, 1);
  original.save();
  edit(original, 2);
  edit(original, 3);
});
afterEach(() => original.close());

const edit = (session: ProjectSession, value: number) =>
  session.apply(
    { who: 'me', label: `to ${value}`, reason: null },
    putShares(share('sh1', 'chn-all', 2025, value)),
  );

async function findingsOf(copy: string, others: readonly string[] = []) {
  const session = await openProject({
    path: copy,
    wasmPath: WASM,
    who: 'me',
    whenLocked: 'read_only',
    others,
  });
  const { recovery } = session.info();
  session.close();
  return recovery;
}

it('tells of a file that was copied alone while it was open what is missing, and where it stands', async () => {
  const copy = join(dirname(path), 'b.lodestone');
  copyFileSync(path, copy);
  const found = { kind: 'elsewhere', file: 'a.lodestone.journal', original: 'a.lodestone', edits: 2 };
  expect(await findingsOf(copy)).toEqual([found]);
  expect(await findingsOf(path)).toEqual([]);
});

it('tells it in another folder as well, of projects that are known', async () => {
  const copy = join(dirname(path), 'stick', 'a.lodestone');
  mkdirSync(dirname(copy));
  copyFileSync(path, copy);
  expect(await findingsOf(copy)).toEqual([]);
  expect(await findingsOf(copy, [join(dirname(path), 'none'), copy, path])).toMatchObject([
    { kind: 'elsewhere', original: path, edits: 2 },
  ]);
});

it('says nothing of a copy that is whole, of one that went its own way, and of another project', async () => {
  const [whole, own, other] = ['whole', 'own', 'other'].map((name) =>
    join(dirname(path), `${name}.lodestone`),
  ) as [string, string, string]; // of three
  original.saveCopy(whole);
  copyFileSync(path, own);
  const session = await openProject({ path: own, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  edit(session, 9);
  session.close();
  (await createProject({ path: other, name: 'o', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  for (const file of [whole, own, other]) expect(await findingsOf(file)).toEqual([]);
});
