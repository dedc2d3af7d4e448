import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

/** Types what is no figure into the first stock that can be typed into. @returns the sentence of the refusal */
async function refuseOne(page: Page) {
  const refusal = page.locator('[data-pane="main"] > .ld-note.is-error');
  const row = page
    .getByTestId('stock-grid')
    .locator('[row-id]:not([row-id^="material-"]) [col-id="tonnes"]')
    .first();
  await row.click();
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
