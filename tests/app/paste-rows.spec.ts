import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds } from './fixtures/clipboard';
import { type LanguageChosen, setLook } from './fixtures/look';
import { cellIn, openArea } from './journey/grids';

const pasteAt = async (
  app: ElectronApplication,
  page: Page,
  at: Locator,
  lines: readonly (readonly string[])[],
) => {
  await at.click();
  await clipboardHolds(app, lines.map((line) => line.join('\t')).join('\r\n'));
  await page.keyboard.press('ControlOrMeta+V');
};

/** The texts of all cells that the grid draws, by row and column. */
async function drawn(page: Page): Promise<Readonly<Record<string, string>>> {
  const cells = await page
    .getByTestId('data-grid')
    .locator('.ag-row[row-id] .ag-cell[col-id]')
    .evaluateAll((all) =>
      all.map((cell) => [
        `${cell.closest('[row-id]')?.getAttribute('row-id')} ${cell.getAttribute('col-id')}`,
        cell.textContent,
      ]),
    );
  return Object.fromEntries(cells);
}

/** The cells that are drawn in both, and say something else. */
function differing(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(before).filter((cell) => cell in after && after[cell] !== before[cell]);
}

const SAID: Readonly<
  Record<LanguageChosen, { heads: readonly string[]; other: string; stage: string; both: RegExp }>
> = {
  en: {
    heads: ['COUNTRY', 'lead time (days)', 'English Name', 'Stage'],
    other: 'Malaysia',
    stage: 'Separation',
    both: /^Overwrite cells \(1\) and add rows \(1\)$/,
  },
  ja: {
    heads: ['国・地域', '輸送日数（日）', '名称（日本語）', '工程'],
    other: 'マレーシア',
    stage: '分離・精製',
    both: /^1セルを置き換え、1行を追加$/,
  },
};

for (const language of ['en', 'ja'] as const) {
  test(`rows under heads in another order go by their names, and what stands is named first (${language})`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, language === 'en' ? 'light' : 'dark');
    await openArea(page, 'data', 'supplier');
    const at = (row: string, column: string) => cellIn(page, 'data-grid', row, column);
    await at('lynas-kuantan', 'leadTimeDays').waitFor();
    const name = (await at('lynas-kuantan', language === 'en' ? 'nameEn' : 'nameJa').textContent()) ?? '';
    const stood = (await at('lynas-kuantan', 'leadTimeDays').textContent()) ?? '';
    const before = await drawn(page);
    const ids = Object.keys(before).map((key) => key.split(' ')[0] ?? '');
    const first = at(ids.find((id) => id !== 'lynas-kuantan') ?? '', 'leadTimeDays');
    const { heads, other, stage, both } = SAID[language];
    const block = [heads, [other, '99', name, stage], [other, '12', 'Yulin Magnesium', stage]];
    const question = page.getByTestId('paste-preview');

    await pasteAt(app, page, first, block);
    const over = question.getByTestId('paste-over-rows').locator('tbody tr');
    await expect(over).toHaveCount(1);
    await expect(over).toContainText(name);
    await expect(over).toContainText(`${stood} 99`);
    await expect(question.getByTestId('paste-new-rows').locator('tbody tr')).toHaveCount(1);
    await page.screenshot({ path: info.outputPath(`question ${language}.png`) });
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    expect(differing(before, await drawn(page)), 'nothing is written unasked').toEqual([]);

    await pasteAt(app, page, first, block);
    await question.getByTestId('paste-write-new').click();
    await expect(question).toHaveCount(0);
    const added = page.getByTestId('data-grid').getByRole('row').filter({ hasText: 'Yulin Magnesium' });
    await expect(added.first()).toBeVisible();
    expect(differing(before, await drawn(page)), 'the rows that stood are as they were').toEqual([]);
    await page.getByTestId('undo').click();
    await expect(added).toHaveCount(0);

    await pasteAt(app, page, first, block);
    await expect(question.getByTestId('paste-write')).toHaveText(both);
    await page.keyboard.press('Control+Enter');
    await expect(question).toHaveCount(0);
    await expect(added.first()).toBeVisible();
    await page.getByTestId('data-find').fill('99');
    await expect(at('lynas-kuantan', 'leadTimeDays')).toHaveText('99');
    await page.getByTestId('data-find').fill('');
    await expect(added.first()).toBeVisible();
    await page.getByTestId('undo').click();
    await expect(added).toHaveCount(0);
    await page.getByTestId('data-find').fill(name);
    await expect(at('lynas-kuantan', 'leadTimeDays'), 'one undo for both').toHaveText(stood);
  });
}

test('rows of a table that is known by several columns are found by all of them', async ({
  app,
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'data', 'capacity');
  const rows = page.getByTestId('data-grid').locator('.ag-row[row-id]');
  await rows.first().waitFor();
  // By their places: of those that stand first in the page, some may lie out of sight and be taken away.
  const placed = await rows.evaluateAll((all) =>
    all.map((row) => [Number(row.getAttribute('row-index')), row.getAttribute('row-id') ?? ''] as const),
  );
  const [first = '', second = ''] = new Set(placed.sort(([a], [b]) => a - b).map(([, id]) => id));
  const text = async (row: string, column: string) =>
    (await cellIn(page, 'data-grid', row, column).textContent()) ?? '';
  const [supplier, material] = [await text(second, 'supplierId'), await text(second, 'materialId')];
  const before = await drawn(page);
  const question = page.getByTestId('paste-preview');

  // At the first row, without heads: the line says that it means the second.
  await pasteAt(app, page, cellIn(page, 'data-grid', first, 'supplierId'), [
    [supplier.trim(), material.trim(), '4321'],
  ]);
  await expect(question.getByTestId('paste-over-rows')).toContainText('4,321');
  await page.screenshot({ path: info.outputPath('capacity.png') });
  await question.getByTestId('paste-write').click();
  await expect(cellIn(page, 'data-grid', second, 'tonnesPerYear')).toHaveText('4,321');
  const after = await drawn(page);
  expect(Object.keys(before).filter((cell) => after[cell] !== before[cell])).toEqual([
    `${second} tonnesPerYear`,
  ]);

  await page.getByTestId('undo').click();
  await expect.poll(() => drawn(page)).toEqual(before);
  await pasteAt(app, page, cellIn(page, 'data-grid', first, 'note'), [['Capacity'], ['1'], ['2']]);
  await expect(question.getByTestId('paste-over-rows').locator('tbody tr')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await pasteAt(app, page, cellIn(page, 'data-grid', first, 'supplierId'), [
    ['Supplier', 'Material', 'Capacity (kt a year)'],
    [supplier.trim(), material.trim(), '4'],
  ]);
  await expect(page.getByTestId('notice')).toContainText('Capacity (kt a year)');
  await pasteAt(app, page, cellIn(page, 'data-grid', first, 'supplierId'), [
    ['Supplier', 'Material'],
    [supplier.trim(), material.trim()],
  ]);
  await expect(question).toContainText('there is nothing to write');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  expect(await drawn(page)).toEqual(before);
});
