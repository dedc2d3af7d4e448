import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of a vitest run, from its JSON report.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = readReport(file);
  if (report === undefined) return NOTHING_RAN;
  // A suite that cannot be loaded holds no test, and must not pass for that.
  const unloaded = report.testResults.filter(
    (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What failed in a vitest run, a line each: the suite, the test and the first line of what was thrown. The end of a long
 * output is often all of it that is kept.
 * @param {string} file
 * @param {string} root what the paths of suites are shortened by
 * @returns {string[]}
 */
export function vitestFailures(file, root) {
  const suites = readReport(file)?.testResults ?? [];
  return suites.flatMap((/** @type {any} */ suite) => {
    const name = suite.name.replace(`${root}/`, '');
    const failed = suite.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    if (suite.status === 'failed' && suite.assertionResults.length === 0)
      return [`${name}: ${firstLine(suite.message)}`];
    return failed.map(
      (/** @type {any} */ test) => `${name} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`,
    );
  });
}

/** @param {string | undefined} text */
function firstLine(text) {
  return stripVTControlCharacters(text?.split('\n', 1)[0] ?? '');
}

/**
 * The counts of a Playwright run, from its JSON report. A flaky test has failed once, and counts as failed.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  const report = readReport(file);
  if (report === undefined) return NOTHING_RAN;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const broken = unexpected === 0 && report.errors.length > 0 ? 1 : 0;
  return { passed: expected, failed: unexpected + flaky + broken, skipped };
}

/**
 * What failed in a Playwright run, a line each like those of vitest.
 * @param {string} file
 * @returns {string[]}
 */
export function playwrightFailures(file) {
  const report = readReport(file);
  if (report === undefined) return [];
  const before = report.errors.map(
    (/** @type {any} */ error) => `before its tests: ${firstLine(error.message)}`,
  );
  return [...report.suites.flatMap((/** @type {any} */ suite) => failuresBelow(suite, [])), ...before];
}

/**
 * @param {any} suite of a Playwright report: its first one bears the name of the file
 * @param {readonly string[]} above
 * @returns {string[]}
 */
function failuresBelow(suite, above) {
  const path = [...above, suite.title];
  const own = suite.specs.flatMap((/** @type {any} */ spec) => {
    const tries = spec.tests.flatMap((/** @type {any} */ test) => test.results);
    const failed = tries.find((/** @type {any} */ one) => one.errors.length > 0);
    return failed === undefined
      ? []
      : [
          `${[...path, spec.title].join(' › ')}: ${firstLine(failed.errors[0].message)}${waitedFor(failed.errors[0].message)}`,
        ];
  });
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => failuresBelow(inner, path))];
}

/**
 * What an act in the window waited for when its time was over: the last lines of what Playwright tells of it, since the act
 * alone does not say whether it was covered, moved or never there.
 * @param {string} message
 */
function waitedFor(message) {
  const [, called = ''] = stripVTControlCharacters(message).split('Call log:\n');
  const lines = called.split('\n').flatMap((line) => line.match(/^ *- (.+)/)?.[1] ?? []);
  return lines.length === 0 ? '' : ` (${[...new Set([lines[0], ...lines.slice(-4)])].join('; ')})`;
}

/**
 * The closing line that people and continuous integration read.
 * @param {readonly Counts[]} parts
 */
export function closingLine(parts) {
  const sum = (/** @type {keyof Counts} */ name) => parts.reduce((total, part) => total + part[name], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A runner that left no report has failed as a whole. */
const NOTHING_RAN = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
