import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo, shareCell } from './journey/verbs';

const cell = (page: Page, row: string, column: string): Locator =>
  page.getByTestId('pivot-grid').locator(`[row-id="${row}"] [col-id="${column}"]`);

async function typeInto(page: Page, row: string, column: string, text: string): Promise<void> {
  await cell(page, row, column).dblclick();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** One word of a picker. */
async function choose(page: Page, what: string, name: string): Promise<void> {
  await page.getByTestId(`pivot-${what}`).click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
}

/** Narrows a filter to one item more. */
async function only(page: Page, axis: string, name: string): Promise<void> {
  await page.getByTestId(`pivot-only-${axis}`).click();
  await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}

test('figures stand along any two axes, and one that stands alone is edited', async ({ page }, info) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'pivot');
  const share = cell(page, 'lynas-kuantan', 'at-2026');
  await share.waitFor();
  const before = (await share.textContent()) ?? '';
  await page.screenshot({ path: info.outputPath('suppliers-by-year.png') });
  await typeInto(page, 'lynas-kuantan', 'at-2026', '15');
  await expect(share).toHaveText('15.0');
  await expect(page.getByTestId('live-region')).toContainText('2026: 15');
  // The others gave way, as in the shares grid.
  await expect(cell(page, 'total of all', 'at-2026')).toHaveText(/^9\d\.\d$|^100\.0$/);
  await goTo(page, 'shares');
  await expect(shareCell(page, 'lynas-kuantan', 'year-2026')).toHaveText('15.0');
  await goTo(page, 'pivot');
  await page.getByTestId('undo').click();
  await expect(share).toHaveText(before);

  await only(page, 'year', '2026');
  await choose(page, 'across', 'Material');
  await choose(page, 'down', 'Country');
  await expect(page.getByTestId('pivot-definition')).toContainText('Country by Material');
  await expect(cell(page, 'CHN', 'at-Dy')).toHaveText(/^\d+\.\d$/);
  // A sum of several is only shown.
  await cell(page, 'CHN', 'at-Dy').click();
  await expect(page.getByTestId('pivot-inspector')).toContainText('shares together');
  await page.keyboard.press('F2');
  await expect(page.locator('.ld-hand[data-idle]')).toHaveCount(1);
  await page.screenshot({ path: info.outputPath('countries-by-material.png') });
});

test('a view is kept in the project and stands there when it is opened again', async ({ page }, info) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'pivot');
  await cell(page, 'lynas-kuantan', 'at-2026').waitFor();
  await only(page, 'year', '2026');
  await choose(page, 'across', 'Material');
  await choose(page, 'down', 'Country');
  const chinese = cell(page, 'CHN', 'at-Dy');
  await expect(chinese).toHaveText(/^\d+\.\d$/);
  const before = (await chinese.textContent()) ?? '';
  await page.getByTestId('pivot-views').click();
  await page.getByTestId('pivot-keep').click();
  const dialog = page.getByTestId('pivot-keep-dialog');
  await dialog.getByLabel('Name').fill('China, element by element');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByTestId('pivot-views')).toContainText('China, element by element');

  // The window starts anew on the same project: the pivot begins with the supply of the context bar.
  await page.reload();
  await goTo(page, 'pivot');
  await cell(page, 'lynas-kuantan', 'at-2026').waitFor();
  await page.getByTestId('pivot-views').click();
  await page.getByRole('menuitemradio', { name: 'China, element by element' }).click();
  await expect(chinese).toHaveText(before);
  await page.screenshot({ path: info.outputPath('kept-view.png') });
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('pivot-views')).not.toContainText('China');
});

test('a new supplier and a new year stand before they have figures, and are typed into', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'pivot');
  await cell(page, 'lynas-kuantan', 'at-2026').waitFor();
  await page.getByTestId('pivot-add-year').click();
  const year = page.getByTestId('pivot-add-year-dialog');
  await year.getByLabel('Year').fill('2031');
  await year.getByRole('button', { name: 'Add' }).click();
  await typeInto(page, 'lynas-kuantan', 'at-2031', '40');
  await expect(cell(page, 'lynas-kuantan', 'at-2031')).toHaveText('40.0');
  await page.getByTestId('pivot-add-supplier').click();
  const supplier = page.getByTestId('add-supplier-dialog');
  await supplier.getByLabel('Name').fill('Nolans, Alice Springs');
  await supplier.getByLabel('Country').selectOption({ label: 'Australia' });
  await supplier.getByRole('button', { name: 'Add' }).click();
  const row = page.getByTestId('pivot-grid').locator('.ag-row', { hasText: 'Nolans, Alice Springs' }).first();
  const id = (await row.getAttribute('row-id')) ?? '';
  await typeInto(page, id, 'at-2031', '25');
  await expect(cell(page, id, 'at-2031')).toHaveText('25.0');
  await expect(cell(page, 'lynas-kuantan', 'at-2031')).toHaveText('40.0');
});
