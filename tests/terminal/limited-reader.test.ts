import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allCommands } from '../../electron/features/commands';
import { runProgram } from '../../electron/terminal/program';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import { READER_LIMITS, type ReaderLimits } from '../../electron/threads/reader';
import { PLACES } from '../places';
import { builtWorkers, workerFolder } from '../threads/built-workers';
import { newFolder } from '../tidy-up';
import { sampleProject } from './command-line';
import { bookOfCells, formOfKeys, pageOfPieces } from './hostile-papers';

const FOLDER = workerFolder('limited-reader');
builtWorkers(FOLDER, { read: 'electron/threads/entries/read-entry.ts' });

async function ran(argv: string[], readEntry: string, limits: Partial<ReaderLimits> = {}) {
  let [out, err] = ['', ''];
  const code = await runProgram(allCommands(), {
    argv,
    environment: {},
    input: () => process.stdin,
    version: '0.0.0',
    places: { ...PLACES, readEntry, readerLimits: { ...READER_LIMITS, ...limits } },
    bench: async ({ wasmPath, highsPath, readEntry, readerLimits }, onProgress) =>
      benchInThisThread(wasmPath, highsPath, onProgress, readEntry, readerLimits),
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

const imported = async (file: string, readEntry: string) =>
  ran(['import', file, '--project', await sampleProject()], readEntry);

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

it('verify-brief read papers of others in its own thread, for as long as they took', async () => {
  const read = join(FOLDER, 'read.mjs');
  const project = await sampleProject();
  const verified = (paper: string, limits: Partial<ReaderLimits>) =>
    ran(['verify-brief', paper, project], read, limits);
  for (const hostile of [pageOfPieces(60), bookOfCells(40)])
    expect(await verified(hostile, {})).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('16 MB'),
    });
  // As much as is read at all stays within the memory of the reader.
  expect((await verified(pageOfPieces(16), {})).err).toContain('pieces.html');
  expect((await verified(bookOfCells(15), {})).err).toContain('cells.xlsx');
  expect(await verified(formOfKeys(), { seconds: 2 })).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('2 s'),
  });
  const brief = join(newFolder(), 'brief.html');
  const made = await ran(['brief', project, '--scenario', 'licences-25', '--out', brief], read);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(await verified(brief, {})).toMatchObject({ code: 0, err: '' });
  await expect(ran(['verify-brief', brief, project], join(FOLDER, 'none.mjs'))).rejects.toThrow();
});

it('verify-return read returns of others in its own thread', async () => {
  const read = join(FOLDER, 'read.mjs');
  const project = await sampleProject();
  const written = join(newFolder(), 'return.docx');
  const of = ['--pack', 'eu-2024-1252-22', '--economy', 'JPN', '--material', 'Dy', '--year', '2026'];
  expect(await ran(['return', project, ...of, '--out', written], read)).toMatchObject({ code: 0, err: '' });
  const verify = ['verify-return', written, project];
  expect(await ran(verify, read)).toMatchObject({ code: 0, err: '' });
  await expect(ran(verify, join(FOLDER, 'none.mjs'))).rejects.toThrow();
  expect((await ran(['verify-return', bookOfCells(40), project], read)).err).toContain('16 MB');
});
