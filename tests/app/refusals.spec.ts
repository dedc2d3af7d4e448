import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { goTo } from './journey/verbs';

/** Types what is no figure into a stock. @returns the sentence of the refusal */
async function refuseOne(page: Page) {
  const refusal = page.locator('[data-pane="main"] > .ld-note.is-error');
  // Of the material at which the page opens: a row above it would have to be scrolled to, and the click may fall on another.
  const stock = page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Dy-private"] [col-id="tonnes"]');
  await still(page);
  await stock.click();
  await expect(stock).toHaveClass(/ld-in-active/);
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await expect(refusal).toContainText('many');
  return refusal;
}

test('a refusal leaves with its act: with the next one that succeeds, or with its page', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'stocks');
  const refusal = await refuseOne(page);
  // What only shows things otherwise takes no refusal away: it may have to be read larger.
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control+0');
  await expect(refusal).toHaveCount(1);
  await page.keyboard.press('Control+s');
  await expect(refusal).toHaveCount(0);

  await refuseOne(page);
  await goTo(page, 'needs');
  await expect(refusal).toHaveCount(0);
  await goTo(page, 'stocks');
  await expect(refusal).toHaveCount(0);

  await refuseOne(page);
  await page.getByTestId('add-stock').click();
  await expect(page.getByTestId('add-stock-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(refusal).toHaveCount(1);
});
