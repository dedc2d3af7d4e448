import type { Page } from '@playwright/test';
import { LANGUAGES } from '@shared/base/message';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { goTo, pick } from './journey/verbs';

async function look(page: Page, language: 'en' | 'ja', theme: 'light' | 'dark'): Promise<void> {
  await setLook(page, language, theme);
}

test('money: a stock shows its value, its keep and a further day, and follows the guesses', async ({
  page,
}, info) => {
  await look(page, 'en', 'light');
  await goTo(page, 'stocks');
  await page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Dy-national"]').first().click();
  const money = page.getByTestId('stock-money');
  // Of one material its own basis, whatever the page counts all of them in.
  await expect(page.getByTestId('stock-inspector')).toContainText('144 t REO');
  await expect(page.getByTestId('stock-inspector')).not.toContainText('own basis');
  // 143.985 t * 239 USD/kg * 1,000 * 150 yen = 5,161.9 m yen; 3 % of it a year.
  await expect(money).toContainText('239 USD/kg (2025)');
  await expect(money).toContainText('5.2 bn yen');
  await expect(money).toContainText('154.9 m yen');
  const held = page.getByTestId('stock-held');
  await expect(held).toContainText('Dy2O3');
  await held.scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('stock.png') });
  await money.getByLabel('Keeping a year').fill('8');
  await money.getByLabel('Keeping a year').press('Enter');
  await expect(money).toContainText('412.9 m yen');
  expect(await seriousFindings(page)).toEqual([]);
});

for (const language of LANGUAGES)
  test(`the levels of a stock are found from its page, where they can be edited (${language})`, async ({
    page,
  }, info) => {
    await look(page, language, 'light');
    await goTo(page, 'returns'); // whose words pick a material
    await pick(page, 'material', /Samarium|サマリウム/);
    await goTo(page, 'stocks');
    await page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Sm-national"]').first().click();
    const held = page.getByTestId('stock-held');
    await expect(held).toContainText(language === 'en' ? '31 March 2026' : '2026年3月31日');
    await held.scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('held.png') });
    await page.getByTestId('open-levels').click();
    const grid = page.getByTestId('data-page');
    await expect(grid.locator('[row-id="level-jpn-Sm-national-2026-03-31"]').first()).toBeVisible();
    await expect(grid.locator('[row-id="level-jpn-Gd-national-2026-03-31"]')).toHaveCount(0);
    await page.screenshot({ path: info.outputPath('levels.png') });
  });

test('money: a price floor is counted while it is typed', async ({ page }, info) => {
  await look(page, 'ja', 'dark');
  await goTo(page, 'stocks');
  await page.getByTestId('open-price-floor').click();
  const dialog = page.getByTestId('price-floor');
  await dialog.locator('select').selectOption('NdPr');
  await dialog.getByTestId('floor-cap').fill('4000');
  await dialog.getByTestId('floor-term').fill('3');
  // (110 - 69) * 1,000 * 150 * 4,000 = 24.6 bn yen a year, 73.8 bn over three.
  await expect(dialog.getByTestId('floor-budget')).toContainText('738.0億円');
  await expect(dialog.locator('tbody tr')).toHaveCount(3);
  await page.screenshot({ path: info.outputPath('floor.png') });
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByTestId('floor-term').fill('none');
  await expect(dialog.getByTestId('floor-budget')).toHaveCount(0);
  await dialog.locator('select').selectOption('REE');
  await dialog.getByTestId('floor-term').fill('3');
  await expect(dialog).toContainText('参照価格を指定するか');
});
