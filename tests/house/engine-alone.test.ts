import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/project-root.mjs';
import { importGraph, sourceFiles } from '../../scripts/source-graph.mjs';

const ENGINE = 'electron/engine/';
const engine = sourceFiles().filter((file) => file.startsWith(ENGINE));

test('what the engine loads is the engine, the model and what they stand on: no window, no file, no catalogue of words', () => {
  const graph = importGraph(sourceFiles(), ({ typeOnly }) => !typeOnly);
  const reached = new Set(engine);
  for (const file of reached) for (const goal of graph.get(file) ?? []) reached.add(goal);
  const folders = new Set([...reached].map((file) => file.split('/').slice(0, 2).join('/')));
  expect([...folders].sort()).toEqual(['electron/engine', 'shared/base', 'shared/model']);
});

test('no word of a language stands in it, but for the names of the published values that it is held against', () => {
  const worded = engine
    .filter((file) => !file.startsWith(`${ENGINE}check/`))
    .filter((file) =>
      /[\u3040-\u30ff\u4e00-\u9fff]|\b(?:en|ja): '/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
  expect(worded).toEqual([]);
});
