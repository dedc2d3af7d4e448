#!/usr/bin/env node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/virtual-display.mjs';
import { Memory } from './soak-memory.mjs';

/**
 * Works in the real window for so many minutes as a person does: edits and their undo, an import, an export, every page, in turn.
 * Prints the memory of main and of the page, and fails where either grows beyond its bar, where anything but an answer comes
 * (console, page, notice), or where the history is not sound at the end. `npm run reliability soak 20`, of the built app.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const MINUTES = Number(process.argv[2] ?? 20);
const CELL = '[data-testid="share-grid"] [row-id="lynas-kuantan"] [col-id="year-2026"]';

const runtime = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
const folder = await mkdtemp(join(tmpdir(), 'lodestone-soak-'));
process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
const env = {
  ...process.env,
  LODESTONE_USER_DATA: join(folder, 'data'),
  ...(display === null ? {} : { DISPLAY: display.name }),
};
const wrong = [];
try {
  const app = await _electron.launch({ args: [ROOT, '--lang=en-US'], cwd: ROOT, env });
  const page = await app.firstWindow();
  page.on('pageerror', (error) => void wrong.push(`page: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && void wrong.push(`console: ${said.text()}`));
  page.setDefaultTimeout(60_000);
  await page.getByTestId('home-sample').click();
  await page.getByTestId('document-name').locator('b').waitFor();
  await work(app, page);
  const verified = await page.evaluate("window.lodestone.invoke('project.verify', { jobId: 'verify' })");
  if (verified.value?.sound !== true) wrong.push(`history: ${JSON.stringify(verified)}`);
  else console.log(`${verified.value.changeSets} changes, history sound`);
  await app.close();
} catch (error) {
  wrong.push(error instanceof Error ? error.message : String(error));
} finally {
  await display?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
for (const one of wrong) console.log(`WRONG: ${one}`);
console.log(`soak of ${MINUTES} minutes: ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function work(app, page) {
  const memory = await Memory.of(app, page);
  const areas = await page
    .locator('[data-testid^="area-"]')
    .evaluateAll((all) => all.map((one) => one.dataset.testid ?? ''));
  const window = { app, page, areas };
  const until = performance.now() + MINUTES * 60_000;
  for (let round = 1; performance.now() < until; round++) {
    for (const part of [edits, imports, exports, pages]) {
      await part(window, round);
      const notices = await page.getByTestId('notice').allInnerTexts();
      wrong.push(...notices.map((text) => `round ${round}, ${part.name}: ${text}`));
    }
    await memory.look(round);
  }
  wrong.push(...memory.beyond());
}

/** Eight shares typed, three of them taken back, one of these brought in again. */
async function edits({ page }, round) {
  await goTo(page, 'area-shares');
  for (let count = 0; count < 8; count++) {
    const percent = String(20 + ((round * 8 + count) % 40));
    await page.locator(CELL).click();
    await page.keyboard.type(percent);
    await page.keyboard.press('Enter');
    await shown(page, `${percent}.0`);
  }
  for (let count = 0; count < 3; count++) await step(page, 'undo');
  await step(page, 'redo');
}

/** Waits for the answer by the change that the button names next. */
async function step(page, name) {
  const before = await revision(page);
  await page.getByTestId(name).click();
  while ((await revision(page)) === before) await page.waitForTimeout(50);
}

async function revision(page) {
  return page.evaluate("window.lodestone.invoke('project.info', null).then(({ value }) => value.revision)");
}

async function shown(page, text) {
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelector(selector)?.textContent?.trim() === wanted,
    [CELL, text],
  );
}

async function imports({ app, page }, round) {
  const name = `round-${round}.csv`;
  const rows = Array.from(
    { length: 120 },
    (_, row) =>
      `Japan,Dy,separation,"Soak supplier ${row % 20}",Vietnam,${2009 + Math.floor(row / 20)},${1 + ((row + round) % 4)},kg,REO`,
  );
  const head = 'Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis';
  await writeFile(join(folder, name), `${[head, ...rows].join('\n')}\n`);
  await goTo(page, 'area-importing');
  await choose(app, join(folder, name));
  await page.getByTestId('import-choose').or(page.getByTestId('import-another')).first().click();
  for (const button of ['import-next', 'import-preview', 'import-apply'])
    await page.getByTestId(button).click();
  await page.getByTestId('import-applied').getByText(name).first().waitFor();
}

async function exports({ app, page }, round) {
  const form = round % 2 === 0 ? 'live' : 'values';
  await goTo(page, 'area-scenarios');
  await page.getByTestId('head-figures').waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByTestId(`export-form-${form}`).check();
  const name = `round-${round}.xlsx`;
  await choose(app, join(folder, name));
  await page.getByTestId('export-write').click();
  await page.getByTestId('export-done').getByText(name).first().waitFor({ timeout: 180_000 });
  await page.getByTestId('export-close').click();
}

/** Ends on the page that it began on: that of the history is longer with each change. */
async function pages({ page, areas }) {
  for (const area of [...areas, 'area-shares']) {
    await goTo(page, area);
    await page.waitForTimeout(300);
  }
}

async function goTo(page, area) {
  await page.getByTestId(area).click();
  await page.locator('[data-pane="main"]:not([aria-busy="true"])').waitFor();
}

/** What a person would pick in the next dialog for files. */
async function choose(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
