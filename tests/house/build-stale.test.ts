import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, sourceHash } from '../../scripts/build-if-stale.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-stale-'));
  const folders = [
    'shared/domain',
    'electron',
    'docs/manual/en',
    'scripts/build',
    'out/main',
    'out/renderer',
    'tests',
  ];
  for (const folder of folders) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'shared/domain/a.ts'), 'export const a = 1;');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['a changed source', 'shared/domain/a.ts'],
  ['a new source', 'electron/new.ts'],
  ['a changed lock file', 'package-lock.json'],
  ['a page of the manual, which the window shows', 'docs/manual/en/files.md'],
  ['what the build does itself', 'scripts/build/texts-by-language.ts'],
])('%s makes another hash', (_what, file) => {
  const before = sourceHash(root);
  writeFileSync(join(root, file), 'changed');
  expect(sourceHash(root)).not.toBe(before);
});

test('a moved source makes another hash', () => {
  const before = sourceHash(root);
  rmSync(join(root, 'shared/domain/a.ts'));
  writeFileSync(join(root, 'shared/domain/b.ts'), 'export const a = 1;');
  expect(sourceHash(root)).not.toBe(before);
});

test('a file that no build reads leaves the hash as it was', () => {
  const before = sourceHash(root);
  writeFileSync(join(root, 'tests/a.test.ts'), 'changed');
  expect(sourceHash(root)).toBe(before);
});

test('a build counts only when it is whole and of these sources', () => {
  const hash = sourceHash(root);
  writeFileSync(join(root, 'out/main/main.js'), '');
  writeFileSync(join(root, 'out/renderer/index.html'), '');
  expect(isBuilt(root, hash)).toBe(false);
  writeFileSync(join(root, 'out/.build-stamp'), hash);
  expect(isBuilt(root, hash)).toBe(true);
  expect(isBuilt(root, 'another')).toBe(false);
  rmSync(join(root, 'out/main/main.js'));
  expect(isBuilt(root, hash)).toBe(false);
});
