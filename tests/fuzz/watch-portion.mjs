import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { runNode } from '../../scripts/run-command.mjs';

/** @typedef {{ index: number, outcome: string, ms: number, finding: string | null }} Tried */
/** @typedef {{ subject: string, seed: number, first: number, count: number }} Asked */
/** @typedef {{ longestMs: number, mostHeapMb: number }} Bounds */

/**
 * Makes one script of a module in TypeScript that a thread can run, in a process of its own: making it takes more memory than
 * the cases may.
 * @param {string} input
 * @param {string} folder
 * @returns {Promise<string>} its path
 */
export async function bundled(input, folder) {
  const code = await runNode(join(import.meta.dirname, 'bundle.mjs'), [input, folder]);
  if (code !== 0) throw new Error(`${input} was not bundled`);
  return join(folder, 'portion.cjs');
}

/**
 * Tries cases in a thread of its own. One that hangs or brings the thread down is told with its number, and the next are tried
 * in another thread.
 * @param {string} script
 * @param {Asked & Bounds} asked `longestMs` of the processor that a case may take, `mostHeapMb` that the thread may (what it takes
 *   besides is looked at by the thread itself)
 * @param {(tried: Tried) => void} told is given what became of each case
 */
export async function watchPortion(script, { longestMs, mostHeapMb, ...asked }, told) {
  for (let { first, count } = asked; count > 0; ) {
    const fallen = await untilItFalls(script, { ...asked, first, count }, { longestMs, mostHeapMb }, told);
    if (fallen === null) return;
    told({ ...fallen, outcome: 'fallen', ms: longestMs });
    count -= fallen.index + 1 - first;
    first = fallen.index + 1;
  }
}

/**
 * @param {string} script
 * @param {Asked} asked
 * @param {Bounds} bounds
 * @param {(tried: Tried) => void} told
 * @returns {Promise<{ index: number, finding: string } | null>} the case in which the thread fell; null where all were tried
 */
function untilItFalls(script, asked, { longestMs, mostHeapMb }, told) {
  return new Promise((done, failed) => {
    // The number of the case under way, and how many were begun.
    const begun = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(script, {
      workerData: { ...asked, begun },
      resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
    });
    let [seen, from] = [0, process.cpuUsage()];
    /** @type {string | null} */
    let finding = null;
    const watch = setInterval(() => {
      const now = Atomics.load(begun, 1);
      if (now !== seen) [seen, from] = [now, process.cpuUsage()];
      const { user, system } = process.cpuUsage(from);
      if (seen === 0 || (user + system) / 1000 < longestMs) return;
      finding = `hangs: no answer after ${longestMs} ms`;
      void worker.terminate();
    }, 100);
    worker.on('message', told);
    worker.once('error', (error) => {
      const code = 'code' in error ? error.code : '';
      finding = `brings the thread down: ${code} ${error.stack ?? error}`;
    });
    worker.once('exit', () => {
      clearInterval(watch);
      if (finding === null) done(null);
      else if (seen === 0) failed(new Error(finding));
      else done({ index: Atomics.load(begun, 0), finding });
    });
  });
}
