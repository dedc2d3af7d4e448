import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { sealed } from '../../electron/store/checksum';
import { createProject } from '../../electron/store/create-project';
import { knownFiles } from '../../electron/store/known-files';
import { SCHEMA_VERSION } from '../../electron/store/migrations';
import { openProject } from '../../electron/store/open-project';
import { realDisk } from '../../electron/store/real-disk';
import { WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { asOtherProgram } from './support/other-program';
import { everyRow, putShares, share } from './support/rows';

let path: string;
let memory: string;

beforeEach(() => {
  const folder = newFolder();
  path = join(folder, 'a.lodestone');
  memory = join(folder, 'known-files.json');
});

const known = (version = '1.0.0', at = memory) => knownFiles({ path: at, version });

function opened(remembered = known()) {
  const disk = { ...realDisk, known: remembered };
  return openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse', disk });
}

/** A value that every look at the whole file finds, in a file that is whole. */
async function withBadValue(): Promise<Uint8Array> {
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  await asOtherProgram(path, (sql) => sql.script('UPDATE stock SET tonnes = 9e999'));
  const bytes = sealed(readFileSync(path), 'own');
  writeFileSync(path, bytes);
  return bytes;
}

it('a file is looked at whole until its bytes are known, and no other bytes, version or machine pass for it', async () => {
  const bytes = await withBadValue();
  const refused = async (remembered = known()) => (await refusalIn(opened(remembered))).notice.code;
  expect(await refused()).toBe('refusal.project.damaged');
  known().add(bytes);
  (await opened()).close();
  expect(await refused(known('1.0.1'))).toBe('refusal.project.damaged');
  expect(await refused(known('1.0.0', `${memory}.of-another`))).toBe('refusal.project.damaged');
  await asOtherProgram(path, (sql) => sql.script("UPDATE source SET title = 'x'"));
  expect(await refused()).toBe('refusal.project.damaged');
});

it('what was looked at and what was saved is known when it is opened next', async () => {
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  const knows = () => known().has(readFileSync(path));
  expect(knows()).toBe(false);
  const session = await opened();
  expect(knows()).toBe(true);
  session.apply({ who: 'me', label: 'x', reason: null }, putShares(share('n', 'lynas', 2031, 3)));
  session.close();
  expect(knows()).toBe(true);
});

it.each([
  ['that is no JSON', '{'],
  ['of something else', '{"version":"1.0.0","files":7}'],
  ['that says nothing', 'null'],
])('a memory %s knows no file, and takes the next', async (_case, text) => {
  const bytes = await withBadValue();
  writeFileSync(memory, text);
  expect(known().has(bytes)).toBe(false);
  known().add(bytes);
  expect(known().has(bytes)).toBe(true);
});

it('a memory that cannot be written stands in the way of nothing, and one that is full forgets the oldest', () => {
  const nowhere = known('1.0.0', join(newFolder(), 'gone', 'known-files.json'));
  const file = (at: number) => Uint8Array.of(at);
  nowhere.add(file(0));
  expect(nowhere.has(file(0))).toBe(false);
  for (let at = 0; at <= 64; at++) known().add(file(at));
  expect([0, 1, 64].map((at) => known().has(file(at)))).toEqual([false, true, true]);
});

it('a file of an older schema is moved on, whatever is known of its bytes', async () => {
  copyFileSync(join(import.meta.dirname, '../fixtures/projects/v11.lodestone'), path);
  known().add(readFileSync(path));
  const session = await opened();
  expect(session.plan({}).shares.length).toBeGreaterThan(0);
  expect(session.verify().sound).toBe(true);
  session.close();
  expect(readFileSync(path).readUInt32BE(60)).toBe(SCHEMA_VERSION);
});
