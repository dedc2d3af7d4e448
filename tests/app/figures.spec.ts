import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds, clipboardText } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { goTo, pick } from './journey/verbs';

/** Pastes text at a cell, as a spreadsheet has put it on the clipboard of the system. */
async function pasteAt(app: ElectronApplication, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await clipboardHolds(app, text);
  await cell.page().keyboard.press('ControlOrMeta+V');
}

async function type(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function pickDy(page: Page): Promise<void> {
  await goTo(page, 'shares');
  await page.getByTestId('pick-material').click();
  await page.getByRole('menuitemradio', { name: /Dysprosium|ジスプロシウム/ }).click();
}

test('a block pasted into the needs is one change, refused as a whole, and undone', async ({
  app,
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await pickDy(page);
  await goTo(page, 'needs');
  const cell = (line: string, year: number) => page.locator(`[row-id="Dy|${line}"] [col-id="year-${year}"]`);
  const places = [2026, 2027].flatMap((year) => [cell('recycling|', year), cell('substitution|', year)]);
  await cell('recycling|', 2026).waitFor();
  const before = await Promise.all(places.map((place) => place.textContent()));

  const refused = page.getByTestId('paste-refused');
  await pasteAt(app, cell('recycling|', 2026), '33\t34\n101\t120');
  await expect(refused.getByRole('row')).toHaveCount(3);
  await expect(refused).toContainText(/Substitution.*2026.*101.*Substitution.*2027.*120/);
  await page.screenshot({ path: info.outputPath('refused.png') });
  await page.keyboard.press('Escape');
  await pasteAt(app, cell('recycling|', 2026), '33\tmany');
  await expect(refused).toContainText('many');
  await page.keyboard.press('Escape');
  for (const [index, place] of places.entries()) await expect(place).toHaveText(before[index] ?? '');

  await pasteAt(app, cell('recycling|', 2026), '33\t34\n4\t５ %\n');
  await expect(cell('recycling|', 2027)).toHaveText('34');
  await expect(cell('substitution|', 2027)).toContainText('5');
  await expect(page.getByTestId('live-region')).toContainText('4 cells pasted');
  await page.screenshot({ path: info.outputPath('needs.png') });
  await page.getByTestId('undo').click();
  for (const [index, place] of places.entries()) await expect(place).toHaveText(before[index] ?? '');

  await pasteAt(app, cell('recycling|', 2026), 'Recycling\t33\t34\nWind turbines\t7\t8');
  const preview = page.getByTestId('paste-preview');
  await expect(preview.getByTestId('paste-new-rows').locator('tbody tr')).toHaveText([
    /Wind turbines \(new use\) *2026 *7 t/,
    /Wind turbines \(new use\) *2027 *8 t/,
  ]);
  await expect(preview.getByTestId('paste-over-rows').locator('tbody tr')).toHaveCount(2);
  await page.screenshot({ path: info.outputPath('new-use.png') });
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  for (const [index, place] of places.entries()) await expect(place).toHaveText(before[index] ?? '');
  await pasteAt(app, cell('recycling|', 2026), 'Recycling\t33\t34\nWind turbines\t7\t8');
  await preview.getByTestId('paste-write').click();
  await expect(preview).toHaveCount(0);
  const made = page.locator('[row-id^="Dy|use|"]').filter({ hasText: 'Wind turbines' });
  await expect(made.locator('[col-id="year-2027"]')).toHaveText('8.0');
  await page.getByTestId('undo').click();
  await expect(made).toHaveCount(0);
});

test('a block pasted into the stocks crosses what is only shown, and is undone', async ({
  app,
  page,
}, info) => {
  await setLook(page, 'ja', 'dark');
  await pickDy(page);
  await goTo(page, 'stocks');
  const cell = (tier: string, column: string) =>
    page.locator(`[row-id="stock-jpn-Dy-${tier}"] [col-id="${column}"]`);
  const opening = cell('national', 'tonnes');
  await opening.waitFor();
  const before = (await opening.textContent()) ?? '';
  await pasteAt(app, opening, '60\t45\t5\n50\t\t6');
  await expect(opening).toHaveText('60');
  await expect(cell('national', 'targetDays')).toHaveText('45');
  await expect(cell('private', 'minimum')).toHaveText('6.0');
  await page.screenshot({ path: info.outputPath('stocks.png') });
  await page.getByTestId('undo').click();
  await expect(opening).toHaveText(before);

  const preview = page.getByTestId('paste-preview');
  await pasteAt(app, opening, '区分\t期首備蓄量\n国家備蓄\t61\n民間備蓄\t51');
  await expect(preview.getByTestId('paste-over-rows').locator('tbody tr')).toHaveCount(2);
  await page.screenshot({ path: info.outputPath('stocks by name.png') });
  await preview.getByTestId('paste-over-rows').getByRole('checkbox').last().uncheck();
  await page.keyboard.press('Control+Enter');
  await expect(preview).toHaveCount(0);
  await expect(opening).toHaveText('61');
  await page.getByTestId('undo').click();
  await expect(opening).toHaveText(before);
});

test('a figure of the needs and one of the stocks take a mark, a range, a note and a source', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'dark');
  await pickDy(page);
  const annotate = async (inspector: string) => {
    await page.getByTestId(inspector).getByTestId('annotate').click();
    const dialog = page.getByTestId('annotate-dialog');
    await dialog.getByLabel('Mark').selectOption('estimated');
    await dialog.getByLabel('Low, t').fill('1');
    await dialog.getByLabel('High, t').fill('９００');
    await dialog.getByLabel('Source').selectOption({ index: 1 });
    await dialog.getByLabel('Note').fill('asked the office');
    await page.screenshot({ path: info.outputPath(`${inspector}-dialog.png`) });
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByTestId(inspector)).toContainText('asked the office');
    await expect(page.getByTestId(inspector)).toContainText('900');
    await page.screenshot({ path: info.outputPath(`${inspector}.png`) });
    await page.getByTestId('undo').click();
    await expect(page.getByTestId(inspector)).not.toContainText('asked the office');
  };
  await goTo(page, 'needs');
  await page.locator('[row-id="Dy|use|use-jpn-eps"] [col-id="year-2026"]').click();
  await annotate('need-inspector');
  await goTo(page, 'stocks');
  await page.locator('[row-id="stock-jpn-Dy-national"] [col-id="tonnes"]').click();
  await annotate('stock-inspector');
});

