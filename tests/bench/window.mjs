#!/usr/bin/env node
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/virtual-display.mjs';
import { seen, watch } from './seen-in-window.mjs';
import { stagesOf, startOnce } from './start/start.mjs';

/**
 * Times of the real window on the sample: start to a grid that can be used, and an edit to its figures on screen. Each includes
 * the whole way over IPC and the workers and back. A slider's step is measured by slide.mjs.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = 12;
const STARTS = 7;

const runtime = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
const userData = await mkdtemp(join(tmpdir(), 'lodestone-bench-'));
const env = {
  ...process.env,
  LODESTONE_USER_DATA: userData,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
  ...(display === null ? {} : { DISPLAY: display.name }),
};
process.env.ELECTRON_OVERRIDE_DIST_PATH = env.ELECTRON_OVERRIDE_DIST_PATH;

try {
  const start = () => startOnce({ root: ROOT, dist: runtime.dist, env });
  // The first start makes the sample and keeps compiled code, also of what it loads when idle; the next ones are warm.
  for (let round = 0; round < 2; round++) await start();
  const starts = [];
  for (let round = 0; round < STARTS; round++) starts.push(await start());
  const edits = await times();
  console.log(`Window, sample project, ${cpus().length} cores, ${cpus()[0]?.model}`);
  const usable = starts.map(({ marks }) => marks.find(({ stage }) => stage === 'grid usable').ms);
  report('start to usable grid, warm', usable, 1_000);
  reportStages(starts);
  report('edit to figures on screen', edits, 100);
} finally {
  await display?.stop();
  await rm(userData, { recursive: true, force: true });
}

async function open() {
  const app = await _electron.launch({ args: [ROOT, '--lang=en-US'], cwd: ROOT, env });
  const page = await app.firstWindow();
  const sample = page.getByTestId('home-sample');
  await sample.or(page.getByTestId('document-name').locator('b')).first().waitFor();
  if (await sample.isVisible()) await sample.click(); // a first start asks
  return { app, page };
}

/** Where a start goes: by the clock since its process was asked for, and CPU of the main process with its threads. */
function reportStages(starts) {
  for (const { stage, ms, cpu } of stagesOf(starts))
    console.log(
      `    ${ms.toFixed(0).padStart(5)} ms ${cpu === null ? '' : `(CPU ${cpu.toFixed(0)} ms)`} ${stage}`,
    );
  const all = starts.map((start) => start.all).sort((a, b) => a - b);
  console.log(`    CPU of all processes of a start: ${all[all.length >> 1].toFixed(0)} ms`);
}

/** Times inside the page, from the key to the first frame that shows the new figure. */
async function times() {
  const { app, page } = await open();
  await page.getByTestId('area-shares').click();
  const cell = page.getByTestId('share-grid').locator('[row-id="lynas-kuantan"] [col-id="year-2026"]');
  const edits = [];
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = `${20 + round}.0`;
    await cell.dblclick();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(String(20 + round));
    const figure = '[row-id="lynas-kuantan"] [col-id="year-2026"]';
    await watch(page, { selector: figure, text: wanted, equal: true });
    await page.keyboard.press('Enter');
    edits.push(await seen(page));
  }
  await app.close();
  return edits;
}

function report(name, values, bar) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(0);
  const median = Number(at(0.5));
  console.log(
    `  ${name}: min ${at(0)}, median ${at(0.5)}, max ${at(1)} ms; ${(median / bar).toFixed(2)} of the bar of ${bar} ms`,
  );
}
