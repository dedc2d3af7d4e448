#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { machine } from './side-by-side.mjs';

/**
 * Processor time of the long questions beside their bars, and beside the version before where LODESTONE_BEFORE names a checkout
 * of it (with its packages installed or linked): each answer in a process of its own, all in one run, with the largest
 * difference of their figures. Prints; asserts nothing about time. `npm run bench questions -- n-1` asks those alone whose name
 * has it; QUESTIONS_FULL=1 asks the version before also what takes it longer than a few minutes.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const BEFORE = process.env.LODESTONE_BEFORE;
const BUILT = join(ROOT, 'node_modules', '.bench-questions');
const PLACES = {
  wasm: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
  highs: join(ROOT, 'node_modules/highs/build/highs.wasm'),
  sample: join(ROOT, 'resources/sample/japan'),
};
const size = (of, materials, suppliers) => ({ of, materials, suppliers });

/** What is asked, its bar in CPU seconds, and whether the version before takes long for it. */
const QUESTIONS = [
  ['n-1, 20 x 50', size('n-1', 20, 50), null],
  ['n-1, 20 x 800', size('n-1', 20, 800), 1.0],
  ['n-2, 20 x 50, 20 worst', size('n-2', 20, 50), null],
  ['n-2, 20 x 800, 20 worst', size('n-2', 20, 800), 2, 'long'],
  ['survive, 5 x 50', size('survive', 5, 50), null],
  ['reverse, 5 x 50', size('reverse', 5, 50), null],
  ['brief, sample', { of: 'brief', rows: 0 }, 0.6],
  ['brief, +16,000 shares', { of: 'brief', rows: 16_000 }, null],
  ['brief, +100,000 shares', { of: 'brief', rows: 100_000 }, 3],
  ['size, 800 suppliers, 10,000 runs', size('size', 1, 800), 4],
  ['solve, 10 x 800', size('solve', 10, 800), 2],
];

const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
const projects = new Map();
try {
  console.log(machine());
  await bundle('now', ROOT);
  if (BEFORE !== undefined) await bundle('before', resolve(BEFORE));
  const columns = ['bar, CPU s', 'now', 'before', 'times', 'apart'];
  console.log(`${''.padEnd(36)}${columns.map((title) => title.padStart(12)).join('')}`);
  const taken = new Map();
  for (const [name, asked, bar, long] of QUESTIONS) {
    if (!name.includes(process.argv[2] ?? '')) continue;
    const question = 'rows' in asked ? { of: asked.of, project: projectWith(asked.rows) } : asked;
    const now = ask('now', question);
    taken.set(name, now.cpu);
    const isLong = long !== undefined && process.env.QUESTIONS_FULL === undefined;
    const before = BEFORE === undefined || isLong ? null : ask('before', question);
    const cells = [
      bar === null ? '' : bar.toFixed(1),
      now.cpu.toFixed(2),
      before === null ? (isLong ? 'too long' : '') : before.cpu.toFixed(2),
      before === null ? '' : (before.cpu / now.cpu).toFixed(1),
      before === null ? '' : apart(now.answer, before.answer),
    ];
    console.log(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }
  const [few, many] = [taken.get('n-1, 20 x 50'), taken.get('n-1, 20 x 800')];
  if (few !== undefined && many !== undefined)
    console.log(`n-1 grows with exponent ${(Math.log(many / few) / Math.log(800 / 50)).toFixed(2)} (bar .5)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
}

/** Bundles the questions of today on the code of a checkout. */
async function bundle(name, root) {
  const ofCheckout = {
    name: 'of-checkout',
    enforce: 'pre',
    async resolveId(path, from, options) {
      const found = await this.resolve(path, from, { ...options, skipSelf: true });
      const own = found === null ? '' : found.id;
      const is = ['electron', 'shared'].some((part) => own.startsWith(join(ROOT, part)));
      const other = join(root, own.slice(ROOT.length));
      return is && existsSync(other) ? other : found;
    },
  };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: root === ROOT ? [] : [ofCheckout],
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: true,
      outDir: join(BUILT, name),
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          subject: join(ROOT, 'tests/bench/questions-subject.ts'),
          project: join(ROOT, 'tests/bench/big-project.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
}

/** The sample with so many more shares, made once by the older of the two: either opens it. */
function projectWith(rows) {
  const path = projects.get(rows) ?? join(folder, `${rows}.lodestone`);
  if (!projects.has(rows)) {
    const call = `makeProject(${JSON.stringify(path)}, ${rows}, ${JSON.stringify(folder)}, places)`;
    inProcess(BEFORE === undefined ? 'now' : 'before', 'project.mjs', call);
  }
  projects.set(rows, path);
  return path;
}

function ask(version, question) {
  return inProcess(version, 'subject.mjs', `answered(${JSON.stringify(question)}, places)`);
}

function inProcess(version, file, call) {
  const from = JSON.stringify(pathToFileURL(join(BUILT, version, file)).href);
  const code = `const places = ${JSON.stringify(PLACES)};
    const said = await (await import(${from})).${call};
    console.log('\\n' + JSON.stringify(said ?? null));`;
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 };
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? 'null');
}

/** Rows of removals by the nodes that are away: those that tie may stand in another order. */
function named(value) {
  if (!Array.isArray(value) || value[0]?.nodes === undefined) return value;
  return Object.fromEntries(value.map((row) => [JSON.stringify(row.nodes), row]));
}

/**
 * The largest difference of two answers as a part of the figure, or what is not the same in them. Rows beyond the shorter list,
 * and figures that one of the two does not give, are left out.
 */
function apart(now, before) {
  let largest = 0;
  const other = [];
  const look = (a, b, at) => {
    if (typeof a === 'number' && typeof b === 'number')
      largest = Math.max(largest, Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b)));
    else if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
      const [one, two] = [named(a), named(b)];
      for (const key of Object.keys(one)) key in two && look(one[key], two[key], `${at}.${key}`);
    } else if (a !== b) other.push(at);
  };
  look(now, before, '');
  return other.length > 0 ? `not ${other[0]}` : largest.toExponential(0);
}
