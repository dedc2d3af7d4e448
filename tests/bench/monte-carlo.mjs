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

await bundled(
  { subject: 'tests/bench/monte-carlo-subject.ts', worker: 'electron/threads/entries/monte-carlo-entry.ts' },
  measure,
);

async function measure(subject) {
  const { BENCH_JOB, caseFile, memoryOf, MonteCarloPool, prepareJob, runMonteCarlo } = subject;
  const { FULL_JOB, fullCaseFile } = subject;
  const sampled = join(FOLDER, 'sampled.bin');
  writeFileSync(sampled, caseFile(BENCH_JOB));
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
  const rows = [
    await row('Lodestone, two workers, with fan', REPEATS, () => pool.run(BENCH_JOB, {}).then(figuresOf)),
    await row('Lodestone, one thread, with fan', REPEATS, () => figuresOf(runMonteCarlo(BENCH_JOB))),
    program && (await row('C -O3, one thread, with fan', REPEATS, () => json(program, [sampled, '1']))),
    program && (await row('C -O3, one thread, no fan', REPEATS, () => json(program, [sampled, '0']))),
    numpy &&
      (await row('NumPy, with fan', 3, () =>
        json(PYTHON, [at('tests/bench/numpy/monte_carlo.py'), sampled, '1']),
      )),
    numpy &&
      (await row('NumPy, no fan', 3, () =>
        json(PYTHON, [at('tests/bench/numpy/monte_carlo.py'), sampled, '0']),
      )),
  ];
  print(rows);

  const full = join(FOLDER, 'full.bin');
  writeFileSync(full, fullCaseFile(FULL_JOB));
  const fullProgram = compiled('monte-carlo-full');
  console.log('\nThe same with tiers of stock, a coverage rule, seasons and uses of three ranks, by use');
  print([
    await row('Lodestone, one thread', REPEATS, () => figuresByUse(runMonteCarlo(FULL_JOB))),
    await row('Lodestone, two workers', REPEATS, () => pool.run(FULL_JOB, {}).then(figuresByUse)),
    fullProgram && (await row('C -O3, one thread', REPEATS, () => json(fullProgram, [full]))),
  ]);
  await pool.end();
  if (!program) console.log('no C compiler (cc or gcc): C was not measured');
  if (!numpy)
    console.log(`no NumPy in ${PYTHON} (Debian: apt-get install python3-numpy): NumPy was not measured`);
}

function hasNumpy() {
  return spawnSync(PYTHON, ['-c', 'import numpy']).status === 0;
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
