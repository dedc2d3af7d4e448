import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds, clipboardText } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { cellIn, figure, GRIDS, openArea } from './journey/grids';

/** Tables of the register: their first two rows, in columns that may be empty. */
const TABLES = (['demand', 'price', 'totalSupply'] as const).map((table) => ({
  area: 'data',
  grid: 'data-grid',
  table,
  rows: 2,
  columns: ['low', 'high'],
  given: ['0.001', '9000000', '0.002', '9000001'],
}));

/** Ids of the first rows of a grid, from above. */
async function firstRows(page: Page, grid: string, count: number): Promise<readonly string[]> {
  const rows = page.getByTestId(grid).locator('.ag-row[row-index]');
  await rows.nth(count - 1).waitFor();
  const found = await rows.evaluateAll((all) =>
    all.map((row) => [Number(row.getAttribute('row-index')), row.getAttribute('row-id') ?? ''] as const),
  );
  return found
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, id]) => id);
}

for (const { area, grid, table, rows: shown, columns, given } of [
  ...GRIDS.map((one) => ({ ...one, table: null })),
  ...TABLES,
]) {
  test(`a block of ${table ?? area} is copied, pasted, filled and cleared, each one undo`, async ({
    app,
    page,
  }) => {
    await setLook(page, 'en', 'light');
    await openArea(page, area, table);
    const rows = typeof shown === 'number' ? await firstRows(page, grid, shown) : shown;
    const cells = rows.flatMap((row) => columns.map((column) => cellIn(page, grid, row, column)));
    const first = cells[0] ?? page.locator('never');
    await first.waitFor();
    const texts = () => Promise.all(cells.map((cell) => cell.textContent()));
    const before = await texts();
    const select = async () => {
      await first.click();
      for (let row = 1; row < rows.length; row += 1) await page.keyboard.press('Shift+ArrowDown');
      for (let column = 1; column < columns.length; column += 1)
        await page.keyboard.press('Shift+ArrowRight');
    };
    const undoneTo = async (standing: readonly unknown[]) => {
      await page.keyboard.press('ControlOrMeta+Z');
      await expect.poll(texts).toEqual(standing);
    };
    await select();
    await expect(page.getByTestId('range-summary')).toContainText(`${rows.length} × ${columns.length}`);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ControlOrMeta+C');
    await expect.poll(async () => (await clipboardText(app)).split('\r\n').length).toBe(rows.length);

    const lines = rows.map((_, row) =>
      given.slice(row * columns.length, (row + 1) * columns.length).join('\t'),
    );
    await first.click();
    await clipboardHolds(app, `${lines.join('\r\n')}\r\n`);
    await page.keyboard.press('ControlOrMeta+V');
    await expect.poll(async () => (await texts()).map(figure)).toEqual(given.map(Number));
    const said = table === null ? 'cells pasted' : 'cells changed';
    await expect(page.getByTestId('live-region')).toContainText(`${given.length} ${said}`);

    const pasted = await texts();
    await select();
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await texts()).filter((text) => !Number.isNaN(figure(text)))).toEqual([]);
    await undoneTo(pasted);
    await undoneTo(before);

    await first.click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.type(given[0] ?? '');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(async () => (await texts()).slice(0, 2).map(figure))
      .toEqual([...[Number(given[0]), Number(given[0])]]);
    await undoneTo(before);
  });
}

test('mark, range and note are said of a range of figures as one change', async ({ page }, info) => {
  await setLook(page, 'ja', 'light');
  await openArea(page, 'needs');
  const at = (year: number) => cellIn(page, 'need-grid', 'Dy|use|use-jpn-eps', `year-${year}`);
  await at(2026).click();
  await at(2028).click({ modifiers: ['Shift'] });
  await page.getByTestId('annotate').click();
  const dialog = page.getByTestId('annotate-many-dialog');
  await expect(dialog).toContainText('3件');
  await dialog.locator('select').first().selectOption('known');
  await dialog.locator('input').first().fill('１０');
  await dialog.locator('input').last().fill('電話で確認');
  await page.screenshot({ path: info.outputPath('many.png') });
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('live-region')).toContainText('3件');
  const inspected = page.locator('[data-pane="inspector"]');
  for (const year of [2026, 2028]) {
    await at(year).click();
    await expect(inspected).toContainText('電話で確認');
    await expect(inspected).toContainText('確認済み');
  }
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(inspected).not.toContainText('電話で確認');
});
