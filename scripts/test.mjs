#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { inProject, ROOT } from './project-root.mjs';
import { runNode } from './run-command.mjs';
import { installSystemLibraries, onPath } from './system-libraries.mjs';
import { closingLine, playwrightCounts, vitestCounts, vitestFailures } from './test-counts.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

/** Runs every check in order and goes on after a failure, so that one run tells all that is wrong. */

const only = process.argv[2];
const reports = mkdtempSync(join(tmpdir(), 'lodestone-reports-'));
/** @type {{ name: string, ok: boolean, seconds: number, counts?: import('./test-counts.mjs').Counts }[]} */
const results = [];
/** @type {string[]} */
const failures = [];

try {
  await installDependencies();
  if (only === undefined) {
    await step('types', () => bin('typescript/bin/tsc', ['-b']));
    await step('lint', () => bin('@biomejs/biome/bin/biome', ['check', '.', '--error-on-warnings']));
    await step('arrows', () => runNode(inProject('scripts/lint-arrows.mjs'), []));
  }
  // Built before the unit tests, because those of the command line run what was built.
  const built = await step('build', build);
  if (only === undefined) {
    const report = join(reports, 'vitest.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await step(
      'unit',
      () => bin('vitest/vitest.mjs', ['run', ...reporters]),
      () => vitestCounts(report),
    );
    failures.push(...vitestFailures(report, ROOT));
  }
  const report = join(reports, 'playwright.json');
  if (built)
    await step(
      'end to end',
      () => endToEnd(report),
      () => playwrightCounts(report),
    );
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

/** @param {string} report */
async function endToEnd(report) {
  const runtime = await findElectron();
  const display = hasDisplay();
  await installSystemLibraries(runtime.executable, { virtualDisplay: !display });
  const virtual = display ? undefined : await startVirtualDisplay();
  const env = {
    ...process.env,
    ...(virtual === undefined ? {} : { DISPLAY: virtual.name }),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  try {
    return await bin(
      '@playwright/test/cli.js',
      ['test', '--reporter=list,json', ...process.argv.slice(3)],
      env,
    );
  } finally {
    await virtual?.stop();
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
  process.exitCode = results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
}
