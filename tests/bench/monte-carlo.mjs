#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, bundled, compiled, FOLDER, json, machine } from './side-by-side.mjs';

/**
 * Measures the Monte Carlo beside the same model in vectorised NumPy and in plain C, and holds
 * their figures against each other. Prints; asserts nothing about time.
 */

const REPEATS = 5;
/** Debian's own, which has python3-numpy; another one may come first on the path. */
const PYTHON = '/usr/bin/python3';
const NUMPY = at('tests/bench/numpy/monte_carlo.py');

await bundled(
  { subject: 'tests/bench/monte-carlo-subject.ts', worker: 'electron/threads/entries/monte-carlo-entry.ts' },
  measure,
);

async function measure(subject) {
  const { BENCH_JOB, caseFile, memoryOf, MonteCarloPool, prepareJob, runMonteCarlo } = subject;
  const { FULL_JOB, LINES_JOB, fullCaseFile } = subject;
  const program = compiled('monte-carlo');
  const numpy = hasNumpy();

  const { runs } = BENCH_JOB.options;
  const { materials, days } = BENCH_JOB.model;
  console.log(machine());
  console.log(
    `counting  ${(memoryOf(prepareJob(BENCH_JOB)) / 2 ** 20).toFixed(1)} MiB a worker for all runs`,
  );

  console.log(
    `\nMonte Carlo, ${runs.toLocaleString('en')} runs x ${days} days x ${materials.length} materials x 20 suppliers`,
  );
  const pool = new MonteCarloPool(join(FOLDER, 'worker.mjs'), 2);
  const own = seeded(BENCH_JOB, caseFile);
  const row = rowsOf(BENCH_JOB);
  print([
    await row('Lodestone, two workers, with fan', REPEATS, (at) =>
      pool.run(own.jobs[at], {}).then(figuresOf),
    ),
    await row('Lodestone, one thread, with fan', REPEATS, (at) => figuresOf(runMonteCarlo(own.jobs[at]))),
    program &&
      (await row('C -O3, one thread, with fan', REPEATS, (at) => json(program, [own.files[at], '1']))),
    program && (await row('C -O3, one thread, no fan', REPEATS, (at) => json(program, [own.files[at], '0']))),
    numpy && (await row('NumPy, with fan', 3, (at) => json(PYTHON, [NUMPY, own.files[at], '1']))),
    numpy && (await row('NumPy, no fan', 3, (at) => json(PYTHON, [NUMPY, own.files[at], '0']))),
  ]);

  const fullProgram = compiled('monte-carlo-full');
  const beside = async (title, job) => {
    const { jobs, files } = seeded(job, fullCaseFile);
    const row = rowsOf(job);
    console.log(`\n${title}, by use; ${job.options.runs.toLocaleString('en')} runs`);
    print([
      await row('Lodestone, one thread', REPEATS, (at) => figuresByUse(runMonteCarlo(jobs[at]))),
      await row('Lodestone, two workers', REPEATS, (at) => pool.run(jobs[at], {}).then(figuresByUse)),
      fullProgram && (await row('C -O3, one thread', REPEATS, (at) => json(fullProgram, [files[at]]))),
    ]);
  };
  await beside('The same with tiers of stock, a coverage rule, seasons and uses of three ranks', FULL_JOB);
  await beside('And with lines that need all their materials at once and stand below a load', LINES_JOB);
  await pool.end();
  if (!program) console.log('no C compiler (cc or gcc): C was not measured');
  if (!numpy)
    console.log(`no NumPy in ${PYTHON} (Debian: apt-get install python3-numpy): NumPy was not measured`);
}

function hasNumpy() {
  return spawnSync(PYTHON, ['-c', 'import numpy']).status === 0;
}

/** A job with a seed of its own for each repeat, so that figures are held against each other over all of them. */
function seeded(job, toFile) {
  const jobs = Array.from({ length: REPEATS }, (_, at) => {
    return { ...job, options: { ...job.options, seed: job.options.seed + 7_919 * at } };
  });
  const files = jobs.map((each, at) => {
    const file = join(FOLDER, `case-${at}.bin`);
    writeFileSync(file, toFile(each));
    return file;
  });
  return { jobs, files };
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

/** Of each material and, behind it, of each of its uses. */
function figuresByUse({ materials }) {
  return figuresOf({ materials: materials.flatMap((material) => [material, ...material.uses]) });
}

/**
 * Repeats a piece of work on a job, each time with another seed; times are those of the work itself, or what another program
 * says of its own.
 */
function rowsOf(job) {
  return async (name, repeats, work) => {
    const seconds = [];
    const cpu = [];
    const figures = [];
    for (let i = 0; i < repeats; i++) {
      const from = performance.now();
      const before = process.cpuUsage();
      const said = await work(i);
      const used = process.cpuUsage(before);
      seconds.push(said.seconds ?? (performance.now() - from) / 1000);
      cpu.push(said.cpu ?? (used.user + used.system) / 1e6);
      figures.push(said.materials ?? []);
    }
    const ascending = [...seconds].sort((a, b) => a - b);
    return {
      name,
      first: seconds[0],
      least: ascending[0],
      median: ascending[ascending.length >> 1],
      cpu: Math.min(...cpu),
      materials: pooled(figures),
      runs: repeats * job.options.runs,
    };
  };
}

/** Figures over all repeats: means, and their errors. */
function pooled(repeats) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return (repeats[0] ?? []).map((_, at) => {
    const own = repeats.map((figures) => figures[at]);
    return {
      chance: mean(own.map(({ chance }) => chance)),
      expected: mean(own.map(({ expected }) => expected)),
      error: Math.hypot(...own.map(({ error }) => error)) / own.length,
    };
  });
}

function print(rows) {
  const shown = rows.filter((item) => item);
  const [own] = shown;
  console.log(
    `${''.padEnd(34)}${['first, s', 'least, s', 'median, s', 'x median', 'cpu, s', 'x cpu'].map((title) => title.padStart(11)).join('')}   difference`,
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
    const apart = item === own ? '' : `   ${differenceOf(item, own)}`;
    console.log(`${item.name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}${apart}`);
  }
}

/** The largest difference of a chance or a mean shortfall, in standard errors of the difference. */
function differenceOf(one, other) {
  let largest = 0;
  for (const [index, a] of one.materials.entries()) {
    const b = other.materials[index];
    const chanceError = Math.sqrt(
      (a.chance * (1 - a.chance)) / one.runs + (b.chance * (1 - b.chance)) / other.runs,
    );
    if (chanceError > 0) largest = Math.max(largest, Math.abs(a.chance - b.chance) / chanceError);
    const error = Math.hypot(a.error, b.error);
    if (error > 0) largest = Math.max(largest, Math.abs(a.expected - b.expected) / error);
  }
  const count = 2 * one.materials.length;
  return `${largest.toFixed(1)} standard errors at most, of ${count} figures${largest > 4 ? ' (NOT THE SAME)' : ''}`;
}
