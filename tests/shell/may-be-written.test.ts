import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayBeWritten } from '../../electron/shell/may-be-written';
import { newFolder } from '../tidy-up';

it('tells a folder that takes files from one that does not, and leaves nothing in it', () => {
  const folder = newFolder();
  const [there, file] = [join(folder, 'there'), join(folder, 'file')];
  mkdirSync(there);
  writeFileSync(file, '');
  expect([there, join(folder, 'not', 'yet'), file, join(file, 'below')].map(mayBeWritten)).toEqual([
    ...[true, true],
    ...[false, false],
  ]);
  expect(readdirSync(there)).toEqual([]);
});
