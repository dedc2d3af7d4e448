import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

/** Searches, opens the first figure that is found, and says which row of which grid it was. */
async function openFigure(page: Page, question: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+E');
  await page.getByTestId('search-field').fill(question);
  const figure = page.locator(
    '[data-testid^="found-share."], [data-testid^="found-need."], [data-testid^="found-stock."]',
  );
  await expect(figure.first()).toBeVisible();
  await figure.first().click();
  await expect(page.getByTestId('search-dialog')).toHaveCount(0);
}

/** The row is in view, its cell is selected, and keys go to it. */
async function expectSelected(page: Page, grid: string, row: string, column: string): Promise<void> {
  const cell = page.getByTestId(grid).locator(`[row-id="${row}"] [col-id="${column}"]`);
  await expect(cell).toBeInViewport();
  const field = page.getByTestId(grid).locator('textarea.ld-hand');
  await expect(field).toBeFocused();
  // Both in one frame, since rows of a page that has just come still find their places.
  const apart = () =>
    cell.evaluate((under) => {
      const [over, place] = [document.activeElement, under].map((node) => node?.getBoundingClientRect());
      return Math.max(
        Math.abs((over?.x ?? 0) - (place?.x ?? -99)),
        Math.abs((over?.y ?? 0) - (place?.y ?? -99)),
      );
    });
  await expect.poll(apart, 'the field lies over the cell').toBeLessThan(4);
}

test('a figure that is found is gone to: its page, its row, its cell selected', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await openFigure(page, 'dysprosium stock private');
  await expectSelected(page, 'stock-grid', 'stock-jpn-Dy-private', 'tonnes');
  await openFigure(page, 'need dysprosium wind generators');
  await expectSelected(page, 'need-grid', 'Dy|use|use-jpn-wind', 'year-2026');
  await goTo(page, 'shares');
  await openFigure(page, 'shares japan dysprosium separation caremag');
  await expectSelected(page, 'share-grid', 'caremag-lacq', 'year-2026');
  // Another set on the page that is open already.
  await openFigure(page, 'shares japan terbium separation caremag');
  await expect(page.getByTestId('pick-material')).toContainText('Terbium');
  await expectSelected(page, 'share-grid', 'caremag-lacq', 'year-2026');
});

/** A column of several grids, and the term that F1 has to explain in its cells. */
const TERMS = [
  ['need-grid', 'year-2026', 'Need'],
  ['need-grid', 'floorPercent', 'Floor of a use'],
  ['stock-grid', 'tonnes', 'Opening stock'],
  ['stock-grid', 'cover', 'Days of cover'],
  ['stock-grid', 'minimum', 'Minimum'],
  ['stock-grid', 'maximumReleasePerDay', 'Most out a day'],
  ['share-grid', 'year-2026', 'Share'],
] as const;
const PLACES = {
  'need-grid': ['needs', '[row-id="NdPr|use|use-jpn-wind"]'],
  'stock-grid': ['stocks', '[row-id="stock-jpn-Dy-private"]'],
  'share-grid': ['shares', '[row-id="china-other-separation"]'],
} as const;
/** The same of a table of the data page. */
const TABLES = [
  ['capacity', 'tonnesPerYear', 'Capacity'],
  ['price', 'usdPerKg', 'Price'],
] as const;

test('F1 explains what a cell of each grid holds', async ({ page }) => {
  await setLook(page, 'en', 'light');
  for (const [grid, column, term] of TERMS) {
    const [area, row] = PLACES[grid];
    await goTo(page, area);
    await expectExplained(page, grid, `${row} [col-id="${column}"]`, term);
  }
  await goTo(page, 'data');
  for (const [table, column, term] of TABLES) {
    await page.getByTestId(`data-table-${table}`).click();
    await expectExplained(page, 'data-grid', `[row-index="1"] [col-id="${column}"]`, term);
  }
});

async function expectExplained(page: Page, grid: string, cell: string, term: string): Promise<void> {
  await page.getByTestId(grid).locator(cell).click();
  await page.keyboard.press('F1');
  await expect(page.getByTestId('help-card').getByRole('heading'), `${grid} ${cell}`).toHaveText(term);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('help-dialog')).toHaveCount(0);
}
