import { pdfTexts } from '../../electron/sheets/read/paper/pdf-text';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { openArea } from './journey/grids';

/** The grid of each page, and the column in which the name of a row stands. */
const PRINTED = [
  { area: 'shares', grid: 'share-grid' },
  { area: 'needs', grid: 'need-grid' },
  { area: 'stocks', grid: 'stock-grid' },
  { area: 'pivot', grid: 'pivot-grid' },
  { area: 'data', grid: 'data-grid' },
] as const;

/** The digits of the window's face are other signs of its font, which the reader of papers does not know. */
const letters = (text: string): string => text.replaceAll(/\P{L}/gu, '');

test('a printed page holds every row and every column of its grid', async ({ app, page }) => {
  test.setTimeout(180_000);
  for (const { area, grid } of PRINTED) {
    await openArea(page, area);
    await expect(page.getByTestId(grid).locator('.ag-row').first()).toBeAttached();
    // The system's dialog is for a person: asked for it, the window is printed into a file.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', '');
    });
    await page.keyboard.press('Control+P');
    await page.locator('body[data-asked]').waitFor({ state: 'attached' });
    const said = await page.locator(`.ld-paper-table`).evaluate((table) => {
      const texts = (selector: string) =>
        [...table.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent ?? '');
      return { rows: table.querySelectorAll('tr').length, texts: texts('thead th, tbody td') };
    });
    const printed = await inMain(app, async ({ BrowserWindow }) => {
      const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        preferCSSPageSize: true,
      });
      return bytes?.toString('base64') ?? '';
    });
    const paper = letters(pdfTexts(Buffer.from(printed, 'base64')).flat().join(''));
    expect(said.texts.filter((text) => !paper.includes(letters(text)))).toEqual([]);
    await page.evaluate(() => {
      document.body.removeAttribute('data-asked');
      window.dispatchEvent(new Event('afterprint'));
    });
    await expect(page.locator('.ld-paper-table')).toHaveCount(0);
    // The grid counts its rows and its heads, though it draws those in view only.
    const drawn = page.getByTestId(grid).locator('[aria-rowcount]').first();
    expect([area, await drawn.getAttribute('aria-rowcount')]).toEqual([area, String(said.rows)]);
  }
});
