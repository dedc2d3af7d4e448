import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  closingLine,
  playwrightCounts,
  playwrightFailures,
  vitestCounts,
  vitestFailures,
} from '../../scripts/test-counts.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-counts-'));
  file = join(folder, 'report.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): void {
  writeFileSync(file, JSON.stringify(content));
}

test('a runner that left no report has failed', () => {
  expect(vitestCounts(file)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightCounts(file)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a suite that cannot be loaded counts as failed', () => {
  const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
  report({ ...counts, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(vitestCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('each failure is one line: the suite, the test and what was thrown', () => {
  const failed = {
    status: 'failed',
    fullName: 'adds up',
    failureMessages: ['expected 1 to be 2\n    at line 3'],
  };
  report({
    testResults: [
      { name: '/here/tests/a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
      { name: '/here/tests/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: '/here/tests/c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  });
  expect(vitestFailures(file, '/here')).toEqual([
    'tests/a.test.ts › adds up: expected 1 to be 2',
    'tests/b.test.ts: no such module',
  ]);
});

test('a flaky end-to-end test counts as failed, and so does a run that broke before its tests', () => {
  report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] });
  expect(playwrightCounts(file)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] });
  expect(playwrightCounts(file)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('each failure in the window is one line too, below the names of its groups', () => {
  const passed = { title: 'opens', tests: [{ results: [{ errors: [] }] }] };
  const thrown = [{ message: '\u001b[31mTimeout\u001b[39m of 60 s\n    at line 9' }];
  const failed = { title: 'closes', tests: [{ results: [{ errors: thrown }, { errors: [] }] }] };
  const inner = { title: 'a dialog', specs: [passed, failed] };
  report({
    suites: [{ title: 'home.spec.ts', specs: [passed], suites: [inner] }],
    errors: [{ message: 'no display' }],
  });
  expect(playwrightFailures(file)).toEqual([
    'home.spec.ts › a dialog › closes: Timeout of 60 s',
    'before its tests: no display',
  ]);
});

test('a failure of an act says what it waited for', () => {
  const called = [
    "  - waiting for getByTestId('area-data')",
    '  2 × waiting for element to be visible, enabled and stable',
    '    - element is not stable',
    '  - retrying click action',
    '    - waiting 100ms',
    '    - waiting for element to be visible, enabled and stable',
    '    - element is not stable',
  ];
  const message = ['locator.click: Timeout 30000ms exceeded.', 'Call log:', ...called, ''].join('\n');
  const failed = { title: 'opens', tests: [{ results: [{ errors: [{ message }] }] }] };
  report({ suites: [{ title: 'home.spec.ts', specs: [failed] }], errors: [] });
  expect(playwrightFailures(file)).toEqual([
    "home.spec.ts › opens: locator.click: Timeout 30000ms exceeded. (waiting for getByTestId('area-data'); retrying click action; waiting 100ms; waiting for element to be visible, enabled and stable; element is not stable)",
  ]);
});

test('the closing line adds up, and names skipped tests only where there are some', () => {
  const one = { passed: 2, failed: 0, skipped: 0 };
  expect(closingLine([one, { passed: 3, failed: 1, skipped: 0 }])).toBe('5 passed, 1 failed');
  expect(closingLine([one, { passed: 0, failed: 0, skipped: 4 }])).toBe('2 passed, 0 failed, 4 skipped');
});
