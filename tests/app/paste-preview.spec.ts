import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { cellIn, openArea } from './journey/grids';
import { goTo, pick } from './journey/verbs';

const tsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');

/** Sixteen shares as a spreadsheet has them, under sloppy heads and without a percent sign. */
const WIDE = tsv([
  ['Company', 'Ctry', '2026', '2027', '2028', '2029'],
  ['Bergwerk Nord', 'Germany', '10', '12', '14', '16'],
  ['Anhui Slag', 'China', '60', '58', '56', '54'],
  ['Ural Slag', 'Russia', '20', '20', '20', '20'],
  ['Highveld', 'South Africa', '10', '10', '10', '10'],
  ['Total', '', '100', '100', '100', '100'],
]);

/** The texts of a column of the grid of shares, by row. */
const column = (page: Page, id: string): Promise<Readonly<Record<string, string>>> =>
  page
    .getByTestId('share-grid')
    .locator(`.ag-row[row-id] [col-id="${id}"]`)
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((cell) => [cell.closest('[row-id]')?.getAttribute('row-id') ?? '', cell.textContent ?? '']),
      ),
    );

for (const language of ['en', 'ja'] as const) {
  test(`rows with headings over a filled table are looked at before they are written (${language})`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, language === 'en' ? 'light' : 'dark');
    await openArea(page, 'shares');
    const cell = cellIn(page, 'share-grid', 'lynas-kuantan', 'year-2027');
    await cell.waitFor();
    const before = await column(page, 'year-2027');
    /** Rows that are drawn in both, and say something else. */
    const differing = async (): Promise<readonly string[]> => {
      const after = await column(page, 'year-2027');
      return Object.keys(before).filter(
        (row) => row in after && row !== 'rest' && after[row] !== before[row],
      );
    };
    const stands = (await cell.textContent()) ?? '';
    const name = (await cellIn(page, 'share-grid', 'lynas-kuantan', 'supplier').textContent()) ?? '';
    const heads = ['Company', 'Country', '2027'];
    const block = tsv([
      heads,
      [name, language === 'en' ? 'Malaysia' : 'マレーシア', '1.5'],
      ['Neue Hütte', 'Germany', '0.5'],
    ]);
    const preview = page.getByTestId('paste-preview');
    const paste = async (): Promise<void> => {
      await cell.click();
      await clipboardHolds(app, block);
      await page.keyboard.press('ControlOrMeta+V');
      await expect(preview).toBeVisible();
      await preview.getByTestId('paste-as-percent').check();
      await expect(preview.getByTestId('paste-over-rows').locator('tbody tr')).toHaveCount(1);
    };

    await paste();
    await expect(preview.getByTestId('paste-over-rows')).toContainText('1.5');
    await expect(preview.getByTestId('paste-new-rows')).toContainText('Neue Hütte');
    await page.screenshot({ path: info.outputPath(`preview ${language}.png`) });
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    expect(await differing(), 'nothing is written unasked').toEqual([]);

    await paste();
    await preview.getByTestId('paste-over-rows').getByRole('checkbox').uncheck();
    await page.keyboard.press('Control+Enter');
    await expect(preview).toHaveCount(0);
    await expect(page.getByTestId('share-grid')).toContainText('Neue Hütte');
    expect(await differing(), 'the rows that stood are as they were').toEqual([]);
    await page.getByTestId('undo').click();
    await expect(page.getByTestId('share-grid')).not.toContainText('Neue Hütte');

    await paste();
    await preview.getByTestId('paste-write').click();
    await expect(preview).toHaveCount(0);
    await expect(cell).toContainText('1.5');
    await page.getByTestId('undo').click();
    await expect(cell).toHaveText(stands);
    expect(await differing()).toEqual([]);
  });
}

test('a wide block on an empty page is sixteen shares in at most two clicks', async ({ app, page }, info) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'shares');
  await pick(page, 'stage', /Component/);
  const box = page.getByTestId('paste-shares-empty');
  await box.focus();
  await clipboardHolds(app, WIDE);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByTestId('paste-sentence')).toContainText('16 new');
  await page.screenshot({ path: info.outputPath('sixteen.png') });
  let clicks = 0;
  const click = async (testId: string): Promise<void> => {
    clicks += 1;
    await page.getByTestId(testId).click();
  };
  await click('paste-write');
  await expect(page.getByTestId('share-grid')).toContainText('Bergwerk Nord');
  const row = page.getByTestId('share-grid').getByRole('row').filter({ hasText: 'Anhui Slag' }).first();
  await expect(row).toContainText('58');
  expect(clicks).toBeLessThanOrEqual(2);
});

test('a block is looked at on shares of a scenario and on the pivot, with years and rows that are new', async ({
  app,
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  const preview = page.getByTestId('paste-preview');
  const paste = async (
    at: ReturnType<typeof cellIn>,
    rows: readonly (readonly string[])[],
  ): Promise<void> => {
    await at.click();
    await clipboardHolds(app, tsv(rows));
    await page.keyboard.press('ControlOrMeta+V');
    await expect(preview).toBeVisible();
  };
  await goTo(page, 'pivot');
  const stands = cellIn(page, 'pivot-grid', 'lynas-kuantan', 'at-2027');
  await stands.waitFor();
  await paste(stands, [
    ['Supplier', '2027', '2033'],
    ['Lynas Malaysia, Kuantan', '2.5%', '3.5%'],
  ]);
  await expect(preview.getByTestId('paste-new-rows').locator('tbody tr')).toHaveText(/2033 *3\.5/);
  await page.screenshot({ path: info.outputPath('pivot.png') });
  await preview.getByTestId('paste-write').click();
  await expect(preview).toHaveCount(0);
  await expect(stands).toHaveText('2.5');
  await page.getByTestId('undo').click();
  await expect(stands).not.toHaveText('2.5');

  await openArea(page, 'shares');
  await pick(page, 'scenario', /Licences 25/);
  const cell = cellIn(page, 'share-grid', 'lynas-kuantan', 'year-2027');
  const before = (await cell.textContent()) ?? '';
  const name = (await cellIn(page, 'share-grid', 'lynas-kuantan', 'supplier').textContent()) ?? '';
  await paste(cell, [
    ['Supplier', '2027'],
    [name, '1.5'],
    ['Total', '1.5'],
  ]);
  await expect(page.getByTestId('paste-write')).toBeDisabled();
  await preview.getByTestId('paste-as-percent').check();
  await expect(preview.getByTestId('paste-over-rows').locator('tbody tr')).toHaveCount(1);
  await expect(preview.getByTestId('paste-out')).toContainText('Total');
  await page.screenshot({ path: info.outputPath('scenario.png') });
  await page.keyboard.press('Control+Enter');
  await expect(preview).toHaveCount(0);
  await expect(cell).toHaveText('1.5');
  await expect(cell).toHaveClass(/ld-cell-changed/);
  await page.getByTestId('undo').click();
  await expect(cell).toHaveText(before);
});

test('figures of a stock are held, and are not said to be of a year', async ({ app, page }, info) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'stocks');
  const cell = cellIn(page, 'stock-grid', 'stock-jpn-Dy-national', 'tonnes');
  await cell.click();
  await clipboardHolds(
    app,
    tsv([
      ['Tier', 'Opening stock', 'Minimum'],
      ['national', '21', '2'],
      ['private', '11', '1'],
    ]),
  );
  await page.keyboard.press('ControlOrMeta+V');
  const question = page.getByTestId('paste-as');
  await expect(question).toContainText('Thousand tonnes');
  await expect(question).not.toContainText('a year');
  await page.screenshot({ path: info.outputPath('stock.png') });
});
