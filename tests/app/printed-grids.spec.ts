import { pdfTexts } from '../../electron/sheets/read/paper/pdf-text';
import { expect, test } from './fixtures/app-test';
import { ownFaces } from './fixtures/font-kinds';
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

/** A line that is broken on paper has no space at its end. */
const closed = (text: string): string => text.replaceAll(/\s/g, '');

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
    const bytes = Buffer.from(printed, 'base64');
    const paper = closed(pdfTexts(bytes).flat().join(''));
    expect(said.texts.filter((text) => !paper.includes(closed(text)))).toEqual([]);
    expect(ownFaces(bytes), area).toEqual(expect.arrayContaining(['InterPrint-Regular', 'InterPrint-Bold']));
    expect(ownFaces(bytes).filter((face) => !face.includes('Print-'))).toEqual([]);
    await page.evaluate(() => {
      document.body.removeAttribute('data-asked');
      window.dispatchEvent(new Event('afterprint'));
    });
    await expect(page.locator('.ld-paper-table')).toHaveCount(0);
    // The grid counts its rows and its heads, though it draws those in view only.
    const drawn = page.getByTestId(grid).locator('[aria-rowcount]').first();
    // Where a new row begins says nothing on paper.
    const begins = (await page.getByTestId(grid).locator('.ld-row-new').count()) > 0 ? 1 : 0;
    expect([area, await drawn.getAttribute('aria-rowcount')]).toEqual([area, String(said.rows + begins)]);
  }
});
