import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readObjects } from '../../electron/sheets/read/paper/pdf-objects';
import { pdfTexts } from '../../electron/sheets/read/paper/pdf-text';
import { readBrief } from '../../electron/sheets/read/paper/read-brief';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { fontKinds } from './fixtures/font-kinds';
import { still } from './fixtures/still';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

test('scenarios are written as one table, as values and as a workbook with sampled runs', async ({
  app,
  page,
  userData,
}) => {
  test.setTimeout(180_000);
  await goTo(page, 'scenarios');
  // Keys are heard once the page has its scenarios.
  await still(page);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByTestId('export-dialog').waitFor();
  await choose(page, 'Licences 25 %');

  await page.getByTestId('export-form-csv').check();
  await page.getByTestId('export-table').selectOption('shares');
  await written(page, app, join(userData, 'shares.csv'), 'shares.csv: the table "shares"');
  const bytes = readFileSync(join(userData, 'shares.csv'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

  await page.getByTestId('export-form-values').check();
  await written(page, app, join(userData, 'values.xlsx'), '10 tables of values');

  await page.getByTestId('export-form-live').check();
  await page.getByTestId('paper-mark').fill('機密性2情報');
  await page.getByTestId('export-sampled').check();
  await page.getByTestId('export-runs').fill('200');
  await page.getByTestId('export-seed').fill('11');
  await page.getByTestId('export-seed').blur();
  expect(await seriousFindings(page)).toEqual([]);
  await written(page, app, join(userData, 'sampled.xlsx'), 'sheets and');
  // A folder in the place of the file: the sentence says so, and nothing is left behind.
  await choosePaths(app, join(userData, 'none', 'x.xlsx'));
  await page.getByTestId('export-write').click();
  await expect(page.getByTestId('export-notice')).toContainText('There is no folder', {
    timeout: 30_000,
  });

  for (const name of ['Licences 60 %', 'Base 2026', 'Lynas 45 %']) await choose(page, name);
  // Four scenarios of all materials are more than a workbook bears by day: what is coarser is said before a file is chosen.
  await expect(page.getByTestId('export-coarser')).toContainText('By month, as values', { timeout: 30_000 });
  await page.getByTestId('export-close').click();
  await briefIsWritten(page, app, userData);
});

test('a brief of all lines is one page of A4 in either language', async ({ app, page, userData }) => {
  test.setTimeout(120_000);
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: 'Ban, heavy rare earths' }).first().click();
  // From here on it stops in one year and is back in the next, so that every date is written out.
  const start = page.getByTestId('scenario-start');
  await start.fill('2026-11-28');
  await start.press('Enter');
  await page.getByTestId('scenario-save').click();
  await expect(page.getByTestId('scenario-save')).toBeDisabled();
  await page.getByTestId('open-brief').click();
  // Seventeen lines, of which three are not reduced, and their sum.
  await expect(page.locator('.brief-lines tbody tr')).toHaveCount(18, { timeout: 60_000 });
  const paths = ['ja.pdf', 'en.pdf'].map((name) => join(userData, name));
  await choosePaths(app, ...paths);
  await page.getByTestId('brief-both-pdf').click();
  await expect(page.getByTestId('brief-done')).toContainText(/ja\.pdf.*en\.pdf/, { timeout: 60_000 });
  for (const path of paths) {
    const bytes = readFileSync(path);
    expect(pdfTexts(bytes)).toHaveLength(1);
    expect(bytes.length).toBeLessThanOrEqual(200_000);
    expect(fontKinds(bytes), path).toEqual(['CIDFontType2', 'Type0']);
    const said = [...readObjects(bytes).values()].map(({ dictionary }) => dictionary);
    for (const tag of ['/StructTreeRoot', '/S /H1', '/S /Table', '/S /TH'])
      expect(
        said.some((dictionary) => dictionary.includes(tag)),
        tag,
      ).toBe(true);
  }
});

/** From a scenario to its brief in two clicks: printed by the window itself, with its keys in it. */
async function briefIsWritten(
  page: Page,
  app: Parameters<typeof choosePaths>[0],
  userData: string,
): Promise<void> {
  await page.getByTestId('open-brief').click();
  await page.locator('.brief-paper').waitFor({ timeout: 60_000 });
  // The mark that the workbook was given.
  await expect(page.getByTestId('paper-mark')).toHaveValue('機密性2情報');
  const [pdf, word] = [join(userData, 'brief.pdf'), join(userData, 'brief.docx')];
  await choosePaths(app, pdf);
  await page.getByTestId('brief-pdf').click();
  await expect(page.getByTestId('brief-done')).toContainText('brief.pdf', { timeout: 30_000 });
  const read = await readBrief(pdf);
  const said = read.figures.map(({ place, text }) => [place, text]);
  expect(said).toEqual(read.keys.order.map((key, place) => [place, read.keys.keys[key]?.shown]));
  expect([read.texts, read.keys.request.mark]).toEqual([[], '機密性2情報']);
  await choosePaths(app, word);
  await page.getByTestId('brief-word').click();
  await expect(page.getByTestId('brief-done')).toContainText('brief.docx', { timeout: 30_000 });
  expect((await readBrief(word)).keys.keys).toEqual(read.keys.keys);
  await page.getByTestId('brief-text-happens').fill('All 17 lines stop');
  await expect(page.getByTestId('brief-unsaid')).toContainText('17');
  await expect(page.getByTestId('brief-pdf')).toBeDisabled();

  // Every other page goes to paper in full, under a head with the mark, and comes back as it was.
  await goTo(page, 'scenarios');
  await expect(page.locator('.ld-print-head')).toContainText('機密性2情報');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.ld-opened').first()).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.ld-opened')).toHaveCount(0);
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByTestId('export-dialog').getByRole('checkbox', { name }).check();
}

async function written(
  page: Page,
  app: Parameters<typeof choosePaths>[0],
  path: string,
  said: string,
): Promise<void> {
  await choosePaths(app, path);
  await page.getByTestId('export-write').click();
  await expect(page.getByTestId('export-done')).toContainText(said, { timeout: 60_000 });
}
