import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run-command.mjs';

/** A download that brings nothing new for 20 s is given up; one that moves may take its time. */
const LIMITS = { stalledMs: 20_000, longestMs: 15 * 60_000, lookEveryMs: 1_000 };

/**
 * Runs the electron package's own download. Answers whether it succeeded; a failed one leaves nothing behind
 * that could pass for an install.
 * @param {string} packageFolder
 * @param {typeof LIMITS} [limits]
 */
export async function downloadElectron(packageFolder, limits = LIMITS) {
  console.log('Downloading the Electron runtime ...');
  const scratch = mkdtempSync(join(tmpdir(), 'lodestone-electron-'));
  const dist = join(packageFolder, 'dist');
  const giveUp = new AbortController();
  const look = stallWatch([scratch, dist], limits.stalledMs, () => giveUp.abort());
  const watch = setInterval(look, limits.lookEveryMs);
  try {
    // The download goes through the temporary folder; a folder of its own makes it visible and removable.
    const env = { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch };
    const code = await run(process.execPath, [join(packageFolder, 'install.js')], {
      env,
      output: 'none',
      timeoutMs: limits.longestMs,
      signal: giveUp.signal,
    });
    if (code === 0) return true;
    rmSync(dist, { recursive: true, force: true });
    rmSync(join(packageFolder, 'path.txt'), { force: true });
    console.log('The Electron releases cannot be reached from here.');
    return false;
  } finally {
    clearInterval(watch);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * A function to call again and again, which gives up when the folders have not grown for `stalledMs`.
 * @param {readonly string[]} folders
 * @param {number} stalledMs
 * @param {() => void} stalled
 */
function stallWatch(folders, stalledMs, stalled) {
  let size = 0;
  let grewAt = Date.now();
  return () => {
    const now = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    if (now !== size) grewAt = Date.now();
    size = now;
    if (Date.now() - grewAt > stalledMs) stalled();
  };
}

/**
 * @param {string} path
 * @returns {number}
 */
function sizeOf(path) {
  try {
    if (!existsSync(path)) return 0;
    if (!statSync(path).isDirectory()) return statSync(path).size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    // A file that moved away between two looks counts at the next one.
    return 0;
  }
}
