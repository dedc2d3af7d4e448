import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

/** A workbook that takes long enough to be met while it is written: sampled runs go before it. */
async function beginExport(page: Page): Promise<void> {
  await goTo(page, 'scenarios');
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByTestId('export-dialog');
  await expect(dialog).toBeVisible();
  // As many as one workbook takes: then all others are shut.
  const open = dialog.getByTestId('export-scenario').and(dialog.locator(':enabled:not(:checked)'));
  while ((await open.count()) > 0) await open.first().check();
  await page.getByTestId('export-write').click();
  await expect(page.getByTestId('job-progress')).toBeVisible();
}

/** As a second start hands over what it was given. A real one takes seconds to start (launch.spec), in which the export can end. */
async function handOver(app: ElectronApplication, path: string): Promise<void> {
  await inMain(app, ({ app: own }, given) => void own.emit('second-instance', {}, [], '', { given }), path);
}

/** As the button of the window and Ctrl+Q close it; the program stays without a window, so that it can be asked what it said. */
async function close(app: ElectronApplication, page: Page): Promise<void> {
  await inMain(app, ({ app: own }) => {
    own.removeAllListeners('window-all-closed');
    own.on('window-all-closed', () => undefined);
  });
  await page.evaluate(() => void setTimeout(() => window.close()));
}

test('the window stays until an export that is under way is written, and closes then', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'plan.xlsx');
  await setLook(page, 'en', 'light');
  await choosePaths(app, path);
  await beginExport(page);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('export-held')).toContainText('still being written');
  const closed = page.waitForEvent('close', { timeout: 120_000 });
  await close(app, page);
  await expect(page.getByTestId('losing-dialog')).toContainText('plan.xlsx is still being written');
  await closed;
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
});

test('who goes back has the export written', async ({ app, page, userData }) => {
  const path = join(userData, 'plan.xlsx');
  await setLook(page, 'ja', 'light');
  await choosePaths(app, path);
  await beginExport(page);
  await close(app, page);
  await expect(page.getByTestId('losing-dialog')).toContainText('plan.xlsxを書き込んでいます');
  await page.getByTestId('losing-back').click();
  await expect(page.getByTestId('export-done')).toBeVisible({ timeout: 120_000 });
  expect(existsSync(path)).toBe(true);
});

test('who stops the export closes without it', async ({ app, page, userData }) => {
  const path = join(userData, 'plan.xlsx');
  await setLook(page, 'ja', 'light');
  await choosePaths(app, path);
  await beginExport(page);
  const closed = page.waitForEvent('close', { timeout: 120_000 });
  await close(app, page);
  await page.getByTestId('writing-stop').click();
  await closed;
  expect(existsSync(path)).toBe(false);
});

test('a project that is named from outside waits for the export too, and is opened then', async ({
  app,
  page,
  userData,
}) => {
  const [copy, path] = [join(userData, 'other.lodestone'), join(userData, 'plan.xlsx')];
  await setLook(page, 'en', 'light');
  await choosePaths(app, copy, path);
  await page.keyboard.press('Control+Shift+S');
  await expect(() => expect(existsSync(copy)).toBe(true)).toPass();
  await beginExport(page);
  await handOver(app, copy);
  await expect(page.getByTestId('losing-dialog')).toContainText('plan.xlsx is still being written');
  await expect(page.getByTestId('document-name')).toContainText('other', { timeout: 120_000 });
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
});
