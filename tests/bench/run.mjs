#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Prints all benches, one after the other; a word behind the command chooses those whose name has it. */
const root = resolve(import.meta.dirname, '../..');
const wish = process.argv[2] ?? '';
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
let code = 0;
if ('monte-carlo'.includes(wish)) code ||= run('tests/bench/monte-carlo.mjs');
if ('window'.includes(wish)) code ||= run('tests/bench/window.mjs');
if (wish !== 'monte-carlo' && wish !== 'window')
  code ||= run('node_modules/vitest/vitest.mjs', 'bench', '--run', ...process.argv.slice(2));
process.exitCode = code;
