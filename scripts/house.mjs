#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeMeasures, longestChain } from './change-measures.mjs';
import { cssMeasures } from './css-measures.mjs';
import { wrongArrows } from './lint-arrows.mjs';
import { ROOT } from './project-root.mjs';
import { circlesOf, importGraph, sourceFiles } from './source-graph.mjs';
import { tasksOf } from './tasks-of.mjs';
import { unusedExports } from './unused-exports.mjs';

/** Measures the house: what CONTRIBUTING.md says of it can be seen again with `npm run house`. */

/** @param {string} file */
const textOf = (file) => readFileSync(join(ROOT, file), 'utf8');
const files = sourceFiles();
const drawn = sourceFiles(undefined, /\.(ts|tsx|css)$/);
const circles = circlesOf(importGraph(files));
const unused = unusedExports(files, sourceFiles(['tests', 'scripts'], /\.(ts|tsx|mjs)$/));

/** @type {[what: string, figure: string | number][]} */
const rows = [
  ['source files (.ts, .tsx)', files.length],
  [
    'source lines (.ts, .tsx, .css)',
    drawn.reduce((sum, file) => sum + textOf(file).split('\n').length - 1, 0),
  ],
  ['files over 300 lines', files.filter((file) => textOf(file).split('\n').length > 301).length],
  ['import circles, types included', circles.length],
  ['wrong arrows', files.flatMap((file) => wrongArrows(file, textOf(file))).length],
  ['exports that nothing else uses: values', unused.values.length],
  ['exports that nothing else uses: types', unused.types.length],
  ...tasksOf(textOf('CONTRIBUTING.md')).map(
    ({ task, files }) => /** @type {[string, number]} */ ([task, files.length]),
  ),
  ['folders a commit touches, 90th percentile', foldersOfCommits(0.9)],
  ...changeMeasures(files),
  ...cssMeasures(sourceFiles(['renderer'], /\.css$/).map((file) => ({ file, css: textOf(file) }))),
];
const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, figure] of rows) console.log(`${what.padEnd(width)}  ${String(figure).padStart(6)}`);
if (process.argv.includes('--list')) {
  for (const circle of circles) console.log(`circle: ${circle.join(' -> ')}`);
  console.log(`chain: ${longestChain(files).join(' -> ')}`);
  for (const name of [...unused.values, ...unused.types]) console.log(`unused: ${name}`);
}

/**
 * How many folders (shared/model, electron/features, ...) the sources of a commit lie in, over the last hundred commits
 * that touch sources and move no house (over a hundred files).
 * @param {number} quantile
 */
function foldersOfCommits(quantile) {
  const log = execFileSync(
    'git',
    ['log', '-n', '150', '--format=%x00', '--name-only', '--', 'shared', 'electron', 'renderer'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const counts = log
    .split('\0')
    .map((names) => names.trim().split('\n').filter(Boolean))
    .filter((names) => names.length > 0 && names.length <= 100)
    .slice(0, 100)
    .map((names) => new Set(names.map(folderOf)).size)
    .sort((a, b) => a - b);
  return counts[Math.min(counts.length - 1, Math.floor(quantile * counts.length))] ?? 0;
}

/** A feature is one folder, whatever its side. @param {string} file */
function folderOf(file) {
  const [side = '', folder = '', name = ''] = file.split('/');
  return folder === 'features' ? `features/${name}` : `${side}/${folder}`;
}
