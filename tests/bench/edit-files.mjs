#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled, FOLDER } from './side-by-side.mjs';

/**
 * The files that the edit of one share runs through once all is warm: those of which a function is entered between the message
 * and its answer. `--list` names them. No time is measured.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const PLACES = {
  wasm: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
  highs: join(ROOT, 'node_modules/highs/build/highs.wasm'),
  sample: join(ROOT, 'resources/sample/japan'),
};
const OURS = /^(?:electron|shared)\//;
/** Edits before the one that is looked at. */
const WARM = 3;

await bundled(
  { subject: 'tests/bench/edit-files-subject.ts' },
  async ({ editedSample }) => {
    const project = await editedSample(join(FOLDER, 'edit.lodestone'), PLACES);
    const inspector = new Session();
    inspector.connect();
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    for (let turn = 0; turn < WARM; turn++) await project.edit(20 + turn);
    await inspector.post('Profiler.takePreciseCoverage');
    await project.edit(20 + WARM);
    const { result } = await inspector.post('Profiler.takePreciseCoverage');
    inspector.disconnect();
    await project.close();
    const files = new Set(result.filter(({ url }) => url.includes('/.bench/')).flatMap(filesEntered));
    console.log(`files that a warm edit of a share runs through  ${files.size}`);
    if (process.argv.includes('--list')) for (const file of [...files].sort()) console.log(`  ${file}`);
  },
  true,
);

/** The sources, from the project's root, of the functions that a script has entered. */
function filesEntered({ url, functions }) {
  const path = fileURLToPath(url);
  const lineStarts = startsOfLines(readFileSync(path, 'utf8'));
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  return functions.flatMap(({ ranges: [{ startOffset, count }] }) => {
    if (count === 0) return [];
    const line = lineStarts.findLastIndex((start) => start <= startOffset);
    const { originalSource } = map.findEntry(line, startOffset - lineStarts[line]);
    if (originalSource === undefined) return [];
    const file = relative(ROOT, resolve(dirname(path), originalSource));
    return OURS.test(file) ? [file] : [];
  });
}

/** @param {string} text */
function startsOfLines(text) {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
