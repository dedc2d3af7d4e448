import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo, pick } from './journey/verbs';

/** What can be chosen on the pages whose line under the title says what they are of. */
const WORDS = [
  ['overview', ['economy', 'stage', 'year']],
  ['months', ['economy']],
  ['trade-watch', ['economy']],
  ['projects', ['economy', 'year']],
  ['scenarios', ['material']],
  ['returns', ['economy', 'material', 'year']],
  ['shares', ['economy', 'material', 'stage', 'year']],
] as const;

test('what can be chosen on a page is a word of its line, there once, and holds on the others', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  for (const [area, words] of WORDS) {
    await goTo(page, area);
    await expect(page.locator(`.ld-definition [data-testid="pick-${words[0]}"]`)).toBeVisible();
    for (const id of ['economy', 'material', 'stage', 'year'] as const)
      await expect(page.getByTestId(`pick-${id}`), `${area}: ${id}`).toHaveCount(
        words.some((one) => one === id) ? 1 : 0,
      );
  }
  await goTo(page, 'overview');
  await pick(page, 'year', '2027');
  await goTo(page, 'projects');
  await expect(page.getByTestId('pick-year')).toContainText('2027');
});

test('the status bar keeps its last word in a window far enlarged', async ({ app, page }) => {
  await page.getByTestId('document-name').locator('b').waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(200, 200);
    window?.setContentSize(320, 700);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
  const box = await page.getByTestId('language-switch').boundingBox();
  expect(box === null ? 999 : box.x + box.width).toBeLessThanOrEqual(320);
});
