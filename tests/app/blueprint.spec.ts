import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';

async function open(page: Page, language: 'en' | 'ja', theme: 'light' | 'dark'): Promise<void> {
  await setLook(page, language, theme);
  await page.getByTestId('menu-scenario').click();
  await page.getByTestId('command-scenario.blueprint').click();
  await expect(page.getByTestId('blueprint-dialog')).toBeVisible();
}

test('blueprint: from the menu to a scenario, and one undo takes it away', async ({ page }, info) => {
  await open(page, 'en', 'light');
  const dialog = page.getByTestId('blueprint-dialog');
  await dialog.getByTestId('blueprint-economy').selectOption('EU27');
  await dialog.getByTestId('blueprint-material').selectOption('NdPr');
  await expect(dialog.getByTestId('blueprint-path')).toContainText(
    'Share at most 65 % (EU: one third country): 2034',
  );
  await expect(dialog.locator('.ld-blueprint-years tbody tr')).toHaveCount(11);
  await page.screenshot({ path: info.outputPath('dialog.png') });
  await dialog.getByTestId('blueprint-name').fill('Base 2026');
  await dialog.getByRole('button', { name: 'Make scenario' }).click();
  await expect(dialog.getByTestId('blueprint-refused')).toContainText('Base 2026');
  await dialog.getByTestId('blueprint-name').fill('EU at the pace of Japan');
  await dialog.getByRole('button', { name: 'Make scenario' }).click();
  await expect(page.getByTestId('scenarios-page')).toContainText('EU at the pace of Japan');
  await page.screenshot({ path: info.outputPath('scenario.png') });
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByTestId('scenarios-page')).not.toContainText('EU at the pace of Japan');
});

test('blueprint in Japanese, dark: drawn, accessible, and says what a stage lacks', async ({
  page,
}, info) => {
  await open(page, 'ja', 'dark');
  const dialog = page.getByTestId('blueprint-dialog');
  await expect(dialog.getByTestId('blueprint-path')).toContainText('日本');
  await page.screenshot({ path: info.outputPath('dialog.png') });
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByTestId('blueprint-stage').selectOption('magnet');
  await expect(dialog).toContainText('割合と需要のそろった品目がありません');
});
