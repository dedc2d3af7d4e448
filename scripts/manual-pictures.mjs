#!/usr/bin/env node
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { buildIfStale } from './build-if-stale.mjs';
import { findElectron } from './electron-runtime.mjs';
import { inProject, ROOT } from './project-root.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/** Makes the pictures of the manual anew from the bundled sample: `node scripts/manual-pictures.mjs`. */

const FOLDER = inProject('docs/manual/pictures');
/** As the manual has them: the steps up to "Read the answer", in either language. */
const SCENARIO = { en: /^Licences 25 %/, ja: /^輸出許可制（許可率25%）/ };

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
  await page.getByTestId('document-name').waitFor();
  for (const language of /** @type {const} */ (['en', 'ja'])) {
    await page.evaluate(
      (preferences) => Reflect.get(window, 'lodestone').invoke('app.setPreferences', preferences),
      { language, theme: 'light' },
    );
    await page.reload();
    await page.getByTestId('area-scenarios').click();
    await page.getByTestId('pick-scenario').click();
    await page.getByRole('menuitemradio', { name: SCENARIO[language] }).click();
    await page.getByTestId('head-figures').waitFor();
    await page.waitForTimeout(1_500); // curves and faces settle
    await page.screenshot({
      path: join(FOLDER, `scenario-${language}.png`),
      clip: { x: 324, y: 82, width: 640, height: 400 },
    });
  }
  await app.close();
} finally {
  await display.stop();
  rmSync(userData, { recursive: true, force: true });
}
