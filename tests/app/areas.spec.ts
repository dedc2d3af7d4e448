import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

const AREAS = [
  'overview',
  'shares',
  'chain',
  'needs',
  'stocks',
  'scenarios',
  'solve',
  'compare',
  'data',
  'importing',
  'evidence',
  'brief',
  'editions',
  'history',
] as const;

// A theme has the colours and a language the names: each is examined once, on every page.
for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const) {
  test(`every area in ${language}, ${theme}: drawn, accessible, silent`, async ({ app, page }, info) => {
    test.setTimeout(180_000); // six areas, each drawn, settled and examined; a busy machine takes its time
    await setLook(page, language, theme);
    for (const area of AREAS) {
      await goTo(page, area);
      await page.waitForTimeout(600); // charts and fonts settle; a picture of half a page shows nothing
      await page.screenshot({ path: info.outputPath(`${area}.png`) });
      expect(await seriousFindings(page), area).toEqual([]);
    }
    await goTo(page, 'evidence');
    await page.getByTestId('evidence-checks').click();
    await page.getByTestId('checks-sum').waitFor();
    await page.screenshot({ path: info.outputPath('self-check.png') });
    expect(await seriousFindings(page), 'self-check').toEqual([]);
    expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
}
