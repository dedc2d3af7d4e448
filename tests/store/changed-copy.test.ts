import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { everyRow, putShares, share } from './support/rows';

let session: ProjectSession;
let path: string;
beforeEach(async () => {
  const own = join(newFolder(), 'a.lodestone');
  session = await createProject({ path: own, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  path = join(dirname(own), 'copy.lodestone');
});

const header = { who: 'me', label: 'merged', reason: null };
const good = putShares(share('sh1', 'chn-all', 2025, 12));
const bad = putShares(share('sh1', 'nobody', 2025, 12));
const beside = () => readdirSync(dirname(path)).filter((name) => name.startsWith('copy'));

it('is the project with one more change, which the project itself does not have', async () => {
  expect(session.saveChangedCopy({ path, isTrial: false }, header, good)).toBe(2);
  expect(session.info().revision).toBe(1);
  expect(beside()).toEqual(['copy.lodestone']);
  const copy = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  expect(copy.plan({}).shares[0]?.value).toBe(12);
  expect(copy.verify(true)).toMatchObject({ sound: true, changeSets: 2 });
  copy.close();
});

it.each([
  ['that is refused', { isTrial: false, path: 'copy.lodestone' }, bad, /refusal.project.inUse/],
  ['that is tried', { isTrial: true, path: 'copy.lodestone' }, bad, /refusal.project.inUse/],
  ['onto the project itself', { isTrial: true, path: 'a.lodestone' }, good, /copyOntoItself/],
  ['into no folder', { isTrial: true, path: 'none/copy.lodestone' }, good, /noFolder/],
])('leaves nothing under its name where it is one %s', (_what, { isTrial, path: name }, changes, code) => {
  const to = { path: join(dirname(path), name), isTrial };
  expect(() => session.saveChangedCopy(to, header, changes)).toThrow(code);
  expect([beside(), session.info().revision]).toEqual([[], 1]);
});

it('writes nothing where it is only tried', () => {
  expect(session.saveChangedCopy({ path, isTrial: true }, header, good)).toBe(2);
  expect(session.saveChangedCopy(null, header, good)).toBe(2);
  expect([beside(), session.info().revision]).toEqual([[], 1]);
});
