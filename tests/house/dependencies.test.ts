import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dependenciesAreCurrent } from '../../scripts/install-dependencies.mjs';
import { inProject } from '../../scripts/project-root.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-deps-'));
  mkdirSync(join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function lock(file: string, packages: Record<string, object>): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

test('dependencies are current when every locked package is there in its version', () => {
  expect(dependenciesAreCurrent(root)).toBe(false);
  lock('package-lock.json', { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' } });
  expect(dependenciesAreCurrent(root)).toBe(false);
  lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(dependenciesAreCurrent(root)).toBe(true);
  lock('package-lock.json', { 'node_modules/a': { version: '1.0.1' } });
  expect(dependenciesAreCurrent(root)).toBe(false);
});

test('only an optional package may be absent', () => {
  lock('node_modules/.package-lock.json', {});
  lock('package-lock.json', { 'node_modules/a': { version: '1.0.0', optional: true } });
  expect(dependenciesAreCurrent(root)).toBe(true);
  lock('package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(dependenciesAreCurrent(root)).toBe(false);
});

test('the project pins exact versions, and its lock file names no registry', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  expect(readFileSync(inProject('package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
