import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { cellIn, figure, GRIDS, openArea, selected } from './journey/grids';
import { goTo } from './journey/verbs';

/** Undo and redo as every key gives them, and as the menu of the system does. */
async function undoAndRedo(app: ElectronApplication, page: Page): Promise<void> {
  for (const keys of ['Control+Z', 'Control+Y', 'Control+Shift+Z', 'Control+Z']) {
    await page.keyboard.press(keys);
    await expect(page.locator('input:focus')).toHaveValue('');
  }
  for (const way of ['undo', 'redo', 'undo'] as const)
    await inMain(app, ({ webContents }, asked) => webContents.getAllWebContents()[0]?.[asked](), way);
  await expect(page.locator('input:focus')).toHaveValue('');
}

for (const { area, grid, table, rows, columns } of [
  ...GRIDS.map((one) => ({ ...one, table: null })),
  { area: 'data', grid: 'data-grid', table: 'demand', rows: null, columns: ['tonnes'] },
]) {
  test(`undo in an empty text box touches no figure of ${table ?? area}`, async ({ app, page }) => {
    await setLook(page, 'en', 'light');
    await openArea(page, area, table);
    const [column = ''] = columns;
    const shown = page
      .getByTestId(grid)
      .locator('.ag-row[row-id]', { has: page.locator(`[col-id="${column}"]`) });
    await shown.first().waitFor();
    const ids = rows ?? [
      ...new Set(await shown.evaluateAll((all) => all.map((row) => row.getAttribute('row-id') ?? ''))),
    ];
    const figures = async () =>
      (await Promise.all(ids.slice(0, 3).map((row) => cellIn(page, grid, row, column).textContent()))).map(
        figure,
      );
    const before = await figures();
    const typed = (before[0] ?? 0) === 21 ? 22 : 21;
    await cellIn(page, grid, ids[0] ?? '', column).click();
    await page.keyboard.type(String(typed));
    await page.keyboard.press('Enter');
    await expect.poll(figures).not.toEqual(before);
    const after = await figures();

    await page.keyboard.press('Control+E');
    await expect(page.locator('input:focus')).toBeVisible();
    await undoAndRedo(app, page);
    await page.keyboard.press('Escape');
    // As a person goes on: what is selected is left.
    await page.getByTestId(`area-${area}`).focus();
    expect(await figures()).toEqual(after);
    await cellIn(page, grid, ids[1] ?? '', column).click();
    await page.keyboard.press('Control+Z');
    await expect.poll(figures, 'the one change is taken back, and no other').toEqual(before);
  });
}

test('a box takes back its own text, and stops there', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'shares');
  const cell = cellIn(page, 'share-grid', 'lynas-kuantan', 'year-2026');
  await cell.click();
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await expect.poll(async () => figure(await cell.textContent())).toBe(21);
  await page.keyboard.press('Control+E');
  const box = page.locator('input:focus');
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+Z');
  await expect(box).not.toHaveValue('abc');
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('Control+Z');
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('Control+Y');
  await expect(box).toHaveValue('abc');
  await page.keyboard.press('Escape');
  expect(figure(await cell.textContent())).toBe(21);
});

test('undo in a cell that is written takes back what was typed there, not into the cell before', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  const at = (row: string) => cellIn(page, 'share-grid', row, 'year-2026');
  const field = page.getByTestId('share-grid').locator('.ld-hand');
  for (const [row, text] of [
    ['lynas-kuantan', '21'],
    ['northern-rare-earth-baotou', '22'],
  ] as const) {
    await at(row).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(async () => figure(await at(row).textContent())).toBe(Number(text));
  }
  await at('china-rare-earth-group-ganzhou').click();
  await page.keyboard.press('F2');
  const opened = await field.inputValue();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('7');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Control+Z');
  await expect(field).toHaveValue(opened);
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Control+Y');
  await expect(field).toHaveValue('7');
  await page.keyboard.press('Escape');

  const stood = await at('china-rare-earth-group-ganzhou').textContent();
  await page.keyboard.type('5');
  await page.keyboard.press('Control+Z');
  await expect(field, 'nothing is written any more').toHaveAttribute('data-idle', '');
  await page.keyboard.press('Enter');
  expect(await selected(page)).not.toContain('china-rare-earth-group-ganzhou');
  expect(await at('china-rare-earth-group-ganzhou').textContent()).toBe(stood);
  await page.keyboard.press('Control+Z');
  await expect
    .poll(async () => figure(await at('northern-rare-earth-baotou').textContent()), 'of the window')
    .not.toBe(22);
});