test('a figure of a scenario is set back from the inspector, which tells its history', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await pickDy(page);
  await pick(page, 'scenario', /Licences 25/);
  const figures = [
    ['needs', 'need-inspector', '[row-id="Dy|use|use-jpn-eps"] [col-id="year-2026"]', '２００'],
    ['stocks', 'stock-inspector', '[row-id="stock-jpn-Dy-national"] [col-id="tonnes"]', '61'],
    ['shares', 'share-inspector', '[row-id="lynas-kuantan-heavy"] [col-id="year-2026"]', '5'],
  ] as const;
  for (const [area, testId, place, text] of figures) {
    await goTo(page, area);
    const cell = page.locator(place);
    const inspector = page.getByTestId(testId);
    const before = (await cell.textContent()) ?? '';
    await type(page, cell, text);
    await expect(cell).toHaveClass(/ld-cell-changed/);
    await cell.click();
    await expect(inspector.getByTestId('inspect-value')).toHaveClass(/ld-changed/);
    await expect(inspector).toContainText('base');
    await page.getByRole('tab', { name: 'History' }).click();
    await expect(page.getByTestId('figure-history').locator('li').first()).toContainText('Licences 25');
    await page.screenshot({ path: info.outputPath(`${area}-history.png`) });
    await page.getByRole('tab', { name: 'Value' }).click();
    await page.screenshot({ path: info.outputPath(`${area}-value.png`) });
    await inspector.getByTestId('reset-figure').click();
    await expect(cell).not.toHaveClass(/ld-cell-changed/);
    await expect(cell).toHaveText(before);
  }
});

test('a figure goes into further years, those of a share rebalanced in each', async ({ page }, info) => {
  await setLook(page, 'ja', 'light');
  await pickDy(page);
  const fill = async (testId: string) => {
    await page.getByTestId(testId).getByTestId('fill-figure').click();
    const dialog = page.getByTestId('fill-dialog');
    await dialog.getByLabel('終了年').fill('2028');
    await page.screenshot({ path: info.outputPath(`${testId}-fill.png`) });
    await dialog.getByRole('button', { name: '補う' }).click();
  };
  const share = (year: number) => page.locator(`[row-id="lynas-kuantan-heavy"] [col-id="year-${year}"]`);
  const before = await share(2028).textContent();
  await type(page, share(2026), '9');
  await expect(share(2026)).toHaveText('9.0'); // the dialog fills what it names: the value as it is by then
  await share(2026).click();
  await fill('share-inspector');
  await expect(share(2028)).toHaveText('9.0');
  await expect(page.locator('[row-id="total"] [col-id="year-2028"]')).toHaveText('100.0');
  await page.getByTestId('undo').click();
  await expect(share(2028)).toHaveText(before ?? '');

  await goTo(page, 'needs');
  const recycling = (year: number) => page.locator(`[row-id="Dy|recycling|"] [col-id="year-${year}"]`);
  await type(page, recycling(2026), '33');
  await expect(recycling(2026)).toHaveText('33');
  await recycling(2026).click();
  await fill('need-inspector');
  await expect(recycling(2028)).toHaveText('33');
  await page.screenshot({ path: info.outputPath('filled.png') });
  await page.getByTestId('undo').click();
  await expect(recycling(2028)).not.toHaveText('33');
});

