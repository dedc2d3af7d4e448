#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { findElectron } from './electron-runtime.mjs';
import { makeFastFolder } from './fast-folder.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { inProject, ROOT } from './project-root.mjs';
import { runNode } from './run-command.mjs';
import { installSystemLibraries, onPath } from './system-libraries.mjs';
import {
  closingLine,
  playwrightCounts,
  playwrightFailures,
  vitestCounts,
  vitestFailures,
} from './test-counts.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

/** Runs every check in order and goes on after a failure, so that one run tells all that is wrong. */

/** More windows than this gain nothing: each is drawn by several processes. */
const SIDE_BY_SIDE = 2;

/**
 * Two of the four sets of files at once, each checked by one: what is checked by more is looked at more than once. With a wider
 * memory (GOGC) it takes half the time, and less of the memory than the compiler takes by itself (5 GB beside 8).
 */
const ON_TWO_CORES = ['--builders', '2', '--checkers', '1'];

const only = process.argv[2];
const reports = mkdtempSync(join(tmpdir(), 'lodestone-reports-'));
/** @type {{ name: string, ok: boolean, seconds: number, counts?: import('./test-counts.mjs').Counts }[]} */
const results = [];
/** @type {string[]} */
const failures = [];

try {
  await installDependencies();
  if (only === undefined) {
    await step('types', () =>
      bin('typescript/bin/tsc', ['-b', ...ON_TWO_CORES], { GOGC: '400', ...process.env }),
    );
    await step('lint', () => bin('@biomejs/biome/bin/biome', ['check', '.', '--error-on-warnings']));
    await step('arrows', () => runNode(inProject('scripts/lint-arrows.mjs'), []));
  }
  // Built before the unit tests, because those of the command line run what was built.
  const built = await step('build', build);
  if (only === undefined) {
    const report = join(reports, 'vitest.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const folder = makeFastFolder();
    await step(
      'unit',
      () => bin('vitest/vitest.mjs', ['run', ...reporters], { ...process.env, TMPDIR: folder }),
      () => vitestCounts(report),
    );
    rmSync(folder, { recursive: true, force: true });
    failures.push(...vitestFailures(report, ROOT));
  }
  if (built) await endToEnd(process.argv.slice(3));
  else console.error('The end-to-end tests were not run: there is no build to run them on.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ name: 'preparation', ok: false, seconds: 0, counts: { passed: 0, failed: 1, skipped: 0 } });
} finally {
  rmSync(reports, { recursive: true, force: true });
}
summarise();

/**
 * @param {string} name
 * @param {() => Promise<number>} work
 * @param {() => import('./test-counts.mjs').Counts} [count]
 */
async function step(name, work, count) {
  console.log(`\n== ${name}`);
  const from = Date.now();
  const code = await work();
  // A check without counts of its own counts as one failed test when it fails, so that the last line shows it.
  const counts = count?.() ?? (code === 0 ? undefined : { passed: 0, failed: 1, skipped: 0 });
  const result = { name, ok: code === 0 && (counts?.failed ?? 0) === 0, seconds: (Date.now() - from) / 1000 };
  results.push(counts === undefined ? result : { ...result, counts });
  return result.ok;
}

async function build() {
  try {
    await buildIfStale();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/**
 * All of them, on as many displays side by side as there are cores to draw them, then alone those that are held to a
 * time; or the named ones, one after another.
 * @param {readonly string[]} named
 */
async function endToEnd(named) {
  const runtime = await findElectron();
  const mine = hasDisplay();
  await installSystemLibraries(runtime.executable, { virtualDisplay: !mine });
  const many = mine ? 0 : named.length > 0 ? 1 : Math.min(SIDE_BY_SIDE, availableParallelism());
  const displays = await Promise.all(Array.from({ length: many }, startVirtualDisplay));
  const names = displays.map(({ name }) => name);
  const run = async (/** @type {string} */ name, /** @type {readonly string[]} */ args) => {
    const report = join(reports, `${name}.json`);
    const env = {
      ...process.env,
      ...(names[0] === undefined ? {} : { DISPLAY: names[0], LODESTONE_TEST_DISPLAYS: names.join(' ') }),
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    await step(
      name,
      // A place for each run: it is emptied first, and what fell in the one before is still to be looked at.
      () =>
        bin(
          '@playwright/test/cli.js',
          ['test', '--reporter=list,json', `--output=test-results/${name.replaceAll(/\W+/g, '-')}`, ...args],
          env,
        ),
      () => playwrightCounts(report),
    );
    failures.push(...playwrightFailures(report));
  };
  try {
    if (named.length > 0) await run('end to end', named);
    else {
      await run('end to end', ['--project=side by side', `--workers=${Math.max(1, many)}`]);
      await run('end to end, alone', ['--project=alone']);
    }
  } finally {
    await Promise.all(displays.map((display) => display.stop()));
  }
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function bin(file, args, env = process.env) {
  return runNode(inProject('node_modules', file), args, { cwd: ROOT, env });
}

function summarise() {
  console.log('\n== summary');
  for (const { name, ok, seconds } of results)
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  for (const failure of failures) console.log(`failed ${failure}`);
  if (!onPath('soffice') && !onPath('libreoffice')) {
    console.log(
      'note   LibreOffice is not installed: exported workbooks were not recalculated by another program.',
    );
  }
  console.log(closingLine(results.flatMap(({ counts }) => counts ?? [])));
  if (!onPath('wixl'))
    console.log('note   wixl is not installed: the Windows packages were neither built nor read back.');
  process.exitCode = results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
}
