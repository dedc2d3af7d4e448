#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * What a person waits for in a project that has grown: the sample, and the sample after an import of 4,000 and of
 * 100,000 rows, opened and worked in, each in a process of its own. Prints processor time and clock of each act, least of
 * some turns, the file and the most memory; asserts nothing about time. Other numbers of rows: ROWS=1000000 npm run bench big
 */

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'node_modules', '.bench-big');
const ROWS = (process.env.ROWS ?? '0,4000,100000').split(',').map(Number);
const PLACES = {
  wasm: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
  highs: join(ROOT, 'node_modules/highs/build/highs.wasm'),
  sample: join(ROOT, 'resources/sample/japan'),
};

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
      input: {
        subject: join(ROOT, 'tests/bench/big-subject.ts'),
        project: join(ROOT, 'tests/bench/big-project.ts'),
      },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
try {
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `machine   ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.version}, load ${load.join(' ')}`,
  );
  const columns = [];
  for (const rows of ROWS) {
    const path = join(folder, `${rows}.lodestone`);
    inProcess(
      'project.mjs',
      `makeProject(${JSON.stringify(path)}, ${rows}, ${JSON.stringify(folder)}, places)`,
    );
    const size = statSync(path).size;
    const { acts, peak } = inProcess('subject.mjs', `actsOnProject(${JSON.stringify(path)}, places)`);
    columns.push({ rows, size, acts, peak });
    rmSync(path, { force: true });
  }
  const line = (name, cell) =>
    console.log(`${name.padEnd(36)}${columns.map((column) => cell(column).padStart(20)).join('')}`);
  line('CPU ms (clock ms)', ({ rows }) => `+${rows.toLocaleString('en')}`);
  line('file, MB', ({ size }) => (size / 1e6).toFixed(1));
  line('most memory, opening to close, MB', ({ peak }) => (peak / 1e6).toFixed(0));
  for (const name of Object.keys(columns[0]?.acts ?? {}))
    line(name, ({ acts }) => `${ms(acts[name].cpu)} (${ms(acts[name].wall)})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
}

/** Does one thing in a process of its own, so that the memory of one project is not that of another. */
function inProcess(file, call) {
  const at = pathToFileURL(join(BUILT, file)).href;
  const code = `const places = ${JSON.stringify(PLACES)};
const { ${call.slice(0, call.indexOf('('))} } = await import(${JSON.stringify(at)});
process.stdout.write(JSON.stringify((await ${call}) ?? null), () => process.exit(0));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out);
}

function ms(value) {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
