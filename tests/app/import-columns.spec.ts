import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const CROSSTAB = [
  '対象国：日本　工程：分離　品目：ジスプロシウム　単位：t（REO）',
  '国名,2023年,2024年,2025年',
  '中国,300,310,320',
  'ベトナム,30,31,32',
];

test('a crosstab of three years is seen whole beside the choices on a small screen', async ({
  app,
  page,
  userData,
}) => {
  const file = join(userData, 'years.csv');
  await writeFile(file, CROSSTAB.join('\n'));
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await goTo(page, 'importing');
  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
  const sheet = page.getByTestId('import-sheet');
  await expect(page.getByTestId('import-field-D')).toHaveValue('across');
  const frame = await sheet.boundingBox();
  const last = await sheet.locator('thead th').last().boundingBox();
  const right = (box: typeof frame) => (box === null ? Number.NaN : box.x + box.width);
  expect(right(last)).toBeLessThanOrEqual(right(frame));
  await expect(sheet.locator('thead th').last()).toContainText(/one year|1年分/);
});
