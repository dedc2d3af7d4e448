#!/usr/bin/env node
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { buildIfStale } from './build-if-stale.mjs';
import { findElectron } from './electron-runtime.mjs';
import { inProject, ROOT } from './project-root.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/** Makes the pictures of the manual and the README anew from the bundled sample: `node scripts/manual-pictures.mjs`. */

const FOLDER = inProject('docs/manual/pictures');
/** The window as the README shows it. */
const WINDOW = inProject('docs/pictures/shares.png');
/** The scenario of the first page, as either language names it. */
const SCENARIO = { en: /^Licences 25 %/, ja: /^輸出許可制（許可率25%）/ };

/**
 * Each picture: the page that it shows, what has to stand there, and the part of the window that is taken. A mix is asked
 * for as the page Answer proposes it, but decided on a day from which it can still reach the run.
 * @type {readonly { name: string, area: string, ofPlan?: boolean, windowWidth?: number, decided?: string, before?: string, there: string, clip: { x: number, y: number, width: number, height: number } }[]}
 */
const PICTURES = [
  { name: 'scenario', area: 'scenarios', there: 'head-figures', clip: part(324, 640, 480) },
  { name: 'stocks', area: 'stocks', ofPlan: true, there: 'stock-grid', clip: part(80, 640, 310) },
  { name: 'compare', area: 'compare', windowWidth: 900, there: 'waterfall', clip: part(80, 806, 420) },
  {
    name: 'backwards',
    area: 'solve',
    decided: '2025-04-01',
    before: 'solve-solve',
    there: 'mixes-table',
    clip: part(80, 868, 430),
  },
];

await buildIfStale();
const runtime = await findElectron();
const display = await startVirtualDisplay();
const userData = mkdtempSync(join(tmpdir(), 'lodestone-pictures-'));
mkdirSync(FOLDER, { recursive: true });
try {
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: ['--no-sandbox', ROOT],
    cwd: ROOT,
    env: { ...process.env, DISPLAY: display.name, LODESTONE_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  await page.getByTestId('home-sample').click();
  await page.getByTestId('document-name').locator('b').waitFor();
  for (const language of /** @type {const} */ (['en', 'ja'])) {
    await page.evaluate(
      (preferences) => Reflect.get(window, 'lodestone').invoke('app.setPreferences', preferences),
      { language, theme: 'light' },
    );
    await page.reload();
    if (language === 'en') await pictureShares(page);
    for (const { name, area, ofPlan = false, windowWidth = 1280, decided, before, there, clip } of PICTURES) {
      await page.setViewportSize({ width: windowWidth, height: 800 });
      await page.getByTestId(`area-${area}`).click();
      await page.getByTestId('pick-scenario').click();
      const offered = page.getByRole('menuitemradio');
      await (ofPlan ? offered : offered.filter({ hasText: SCENARIO[language] })).first().click();
      if (decided !== undefined) await page.getByTestId('solve-decided').fill(decided);
      if (before !== undefined) await page.getByTestId(before).click();
      await page.getByTestId(there).waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1_500); // curves and faces settle
      await page.screenshot({ path: join(FOLDER, `${name}-${language}.png`), clip });
    }
  }
  await app.close();
} finally {
  await display.stop();
  rmSync(userData, { recursive: true, force: true });
}

/**
 * A part of the window under the line that says that this is the sample.
 * @param {number} x @param {number} width @param {number} height
 */
function part(x, width, height) {
  return { x, y: 112, width, height };
}

/**
 * The whole window with the shares of the plan, one of them chosen.
 * @param {import('@playwright/test').Page} page
 */
async function pictureShares(page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByTestId('area-shares').click();
  await page.getByTestId('share-grid').locator('[row-id="lynas-kuantan"] [col-id="year-2026"]').click();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: WINDOW });
}
