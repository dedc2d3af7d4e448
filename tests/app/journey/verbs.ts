import { expect, type Locator, type Page } from '@playwright/test';

/** A cell of the shares grid, by supplier and column. */
export function shareCell(page: Page, supplierId: string, column: string): Locator {
  return page.getByTestId('share-grid').locator(`[row-id="${supplierId}"] [col-id="${column}"]`);
}

/** Goes to an area of the rail. */
export async function goTo(page: Page, area: string): Promise<void> {
  await press(page.getByTestId(`area-${area}`));
}

/**
 * Presses what may be on its way. Once in some hundreds of starts a click on a button that was disabled when it was found waited in the
 * page until its time was over, and it is not known why. A page that draws is asked once more; one that stands fails.
 */
async function press(button: Locator): Promise<void> {
  try {
    await button.click({ timeout: 10_000 });
  } catch (error) {
    const drawn = button.page().evaluate(() => new Promise(requestAnimationFrame));
    const stands = new Promise((_done, fail) =>
      setTimeout(fail, 5_000, new Error('the page draws nothing more', { cause: error })),
    );
    await Promise.race([drawn, stands]);
    await button.click();
  }
}

/** Types a share into a year's cell and confirms it with Enter. */
export async function typeShare(page: Page, supplierId: string, year: number, text: string): Promise<void> {
  const cell = shareCell(page, supplierId, `year-${year}`);
  await cell.dblclick();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Picks something in the context bar. */
export async function pick(page: Page, what: string, name: string | RegExp): Promise<void> {
  await page.getByTestId(`pick-${what}`).click();
  await page.getByRole('menuitemradio', { name }).or(page.getByRole('option', { name })).first().click();
}

/** Waits until the status bar says that all is on disk. */
export async function expectSafe(page: Page): Promise<void> {
  await expect(page.getByTestId('safe-state')).toContainText(/Saved|safe on disk|保存|記録/i);
}
