#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { inProject, ROOT } from './project-root.mjs';
import { relatedTests, usersOfAll } from './related-tests.mjs';
import { runNode } from './run-command.mjs';

/**
 * `npm run unit -- [FILES]`: the unit tests. `npm run unit -- --changed [COMMIT]`: those that import what has changed since a
 * commit (the last one), with the number of them and why each is run.
 */
const CHANGED = '--changed';
/** Followed by their imports; of anything else (data, styles, settings) no import tells who reads it. */
const FOLLOWED = /^(?:shared|electron|renderer|tests|scripts)\/.*\.(?:ts|tsx|mjs)$/;

const args = process.argv.slice(2);
process.exitCode = args[0] === CHANGED ? await ofChanged(args[1] ?? 'HEAD') : await vitest(args);

/** @param {string} commit */
async function ofChanged(commit) {
  const files = [
    ...git('diff', '--name-only', '--diff-filter=d', commit, '--'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  const followed = files.filter((file) => FOLLOWED.test(file));
  const others = files.filter((file) => !FOLLOWED.test(file));
  const related = relatedTests(followed, usersOfAll());
  console.log(`${related.length} test files for ${followed.length} changed files:`);
  for (const { test, of, over } of related)
    console.log(
      `  ${test}  ${over === 0 ? 'changed' : `imports ${of}${over > 1 ? ` over ${over - 1} more` : ''}`}`,
    );
  if (others.length > 0)
    console.log(`Who reads these no import tells; run the whole for them: ${others.join(', ')}`);
  return related.length === 0 ? 0 : vitest(related.map(({ test }) => test));
}

/** @param {readonly string[]} own */
function vitest(own) {
  return runNode(inProject('node_modules/vitest/vitest.mjs'), ['run', ...own]);
}

/** @param {readonly string[]} own */
function git(...own) {
  const { status, stdout, stderr } = spawnSync('git', own, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${own[0]} failed: ${stderr.trim()}`);
  return stdout.split('\n').filter((line) => line !== '');
}
