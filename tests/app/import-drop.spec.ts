import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { drop } from './fixtures/drop';
import { goTo } from './journey/verbs';

const TABLE = [
  'economy,material,stage,supplier,country,year,share',
  'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2027,49%',
];

test('a file dropped on the window opens the import with it', async ({ page, userData }) => {
  const [first, second] = [join(userData, 'first.csv'), join(userData, 'second.csv')];
  await writeFile(first, TABLE.join('\n'));
  await writeFile(second, TABLE.join('\n'));
  await goTo(page, 'overview');

  await drop(page, first);
  await expect(page.getByTestId('import-page')).toContainText('first.csv');
  await page.getByTestId('import-next').click();
  await page.getByTestId('import-preview').click();
  await expect(page.getByTestId('import-diff-row').first()).toBeVisible();

  await test.step('another one takes its place, and of two dropped together the first', async () => {
    await drop(page, second, first);
    await expect(page.getByTestId('import-page')).toContainText('second.csv');
    await expect(page.getByTestId('import-notice')).toContainText('second.csv');
    await expect(page.getByTestId('import-next')).toBeVisible();
  });

  await test.step('a folder is refused in words', async () => {
    await drop(page, userData);
    await expect(page.getByTestId('import-notice')).toContainText(/This is a folder|フォルダーが指定/);
  });
});

test('a drop that the page made up itself is not taken', async ({ page }) => {
  await goTo(page, 'importing');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a,b'], 'made-up.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
  });
  await page.waitForTimeout(500);
  await expect(page.getByTestId('import-page')).not.toContainText('made-up.csv');
  await expect(page.getByTestId('import-choose')).toBeVisible();
});
