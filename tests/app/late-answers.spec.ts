import { expect, test } from './fixtures/app-test';
import { figure } from './journey/grids';
import { goTo, pick } from './journey/verbs';

/** As on a slow machine with a large project: the tests of the whole window stand this too (CONTRIBUTING.md). */
const LATE_MS = 1_000;
test.use({ lateAnswersMs: LATE_MS });

test('answers that come late and out of turn leave what was done last', async ({ page }) => {
  test.setTimeout(120_000);
  await page.getByTestId('document-name').waitFor();

  // Figures that are typed down a column without waiting for any of them.
  await goTo(page, 'shares');
  const grid = page.getByTestId('share-grid');
  const column = grid.locator('.ag-row[row-id] [col-id="year-2026"]');
  await column.first().click();
  const typed = [30, 22, 20, 10, 5, 3, 3, 2, 1];
  for (const value of typed) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  const figures = async () => (await column.allTextContents()).slice(0, typed.length).map(figure);
  await expect.poll(figures, { timeout: 20_000 }).toEqual(typed);

  // One material after the other: the table stays that of the last one, as it is when one comes back to it.
  for (const [first, last] of [
    ['Dy', 'Tb'],
    ['Sm', 'Gd'],
    ['Ce', 'La'],
  ] as const) {
    await pick(page, 'material', new RegExp(first));
    await pick(page, 'material', new RegExp(last));
    await page.waitForTimeout(LATE_MS); // by then the last of the answers is there
    const shown = await grid.textContent();
    await goTo(page, 'needs');
    await goTo(page, 'shares');
    await expect.poll(() => grid.textContent(), last).toBe(shown); // lines beyond those in view come a frame later
  }
  await pick(page, 'material', /NdPr/);
  await expect.poll(figures).toEqual(typed);

  // A slider that is moved to and fro, and the pages passed through.
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: 'Licences 25' }).first().click();
  const short = page.getByTestId('total-shortfall');
  await expect(short).not.toHaveText('');
  const before = await short.textContent();
  const slider = page.locator('[data-testid^="slider-"] input[type="range"]').first();
  await slider.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(`Shift+${key}`);
  for (const area of ['needs', 'stocks', 'overview', 'scenarios']) await goTo(page, area);
  await expect(short).toHaveText(before ?? '-', { timeout: 20_000 });
  await page.waitForTimeout(LATE_MS); // likewise
  await expect(short).toHaveText(before ?? '-');
});
