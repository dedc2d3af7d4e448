import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { goTo } from './journey/verbs';

test('a refusal marks its field, says in it why, and brings the focus there', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await page.getByTestId('set-total').click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.fill('many');
  await page.getByRole('dialog').getByRole('button').first().click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/many/);
  await expect(field).toHaveValue('many');
});

test('saving a scenario leaves the focus on what was pressed', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'scenarios');
  await expect(page.getByTestId('head-figures')).toBeVisible();
  await page.getByTestId('slider-length').locator('input[type="range"]').focus();
  await page.keyboard.press('ArrowRight');
  const save = page.getByTestId('scenario-save');
  await expect(save).toBeEnabled();
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(save).toBeDisabled();
  await expect(save).toBeFocused();
});

/** Cells, and what they refuse: at once, since it is no figure, or when the project has looked at it. */
const REFUSED = [
  { area: 'shares', grid: 'share-grid', row: 'lynas-kuantan', column: 'year-2026', texts: ['many', '120'] },
  { area: 'needs', grid: 'need-grid', row: null, column: 'year-2026', texts: ['many', '-5'] },
  { area: 'stocks', grid: 'stock-grid', row: null, column: 'tonnes', texts: ['many', '-5'] },
];

for (const { area, grid, row, column, texts } of REFUSED)
  test(`a cell of ${area} keeps the focus and what it refuses until it is left`, async ({ page }) => {
    await setLook(page, 'en', 'light');
    await goTo(page, area);
    const shown = page.getByTestId(grid);
    const written = shown.locator('.ld-hand');
    const isLeaf = ':not([row-id^="material"]):not([row-id="new"])';
    const named = row === null ? isLeaf : `[row-id="${row}"]`;
    await still(page);
    await shown.locator(`[row-id]${named} [col-id="${column}"]`).first().click();
    const at = (await written.getAttribute('row-id')) ?? '';
    const cell = shown.locator(`[row-id="${at}"] [col-id="${column}"]`).first();
    const before = (await cell.textContent()) ?? '';
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-pane="main"] .ld-note.is-error')).toHaveCount(1);
      await expect(written).toHaveAttribute('row-id', at);
      await expect(written).toHaveValue(text);
      await expect(written).toBeFocused();
      await expect(written).toHaveAttribute('aria-invalid', 'true');
      await page.keyboard.press('Escape');
      await expect(written).toHaveValue('');
      await expect(cell).toHaveText(before);
    }
  });
