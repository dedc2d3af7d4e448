import { expect, type Locator, type Page } from '@playwright/test';

/** A cell of the shares grid, by supplier and column. */
export function shareCell(page: Page, supplierId: string, column: string): Locator {
  return page.getByTestId('share-grid').locator(`[row-id="${supplierId}"] [col-id="${column}"]`);
}

/** Goes to an area of the rail, until its page is there: the one before stands as long as the code of the next is fetched. */
export async function goTo(page: Page, area: string): Promise<void> {
  await page.getByTestId(`area-${area}`).click();
  await expect(page.locator('[data-pane="main"]')).not.toHaveAttribute('aria-busy', 'true');
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
