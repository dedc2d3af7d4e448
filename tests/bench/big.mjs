#!/usr/bin/env node
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * What a person waits for in a project that has grown: the sample, and the sample after an import of 4,000 and of
 * 100,000 rows, opened and worked in. Prints processor time and clock of each act, least of some turns; asserts nothing
 * about time. Other numbers of rows: ROWS=1000000 npm run bench big
 */

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'node_modules', '.bench-big');
const ROWS = (process.env.ROWS ?? '0,4000,100000').split(',').map(Number);
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': join(ROOT, 'shared') } },
  build: {
    ssr: true,
    outDir: BUILT,
    emptyOutDir: true,
    rolldownOptions: {
      input: join(ROOT, 'tests/bench/big-subject.ts'),
      output: { entryFileNames: 'subject.mjs' },
    },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
try {
  const { actsOnProject } = await import(pathToFileURL(join(BUILT, 'subject.mjs')).href);
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `machine   ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.version}, load ${load.join(' ')}`,
  );
  const columns = [];
  for (const rows of ROWS) {
    const acts = await actsOnProject(rows, folder, {
      wasm: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
      highs: join(ROOT, 'node_modules/highs/build/highs.wasm'),
      sample: join(ROOT, 'resources/sample/japan'),
    });
    const megabytes = statSync(join(folder, `${rows}.lodestone`)).size / 1e6;
    columns.push({ head: `+${rows.toLocaleString('en')} (${megabytes.toFixed(1)} MB)`, acts });
  }
  console.log(`\n${'CPU ms (clock ms)'.padEnd(34)}${columns.map(({ head }) => head.padStart(24)).join('')}`);
  for (const name of Object.keys(columns[0]?.acts ?? {})) {
    const cells = columns.map(({ acts }) => `${ms(acts[name].cpu)} (${ms(acts[name].wall)})`.padStart(24));
    console.log(`${name.padEnd(34)}${cells.join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
}

function ms(value) {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
