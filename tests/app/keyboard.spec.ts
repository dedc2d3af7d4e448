import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo, shareCell } from './journey/verbs';

const CLEAN = join(PROJECT_ROOT, 'resources/sample/workbooks/procurement-plan-2026-2028-en.csv');

/** Presses Tab until the focus is on (or in) the element; a person without a mouse gets there the same way. */
async function tabTo(page: Page, testId: string, presses = 150): Promise<void> {
  for (let press = 0; press < presses; press++) {
    const there = await page.evaluate(
      (id) => document.activeElement?.closest(`[data-testid="${id}"]`) !== null,
      testId,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${testId}`);
}

/** The keys that the rail says of a room, then those of its pages in turn. */
async function goByKey(page: Page, area: string): Promise<void> {
  const room = page.locator('.ld-room', { has: page.getByTestId(`area-${area}`) });
  const keys = await room.locator('[aria-keyshortcuts]').getAttribute('aria-keyshortcuts');
  await page.keyboard.press(keys ?? '');
  const isThere = () => page.getByTestId(`area-${area}`).getAttribute('aria-current');
  for (let turn = 0; turn < 9 && (await isThere()) !== 'page'; turn++)
    await page.keyboard.press('Control+PageDown');
}

async function press(page: Page, testId: string): Promise<void> {
  await tabTo(page, testId);
  await page.keyboard.press('Enter');
}

test('the main job by keyboard alone', async ({ app, page, userData }) => {
  test.setTimeout(180_000);
  await page.getByTestId('document-name').locator('b').waitFor();

  await test.step('import a file', async () => {
    await choosePaths(app, CLEAN);
    await page.keyboard.press('Control+I');
    await expect(page.getByTestId('import-next')).toBeVisible();
    await press(page, 'import-next');
    await press(page, 'import-preview');
    await expect(page.getByTestId('import-counts')).toBeVisible();
    await press(page, 'import-apply');
    await expect(page.getByTestId('import-applied')).toBeVisible();
  });

  await test.step('edit a share in the grid, and take it back', async () => {
    await goByKey(page, 'shares');
    const cell = shareCell(page, 'lynas-kuantan', 'year-2026');
    await expect(cell).toBeVisible();
    const before = (await cell.textContent()) ?? '';
    await tabTo(page, 'share-grid');
    // The focus enters at the head of the table; arrows walk to the cell as in a spreadsheet.
    for (let step = 0; step < 60 && !(await isFocused(page, 'lynas-kuantan', 'year-2026')); step++) {
      await page.keyboard.press((await rowOfFocus(page)) === 'lynas-kuantan' ? 'ArrowRight' : 'ArrowDown');
    }
    await page.keyboard.type('33');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText('33.0');
    await page.keyboard.press('Control+Z');
    await expect(cell).toHaveText(before);
  });

  await test.step('run a scenario by moving a slider', async () => {
    await goByKey(page, 'scenarios');
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await tabTo(page, 'slider-length');
    await page.keyboard.press('Tab'); // from the figure to the slider itself
    const before = await page.getByTestId('scenario-save').isEnabled();
    expect(before).toBe(false);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByTestId('scenario-save')).toBeEnabled();
  });

  await test.step('export', async () => {
    await choosePaths(app, join(userData, 'by-keyboard.xlsx'));
    await page.keyboard.press('Control+Shift+E');
    await expect(page.getByTestId('export-dialog')).toBeVisible();
    if (await page.getByTestId('export-write').isDisabled()) {
      await page.getByTestId('export-scenario').first().waitFor();
      for (let tabs = 0; tabs < 20 && !(await onScenario(page)); tabs++) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
    await expect(page.getByTestId('export-write')).toBeEnabled();
    await press(page, 'export-write');
    await expect(page.getByTestId('export-done')).toContainText('by-keyboard.xlsx', { timeout: 60_000 });
  });
});

test('Alt alone and F10 go to the menus and back, arrows walk along them, and each page has a key', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await shareCell(page, 'lynas-kuantan', 'year-2026').click();
  const testId = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  await page.keyboard.press('F10');
  expect(await testId()).toBe('menu-file');
  await page.keyboard.press('ArrowRight');
  expect(await testId()).toBe('menu-edit');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(testId).toBe('menu-edit');
  await page.keyboard.press('Escape');
  expect(await isFocused(page, 'lynas-kuantan', 'year-2026')).toBe(true);
  await page.keyboard.press('Alt');
  expect(await testId()).toBe('menu-file');
  await page.keyboard.press('Alt');
  expect(await isFocused(page, 'lynas-kuantan', 'year-2026')).toBe(true);
  // Alt with another key is that key's.
  await page.keyboard.press('Alt+Home');
  expect(await testId()).not.toBe('menu-file');
  for (const [room, pages] of [
    [2, 6],
    [5, 4],
  ] as const) {
    await page.keyboard.press(`Control+${room}`);
    const tabs = page.locator('.ld-room-tab');
    await expect(tabs).toHaveCount(pages);
    for (let place = 1; place <= pages; place++) {
      await page.keyboard.press(`Alt+${place}`);
      await expect(tabs.nth(place - 1)).toHaveAttribute('aria-current', 'page');
    }
  }
});

function isFocused(page: Page, rowId: string, columnId: string): Promise<boolean> {
  return page.evaluate(
    ([row, column]) =>
      document.activeElement?.getAttribute('col-id') === column &&
      document.activeElement.closest('[row-id]')?.getAttribute('row-id') === row,
    [rowId, columnId] as const,
  );
}

function rowOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest('[row-id]')?.getAttribute('row-id') ?? null);
}

function onScenario(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement?.matches('[data-testid="export-scenario"]:not(:checked)') ?? false,
  );
}

test('a page that is just there keeps the selected material: no focus was lost that would have to come back', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'needs');
  await expect(page.getByTestId('need-grid').locator('[row-id]').first()).toBeVisible();
  await page.reload();
  await expect(page.getByTestId('need-grid').locator('[row-id]').first()).toBeVisible();
  // As what is drawn beside the page and goes again.
  await page.evaluate(() => {
    const beside = document.createElement('div');
    document.body.append(beside);
    beside.remove();
  });
  await page.waitForTimeout(200); // no sign says that nothing follows
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await goTo(page, 'shares');
  await expect(page.getByTestId('pick-material')).toContainText('NdPr');
});
