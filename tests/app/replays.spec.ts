import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

async function look(page: Page, language: 'en' | 'ja', theme: 'light' | 'dark'): Promise<void> {
  await setLook(page, language, theme);
  await goTo(page, 'evidence');
  await page.getByTestId('evidence-replays').click();
}

test('replays: the window and the command line say the same dates, gaps and labels', async ({ page }) => {
  await look(page, 'en', 'light');
  const rows = page.getByTestId('replay-2025').locator('table').first().locator('tbody tr');
  await expect(rows).toHaveCount(7);
  await expect(rows.nth(0)).toContainText('calibration');
  await expect(rows.nth(2)).toContainText('2025-06-13: restart in part');
  await expect(rows.nth(2)).toContainText('−7');
  const cli = join(PROJECT_ROOT, 'out/main/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'replay', '2025', '--lang', 'en']);
  for (const row of await rows.all()) {
    const cells = await row.locator('th, td').allInnerTexts();
    const [label, what, recorded, computed, gap] = cells.map((cell) => cell.split('\n')[0] ?? '');
    const line = stdout.split('\n').find((text) => text.includes(String(what)));
    expect(line?.split(/ {2,}/), String(what)).toEqual([label, what, recorded, computed, gap]);
  }
});

test('replays: the button opens the scenario that rests on the same event', async ({ page }) => {
  await look(page, 'en', 'light');
  await page.getByTestId('replay-open-2026').click();
  await expect(page.getByTestId('scenarios-page')).toContainText('2026, three months without heavy');
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const) {
  test(`replays in ${language}, ${theme}: drawn and accessible`, async ({ page }, info) => {
    await look(page, language, theme);
    for (const id of ['2010', '2025', '2026'])
      await expect(page.getByTestId(`replay-${id}`).locator('table')).toHaveCount(2);
    await page.screenshot({ path: info.outputPath('top.png') });
    await page.getByTestId('replay-2026').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('end.png') });
    expect(await seriousFindings(page)).toEqual([]);
  });
}

test('replays: a project without the record says what is missing', async ({ page, app, userData }) => {
  await page.getByTestId('document-name').waitFor();
  const file = join(userData, 'empty.lodestone');
  const cli = join(PROJECT_ROOT, 'out/main/cli.js');
  await promisify(execFile)(process.execPath, [cli, 'new', file, '--sample', 'empty']);
  await choosePaths(app, file);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(page.getByTestId('document-name')).toContainText('empty');
  await goTo(page, 'evidence');
  await page.getByTestId('evidence-replays').click();
  await expect(page.getByTestId('replay-2010')).toContainText('no event of 2010');
});
