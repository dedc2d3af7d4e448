#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';

/** Prints all benches, one after the other, or the one whose whole name stands behind the command. */
const root = resolve(import.meta.dirname, '../..');
const wish = process.argv[2] ?? '';
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
/** Benches that start processes of their own; the others are run by vitest. */
const DRIVERS = {
  'monte-carlo': 'monte-carlo.mjs',
  'what-if': 'what-if.mjs',
  window: 'window.mjs',
  slide: 'slide.mjs',
  'grown-window': 'grown-window.mjs',
  page: 'page.mjs',
  import: 'import.mjs',
  big: 'big.mjs',
  airtight: 'airtight.mjs',
  questions: 'questions.mjs',
  today: 'today.mjs',
  'edit-files': 'edit-files.mjs',
};
const BUILT = new Set(['window', 'slide', 'grown-window', 'page', 'airtight']);
const chosen = Object.keys(DRIVERS).filter((name) => wish === '' || name === wish);
// What starts the app starts what is built: it is that of today.
if (chosen.some((name) => BUILT.has(name))) await buildIfStale({ quiet: true });
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
const named = files.filter((file) => wish === '' || file === `${wish}.bench.ts`);
let code = 0;
for (const name of chosen) code ||= run(`tests/bench/${DRIVERS[name]}`, ...process.argv.slice(3));
for (const file of named)
  code ||= run('node_modules/vitest/vitest.mjs', 'bench', '--run', `tests/bench/${file}`);
if (chosen.length + named.length === 0) {
  const names = [...Object.keys(DRIVERS), ...files.map((file) => file.replace('.bench.ts', ''))];
  console.error(`No bench is called "${wish}": ${names.join(', ')}`);
  code = 1;
}
process.exitCode = code;
