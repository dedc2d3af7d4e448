import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allCommands } from '../../electron/features/commands';
import { runProgram } from '../../electron/terminal/program';
import { PLACES } from '../places';
import { builtWorkers, workerFolder } from '../threads/built-workers';
import { newFolder } from '../tidy-up';
import { sampleProject } from './command-line';

const FOLDER = workerFolder('limited-reader');
builtWorkers(FOLDER, { read: 'electron/threads/entries/read-entry.ts' });

async function imported(file: string, readEntry: string) {
  let [out, err] = ['', ''];
  const code = await runProgram(allCommands(), {
    argv: ['import', file, '--project', await sampleProject()],
    environment: {},
    version: '0.0.0',
    places: { ...PLACES, readEntry },
    isTerminal: false,
    isWatched: false,
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const file = (text: string) => {
  const path = join(newFolder(), 'u.csv');
  writeFileSync(path, text);
  return path;
};
const HEAD = 'Economy,Material,Stage,Supplier,Country,Year,Share %,Note';
const ROW = 'JPN,Dy,separation,Neo Silmet Sillamäe,EST,2031,20';

it('the command line read files of others in its own thread, with all the memory of the machine', async () => {
  const read = join(FOLDER, 'read.mjs');
  expect(await imported(file(`${HEAD}\n${ROW},fine\n`), read)).toMatchObject({ code: 0, err: '' });
  const long = await imported(file(`${HEAD}\n${ROW},${'x'.repeat(40_000)}\n`), read);
  expect(long).toMatchObject({ code: 1, out: '', err: expect.stringContaining('H2') });
  // Nothing reads in this thread when the worker is not there.
  await expect(imported(file(`${HEAD}\n${ROW},fine\n`), join(FOLDER, 'none.mjs'))).rejects.toThrow();
});
