import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../tidy-up';
import type { Tried } from './try-cases';
import { bundled, watchPortion } from './watch-portion.mjs';

it('tells a case that hangs, fills the memory, throws, reaches into every object or changes something, and goes on behind it', async () => {
  const script = await bundled(join(import.meta.dirname, 'planted.ts'), newFolder());
  const tried: Tried[] = [];
  await watchPortion(
    script,
    { subject: 'planted', seed: 1, first: 0, count: 11, longestMs: 500, mostHeapMb: 60 },
    (one: Tried) => tried.push(one),
  );
  expect(tried.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const found = tried.filter(({ finding }) => finding !== null);
  expect(found.map(({ index, finding }) => [index, finding?.split('\n')[0]])).toEqual([
    [1, 'hangs: no answer after 500 ms'],
    [3, expect.stringContaining('ERR_WORKER_OUT_OF_MEMORY')],
    [5, 'TypeError: planted'],
    [7, 'every object has planted now'],
    [9, 'changed: same is other'],
  ]);
});
