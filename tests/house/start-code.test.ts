import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf } from '../../scripts/imports-of.mjs';
import { goalOf, sourceFiles } from '../../scripts/source-graph.mjs';

const ROOT = join(import.meta.dirname, '../..');
const files = new Set(sourceFiles());
const fileOf = (goal: string): string | undefined =>
  ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => goal + end).find((path) => files.has(path));

/** What has to be there before an entry begins: all that it imports, but nothing that it calls for or starts as a worker. */
function waitsFor(entry: string) {
  const own = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (own.has(file)) return;
    own.add(file);
    for (const { specifier, typeOnly, called } of importsOf(readFileSync(join(ROOT, file), 'utf8'))) {
      if (typeOnly || called || specifier.endsWith('?modulePath')) continue;
      const goal = goalOf(file, specifier);
      const next = goal === undefined ? undefined : fileOf(goal);
      if (next !== undefined) visit(next);
      else if (goal === undefined) packages.add(specifier);
    }
  };
  visit(entry);
  return { own: [...own], packages: [...packages] };
}

/** What says messages, and has all words behind it. */
const SAYS = 'shared/catalogue/translate.ts';

it('the window, and the worker of the project, wait for neither schemas nor words', () => {
  for (const entry of ['electron/main.ts', 'electron/backend-thread.ts']) {
    const { own, packages } = waitsFor(entry);
    expect(own.length).toBeGreaterThan(5);
    expect(packages.filter((name) => /^zod/.test(name))).toEqual([]);
    expect(own.filter((file) => file.endsWith('words.ts'))).toEqual([]);
  }
});

it('the worker that reads files waits for no words', () => {
  const { own } = waitsFor('electron/threads/entries/read-entry.ts');
  expect(own).toContain('electron/sheets/read/read-rows.ts');
  expect(own).not.toContain(SAYS);
  // The tables say their own: what a choice is called stands in its declaration, and is read by it.
  expect(own.filter((file) => /^shared\/(?!model\/).*words\.ts$/.test(file))).toEqual([]);
});

it('the backend waits for nothing that its workers load', () => {
  const { packages } = waitsFor('electron/backend-thread-calls.ts');
  expect(packages).toContain('zod');
  expect(packages.filter((name) => /^(exceljs|yauzl|highs|sql\.js)/.test(name))).toEqual([]);
});

it('the answer to the start, and what every window asks next, wait for neither words nor runs', () => {
  const first = ['files', 'shares', 'scenarios', 'overview', 'brief'];
  const entries = first.map((feature) => `electron/features/${feature}/handlers.ts`);
  for (const entry of ['electron/backend-thread-calls.ts', ...entries]) {
    const { own } = waitsFor(entry);
    expect(own).toContain(entry);
    expect(own).not.toContain(SAYS);
    expect(own.filter((file) => /^electron\/engine\/(index|run\/daily|montecarlo)/.test(file))).toEqual([]);
  }
});

it('the frame waits for neither the grid nor the charts', () => {
  const { packages } = waitsFor('renderer/main.tsx');
  expect(packages).toContain('react');
  expect(packages.filter((name) => /^(ag-grid|echarts)/.test(name))).toEqual([]);
});

it('the frame waits for no page', () => {
  const { own } = waitsFor('renderer/main.tsx');
  const pages = importsOf(readFileSync(join(ROOT, 'renderer/features/index.tsx'), 'utf8')).filter(
    ({ called }) => called,
  );
  const found = pages.map(({ specifier }) => fileOf(goalOf('renderer/features/index.tsx', specifier) ?? ''));
  expect(found.length).toBeGreaterThan(9);
  expect(found.filter((page) => page === undefined || own.includes(page))).toEqual([]);
});
