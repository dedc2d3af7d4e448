import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf } from '../../scripts/imports-of.mjs';
import { goalOf, sourceFiles } from '../../scripts/source-graph.mjs';

const ROOT = join(import.meta.dirname, '../..');
const files = new Set(sourceFiles());
const fileOf = (goal: string): string | undefined =>
  ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => goal + end).find((path) => files.has(path));

/** What has to be there before the window draws its frame: all that the entry imports, but nothing that it calls for. */
function firstChunk() {
  const own = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (own.has(file)) return;
    own.add(file);
    for (const { specifier, typeOnly, called } of importsOf(readFileSync(join(ROOT, file), 'utf8'))) {
      if (typeOnly || called) continue;
      const goal = goalOf(file, specifier);
      const next = goal === undefined ? undefined : fileOf(goal);
      if (next !== undefined) visit(next);
      else if (goal === undefined) packages.add(specifier);
    }
  };
  visit('renderer/main.tsx');
  return { own: [...own], packages: [...packages] };
}

const { own, packages } = firstChunk();

it('the frame waits for neither the grid nor the charts', () => {
  expect(packages).toContain('react');
  expect(packages.filter((name) => /^(ag-grid|echarts)/.test(name))).toEqual([]);
});

it('the frame waits for no page', () => {
  const pages = importsOf(readFileSync(join(ROOT, 'renderer/features/index.tsx'), 'utf8')).filter(
    ({ called }) => called,
  );
  const found = pages.map(({ specifier }) => fileOf(goalOf('renderer/features/index.tsx', specifier) ?? ''));
  expect(found.length).toBeGreaterThan(9);
  expect(found.filter((page) => page === undefined || own.includes(page))).toEqual([]);
});
