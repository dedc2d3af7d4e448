import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { LANGUAGES } from '@shared/base/message';
import { MANUAL_PAGES, type ManualPageId } from '@shared/features/help/manual-pages';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { onScreen, quotedWords } from './journey/manual';
import { goTo, pick } from './journey/verbs';

const SURVEY = join(PROJECT_ROOT, 'resources/sample/workbooks/survey-fy2026-ja.xlsx');

/** Puts the window where a part of a page of the manual has its words. */
type Scene = (page: Page, app: ElectronApplication) => Promise<void>;

const firstCell = (page: Page, grid: string): Promise<void> =>
  page.getByTestId(grid).locator('[role="gridcell"]').first().click();
const withScenario: Scene = async (page) => {
  await goTo(page, 'scenarios');
  await pick(page, 'scenario', /^(?:Licences 25 %|輸出許可制（許可率25%）)/);
  await page.getByTestId('head-figures').waitFor({ timeout: 30_000 });
};

/** An area with what stands in it: its code is loaded when it is first gone to. */
function loaded(area: string, within: string): Scene {
  return async (page) => {
    await goTo(page, area);
    await page.getByTestId(within).waitFor();
  };
}

/** Where the words of each page are to be found, one place after another. The first page has a walk of its own. */
const SCENES: Readonly<Record<Exclude<ManualPageId, 'ten-minutes'>, readonly Scene[]>> = {
  files: [
    loaded('history', 'audit'),
    async (page) => {
      await page.getByTestId('go-home').click();
      await page.getByTestId('menu-file').click();
    },
  ],
  'data-and-import': [
    async (page) => {
      await goTo(page, 'data');
      await firstCell(page, 'data-grid');
    },
    loaded('importing', 'import-choose'),
    async (page, app) => {
      await choosePaths(app, SURVEY);
      await page.getByTestId('import-choose').click();
      await page.getByTestId('import-next').click();
      await page.getByTestId('import-preview').waitFor();
    },
  ],
  shares: [loaded('shares', 'share-grid')],
  stocks: [
    async (page) => {
      await goTo(page, 'stocks');
      await page.getByTestId('stock-grid').locator('[row-id*="national"] [role="gridcell"]').first().click();
      await page.getByTestId('remove-stock').waitFor();
    },
  ],
  watch: [
    async (page) => {
      await goTo(page, 'overview');
      await page.getByTestId('ringing').waitFor();
    },
    loaded('months', 'months-says'),
    async (page) => {
      await goTo(page, 'tripwires');
      await page.getByTestId('tripwire-tw-measure-dates').click();
      await page.getByTestId('tripwire-record').waitFor();
    },
  ],
  scenarios: [
    withScenario,
    async (page) => {
      await page.getByTestId('slider-approvedPercent').locator('input[type="range"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.getByTestId('scenario-keep').waitFor();
    },
    async (page) => {
      await page.getByTestId('scenario-views').getByRole('tab').nth(1).click();
      await page
        .getByTestId('stress-panel')
        .getByRole('tab', { name: /Worst shock|最悪の途絶/ })
        .click();
      await page.getByTestId('stress-node-days').fill('90');
      await page.getByTestId('stress-ask').click();
      await page.getByTestId('make-worst-90').waitFor({ timeout: 60_000 });
    },
    async (page) => {
      await page.getByTestId('scenario-views').getByRole('tab').last().click();
      await page.getByTestId('ask-next-run').waitFor();
    },
    // The next page finds its words in the run.
    async (page) => {
      await page.getByTestId('scenario-views').getByRole('tab').first().click();
    },
  ],
  compare: [
    async (page) => {
      await goTo(page, 'compare');
      await page.getByTestId('waterfall').waitFor({ timeout: 60_000 });
    },
  ],
  backwards: [
    loaded('solve', 'solve-solve'),
    async (page) => {
      // Decided today nothing reaches the days of a run that has begun.
      await page.getByTestId('solve-decided').fill('2025-04-01');
      await page.getByTestId('solve-solve').click();
      await page.getByTestId('mixes-table').waitFor({ timeout: 60_000 });
    },
  ],
  exercise: [
    loaded('exercise', 'exercise-play-zero-in-heavy'),
    // The pages after it find their words in the copy, too.
    async (page) => {
      await page.getByTestId('exercise-play-licences-in-april').click();
      await page.getByTestId('exercise-known').waitFor({ timeout: 60_000 });
    },
    async (page) => {
      const turns = await page.locator('.exr-turn').count();
      await page.getByTestId('exercise-who-0').fill('Sato');
      await page.getByTestId('exercise-who-1').fill('Tanaka');
      for (let at = 0; at < turns; at++) {
        await expect(page.locator('.exr-turn.is-done')).toHaveCount(at, { timeout: 60_000 });
        await page.getByTestId('exercise-decide-now').click();
      }
      await page.getByTestId('exercise-paper').waitFor({ timeout: 120_000 });
    },
  ],
  papers: [
    loaded('returns', 'return-write'),
    withScenario,
    async (page) => {
      await page.keyboard.press('ControlOrMeta+Shift+E');
      await page.getByTestId('export-dialog').waitFor();
    },
  ],
  keys: [async () => {}],
};

for (const language of LANGUAGES)
  test(`what the pages of the manual tell to look for in ${language} stands on the screen`, async ({
    app,
    page,
  }) => {
    test.setTimeout(240_000);
    await setLook(page, language, 'light');
    for (const id of MANUAL_PAGES) {
      if (id === 'ten-minutes') continue;
      const quoted = await quotedWords(page, id);
      await page.keyboard.press('Shift+F1');
      await expect(page.getByTestId('manual')).toHaveCount(0);
      let left = quoted;
      for (const scene of SCENES[id]) {
        await scene(page, app);
        left = await notOnScreen(page, left);
      }
      // What the last scene opens may come a moment later.
      await expect
        .poll(async () => (left = await notOnScreen(page, left)), `of ${quoted.length} on page ${id}`)
        .toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

async function notOnScreen(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const one of words) if (!(await onScreen(page, one).isVisible())) left.push(one);
  return left;
}
