import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';

/** What a person chose whose system says otherwise: the tests' system is English and light. */
const CHOSEN = { language: 'ja', theme: 'dark', density: 'compact' } as const;

const chosenBefore = test.extend({
  userData: async ({ userData }, use) => {
    const remembered = { preferences: CHOSEN, recentProjects: [], folders: {} };
    await writeFile(join(userData, 'remembered.json'), JSON.stringify(remembered));
    await use(userData);
  },
});

chosenBefore('the first frame is in the language and theme of the person', async ({ app, page }) => {
  await page.getByTestId('document-name').locator('b').waitFor();
  // From here on main answers nothing: what the page draws then is its first frame.
  await inMain(app, ({ ipcMain }) => {
    ipcMain.removeHandler('lodestone:invoke');
    ipcMain.handle('lodestone:invoke', () => new Promise(() => undefined));
  });
  await page.reload();
  await expect(page.getByTestId('area-shares')).toHaveText('供給割合');
  const drawn = await page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    return { lang, ...dataset, canvas: getComputedStyle(document.body).backgroundColor };
  });
  expect(drawn).toMatchObject({ lang: 'ja', theme: 'dark', density: 'compact', canvas: 'rgb(18, 21, 24)' });
  const window = await inMain(app, ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  );
  expect(window?.toLowerCase()).toBe('#121518');
});
