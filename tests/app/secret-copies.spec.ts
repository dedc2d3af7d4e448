import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardTable, clipboardText } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

const stock = (page: Page, tier: string) =>
  page.getByTestId('stock-grid').locator(`[row-id="stock-jpn-Y-${tier}"] [col-id="tonnes"]`);

test('a figure of a secret stock takes its mark to other programs, and comes back without it', async ({
  app,
  page,
}) => {
  await setLook(page, 'ja', 'light');
  const mark = '非公開：備蓄量を含む';
  await goTo(page, 'stocks');
  await stock(page, 'private').click();
  await page.keyboard.press('ControlOrMeta+C');
  const figure = await clipboardText(app);
  expect(figure).toMatch(/^[\d.]+$/);
  expect(await clipboardTable(page)).toContain(`<td>${figure}</td>`);
  expect(await clipboardTable(page)).toContain(mark);

  // In the program itself it is a figure alone.
  await stock(page, 'firm').click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(stock(page, 'firm')).toHaveText((await stock(page, 'private').textContent()) ?? '-');
  await page.keyboard.press('ControlOrMeta+Z');

  // What a stock is called, and figures that are no stock, bear none.
  await page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Y-private"] [col-id="name"]').click();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardTable(page)).toBe('');
  await goTo(page, 'shares');
  await page.getByTestId('share-grid').locator('[row-id] [col-id="year-2026"]').first().click();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardTable(page)).toBe('');

  // The table itself: its tonnes are those of the same stock.
  await goTo(page, 'data');
  await page.getByTestId('data-table-stock').click();
  await page.getByTestId('data-grid').locator('[row-index="0"] [col-id="tonnes"]').click();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardTable(page)).toContain(mark);
});
