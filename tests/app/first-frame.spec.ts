import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, launchApp, test } from './fixtures/app-test';
import { facesOf } from './fixtures/faces';
import { inMain } from './fixtures/in-main';
import { goTo } from './journey/verbs';

/** What a person chose whose system says otherwise: the tests' system is English and light. */
const CHOSEN = { language: 'ja', theme: 'dark', density: 'compact' } as const;

const chosenBefore = test.extend({
  userData: async ({ userData }, use) => {
    const place = {
      projectId: 'p',
      areaId: 'stocks',
      economyId: 'e',
      materialId: 'm',
      stage: 's',
      year: 2026,
    };
    const remembered = {
      preferences: CHOSEN,
      recentProjects: [],
      folders: {},
      place: { ...place, scenarioId: null },
    };
    await writeFile(join(userData, 'remembered.json'), JSON.stringify(remembered));
    await use(userData);
  },
});

chosenBefore(
  'the first frame is in the language and theme of the person, and fetches the page of last time',
  async ({ app, page }) => {
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
    const fetched = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    // Nobody has said yet that this project was open there; the page is fetched all the same, and no other.
    await expect.poll(async () => (await fetched()).some((name) => /StocksPage/.test(name))).toBe(true);
    expect((await fetched()).filter((name) => /Page-[^/]*js$/.test(name))).toHaveLength(1);
    expect(drawn).toMatchObject({ lang: 'ja', theme: 'dark', density: 'compact', canvas: 'rgb(18, 21, 24)' });
    expect(await facesOf(page)).toMatchObject({
      'Inter Variable': ['loaded'],
      'Noto Sans JP Name': ['loaded'],
      'Noto Sans JP Variable': ['loaded'],
      'Noto Sans JP Variable Other': ['unloaded'],
    });
    const window = await inMain(app, ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    );
    expect(window?.toLowerCase()).toBe('#121518');
  },
);

const withoutFrames = test.extend({
  app: async ({ userData }, use) => {
    const app = await launchApp(userData, [], join(import.meta.dirname, 'fixtures/no-frame.cjs'));
    await (await app.firstWindow()).waitForLoadState('load');
    await use(app);
    await app.close();
  },
});

withoutFrames(
  'a window that never hears of its first frame is shown all the same, and is worked in',
  async ({ app, page }) => {
    await page.getByTestId('document-name').locator('b').waitFor();
    const isVisible = () =>
      inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
    await expect.poll(isVisible, { timeout: 20_000 }).toEqual([true]);
    // The page of a window that is not shown stands, and so would this.
    await goTo(page, 'shares');
    await page.getByTestId('share-grid').waitFor();
  },
);

test('a page that is loaded before its window has its size still has its inspector', async ({ page }) => {
  await page.getByTestId('document-name').locator('b').waitFor();
  // As Chromium has it when the window gets its size between the page's code and its first drawing, and tells nobody.
  await page.addInitScript(() => {
    const isDrawn = (): boolean => (document.getElementById('root')?.childElementCount ?? 0) > 0;
    Object.defineProperty(window, 'innerWidth', { get: () => (isDrawn() ? window.outerWidth : 0) });
  });
  await page.reload();
  await goTo(page, 'shares');
  await expect(page.locator('[data-pane="inspector"]')).toBeAttached();
});
