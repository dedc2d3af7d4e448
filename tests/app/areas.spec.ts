import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { AREAS } from './journey/areas';
import { goTo, pick } from './journey/verbs';

/** What lies over or beside the page: how it is asked for, and where it stands. */
const OVER = [
  ['Control+e', 'search-dialog'],
  ['F1', 'help-dialog'],
  ['Control+/', 'keys-dialog'],
  ['Control+,', 'settings-dialog'],
  ['Shift+F1', 'manual'],
] as const;

/** Each is accessible, and gives the focus back to where it was. */
async function examineDialogs(page: Page): Promise<void> {
  await goTo(page, 'shares');
  await page.getByTestId('pick-economy').focus();
  for (const [keys, testId] of OVER) {
    await page.keyboard.press(keys);
    await page.getByTestId(testId).waitFor();
    await still(page);
    if (testId === 'search-dialog') {
      await page.keyboard.type('dy');
      await page.getByTestId('search-dialog').getByText('Figures', { exact: true }).waitFor();
    }
    expect(await seriousFindings(page), testId).toEqual([]);
    if (testId === 'help-dialog') {
      await page.keyboard.press('F1');
      await page.getByTestId('keys-dialog').waitFor();
    }
    await page.keyboard.press('Escape');
    await expect(page.getByTestId(testId)).toHaveCount(0);
    // Beside the page a person has gone on reading; a dialog gives the focus back to what it was opened from.
    if (testId !== 'manual') await expect(page.getByTestId('pick-economy')).toBeFocused();
    else await expect(page.locator('body')).not.toBeFocused();
  }
}

/** Shapes whose background is all that they are, with the page that has them. */
const SHAPES = [
  ['scenarios', '.scn-block'],
  ['scenarios', '.scn-chip.is-filled'],
  ['scenarios', '.ld-gap'],
  ['stocks', '.ld-cover-track > i'],
  ['compare', '.ld-flow'],
] as const;

/** The system's forced colours leave them; they take every other background away. */
async function examineForcedColours(page: Page): Promise<void> {
  await goTo(page, 'scenarios');
  await pick(page, 'scenario', /^輸出許可制（許可率25%）/);
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [area, shape] of SHAPES) {
    await goTo(page, area);
    // Asked until it holds: a grid that draws its rows anew takes the element away between finding and reading it.
    await expect(page.locator(shape).first(), shape).toHaveCSS('forced-color-adjust', 'none');
  }
  await page.emulateMedia({ forcedColors: 'none' });
}

// A theme has the colours and a language the names: each is examined once, on every page.
for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const) {
  test(`every area in ${language}, ${theme}: drawn, accessible, silent`, async ({ app, page }, info) => {
    test.setTimeout(360_000); // every page and dialog, each drawn, settled and examined; a busy machine takes its time
    await setLook(page, language, theme);
    for (const area of AREAS) {
      await goTo(page, area);
      await still(page); // a picture of half a page shows nothing
      await page.screenshot({ path: info.outputPath(`${area}.png`) });
      expect(await seriousFindings(page), area).toEqual([]);
    }
    await page.getByTestId('go-home').click();
    await page.getByTestId('home-waiting').locator('li').first().waitFor();
    expect(await seriousFindings(page), 'home').toEqual([]);
    if (language === 'en') await examineDialogs(page);
    else await examineForcedColours(page);
    await goTo(page, 'evidence');
    await page.getByTestId('evidence-checks').click();
    await page.getByTestId('checks-sum').waitFor();
    await page.screenshot({ path: info.outputPath('self-check.png') });
    expect(await seriousFindings(page), 'self-check').toEqual([]);
    expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
}
