import { expect, it } from 'vitest';
import { circlesOf, goalOf, importGraph, sourceFiles } from '../../scripts/source-graph.mjs';

const graph = (arrows: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(arrows));

it.each([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['a planted one behind others', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
  [
    'two apart',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%s', (_what, arrows, circles) => {
  expect(
    circlesOf(graph(arrows))
      .map((circle) => [...circle].sort())
      .sort(),
  ).toEqual(circles);
});

it.each([
  ['shared/model/a.ts', './b', 'shared/model/b'],
  ['electron/a.ts', '@shared/base/year-range', 'shared/base/year-range'],
  ['electron/threads/a.ts', './entries/b?modulePath', 'electron/threads/entries/b'],
  ['electron/a.ts', 'zod', undefined],
])('%s names %s', (file, specifier, goal) => {
  expect(goalOf(file, specifier)).toBe(goal);
});

it('no circle stands in the house, types included', () => {
  expect(circlesOf(importGraph(sourceFiles()))).toEqual([]);
});
