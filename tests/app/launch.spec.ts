import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, startAgain, test } from './fixtures/app-test';
import { drop } from './fixtures/drop';
import { facesOf } from './fixtures/faces';
import { inMain } from './fixtures/in-main';

test.use({ firstStart: true });

test('the first window shows itself, draws something to start from, and keeps to its data folder', async ({
  app,
  page,
  userData,
}) => {
  await page.getByTestId('home-sample').click();
  await expect(page).toHaveTitle('Today – Japan rare earths.lodestone – Lodestone');
  expect(page.url()).toBe('lodestone-app://bundle/index.html');
  await expect(page.locator('#root > *').first()).toBeVisible();
  const seen = await inMain(app, ({ app, BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const [window] = windows;
    return {
      visible: windows.map((one) => one.isVisible()),
      size: window?.getSize(),
      minimum: window?.getMinimumSize(),
      userData: app.getPath('userData'),
    };
  });
  expect(seen).toEqual({ visible: [true], size: [1280, 800], minimum: [1024, 700], userData });

  await test.step('an English window is set in one face, and fetches of the Japanese one what its language is called', async () => {
    await expect(page.getByTestId('overview-page')).toBeVisible();
    const other = Array(6).fill('unloaded');
    expect(await facesOf(page)).toMatchObject({
      'Inter Variable': ['loaded'],
      'Inter Variable Other': other,
      'Noto Sans JP Name': ['loaded'],
      'Noto Sans JP Variable': ['unloaded'],
      'Noto Sans JP Variable Other': ['unloaded'],
    });
    const ahead = page.locator('link[rel="preload"]');
    expect(await ahead.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      expect.stringContaining('inter-latin'),
      expect.stringContaining('name'),
    ]);
  });

  await test.step('a dialog that the system cannot show is told, and not taken for a person who cancels', async () => {
    await page.getByTestId('document-name').waitFor();
    await inMain(app, ({ dialog }) => {
      dialog.showOpenDialog = () => Promise.reject(new Error('no file chooser answers'));
    });
    await page.keyboard.press('Control+O');
    await expect(page.getByTestId('notice').getByText(/no file chooser answers/)).toBeVisible();
  });

  await test.step('Ctrl+S says that nothing waits, Ctrl+W closes the project and leaves the ways on', async () => {
    await page.keyboard.press('Control+S');
    await expect(page.getByTestId('just-said')).toContainText(/Everything is saved already, last at \d/);
    await page.keyboard.press('Control+W');
    await expect(page.getByTestId('home')).toBeVisible();
    await expect(page).toHaveTitle('Home – Lodestone');
    await page.getByTestId('home-sample').click();
    await expect(page.getByTestId('document-name')).toContainText('Japan rare earths.lodestone');
    await page.keyboard.press('Alt+Home');
    await expect(page.getByTestId('home-recent')).toContainText('Japan rare earths.lodestone');
    await expect(page.getByTestId('home-waiting')).toContainText('A-014');
    await page.getByTestId('home-back').click();
    await expect(page.getByTestId('overview-page')).toBeVisible();
  });
});

test('the file of a second start is opened in this window, and so is a project dropped on it', async ({
  page,
  userData,
}) => {
  const name = page.getByTestId('document-name');
  await page.getByTestId('home-sample').click();
  await expect(name).toContainText('Japan rare earths');
  const [second, dropped] = [join(userData, 'Second.lodestone'), join(userData, 'Dropped.lodestone')];
  for (const copy of [second, dropped])
    await copyFile(join(userData, 'sample', 'Japan rare earths.lodestone'), copy);
  expect(await startAgain(userData, [second])).toBe(0);
  await expect(name).toContainText('Second');
  await drop(page, dropped);
  await expect(name).toContainText('Dropped');
  // What is no project is refused, and the open one stays.
  expect(await startAgain(userData, [join(userData, 'none.lodestone')])).toBe(0);
  await expect(page.getByTestId('notice').getByText(/none\.lodestone/)).toBeVisible();
  await expect(name).toContainText('Dropped');
});

test('a start whose data folder takes no files ends in words, and not as one that was handed over', async ({
  userData,
}) => {
  const file = join(userData, 'file');
  await writeFile(file, '');
  expect(await startAgain(file, [])).toBe(1);
});
