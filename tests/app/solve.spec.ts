import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { goTo } from './journey/verbs';

const SOLVED = { timeout: 60_000 };

async function openSolve(page: Page): Promise<void> {
  await page.getByTestId('document-name').waitFor();
  await goTo(page, 'solve');
  await expect(page.getByTestId('levers')).toBeVisible();
  const decided = page.getByTestId('solve-decided');
  await decided.fill('2025-04-01');
  await decided.press('Enter');
}

test('180 days with nothing from China: a mix becomes a scenario, runs to its days, and undo takes it back', async ({
  page,
}, info) => {
  await openSolve(page);
  await expect(page.getByTestId('solve-days')).toHaveValue('180');
  await expect(page.getByTestId('solve-cut-off')).toHaveValue('CHN');
  await page.getByTestId('solve-solve').click();
  const mixes = page.getByTestId('mixes').locator('tbody tr');
  await expect(mixes.first()).toBeVisible(SOLVED);
  for (const days of await mixes.getByTestId('mix-days').allTextContents()) expect(days).toBe('180.0');
  await page.screenshot({ path: info.outputPath('mixes.png') });
  expect(await seriousFindings(page)).toEqual([]);

  await mixes.filter({ hasText: 'No new offtake' }).getByTestId('make-scenario').click();
  const name = page.getByTestId('make-name');
  await expect(name).toHaveValue('180 days without China, No new offtake');
  await name.fill('Stock for 180 days');
  await page.getByTestId('make-confirm').click();
  await expect(page.getByTestId('solve-made')).toContainText('Stock for 180 days');
  // The other answers are as true as before.
  await expect(page.getByTestId('solve-stale')).toHaveCount(0);
  await expect(mixes.first().getByTestId('make-scenario')).toBeEnabled();
  await page.getByTestId('solve-open').click();
  await expect(page.getByTestId('scenario-name')).toHaveValue('Stock for 180 days');
  await expect(page.getByTestId('overrides')).toContainText(/nationalStock · Japan · Dy\d+ t REO/);
  const listed = page.getByTestId('scenario-item').filter({ hasText: 'Stock for 180 days' });
  await expect(listed).toBeVisible();
  await page.screenshot({ path: info.outputPath('scenario.png') });
  await page.getByTestId('undo').click();
  await expect(listed).toHaveCount(0);
  await goTo(page, 'solve');
  await expect(page.getByTestId('solve-made')).toHaveCount(0);
});

test('a question with no answer says what rules it out, and offers what can be had', async ({
  page,
}, info) => {
  await openSolve(page);
  await page.getByTestId('solve-materials').selectOption({ label: 'Dysprosium' });
  for (const [lever, most, shown] of [
    ['stock|Dy', '5', '5.0'],
    ['saving|Dy', '5', '5.0'],
    ['orderedSaving|Dy', '0', /^0/],
    ['spot|Dy', '0', /^0/],
    ['swap|Dy', '0', /^0/],
  ] as const) {
    const box = page.locator(`[data-lever="${lever}"]`).getByTestId('lever-max');
    await box.fill(most);
    await box.press('Enter');
    await expect(box).toHaveValue(shown);
  }
  await page.getByTestId('solve-solve').click();
  const none = page.getByTestId('no-answer');
  await expect(none.first()).toContainText('No mix reaches it', SOLVED);
  await expect(none.first()).toContainText('New stock of Dy, at most 5.0 t REO');
  await expect(page.getByTestId('solve-best')).toContainText('Stock');
  await expect(page.getByTestId('solve-orders')).toContainText('tier by tier');
  await page.screenshot({ path: info.outputPath('none.png') });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByTestId('take-days').click();
  await expect(page.getByTestId('solve-stale')).toBeVisible();
  await page.getByTestId('solve-solve').click();
  await expect(page.getByTestId('mixes').locator('tbody tr').first()).toBeVisible(SOLVED);
  await expect(page.getByTestId('solve-stale')).toHaveCount(0);
});

test('lines that are to run, from a day on', async ({ page }, info) => {
  await openSolve(page);
  await page.getByTestId('solve-goal').selectOption('keep');
  await expect(page.getByTestId('solve-asked')).toContainText('Choose the lines');
  await expect(page.getByTestId('solve-solve')).toBeDisabled();
  const lines = page.getByTestId('solve-kept');
  await lines.getByLabel('Traction motors, EV').check();
  await page.getByTestId('solve-solve').click();
  await expect(page.getByTestId('mixes').locator('tbody tr').first()).toContainText('over 365', SOLVED);
  await expect(page.getByTestId('mixes')).toContainText('Traction motors, EV');
  await page.screenshot({ path: info.outputPath('kept.png') });
  expect(await seriousFindings(page)).toEqual([]);
});

test('a share beside the days, by keyboard alone', async ({ page }, info) => {
  await openSolve(page);
  await page.getByTestId('solve-days').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('１５０'); // full width, as an input method leaves them
  await page.keyboard.press('Tab');
  await expect(page.getByTestId('solve-days')).toHaveValue('150');
  await page.getByTestId('solve-materials').selectOption({ label: 'Terbium and Dysprosium' });
  await page.getByTestId('solve-share').focus();
  await page.keyboard.press('Space');
  await page.getByTestId('solve-percent').fill('55');
  await page.getByTestId('solve-percent').press('Enter'); // Enter asks
  await expect(page.getByTestId('mixes').locator('tbody tr').first()).toContainText('55.0', SOLVED);
  await page.screenshot({ path: info.outputPath('share.png') });
});
