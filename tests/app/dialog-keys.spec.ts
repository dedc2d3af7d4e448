import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { AREAS } from './journey/areas';
import { goTo, typeShare } from './journey/verbs';

/** The dialogs and menus that can be opened at once: what is opened on which page. All are drawn by the same two frames. */
const LAYERS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['Settings', 'overview', (page) => page.keyboard.press('Control+,')],
  ['the search', 'overview', (page) => page.keyboard.press('Control+e')],
  ['the keys', 'overview', (page) => page.keyboard.press('Control+/')],
  ['the export', 'scenarios', (page) => page.keyboard.press('Control+Shift+E')],
  ['About', 'overview', (page) => ofMenu(page, 'help', 'about')],
  ['a blueprint', 'overview', (page) => ofMenu(page, 'scenario', 'scenario.blueprint')],
  ['a total', 'shares', (page) => page.getByRole('button', { name: /Total supply/ }).click()],
  ['a stock', 'stocks', (page) => page.getByTestId('add-stock').click()],
  ['a price floor', 'stocks', (page) => page.getByTestId('open-price-floor').click()],
  ['a need', 'needs', (page) => page.getByTestId('add-need').click()],
  ['years to fill', 'needs', (page) => page.getByTestId('fill-years').click()],
  ['a row', 'data', (page) => page.keyboard.press('Control+Shift+N')],
  ['a freeze', 'editions', (page) => page.getByTestId('editions-freeze').click()],
  ['a menu', 'shares', (page) => page.keyboard.press('Alt+v')],
  ['a picker', 'shares', (page) => page.getByTestId('pick-material').click()],
  ['a menu of a page', 'pivot', (page) => page.getByTestId('pivot-views').click()],
];

async function ofMenu(page: Page, menu: string, command: string): Promise<void> {
  await page.getByTestId(`menu-${menu}`).click();
  await page.getByTestId(`command-${command}`).click();
}

const layer = (page: Page): Locator => page.locator('[role="dialog"], [role="menu"]');

/** What makes everything larger or smaller and changes nothing else works over the page too. */
const SIZE = ['Control++', 'Control+=', 'Control+Shift++', 'Control+-', 'Control+0'];

/** The keys of all commands, as the window lists them, in the words of the test. */
async function keysOfCommands(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+/');
  const menus = page.getByTestId('keys-dialog').locator('table');
  // An Escape before the dialog is there would close nothing.
  await menus.first().waitFor();
  const said = await menus.evaluateAll((tables) =>
    // Behind those of the menus stand those of grids and of the window.
    tables.slice(0, -2).flatMap((table) => [...table.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  await page.keyboard.press('Escape');
  await expect(layer(page)).toHaveCount(0);
  return said
    .flatMap((keys) => keys.split(', '))
    .map((keys) => keys.replace('Ctrl', 'Control'))
    .filter((keys) => !SIZE.includes(keys));
}

/** All that a key could change behind a dialog: the project, the page, the preferences, the panes. */
function behind(page: Page) {
  return page.evaluate(async () => {
    const ask = async (message: string) => {
      // Where a person is, is kept a moment later.
      const { value } = (await window.lodestone.invoke(message, null)) as { value: { place?: unknown } };
      return JSON.stringify({ ...value, place: null });
    };
    const seen = (what: string) =>
      [...document.querySelectorAll(what)].map((one) => one.getAttribute('data-testid') ?? one.tagName);
    return {
      project: await ask('project.info'),
      start: await ask('app.start'),
      page: seen('[aria-current="page"], [data-pane="main"] .ld-page, [data-pane="inspector"], .ld-manual'),
      layers: document.querySelectorAll('[role="dialog"], [role="menu"]').length,
      isInside: document.activeElement?.closest('[role="dialog"], [role="menu"]') !== null,
    };
  });
}

test('the key of a command in a dialog or a menu changes nothing that lies behind', async ({ page }) => {
  test.setTimeout(300_000);
  await setLook(page, 'en', 'light');
  const keys = await keysOfCommands(page);
  expect(keys).toEqual(
    expect.arrayContaining(['Control+Z', 'Control+Shift+Z', 'F6', 'Control+W', 'Control+,']),
  );
  // Something to take back and something to make again.
  await goTo(page, 'shares');
  await typeShare(page, 'lynas-kuantan', 2026, '31');
  await expect(page.getByTestId('undo')).toBeEnabled();
  await typeShare(page, 'lynas-kuantan', 2027, '32');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('redo')).toBeEnabled();

  for (const [name, area, open] of LAYERS)
    await test.step(name, async () => {
      await goTo(page, area);
      await open(page);
      await expect(layer(page)).toHaveCount(1);
      // In a text the keys would be those of the text: a button has none.
      await page
        .getByRole('dialog')
        .getByRole('button')
        .last()
        .focus({ timeout: 300 })
        .catch(() => undefined);
      const before = await behind(page);
      expect(before.isInside).toBe(true);
      for (const key of keys) {
        await page.keyboard.press(key);
        expect(await behind(page), key).toEqual(before);
      }
      await page.keyboard.press('Escape');
      await expect(layer(page)).toHaveCount(0);
    });
});

test('F6 stays in a dialog, F1 leads from help to the keys, and both work again behind it', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await page.keyboard.press('Control+,');
  const dialog = page.getByTestId('settings-dialog');
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('F6');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Alt+f');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(page.getByTestId('help-dialog')).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByTestId('keys-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(layer(page)).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await expect(page.getByTestId('area-overview')).toHaveAttribute('aria-current', 'page');
});

test('no page has anything that would be taken for a dialog or a menu', async ({ page }) => {
  test.setTimeout(120_000);
  await setLook(page, 'en', 'light');
  for (const area of AREAS) {
    await goTo(page, area);
    await expect(
      page.locator('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'),
      area,
    ).toHaveCount(0);
  }
});
