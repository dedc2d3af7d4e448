import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';

test('the first window shows itself with its title', async ({ app, page }) => {
  await expect(page).toHaveTitle('Lodestone');
  expect(page.url()).toBe('lodestone-app://bundle/index.html');
  const visible = await inMain(app, ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.isVisible()),
  );
  expect(visible).toEqual([true]);
});

test('the page draws something to start from', async ({ page }) => {
  await expect(page.locator('#root > *').first()).toBeVisible();
});

test('the window keeps to its smallest size', async ({ app, page }) => {
  await page.waitForLoadState('load');
  const sizes = await inMain(app, ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { size: window?.getSize(), minimum: window?.getMinimumSize() };
  });
  expect(sizes).toEqual({ size: [1280, 800], minimum: [1024, 700] });
});

test('the data folder is the one that was asked for', async ({ app, userData }) => {
  expect(await inMain(app, (electron) => electron.app.getPath('userData'))).toBe(userData);
});

test('a dialog that the system cannot show is told, and not taken for a person who cancels', async ({
  app,
  page,
}) => {
  await page.getByTestId('document-name').waitFor();
  await inMain(app, ({ dialog }) => {
    dialog.showOpenDialog = () => Promise.reject(new Error('no file chooser answers'));
  });
  await page.keyboard.press('Control+O');
  await expect(page.getByText(/no file chooser answers/)).toBeVisible();
});
