#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Measures the deterministic run and the Monte Carlo beside the same model in vectorised NumPy and in plain C, and holds
 * their figures against each other. Prints; asserts nothing about time.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'node_modules', '.bench');
const REPEATS = 5;
/** Debian's own, which has python3-numpy; another one may come first on the path. */
const PYTHON = '/usr/bin/python3';
const at = (path) => join(ROOT, path);

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': at('shared') } },
  build: {
    ssr: true,
    outDir: FOLDER,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        subject: at('tests/bench/monte-carlo-subject.ts'),
        worker: at('electron/threads/entries/monte-carlo-entry.ts'),
      },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
try {
  await measure();
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}

async function measure() {
  const subject = await import(pathToFileURL(join(FOLDER, 'subject.mjs')).href);
  const { BENCH_JOB, benchModel, caseFile, memoryOf, MonteCarloPool, prepareJob, runMonteCarlo, runWhatIf } =
    subject;
  mkdirSync(FOLDER, { recursive: true });
  const files = { sampled: join(FOLDER, 'sampled.bin'), single: join(FOLDER, 'single.bin') };
  const tenYears = { ...BENCH_JOB, model: benchModel(3_650) };
  writeFileSync(files.sampled, caseFile(BENCH_JOB));
  writeFileSync(files.single, caseFile(withoutEvents(tenYears)));
  const program = compile();
  const numpy = hasNumpy();

  const { runs } = BENCH_JOB.options;
  const { materials, days } = BENCH_JOB.model;
  console.log(
    `machine   ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.version}, load ${loadavg()
      .map((value) => value.toFixed(1))
      .join(' ')}`,
  );
  console.log(
    `counting  ${(memoryOf(prepareJob(BENCH_JOB)) / 2 ** 20).toFixed(1)} MiB a worker, whatever the number of runs`,
  );

  console.log(
    `\ndeterministic run, ${materials.length} materials x 3,650 days (C and NumPy: the balance of stocks alone)`,
  );
  const single = [
    await row('Lodestone, whole run', 9, () => runWhatIf(tenYears.model) && {}),
    program && (await row('C -O3, balance', REPEATS, () => json(program, [files.single, '0']))),
    numpy &&
      (await row('NumPy, balance', REPEATS, () =>
        json(PYTHON, [at('tests/bench/numpy/monte_carlo.py'), files.single, '0']),
      )),
  ];
  print(single, null);

  console.log(
    `\nMonte Carlo, ${runs.toLocaleString('en')} runs x ${days} days x ${materials.length} materials x 20 suppliers`,
  );
  const pool = new MonteCarloPool(join(FOLDER, 'worker.mjs'), 2);
  const rows = [
    await row('Lodestone, two workers, with fan', REPEATS, () => pool.run(BENCH_JOB, {}).then(figuresOf)),
    await row('Lodestone, one thread, with fan', REPEATS, () => figuresOf(runMonteCarlo(BENCH_JOB))),
    program && (await row('C -O3, one thread, with fan', REPEATS, () => json(program, [files.sampled, '1']))),
    program && (await row('C -O3, one thread, no fan', REPEATS, () => json(program, [files.sampled, '0']))),
    numpy &&
      (await row('NumPy, with fan', 3, () =>
        json(PYTHON, [at('tests/bench/numpy/monte_carlo.py'), files.sampled, '1']),
      )),
    numpy &&
      (await row('NumPy, no fan', 3, () =>
        json(PYTHON, [at('tests/bench/numpy/monte_carlo.py'), files.sampled, '0']),
      )),
  ];
  await pool.end();
  print(rows, rows[0]);
  if (!program) console.log('no C compiler (cc or gcc): C was not measured');
  if (!numpy)
    console.log(`no NumPy in ${PYTHON} (Debian: apt-get install python3-numpy): NumPy was not measured`);
}

/** Compiles the C program; null where there is no compiler. */
function compile() {
  const out = join(FOLDER, 'monte-carlo');
  const made = ['cc', 'gcc'].some(
    (name) =>
      spawnSync(name, ['-O3', '-march=native', '-o', out, at('tests/bench/c/monte-carlo.c'), '-lm'])
        .status === 0,
  );
  return made ? out : null;
}

function hasNumpy() {
  return spawnSync(PYTHON, ['-c', 'import numpy']).status === 0;
}

/** Runs another program that prints one JSON document with its own times. */
function json(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.replaceAll('Infinity', '1e999'));
}

function figuresOf({ materials }) {
  return {
    materials: materials.map(({ chance, totalShortfall: { expected } }) => ({
      chance: chance.value,
      expected: expected.value,
      error: expected.standardError,
    })),
  };
}

/** Repeats a piece of work; times are those of the work itself, or what another program says of its own. */
async function row(name, repeats, work) {
  const seconds = [];
  const cpu = [];
  let materials = null;
  for (let i = 0; i < repeats; i++) {
    const from = performance.now();
    const before = process.cpuUsage();
    const said = await work();
    const used = process.cpuUsage(before);
    seconds.push(said.seconds ?? (performance.now() - from) / 1000);
    cpu.push(said.cpu ?? (used.user + used.system) / 1e6);
    materials = said.materials ?? null;
  }
  const ascending = [...seconds].sort((a, b) => a - b);
  return {
    name,
    first: seconds[0],
    least: ascending[0],
    median: ascending[ascending.length >> 1],
    cpu: Math.min(...cpu),
    materials,
  };
}

/** @param base whose figures the others are held against; null where there is nothing to compare */
function print(rows, base) {
  const shown = rows.filter((item) => item);
  const [own] = shown;
  console.log(
    `${''.padEnd(34)}${['first, s', 'least, s', 'median, s', 'x median', 'cpu, s', 'x cpu'].map((title) => title.padStart(11)).join('')}${base === null ? '' : '   difference'}`,
  );
  for (const item of shown) {
    const cells = [
      item.first.toFixed(4),
      item.least.toFixed(4),
      item.median.toFixed(4),
      (item.median / own.median).toFixed(2),
      item.cpu.toFixed(4),
      (item.cpu / own.cpu).toFixed(2),
    ];
    const apart = base === null || item === base ? '' : `   ${differenceOf(item, base)}`;
    console.log(`${item.name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}${apart}`);
  }
}

/** The largest difference of a chance or a mean shortfall, in standard errors of the difference. */
function differenceOf(one, other) {
  let largest = 0;
  const runs = 10_000;
  for (const [index, a] of one.materials.entries()) {
    const b = other.materials[index];
    const chanceError = Math.sqrt((a.chance * (1 - a.chance) + b.chance * (1 - b.chance)) / runs);
    if (chanceError > 0) largest = Math.max(largest, Math.abs(a.chance - b.chance) / chanceError);
    const error = Math.hypot(a.error, b.error);
    if (error > 0) largest = Math.max(largest, Math.abs(a.expected - b.expected) / error);
  }
  const count = 2 * one.materials.length;
  return `${largest.toFixed(1)} standard errors at most, of ${count} figures${largest > 4 ? ' (NOT THE SAME)' : ''}`;
}

function withoutEvents(job) {
  const never = (rate) => ({ ...rate, eventsPerYear: 0 });
  const { rates } = job.options;
  return {
    ...job,
    options: {
      ...job.options,
      runs: 1,
      rates: { ...rates, supplier: never(rates.supplier), country: never(rates.country) },
    },
  };
}
