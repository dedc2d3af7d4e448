import { expect, test } from './fixtures/app-test';
import { still } from './fixtures/still';
import { goTo } from './journey/verbs';

test('a chart is drawn once it is scrolled into sight, as it stands by then', async ({ page }) => {
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: 'Licences 25 %' }).click();
  const chart = page.getByTestId('supply-stack');
  const drawing = chart.locator('.chart-canvas');
  const words = drawing.locator('svg text');
  await drawing.locator('svg').waitFor({ state: 'attached' });
  await still(page);
  await expect(chart).not.toBeInViewport();
  await expect(words).toHaveCount(0);
  await chart.scrollIntoViewIfNeeded();
  await expect(words).not.toHaveCount(0);

  // Out of sight again it stays what it was, whatever is asked.
  const slider = page.getByTestId('slider-approvedPercent').locator('input[type="range"]');
  await chart.evaluate((element) => {
    for (let above = element.parentElement; above !== null; above = above.parentElement) above.scrollTop = 0;
  });
  await expect(chart).not.toBeInViewport();
  const before = await drawing.innerHTML();
  await slider.fill('90');
  await still(page);
  expect(await drawing.innerHTML()).toBe(before);
  await chart.scrollIntoViewIfNeeded();
  await expect.poll(() => drawing.innerHTML()).not.toBe(before);
});
