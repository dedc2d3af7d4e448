import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { AREAS } from './journey/areas';
import { goTo, pick } from './journey/verbs';

const MADE_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Makes a scenario, which is then selected, and waits until it is. */
async function newScenario(page: Page): Promise<void> {
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-new').click();
  await expect(page.getByTestId('pick-scenario')).toContainText(/New scenario|新しいシナリオ/);
}

/** Ctrl+Z on the rail, where no text has the key. */
async function undoByKey(page: Page): Promise<void> {
  await page.getByTestId('area-scenarios').focus();
  await page.keyboard.press('Control+z');
}

/** Writes down every text that is drawn from now on and holds an id that the program has made. */
async function watchForIds(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((source) => {
    const id = new RegExp(source, 'i');
    const seen = new Set<string>();
    Object.assign(window, { seenIds: seen });
    const look = (): void => {
      const found = id.exec(document.body.textContent);
      if (found !== null) seen.add(found.input.slice(Math.max(0, found.index - 60), found.index + 60));
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    look();
  }, MADE_ID.source);
  return () => page.evaluate(() => [...(window as unknown as { seenIds: Set<string> }).seenIds]);
}

for (const lateAnswersMs of [0, 700])
  test.describe(`answers up to ${lateAnswersMs} ms late`, () => {
    test.use({ lateAnswersMs });
    test('after a scenario is made and taken back every page is a page, and Base is selected', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await setLook(page, 'en', 'light');
      const ids = await watchForIds(page);
      await newScenario(page);
      await goTo(page, 'shares');
      await expect(page.getByTestId('share-grid')).toBeVisible();
      await undoByKey(page);
      await expect(page.getByTestId('redo')).toBeEnabled();
      await expect(page.getByTestId('pick-scenario')).toContainText('Base');
      for (const area of lateAnswersMs === 0 ? AREAS : (['shares', 'stocks', 'overview'] as const)) {
        await goTo(page, area);
        await expect(page.locator('.ld-note.is-error'), area).toHaveCount(0);
      }
      await goTo(page, 'shares');
      await expect(page.getByTestId('share-grid').locator('[row-id="lynas-kuantan"]').first()).toBeVisible();
      await goTo(page, 'stocks');
      await expect(page.getByTestId('stock-grid').locator('[row-id]').first()).toBeVisible();
      expect(await ids()).toEqual([]);
    });
  });

test('a scenario that is gone in the page that is open leaves it without a sentence', async ({ page }) => {
  await setLook(page, 'en', 'light');
  const ids = await watchForIds(page);
  for (const area of ['scenarios', 'stocks', 'brief', 'compare'] as const) {
    await newScenario(page);
    await goTo(page, area);
    await undoByKey(page);
    await expect(page.getByTestId('pick-scenario')).not.toContainText('New scenario');
    await expect(page.locator('.ld-note.is-error'), area).toHaveCount(0);
  }
  expect(await ids()).toEqual([]);
});

test('a material that is removed while it is selected gives its place to the first one', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  // As another part of the program removes it.
  const edit = (message: string, input: unknown) =>
    page.evaluate(([name, said]) => window.lodestone.invoke(name as string, said), [message, input]);
  await pick(page, 'material', /Samarium/);
  await expect(page.getByTestId('pick-material')).toContainText('Samarium');
  const removed = await edit('data.remove', { table: 'material', ids: ['Sm'], withDependents: true });
  expect(removed).toMatchObject({ ok: true });
  await expect(page.getByTestId('pick-material')).not.toContainText('Samarium');
  await expect(page.getByTestId('pick-material')).not.toHaveText('');
  await expect(page.locator('.ld-note.is-error')).toHaveCount(0);
});
