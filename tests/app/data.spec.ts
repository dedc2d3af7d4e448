import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds, clipboardText } from './fixtures/clipboard';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const cell = (page: Page, row: string, field: string) =>
  page.getByTestId('data-grid').locator(`[row-id="${row}"] [col-id="${field}"]`);

async function openTable(page: Page, table: string): Promise<void> {
  await goTo(page, 'data');
  await page.getByTestId(`data-table-${table}`).click();
  await expect(page.getByTestId(`data-table-${table}`)).toHaveAttribute('aria-current', 'true');
}

/** The ids of the rows found, from the top: the count in the status bar may stand before the old rows have left. */
async function foundRows(page: Page, count: number): Promise<string[]> {
  const rows = page.locator('[data-testid=data-grid] .ag-row:not(.ag-row-pinned)');
  const ids = () =>
    rows.evaluateAll((all) =>
      [
        ...new Map(
          all.map((row) => [Number(row.getAttribute('row-index')), row.getAttribute('row-id') ?? '']),
        ),
      ]
        .sort(([a], [b]) => a - b)
        .map(([, id]) => id),
    );
  await expect.poll(async () => (await ids()).length).toBe(count);
  return ids();
}

async function typeInto(page: Page, row: string, field: string, text: string): Promise<void> {
  await cell(page, row, field).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('rows of any table are found, typed over as people write, sorted and undone', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await openTable(page, 'capacity');
  await page.getByTestId('data-find').fill('caremag dysprosium');
  await expect(page.getByTestId('status-area')).toContainText('Capacities: 1 of 32 rows');
  const [row = ''] = await foundRows(page, 1);
  const capacity = cell(page, row, 'tonnesPerYear');
  const before = (await capacity.textContent()) ?? '';
  await typeInto(page, row, 'tonnesPerYear', '１，２００ t');
  await expect(capacity).toHaveText('1,200');
  await typeInto(page, row, 'mark', '仮置き');
  await expect(cell(page, row, 'mark')).toContainText('guessed');
  await typeInto(page, row, 'supplierId', 'nobody at all');
  await expect(page.getByTestId('notice')).toContainText(
    '"Supplier" names a row of "Suppliers", and "nobody at all" is none',
  );
  await expect(cell(page, row, 'supplierId')).toContainText('Caremag');

  const inspector = page.getByTestId('row-inspector');
  await inspector.getByLabel('Note').fill('of the design');
  await inspector.getByLabel('Note').press('Enter');
  await expect(cell(page, row, 'note')).toHaveText('of the design');
  for (let step = 0; step < 3; step++) await page.getByTestId('undo').click();
  await expect(capacity).toHaveText(before);

  await page.getByTestId('data-find').fill('');
  await expect(page.getByTestId('status-area')).toContainText('32 of 32');
  const head = page.getByTestId('data-grid').getByRole('columnheader', { name: 'Capacity' });
  await head.click();
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[data-testid=data-grid] [row-index="0"] [col-id="tonnesPerYear"]')).toHaveText(
    '270,000',
  );
});

test('a block is copied and pasted over rows by names and words, as one change', async ({ app, page }) => {
  await setLook(page, 'ja', 'dark');
  await openTable(page, 'feed');
  await page.getByTestId('data-find').fill('caremag');
  await expect(page.getByTestId('status-area')).toContainText('44行中');
  const [first = '', second = ''] = await foundRows(page, 4);
  await cell(page, first, 'mark').click();
  await clipboardHolds(app, '仮置き\nknown');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(cell(page, first, 'mark')).toContainText('仮置き');
  await expect(cell(page, second, 'mark')).toContainText('確認済み');
  await expect(page.getByTestId('live-region')).toContainText('2個の値');
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardText(app)).toBe('仮置き\r\n確認済み');
  await clipboardHolds(app, 'nonsense\nknown');
  await page.keyboard.press('ControlOrMeta+V');
  const refused = page.getByTestId('paste-refused').locator('tbody tr');
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText('「確度」に「nonsense」は指定できません');
  await page.keyboard.press('Escape');
  await expect(cell(page, first, 'mark')).toContainText('仮置き');
});

test('a supplier goes only with what hangs on it, and comes back by one undo', async ({ page }) => {
  await setLook(page, 'ja', 'light');
  await openTable(page, 'supplier');
  await cell(page, 'lynas-kuantan', 'nameJa').click();
  await page.getByRole('tab', { name: '参照元' }).click();
  await expect(page.getByTestId('row-inspector')).toContainText('供給割合');
  await page.getByRole('tab', { name: '行' }).click();
  await page.getByTestId('remove-row').click();
  const dialog = page.getByTestId('remove-row-dialog');
  await expect(dialog).toContainText('供給割合');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'lynas-kuantan', 'nameJa')).toBeVisible();
  // With the selected cell, which the key is not to empty.
  await cell(page, 'lynas-kuantan', 'nameJa').click();
  await page.keyboard.press('Control+Shift+Delete');
  await dialog.getByRole('button', { name: /行を削除/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cell(page, 'lynas-kuantan', 'nameJa')).toHaveCount(0);
  await page.getByTestId('undo').click();
  await expect(cell(page, 'lynas-kuantan', 'nameJa')).toBeVisible();
});

