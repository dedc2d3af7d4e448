import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test('next year’s customs figure, typed into the observed series, moves the overview', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'overview');
  const ladder = page.getByTestId('definitions');
  await expect(ladder).toContainText('One dependence, 7 definitions');
  await expect(ladder).not.toContainText('All rare earths, official volume');

  await typeOfficialFigure(page, '2026', '48.2');

  await goTo(page, 'overview');
  await expect(ladder.getByRole('listitem').filter({ hasText: 'official volume' })).toContainText('48.2');
  await expect(page.getByTestId('lead')).toContainText('Between 48.2 and 71 %');
  await page.screenshot({ path: info.outputPath('overview.png') });
  const line = page.getByTestId('series-lines');
  await line.press('t'); // as a table
  await expect(line.getByRole('row', { name: /^2026/ })).toContainText('48.2');
  await page.getByTestId('undo').click();
  await expect(ladder).not.toContainText('official volume');
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`an event starts a scenario with its shock, materials and date: ${language}`, async ({
    page,
  }, info) => {
    await setLook(page, language, theme);
    await goTo(page, 'evidence');
    await page.getByTestId('evidence-events').click();
    await expect(page.getByTestId('start-from-ev-2024-crma')).toHaveCount(0);
    await page.screenshot({ path: info.outputPath('events.png') });
    await page.getByTestId('start-from-ev-2026-jpban').click();
    // It says no end: nothing is made before somebody does.
    const dialog = page.getByTestId('event-dialog');
    const make = dialog.getByRole('button', {
      name: language === 'en' ? 'Start a scenario' : 'シナリオを作成',
    });
    await make.click();
    await expect(dialog).toContainText(language === 'en' ? 'says no end' : '終了日の記録がない');
    await page.screenshot({ path: info.outputPath('asked.png') });
    await dialog.getByLabel(language === 'en' ? 'or days' : '又は日数').fill('183');
    await make.click();
    const dates = page.getByTestId('scenarios-page');
    await expect(dates).toBeVisible();
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await expect(page.getByTestId('live-region')).toContainText(language === 'en' ? 'made' : '作成');
    await page.screenshot({ path: info.outputPath('scenario.png') });

    await goTo(page, 'data');
    await page.getByTestId('data-table-event').click();
    const title = language === 'en' ? 'titleEn' : 'titleJa';
    await page.getByTestId('data-grid').locator(`[row-id="ev-2025-7ree"] [col-id="${title}"]`).click();
    await page.getByRole('tab', { name: language === 'en' ? 'History' : '履歴' }).click();
    await expect(page.getByTestId('row-history')).toContainText(language === 'en' ? 'added' : '追加');
    await page.screenshot({ path: info.outputPath('row-history.png') });
    await page.getByRole('tab', { name: language === 'en' ? 'Row' : '行', exact: true }).click();
    await page.getByTestId('start-from-ev-2025-7ree').click();
    await dialog.getByLabel(language === 'en' ? 'Free again on' : '解除日').fill('2025-10-01');
    await dialog.getByLabel(language === 'en' ? 'Withheld, %' : '出荷停止分（%）').fill('75');
    await page.screenshot({ path: info.outputPath('asked-part.png') });
    await make.click();
    await expect(page.getByTestId('scenarios-page')).toContainText('2025');
    await expect(page.getByTestId('head-figures')).toBeVisible();
  });

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`two answers are laid beside each other from the overview: ${language}`, async ({
    app,
    page,
  }, info) => {
    // The sample's answers of a year lie within what is one answer: an official bound of the year is set beside them.
    await setLook(page, 'en', theme);
    await typeOfficialFigure(page, '2024', '60', 'above');

    await setLook(page, language, theme);
    await goTo(page, 'overview');
    await page
      .getByTestId('decisions')
      .getByRole('button', { name: language === 'en' ? 'Compare sources' : '出典を比較' })
      .click();
    const years = page.getByTestId('years-table');
    await expect(years).toContainText('−11.0');
    await expect(years).toContainText(language === 'en' ? 'one is a bound' : '限界値');
    await page.screenshot({ path: info.outputPath('reconcile.png') });
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await page.getByTestId('reconcile-a').selectOption('usgs-mine-production');
    await page.getByTestId('reconcile-b').selectOption('usgs-mine-production-ds140');
    await expect(years).toContainText('−32,000');
    await page.screenshot({ path: info.outputPath('reconcile-wide.png') });
    await page.getByTestId('reconcile-a').selectOption('jp-280530-comtrade-2020-volume');
    await page.getByTestId('reconcile-b').selectOption('jp-jogmec-volume');
    await expect(page.getByTestId('reconcile')).toContainText(
      language === 'en' ? 'No year' : '年はありません',
    );
    await expect(page.getByTestId('series-list').getByRole('row')).not.toHaveCount(1);
  });

/** China's part of the official volume in a year, typed into the table of published figures; in English. */
async function typeOfficialFigure(page: Page, year: string, value: string, bound?: string): Promise<void> {
  await goTo(page, 'data');
  await page.getByTestId('data-table-observation').click();
  await page.getByTestId('new-row').click();
  const dialog = page.getByTestId('row-dialog');
  await dialog.getByLabel('Series').fill('All rare earths, official volume');
  await dialog.getByText('More fields').click();
  await dialog.getByLabel('Country').fill('China');
  await dialog.getByLabel('Period').fill(year);
  await dialog.getByLabel('Year').fill(year);
  await dialog.getByLabel('Value').fill(value);
  if (bound !== undefined) await dialog.getByLabel('Bound').selectOption({ label: bound });
  await dialog.getByLabel('Mark').selectOption({ label: 'known' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
