import type { Page } from '@playwright/test';
import { expect, launchApp, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { goTo } from './journey/verbs';

const GRID = 'share-grid';

const cell = (page: Page, row: string, column: string, grid = GRID) =>
  page.getByTestId(grid).locator(`[row-id="${row}"] [col-id="${column}"]`);
const head = (page: Page, column: string, grid = GRID) =>
  page.getByTestId(grid).locator(`.ag-header-cell[col-id="${column}"]`);

/** The rows of a grid from above, by their ids. */
function rows(page: Page, grid = GRID): Promise<string[]> {
  return page
    .getByTestId(grid)
    .locator('.ag-grid-scrolling-container [row-id]')
    .evaluateAll((all) =>
      [...new Map(all.map((one) => [one.getAttribute('row-index'), one.getAttribute('row-id') ?? '']))]
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, id]) => id),
    );
}

async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x + by, from.y, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(page: Page, column: string, grid: string, what = '') {
  const box = await head(page, column, grid)
    .locator(what === '' ? 'visible=true' : what)
    .first()
    .boundingBox();
  if (box === null) throw new Error(`no head ${column}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('lines are ordered and filtered by a column when it is asked for, and hold still while one edits', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await cell(page, 'lynas-kuantan', 'year-2026').waitFor();
  await still(page); // the lines beyond those in view are drawn a moment later
  const asTheyWere = await rows(page);
  await head(page, 'year-2026').click();
  await expect.poll(() => rows(page)).not.toEqual(asTheyWere);
  const rising = await rows(page);
  const texts = await Promise.all(rising.map((row) => cell(page, row, 'year-2026').textContent()));
  const figures = texts.filter((text) => text !== '').map(Number); // what says nothing comes last
  expect(figures).toEqual([...figures].sort((a, b) => a - b));

  const [first = ''] = rising;
  await cell(page, first, 'year-2026').click();
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await expect(cell(page, first, 'year-2026')).toHaveText('30.0');
  expect(await rows(page)).toEqual(rising);
  await head(page, 'year-2026').click();
  await expect.poll(async () => (await rows(page)).indexOf(first)).toBeLessThan(2);
  await head(page, 'year-2026').click();
  await expect.poll(() => rows(page)).toEqual(asTheyWere);

  // By keys alone: the selected column is asked, and what is hidden is out of reach of a range.
  await cell(page, first, 'year-2026').click();
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await page.keyboard.type('>= 10');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('arrange-said')).toHaveText(/of 11 rows/);
  const shown = await rows(page);
  expect(shown.length).toBeLessThan(asTheyWere.length);
  await cell(page, first, 'year-2026').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(cell(page, first, 'year-2026')).toHaveText('2.0');
  expect(await rows(page)).toEqual(shown);
  await page.getByTestId('arrange-clear').click();
  await expect.poll(async () => (await rows(page)).length).toBe(asTheyWere.length);
  await page.keyboard.press('Escape');

  await goTo(page, 'needs');
  await head(page, 'year-2026', 'need-grid').click();
  await head(page, 'year-2026', 'need-grid').click();
  const heads = () =>
    page.getByTestId('need-grid').locator('.ld-row-head [col-id="year-2026"]').allTextContents();
  await expect
    .poll(async () => {
      const sums = (await heads()).map((text) => Number(text.replaceAll(',', '')));
      return sums.length > 2 && sums.every((sum, at) => at === 0 || sum <= (sums[at - 1] ?? 0));
    })
    .toBe(true);

  // The register: one filter a column, opened at its head or by the key, each as the filter bar reads it.
  await goTo(page, 'data');
  const register = page.getByTestId('data-grid');
  const names = register.locator('[row-id] [role="rowheader"]');
  await page.getByTestId('head-filter-countryId').click();
  await page.keyboard.type('China');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('arrange-said')).toHaveText(/of 53 rows/);
  const ofChina = await names.count();
  await register.locator('.ag-cell[col-id="leadTimeDays"]').first().click();
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await page.keyboard.type('1..25');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('arrange-one')).toHaveCount(2);
  await expect.poll(() => names.count()).toBeLessThan(ofChina);
  await page.getByTestId('arrange-clear').click();
  await expect(page.getByTestId('arrange-one')).toHaveCount(0);

  // A column is laid out by keys as by the mouse, and kept so.
  const width = () =>
    head(page, 'countryId', 'data-grid').evaluate((one) => (one as HTMLElement).offsetWidth);
  const place = () => head(page, 'countryId', 'data-grid').getAttribute('aria-colindex');
  const [wide, at] = [await width(), Number(await place())];
  await register.locator('.ag-cell[col-id="countryId"]').first().click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(width).toBe(wide + 10);
  await page.keyboard.press('Alt+Shift+PageUp');
  await expect.poll(place).toBe(String(at - 1));
  await expect(page.getByTestId('live-region')).toContainText('Country');
  await goTo(page, 'needs');
  await goTo(page, 'data');
  await expect.poll(async () => [await width(), await place()]).toEqual([wide + 10, String(at - 1)]);
});

test('widths and order of columns stay over pages and restarts, grid by grid', async ({
  app,
  page,
  userData,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'stocks');
  const widthOf = async (of: Page, column: string) =>
    (await head(of, column, 'stock-grid').boundingBox())?.width;
  const order = (of: Page) =>
    of
      .getByTestId('stock-grid')
      .locator('.ag-header-cell')
      .evaluateAll((all) =>
        [...all]
          .sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
          .map((one) => one.getAttribute('col-id')),
      );
  await head(page, 'minimum', 'stock-grid').waitFor();
  const before = { width: (await widthOf(page, 'tonnes')) ?? 0, order: await order(page) };
  await drag(page, await middleOf(page, 'tonnes', 'stock-grid', '.ag-header-cell-resize'), 60);
  await expect.poll(() => widthOf(page, 'tonnes')).toBeCloseTo(before.width + 60, -1);
  const wide = (await widthOf(page, 'tonnes')) ?? 0;
  await drag(page, await middleOf(page, 'maximum', 'stock-grid', '.ag-header-cell-label'), -110);
  const place = async (of: Page, column: string) => (await order(of)).indexOf(column);
  await expect.poll(() => place(page, 'maximum')).toBeLessThan(before.order.indexOf('maximum'));
  const moved = await order(page);

  await goTo(page, 'shares');
  await goTo(page, 'stocks');
  await expect.poll(() => order(page)).toEqual(moved);
  expect(await widthOf(page, 'tonnes')).toBe(wide);
  await app.close();

  const again = await launchApp(userData);
  const window = await again.firstWindow();
  await window.getByTestId('document-name').waitFor();
  await goTo(window, 'stocks');
  await expect.poll(() => order(window)).toEqual(moved);
  expect(await widthOf(window, 'tonnes')).toBe(wide);
  await window.getByTestId('menu-view').click();
  await window.getByRole('menuitem', { name: 'Columns as they were' }).click();
  await expect.poll(() => order(window)).toEqual(before.order);
  expect(await widthOf(window, 'tonnes')).toBe(before.width);
  await again.close();
});
