import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

const EPS = '[row-id="Dy|use|use-jpn-eps"]';

async function typeInto(page: Page, row: string, column: string, text: string): Promise<void> {
  await page.locator(`${row} [col-id="${column}"]`).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The area, which opens at the material of the context bar. */
async function openNeedsOfDy(page: Page): Promise<void> {
  await goTo(page, 'shares');
  await pick(page, 'material', /Dysprosium|ジスプロシウム/);
  await goTo(page, 'needs');
  await page.locator(`${EPS} [col-id="year-2026"]`).waitFor();
}

async function pick(page: Page, what: 'material' | 'scenario', name: RegExp): Promise<void> {
  await page.getByTestId(`pick-${what}`).click();
  await page.getByRole('menuitemradio', { name }).click();
}

test('a need of the plan is edited, filled on, and undone', async ({ page }, info) => {
  await setLook(page, 'en', 'light');
  await openNeedsOfDy(page);
  const figure = (year: number) => page.locator(`${EPS} [col-id="year-${year}"]`);
  await figure(2026).waitFor();
  const before = (await figure(2026).textContent()) ?? '';
  await typeInto(page, EPS, 'year-2026', '２００');
  await expect(figure(2026)).toHaveText('200');
  await expect(page.getByTestId('live-region')).toContainText('2026: 200 t REO');
  await typeInto(page, EPS, 'year-2026', 'many');
  await expect(page.getByTestId('notice')).toContainText('many');
  await expect(figure(2026)).toHaveText('200');

  await typeInto(page, EPS, 'year-2028', '300');
  await page.getByTestId('fill-years').click();
  const dialog = page.getByTestId('fill-years-dialog');
  await dialog.getByLabel('Growth, % a year').fill('10');
  await page.screenshot({ path: info.outputPath('fill.png') });
  await dialog.getByRole('button', { name: 'Fill' }).click();
  await expect(figure(2029)).toHaveText('330');
  await figure(2029).click();
  await expect(page.getByTestId('need-inspector')).toContainText('Figure of 2028, 10 % a year.');
  await page.screenshot({ path: info.outputPath('filled.png') });
  await page.getByTestId('undo').click();
  await expect(figure(2029)).toHaveCount(0);
  for (let step = 0; step < 2; step++) await page.getByTestId('undo').click();
  await expect(figure(2026)).toHaveText(before);
});

test('a value at stake moves the output at stake in the run', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: 'Nothing from China' }).click();
  await page.getByTestId('clock-view-materials').check();
  await page.locator('[data-testid="clock-material"][data-material="Dy"]').click();
  const steering = page
    .getByTestId('shortfall-table')
    .locator('tr')
    .filter({ hasText: 'Electric power steering' });
  await expect(steering).toContainText('bn yen');
  const before = await steering.textContent();
  await pick(page, 'scenario', /^Base$/);
  await openNeedsOfDy(page);
  await typeInto(page, EPS, 'yenPerTonne', '2500');
  await expect(page.locator(`${EPS} [col-id="yenPerTonne"]`)).toHaveText('2,500');
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: 'Nothing from China' }).click();
  await expect(steering).toContainText('bn yen');
  await expect.poll(() => steering.textContent()).not.toBe(before);
});

test('a new use is added in Japanese, and a scenario changes its own figure alone', async ({
  page,
}, info) => {
  await setLook(page, 'ja', 'dark');
  await openNeedsOfDy(page);
  await page.getByTestId('add-need').click();
  const dialog = page.getByTestId('add-need-dialog');
  await dialog.getByLabel('品目').selectOption('Dy');
  await dialog.getByLabel('用途名（日本語）').fill('ヒートポンプ');
  await dialog.getByLabel('2026年の需要').fill('4');
  await page.screenshot({ path: info.outputPath('add.png') });
  await dialog.getByRole('button', { name: '追加' }).click();
  const row = page.locator('[row-id^="Dy|use|"]').filter({ hasText: 'ヒートポンプ' });
  await expect(row.first()).toBeVisible();

  await pick(page, 'scenario', /許可率25%/);
  await expect(page.getByTestId('needs-page')).toContainText('許可率25%');
  await typeInto(page, EPS, 'year-2026', '99');
  const cell = page.locator(`${EPS} [col-id="year-2026"]`);
  await expect(cell).toHaveText('99');
  await expect(cell).toHaveClass(/ld-cell-changed/);
  await page.screenshot({ path: info.outputPath('scenario.png') });
  await cell.click();
  await page.getByTestId('need-inspector').getByRole('button', { name: '継承値に戻す' }).click();
  await expect(cell).not.toHaveClass(/ld-cell-changed/);
});
