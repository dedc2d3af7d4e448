#!/usr/bin/env node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/virtual-display.mjs';
import { grownProject } from './grown-project.mjs';
import { seen, watch } from './seen-in-window.mjs';

/**
 * The real window on the sample after an import of 20,000 and of 100,000 shares of one set, in the plan and in a scenario: from
 * the press to the new figures on screen, how long the main thread, which has the window, was kept from its events
 * meanwhile, and how long each page keeps the next question from its answer. Prints;
 * asserts nothing about time. Other numbers of rows: ROWS=4000 npm run bench grown-window
 */
const ROOT = resolve(import.meta.dirname, '../..');
const ROWS = (process.env.ROWS ?? '20000,100000').split(',').map(Number);
const ROUNDS = 5;
const CELL = '[data-testid="share-grid"] [row-id="lynas-kuantan"] [col-id="year-2026"]';
/** What is pasted from the first year on, and the cell by which it is seen to have come. */
const BLOCK = { rows: 5000, columns: 12, from: 'year-2009' };
const GRIDS = { needs: 'need-grid', stocks: 'stock-grid' };

const runtime = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
try {
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${load.join(' ')}`);
  for (const rows of ROWS) {
    const taken = await actsOn(grownProject(ROOT, folder, rows, rows / 20), rows / 20);
    console.log(`\n+${rows.toLocaleString('en')} shares: on screen ms (longest that main was held, ms)`);
    for (const [act, times] of Object.entries(taken)) {
      const cells = times.map(({ ms, held }) => `${ms.toFixed(0)} (${held.toFixed(0)})`);
      console.log(`  ${act.padEnd(30)}${cells.join('  ')}`);
    }
  }
} finally {
  await display?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** @returns by act, how long each of its turns took on screen and held the main thread */
async function actsOn(project, suppliers) {
  const userData = `${project}-data`;
  mkdirSync(userData);
  const remembered = {
    preferences: { language: 'en', theme: 'light', density: 'standard' },
    recentProjects: [project],
    folders: {},
  };
  writeFileSync(join(userData, 'remembered.json'), JSON.stringify(remembered));
  const env = {
    ...process.env,
    LODESTONE_USER_DATA: userData,
    ...(display === null ? {} : { DISPLAY: display.name }),
  };
  const app = await _electron.launch({ args: [ROOT, '--lang=en-US'], cwd: ROOT, env });
  const page = await app.firstWindow();
  await page.getByTestId('area-shares').waitFor();
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    globalThis.held = monitorEventLoopDelay({ resolution: 5 });
    globalThis.held.enable();
  });
  const taken = {};
  const act = async (name, wish, press) => {
    await page.waitForTimeout(700); // what the act before left to be asked a moment later
    await watch(page, wish);
    await app.evaluate(() => globalThis.held.reset());
    await press();
    const ms = await seen(page);
    await page.waitForTimeout(700);
    const held = await app.evaluate(() => globalThis.held.max / 1e6);
    taken[name] = [...(taken[name] ?? []), { ms, held }];
  };
  const click = (selector) => page.evaluate((where) => document.querySelector(where).click(), selector);
  const pageTo = (area, selector) =>
    act(`page ${area}`, { selector, text: '', equal: false }, () => click(`[data-testid="area-${area}"]`));

  for (let round = 0; round < 3; round++) {
    await pageTo('shares', CELL);
    for (const [area, grid] of Object.entries(GRIDS))
      await pageTo(area, `[data-testid="${grid}"] [row-id] [col-id]`);
  }
  const edits = async (name, from) => {
    await pageTo('shares', CELL);
    for (let percent = from; percent < from + ROUNDS; percent++) {
      await page.locator(CELL).click();
      await page.keyboard.type(String(percent));
      await act(name, { selector: CELL, text: `${percent}.0`, equal: true }, () =>
        page.keyboard.press('Enter'),
      );
    }
  };
  await edits('edit in the grown set', 20);
  if (suppliers >= BLOCK.rows) await pasteBlocks(app, page, act);
  await answersOf(page, taken);
  await page.getByTestId('area-scenarios').click();
  await page.getByTestId('scenario-item').filter({ hasText: 'Licences 25' }).click();
  await page.waitForTimeout(1_500);
  // A share that is typed in a scenario is an override of each share of its set.
  await edits('edit in a scenario', 30);
  for (let round = 0; round < 3; round++) {
    await pageTo('shares', CELL);
    await pageTo('scenarios', '[data-testid="clock-line"]');
  }
  await page.getByTestId('slider-approvedPercent').locator('input[type="range"]').focus();
  for (let round = 0; round < ROUNDS; round++) {
    const text = (await page.getByTestId('total-shortfall').textContent()) ?? '';
    await act('slider', { selector: '[data-testid="total-shortfall"]', text, equal: false }, () =>
      page.keyboard.press('ArrowRight'),
    );
  }
  await app.close();
  return taken;
}

/** Of every page in turn: how long the next question waits for its answer, put when the page has asked its own. */
async function answersOf(page, taken) {
  const areas = await page
    .locator('[data-testid^="area-"]')
    .evaluateAll((all) => all.map((area) => area.dataset.testid));
  for (let round = 0; round < 2; round++)
    for (const area of areas) {
      await page.getByTestId(area).click();
      await page.waitForTimeout(150);
      const ms = await page.evaluate(async () => {
        const from = performance.now();
        await window.lodestone.invoke('scenarios.list', null);
        return performance.now() - from;
      });
      const name = `next answer at ${area.slice('area-'.length)}`;
      taken[name] = [...(taken[name] ?? []), { ms, held: 0 }];
      await page.waitForTimeout(700);
    }
}

/** A block of the system's clipboard over the first suppliers of the grid, and each time its undo. */
async function pasteBlocks(app, page, act) {
  for (let round = 0; round < ROUNDS; round++) {
    await page.locator(CELL).click();
    await page.keyboard.press('Control+Home');
    const row = await page.evaluate(() => document.activeElement.getAttribute('row-id'));
    const first = `[data-testid="share-grid"] [row-id="${row}"] [col-id="${BLOCK.from}"]`;
    await page.locator(first).click();
    const before = (await page.locator(first).textContent()) ?? '';
    const lines = Array.from({ length: BLOCK.rows }, (_, down) =>
      Array.from({ length: BLOCK.columns }, () => (down === 0 ? 5 + round : 0.005 + round / 1e4)).join('\t'),
    );
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines.join('\r\n'));
    const size = `${BLOCK.rows} x ${BLOCK.columns}`;
    await act(`paste of ${size}`, { selector: first, text: `${5 + round}.0`, equal: true }, () =>
      page.keyboard.press('Control+V'),
    );
    await act(`undo of it`, { selector: first, text: before, equal: true }, () =>
      page.keyboard.press('Control+Z'),
    );
  }
}