test('what is refused keeps the dialog and its text', async ({ page }) => {
  await setLook(page, 'en', 'dark');
  await openTable(page, 'stock');
  await page.getByTestId('new-row').click();
  const dialog = page.getByTestId('row-dialog');
  await dialog.getByLabel('Opening stock').fill('some');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByTestId('row-notice')).toContainText('also needs Tier');
  await dialog.getByLabel('Tier').selectOption('firm');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByTestId('row-notice')).toContainText(
    '"Opening stock" takes a number of zero or more, and not "some"',
  );
  await expect(dialog.getByLabel('Opening stock')).toHaveValue('some');
});

test('rows whose names are new are offered from any cell, and what is refused is listed with its line', async ({
  app,
  page,
}) => {
  await setLook(page, 'en', 'light');
  await openTable(page, 'supplier');
  await cell(page, 'lynas-kuantan', 'nameEn').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('ControlOrMeta+C');
  await expect.poll(async () => (await clipboardText(app)).split('\t').length).toBeGreaterThan(4);
  const row = (await clipboardText(app)).replace(/\r?\n$/, '');
  const [name = '', ...rest] = row.split('\t');
  const named = (...texts: string[]) => [...texts, ...rest.slice(texts.length - 1)].join('\t');
  const count = page.getByTestId('data-table-supplier').locator('.ld-data-count');
  const before = Number(await count.textContent());
  const question = page.getByTestId('paste-preview');
  const refused = page.getByTestId('paste-refused').locator('tbody tr');

  await clipboardHolds(app, [row, named('Bench A'), named('Bench B', 'no kind')].join('\r\n'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText('Line 3 of the block');
  await expect(refused).toContainText('no kind');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('paste-dialog')).toHaveCount(0);
  expect(Number(await count.textContent())).toBe(before);
  await expect(page.getByTestId('data-grid').locator('.ld-hand')).toBeFocused();

  await clipboardHolds(app, [row, named(`${name} 2`), named('Bench A')].join('\r\n'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(question.getByTestId('paste-new-rows').locator('tbody tr')).toHaveCount(2);
  await expect(question.getByTestId('paste-same')).toContainText('1 same');
  await expect(question.getByTestId('paste-over-rows').locator('tbody tr')).toHaveCount(0);
  await question.getByTestId('paste-write').click();
  await expect(question).toHaveCount(0);
  await expect(count).toHaveText(String(before + 2));
  await expect(page.getByTestId('data-grid').getByText(`${name} 2`)).toBeVisible();
  await page.getByTestId('undo').click();
  await expect(count).toHaveText(String(before));
});

test('row after row is written without leaving the dialog, and its end gives the last one', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await openTable(page, 'material');
  await page.getByTestId('new-row').click();
  const dialog = page.getByTestId('row-dialog');
  await dialog.getByLabel('Id', { exact: true }).fill('Sb1');
  await dialog.getByLabel('English name').fill('Antimony');
  await dialog.getByLabel('Group', { exact: true }).selectOption({ index: 4 });
  await page.getByTestId('add-next').press('Enter');
  await expect(page.getByTestId('status-area')).toContainText('24 of 24');
  await expect(dialog.getByLabel('English name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByTestId('data-grid').locator('.ld-hand')).toBeFocused();
  await expect(cell(page, 'Sb1', 'nameEn')).toHaveAttribute('aria-selected', 'true');
});

test('rows go to a spreadsheet and to a file, and the grid has room at 1024 x 700', async ({
  app,
  page,
  userData,
}, info) => {
  await setLook(page, 'en', 'light');
  await openTable(page, 'material');
  await page.getByTestId('copy-rows').click();
  await expect(page.getByTestId('live-region')).toHaveText('23 rows of Materials copied');
  const copied = await clipboardText(app);
  expect(copied.split('\n')[0]).toBe(
    'English name\tId\tJapanese name\tOxide\tMetal per oxide\tGroup\tOther spellings\tOrder in lists\tMass basis\tHS codes',
  );
  expect(copied.split('\n')).toHaveLength(24);
  const file = join(userData, 'materials.csv');
  await choosePaths(app, file, join(userData, 'stocks.csv'));
  await page.getByTestId('write-rows').click();
  await expect(page.getByTestId('live-region')).toHaveText('materials.csv written: 23 rows');
  await expect(page.getByTestId('rows-written')).toHaveText('materials.csv written: 23 rows');
  expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(24);
  await page.getByTestId('data-table-stock').click();
  await expect(page.getByTestId('rows-written')).toHaveCount(0);
  await page.getByTestId('write-rows').click();
  await expect(page.getByTestId('rows-written')).toContainText('Holds stock figures not for the public');
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await expect
    .poll(async () => (await page.getByTestId('data-grid').boundingBox())?.width ?? 0)
    .toBeGreaterThan(600);
  await page.screenshot({ path: info.outputPath('narrow.png') });
});
