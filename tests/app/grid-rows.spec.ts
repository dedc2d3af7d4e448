import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardText } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { cellIn, openArea } from './journey/grids';

/** Each grid with a cell of it, where a new row begins, and what asks for that row. */
const GRIDS = [
  {
    area: 'shares',
    grid: 'share-grid',
    cell: ['lynas-kuantan', 'year-2026'],
    begin: 'supplier',
    typed: 'Neue Hütte',
    dialog: 'add-supplier-dialog',
  },
  {
    area: 'needs',
    grid: 'need-grid',
    cell: ['Dy|use|use-jpn-eps', 'year-2026'],
    begin: 'name',
    typed: 'Wind turbines',
    dialog: 'add-need-dialog',
  },
  {
    area: 'stocks',
    grid: 'stock-grid',
    cell: ['stock-jpn-Dy-national', 'targetDays'],
    begin: 'name',
    typed: 'firm',
    // Of its material all tiers stand already: the dialog asks for another one.
    asked: 'Dy',
    dialog: 'add-stock-dialog',
  },
  {
    area: 'pivot',
    grid: 'pivot-grid',
    cell: ['lynas-kuantan-heavy', 'at-2026'],
    begin: 'name',
    typed: 'Neue Hütte',
    dialog: 'add-supplier-dialog',
  },
  {
    area: 'data',
    grid: 'data-grid',
    table: 'supplier',
    cell: ['lynas-kuantan', 'leadTimeDays'],
    begin: 'nameEn',
    typed: 'Neue Hütte',
    dialog: 'row-dialog',
  },
] as const;

const menu = (page: Page) => page.getByTestId('row-menu');

for (const one of GRIDS) {
  test(`the menu of a cell and the row where a new one begins: ${one.area}`, async ({ app, page }, info) => {
    await setLook(page, 'en', 'light');
    await openArea(page, one.area, 'table' in one ? one.table : null);
    const [row, column] = one.cell;
    const cell = cellIn(page, one.grid, row, column);
    await cell.waitFor();
    const before = (await cell.textContent()) ?? '';

    await cell.click({ button: 'right' });
    await menu(page).waitFor();
    await page.screenshot({ path: info.outputPath(`menu ${one.area}.png`) });
    await menu(page).getByRole('menuitem', { name: 'Copy' }).click();
    await expect(menu(page)).toHaveCount(0);
    await expect
      .poll(async () => Number((await clipboardText(app)).replace(',', '')))
      .toBeCloseTo(Number(before.replace(',', '')), 0);

    if (one.area !== 'data') {
      await page.keyboard.press('Shift+F10');
      await menu(page).getByRole('menuitem', { name: 'Clear' }).click();
      await expect(cell).not.toHaveText(before);
      await page.getByTestId('undo').click();
      await expect(cell).toHaveText(before);
    }

    await cell.click();
    await page.keyboard.press('Shift+F10');
    await menu(page).getByRole('menuitem', { name: 'History of the cell' }).click();
    await expect(page.locator('[data-pane="inspector"]').getByRole('tab', { selected: true })).toHaveText(
      /History/,
    );

    const begin = cellIn(page, one.grid, '*', one.begin);
    await begin.click();
    await page.keyboard.type(one.typed);
    await page.keyboard.press('Enter');
    const dialog = page.getByTestId(one.dialog);
    await expect(dialog).toBeVisible();
    await expect
      .poll(() =>
        dialog
          .locator('input, select')
          .evaluateAll((all) =>
            all.map((field) => (field as HTMLInputElement | HTMLSelectElement).value).join(' | '),
          ),
      )
      .toContain('asked' in one ? one.asked : one.typed);
    await page.screenshot({ path: info.outputPath(`new row ${one.area}.png`) });
    await page.keyboard.press('Escape');
  });
}

test('a year is added where it is typed behind the last one', async ({ page }, info) => {
  await setLook(page, 'ja', 'dark');
  for (const [area, grid, row, prefix] of [
    ['shares', 'share-grid', 'lynas-kuantan', 'year-'],
    ['needs', 'need-grid', 'Dy|use|use-jpn-eps', 'year-'],
    ['pivot', 'pivot-grid', 'lynas-kuantan-heavy', 'at-'],
  ] as const) {
    await openArea(page, area);
    const head = page.getByTestId(grid).locator('.ag-header-cell').filter({ hasText: '＋' });
    await head.waitFor();
    const begins = (await head.getAttribute('col-id')) ?? '';
    await cellIn(page, grid, row, begins).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    const year = cellIn(page, grid, row, begins.replace(/^[a-z]+-/, prefix));
    await expect(year).toHaveText(/^1(\.0)?$/);
    await expect(head).toHaveAttribute('col-id', new RegExp(String(Number(begins.slice(-4)) + 1)));
    await page.screenshot({ path: info.outputPath(`year ${area}.png`) });
    await page.getByTestId('undo').click();
    await expect(head).toHaveAttribute('col-id', begins);
  }
});

/** What stays in each grid, with why. */
const STAY: readonly (readonly [area: string, grid: string, row: string, column: string, why: RegExp])[] = [
  ['shares', 'share-grid', 'rest', 'supplier', /follows from the suppliers/],
  ['needs', 'need-grid', 'Dy|recycling|', 'name', /every material has this row/],
  ['stocks', 'stock-grid', 'material-Dy', 'name', /sum of the stocks below it/],
  ['pivot', 'pivot-grid', 'total of all', 'name', /several figures/],
];

for (const { area, grid, cell: at, ...one } of GRIDS)
  test(`a row is removed by menu and by key, and comes back with undo: ${area}`, async ({ page }, info) => {
    await setLook(page, 'en', 'light');
    await openArea(page, area, 'table' in one ? one.table : null);
    const [inRow, inColumn] = at;
    const cell = cellIn(page, grid, inRow, inColumn);
    await cell.waitFor();
    const before = (await cell.textContent()) ?? '';
    const stands = () =>
      cell.evaluateAll((all) => all.map(({ textContent }) => textContent ?? '').join('')) as Promise<string>;
    /** What hangs on the row goes with it, once that was said. */
    const goes = page.getByTestId('remove-row-dialog').locator('button[type="submit"]');
    for (const way of ['menu', 'key']) {
      await cell.click({ button: way === 'menu' ? 'right' : 'left' });
      if (way === 'key') await page.keyboard.press('Control+Shift+Delete');
      else {
        await page.screenshot({ path: info.outputPath(`remove ${area}.png`) });
        await menu(page).getByTestId('menu-remove-row').click();
      }
      await expect
        .poll(async () => {
          if (await goes.isVisible()) await goes.click();
          return stands();
        })
        .not.toBe(before);
      await page.getByTestId('undo').click();
      await expect.poll(stands).toBe(before);
    }
    const stay = STAY.find(([of]) => of === area);
    if (stay === undefined) return;
    const [, , row, column, why] = stay;
    await cellIn(page, grid, row, column).click({ button: 'right' });
    await menu(page).getByTestId('menu-remove-row').click();
    await expect(page.getByRole('main')).toContainText(why);
    await page.screenshot({ path: info.outputPath(`stays ${area}.png`) });
  });
