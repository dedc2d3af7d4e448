import { expect, test } from './fixtures/app-test';

test('the first window shows itself with its title', async ({ app, page }) => {
  await expect(page).toHaveTitle('Lodestone');
  expect(page.url()).toBe('lodestone-app://bundle/index.html');
  const visible = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.isVisible()),
  );
  expect(visible).toEqual([true]);
});

test('the page draws something to start from', async ({ page }) => {
  await expect(page.locator('#root > *').first()).toBeVisible();
});

test('the window keeps to its smallest size', async ({ app, page }) => {
  await page.waitForLoadState('load');
  const sizes = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { size: window?.getSize(), minimum: window?.getMinimumSize() };
  });
  expect(sizes).toEqual({ size: [1280, 800], minimum: [1024, 700] });
});

test('the data folder is the one that was asked for', async ({ app, userData }) => {
  expect(await app.evaluate((electron) => electron.app.getPath('userData'))).toBe(userData);
});
