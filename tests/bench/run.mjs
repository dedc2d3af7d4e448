#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Prints all benches, one after the other; a word behind the command chooses those whose name has it. */
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
  'import-read': 'import.mjs',
  big: 'big.mjs',
  airtight: 'airtight.mjs',
};
const chosen = Object.keys(DRIVERS).filter((name) => name.includes(wish));
let code = 0;
for (const name of chosen) code ||= run(`tests/bench/${DRIVERS[name]}`);
if (wish === '' || chosen.length === 0)
  code ||= run('node_modules/vitest/vitest.mjs', 'bench', '--run', ...process.argv.slice(2));
process.exitCode = code;
