import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { test as base, expect, launchApp } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo, shareCell, typeShare } from './journey/verbs';

const test = base.extend({
  app: async ({ userData }, use) => {
    const app = await launchApp(userData, [], join(import.meta.dirname, 'fixtures/kept-workers.cjs'));
    await (await app.firstWindow()).waitForLoadState('load');
    await use(app);
    await app.close();
  },
});

interface Kept {
  readonly keptWorkers: { readonly entry: string; readonly worker: { terminate(): Promise<number> } }[];
}

/** Ends the newest worker of an entry, as a defect of its own would. */
async function lose(app: ElectronApplication, entry: string): Promise<void> {
  const count = await inMain(
    app,
    async (_electron, name) => {
      const found = (globalThis as unknown as Kept).keptWorkers.filter((one) => one.entry.includes(name));
      await found.at(-1)?.worker.terminate();
      return found.length;
    },
    entry,
  );
  expect(count).toBeGreaterThan(0);
}

for (const [what, entry] of [
  ['the backend', 'backend-thread'],
  ['the project', 'project-entry'],
] as const)
  test(`the thread of ${what} that has ended is started again, with all that was confirmed`, async ({
    app,
    page,
  }) => {
    test.setTimeout(90_000);
    await setLook(page, 'en', 'light');
    await goTo(page, 'shares');
    await typeShare(page, 'lynas-kuantan', 2026, '31');
    await expect(page.getByTestId('undo')).toBeEnabled();
    await lose(app, entry);
    await expect(page.getByTestId('desk-again')).toHaveText('Started again after a stop');
    await expect(page.locator('.ld-note').first()).toContainText('What was confirmed is in the project');
    await expect(page.getByTestId('document-name')).toContainText('Safe on disk');
    await goTo(page, 'shares');
    await expect(shareCell(page, 'lynas-kuantan', 'year-2026')).toHaveText('31.0');
    await typeShare(page, 'lynas-kuantan', 2026, '32');
    await expect(shareCell(page, 'lynas-kuantan', 'year-2026')).toHaveText('32.0');
    // Once more: each has the other's place then.
    await lose(app, 'backend-thread');
    await expect(page.locator('.ld-note').first()).toContainText('What was confirmed is in the project');
    await goTo(page, 'shares');
    await expect(shareCell(page, 'lynas-kuantan', 'year-2026')).toHaveText('32.0');
  });
