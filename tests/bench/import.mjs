#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { ROWS, writeLarge } from './large-workbook.mjs';
import { hasPeer, PEERS } from './peers.mjs';

/**
 * Measures the import of 100,000 x 10 cells, from the file to the saved change set, beside programs that only read the
 * same file. Prints; asserts nothing about time.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'node_modules', '.bench-import');
const REPEATS = Number(process.env.REPEATS ?? 3);
/**
 * The last SheetJS that the registry has. It has open advisories and is no dependency: it is fetched for this bench
 * alone, into a folder of the user, and reads only the file that the bench has written.
 */
const SHEETJS = { name: 'xlsx', version: '0.18.5' };
const at = (path) => join(ROOT, path);
const entry = (name) => `electron/threads/entries/${name}-entry.ts`;
const WORKERS = ['project', 'read', 'write', 'engine', 'stress', 'monte-carlo', 'solve'];

/** Gives the bundled subject the paths of its workers, as the app's build does. */
const builtWorkers = {
  name: 'built-workers',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?modulePath') ? `\0${id}` : null),
  load: (id) =>
    id.startsWith('\0') && id.endsWith('?modulePath')
      ? `export default ${JSON.stringify(join(BUILT, `${basename(id).replace('-entry?modulePath', '')}.mjs`))}`
      : null,
};
const input = Object.fromEntries(WORKERS.map((name) => [name, at(entry(name))]));
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  plugins: [builtWorkers],
  resolve: { alias: { '@shared': at('shared') } },
  // Bundled as the app's build bundles it (electron.vite.config.ts), but for what looks for files beside itself.
  ssr: { noExternal: true, external: ['sql.js', 'highs'] },
  build: {
    ssr: true,
    outDir: BUILT,
    emptyOutDir: true,
    rolldownOptions: {
      input: { subject: at('tests/bench/import-subject.ts'), ...input },
      // A file that is called .js would be tried as CommonJS first.
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        minify: { mangle: false, compress: true, codegen: true },
      },
    },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
try {
  await writeLarge(join(folder, 'large.xlsx'));
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `machine   ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.version}, load ${load.join(' ')}`,
  );
  console.log(
    `\nworkbook of ${ROWS.toLocaleString('en')} x 10 cells, least of ${REPEATS}, each in its own process`,
  );
  const sheetJs = hasPeer(SHEETJS.name, SHEETJS.version);
  const rows = [
    measure('plain ExcelJS stream, cells only', 'exceljs-stream'),
    measure('plain ExcelJS, whole workbook', 'exceljs'),
    ...(sheetJs ? [measure('SheetJS, whole workbook', 'sheetjs')] : []),
    measure('Lodestone, read and interpreted', 'interpret'),
    measure('Lodestone, applied, in workers', 'workers'),
    measure('Lodestone, applied, in one thread', 'thread'),
    measure('Lodestone, a step changed, tallies', 'tallies'),
    measure('Lodestone, a step changed, diffed', 'preview'),
  ];
  print(rows);
  if (!sheetJs) console.log(`${SHEETJS.name} could not be fetched: SheetJS was not measured`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
}

function measure(name, subject) {
  const runs = Array.from({ length: REPEATS }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [at('tests/bench/import-run.mjs'), subject, folder, PEERS],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    return JSON.parse(stdout);
  });
  if (runs.some(({ rows }) => rows !== ROWS)) throw new Error(`${name}: ${runs[0].rows} rows`);
  const least = (key) => Math.min(...runs.map((run) => run[key]));
  return {
    name,
    seconds: least('seconds'),
    cpu: least('cpu'),
    peakMb: Math.max(...runs.map((run) => run.peakMb)),
  };
}

function print(rows) {
  const stream = rows.find(({ name }) => name.includes('stream'));
  const sheetJs = rows.find(({ name }) => name.includes('SheetJS'));
  const titles = [
    's',
    'cpu s',
    'peak MB',
    'x ExcelJS stream',
    ...(sheetJs ? ['x SheetJS', 'x SheetJS cpu'] : []),
  ];
  console.log(`${''.padEnd(36)}${titles.map((title) => title.padStart(18)).join('')}`);
  for (const row of rows) {
    const figures = [
      row.seconds.toFixed(2),
      row.cpu.toFixed(2),
      row.peakMb.toFixed(0),
      (row.seconds / stream.seconds).toFixed(2),
    ];
    if (sheetJs) figures.push((row.seconds / sheetJs.seconds).toFixed(2), (row.cpu / sheetJs.cpu).toFixed(2));
    console.log(`${row.name.padEnd(36)}${figures.map((figure) => figure.padStart(18)).join('')}`);
  }
}