test('a share takes a source; a total supply and a value at stake take what any figure takes', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await pickDy(page);
  const annotate = async (low: string) => {
    const dialog = page.getByTestId('annotate-dialog');
    await dialog.getByLabel('Low').fill(low);
    await dialog.getByLabel('Source').selectOption({ index: 1 });
    await dialog.getByLabel('Note').fill('asked the office');
    await page.screenshot({ path: info.outputPath(`annotate-${low}.png`) });
    await dialog.getByRole('button', { name: 'Apply' }).click();
  };
  const source = page.getByTestId('share-inspector').locator('dt:text-is("Source") + dd');
  const share = page.locator('[row-id="lynas-kuantan-heavy"] [col-id="year-2026"]');
  await share.click();
  await share.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mark, range and note…' }).click();
  await annotate('1');
  await expect(source).not.toHaveText('–');
  await expect(page.getByTestId('share-inspector')).toContainText('asked the office');

  await page.locator('[row-id="total"] [col-id="tonnes"]').click();
  await expect(page.getByTestId('share-inspector')).toContainText('Total supply, 2026');
  await expect(page.getByTestId('share-inspector')).not.toContainText('asked the office');
  await page.getByTestId('share-inspector').getByTestId('annotate').click();
  await annotate('2');
  await expect(page.getByTestId('share-inspector')).toContainText('asked the office');
  await page.screenshot({ path: info.outputPath('total.png') });

  await goTo(page, 'needs');
  const stake = page.locator('[row-id="Dy|use|use-jpn-eps"] [col-id="yenPerTonne"]');
  await type(page, stake, '2500');
  await expect(stake).toHaveText('2,500');
  await stake.click();
  await page.getByTestId('need-inspector').getByTestId('annotate').click();
  await annotate('2000');
  await expect(page.getByTestId('need-inspector')).toContainText('asked the office');
  await page.screenshot({ path: info.outputPath('stake.png') });
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('need-inspector')).not.toContainText('asked the office');
});

test('a figure of the needs is copied as it is typed', async ({ app, page }) => {
  await setLook(page, 'en', 'light');
  await pickDy(page);
  await goTo(page, 'needs');
  const stake = page.locator('[row-id="Dy|use|use-jpn-eps"] [col-id="yenPerTonne"]');
  await type(page, stake, '2,500');
  await expect(stake).toHaveText('2,500');
  await stake.click();
  await page.keyboard.press('ControlOrMeta+C');
  await expect.poll(() => clipboardText(app)).toBe('2500');
});

test('a share that an edit moved says by which one, and keeps its range and its source', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await pickDy(page);
  const cell = (supplierId: string) => page.locator(`[row-id="${supplierId}"] [col-id="year-2026"]`);
  const neighbour = cell('china-rare-earth-group-ganzhou');
  const inspector = page.getByRole('complementary');
  const source = inspector.locator('dt:text-is("Source") + dd');
  await neighbour.click();
  await expect(inspector).toContainText('Ganzhou');
  const told = await source.textContent();
  const before = await page.getByTestId('inspect-value').textContent();

  await type(page, cell('lynas-kuantan-heavy'), '14.5');
  await expect(neighbour).not.toHaveText(before ?? '');
  await neighbour.click();
  await expect(inspector).toContainText('Rebalanced');
  await expect(source).toHaveText(told ?? '');
  await expect(inspector.locator('dd').first()).toContainText('–');
  await inspector.getByRole('tab', { name: 'Trail' }).click();
  await expect(page.getByTestId('trail')).toContainText('14.5 %');
  await page.screenshot({ path: info.outputPath('rebalanced.png') });
});
