import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

/** Pastes text at a cell, as a spreadsheet has put it on the clipboard. */
async function pasteAt(cell: Locator, text: string): Promise<void> {
  await cell.click();
  await cell.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function pickDy(page: Page): Promise<void> {
  await goTo(page, 'shares');
  await page.getByTestId('pick-material').click();
  await page.getByRole('menuitemradio', { name: /Dysprosium|ジスプロシウム/ }).click();
}

test('a block pasted into the needs is one change, refused as a whole, and undone', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await pickDy(page);
  await goTo(page, 'needs');
  const cell = (line: string, year: number) => page.locator(`[row-id="Dy|${line}"] [col-id="year-${year}"]`);
  const places = [2026, 2027].flatMap((year) => [cell('recycling|', year), cell('substitution|', year)]);
  await cell('recycling|', 2026).waitFor();
  const before = await Promise.all(places.map((place) => place.textContent()));

  await pasteAt(cell('recycling|', 2026), '33\t34\n101\t5');
  await expect(page.getByTestId('notice')).toContainText('101');
  await pasteAt(cell('recycling|', 2026), '33\tmany');
  await expect(page.getByTestId('notice')).toContainText('many');
  for (const [index, place] of places.entries()) await expect(place).toHaveText(before[index] ?? '');

  await pasteAt(cell('recycling|', 2026), '33\t34\n4\t５ %\n');
  await expect(cell('recycling|', 2027)).toHaveText('34');
  await expect(cell('substitution|', 2027)).toContainText('5');
  await expect(page.getByTestId('live-region')).toContainText('4 cells pasted');
  await page.screenshot({ path: info.outputPath('needs.png') });
  await page.getByTestId('undo').click();
  for (const [index, place] of places.entries()) await expect(place).toHaveText(before[index] ?? '');
});

test('a block pasted into the stocks crosses what is only shown, and is undone', async ({ page }, info) => {
  await setLook(page, 'ja', 'dark');
  await pickDy(page);
  await goTo(page, 'stocks');
  const cell = (tier: string, column: string) =>
    page.locator(`[row-id="stock-jpn-Dy-${tier}"] [col-id="${column}"]`);
  const opening = cell('national', 'tonnes');
  await opening.waitFor();
  const before = (await opening.textContent()) ?? '';
  await pasteAt(opening, '60\t45\t5\n50\t\t6');
  await expect(opening).toHaveText('60');
  await expect(cell('national', 'targetDays')).toHaveText('45');
  await expect(cell('private', 'minimum')).toHaveText('6.0');
  await page.screenshot({ path: info.outputPath('stocks.png') });
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
    await dialog.getByLabel('Note').fill('asked the desk');
    await page.screenshot({ path: info.outputPath(`${inspector}-dialog.png`) });
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByTestId(inspector)).toContainText('asked the desk');
    await expect(page.getByTestId(inspector)).toContainText('900');
    await page.screenshot({ path: info.outputPath(`${inspector}.png`) });
    await page.getByTestId('undo').click();
    await expect(page.getByTestId(inspector)).not.toContainText('asked the desk');
  };
  await goTo(page, 'needs');
  await page.locator('[row-id="Dy|use|use-jpn-eps"] [col-id="year-2026"]').click();
  await annotate('need-inspector');
  await goTo(page, 'stocks');
  await page.locator('[row-id="stock-jpn-Dy-national"] [col-id="tonnes"]').click();
  await annotate('stock-inspector');
});
