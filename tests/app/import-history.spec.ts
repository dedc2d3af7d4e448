import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const table = (percent: number): string =>
  `economy,material,stage,supplier,country,year,share\nJapan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2027,${percent}%\n`;

async function importFile(app: ElectronApplication, page: Page, path: string, button: string): Promise<void> {
  await choosePaths(app, path);
  await page.getByTestId(button).click();
  await page.getByTestId('import-next').click();
  await page.getByTestId('import-preview').click();
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toContainText(path.split('/').at(-1) ?? '');
}

test('imports are listed with counts that add up, and taken back from the newest on', async ({
  app,
  page,
  userData,
}) => {
  const [first, second] = [join(userData, 'first.csv'), join(userData, 'second.csv')];
  await writeFile(first, table(49));
  await writeFile(second, table(48));
  await setLook(page, 'en', 'dark');
  await goTo(page, 'importing');
  await importFile(app, page, first, 'import-choose');
  await importFile(app, page, second, 'import-another');
  expect(await seriousFindings(page)).toEqual([]);

  await goTo(page, 'evidence');
  await page.getByRole('tab', { name: /Imported files/ }).click();
  const row = (file: string) => page.getByRole('row').filter({ hasText: file });
  // Read, applied, unchanged, rejected, left out.
  await expect(row('second.csv').locator('td.is-right')).toHaveText(['1', '1', '0', '0', '0']);

  await test.step('not while a later edit stands on its rows', async () => {
    await row('first.csv').getByTestId('revert-import').click();
    await expect(page.getByTestId('notice')).toContainText('cannot be reverted: 1 of its rows');
    await expect(row('first.csv').getByTestId('revert-import')).toBeVisible();
  });

  await test.step('the refusal goes with the next one, and the import page follows', async () => {
    await row('second.csv').getByTestId('revert-import').click();
    await expect(row('second.csv')).toContainText('reverted');
    await expect(page.getByTestId('notice')).toHaveCount(0);
    await goTo(page, 'importing');
    await expect(page.getByTestId('import-applied')).toContainText('Taken back');
    await expect(page.getByTestId('import-undo')).toBeDisabled();
  });
});

test('the encoding and the separator of a text file are guessed, and chosen in the preview', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'table.csv');
  const fixture = join(PROJECT_ROOT, 'tests/fixtures/workbooks/files/cp932-letters.csv');
  await writeFile(path, await readFile(fixture));
  await goTo(page, 'importing');
  await choosePaths(app, path);
  await page.getByTestId('import-choose').click();
  const sheet = page.getByTestId('import-sheet');
  const encoding = page.getByTestId('import-encoding');
  await expect(encoding).toHaveValue('shift_jis');
  await expect(sheet).toContainText('ジスプロシウム');

  await encoding.selectOption('windows-1252');
  await expect(sheet).not.toContainText('ジスプロシウム');

  await test.step('one that the bytes are not in is refused, and the choice before it stays', async () => {
    await encoding.selectOption('utf-8');
    await expect(page.getByTestId('import-notice')).toContainText('utf-8');
    await expect(encoding).toHaveValue('windows-1252');
  });

  await test.step('both can be chosen one right after the other', async () => {
    await encoding.selectOption('shift_jis');
    await page.getByTestId('import-separator').selectOption(';');
    // One column with the commas in it.
    await expect(sheet.locator('tbody tr').nth(1)).toContainText('日本,分離,ジスプロシウム');
    await page.getByTestId('import-separator').selectOption(',');
    await expect(sheet.locator('tbody tr').nth(1).locator('td').first()).toHaveText('日本');
  });
});
