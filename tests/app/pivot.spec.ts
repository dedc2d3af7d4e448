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

/** Lets a filter have all of its axis. */
async function all(page: Page, axis: string): Promise<void> {
  await page.getByTestId(`pivot-only-${axis}`).click();
  await page.getByRole('menuitem', { name: 'All', exact: true }).click();
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

  await all(page, 'material');
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
