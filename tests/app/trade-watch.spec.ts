import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`who exports more than it mines starts a scenario with a leak: ${language}`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, theme);
    await goTo(page, 'trade-watch');
    const gaps = page.getByTestId('origin-gaps-table');
    // In 2020 it mined 690 t of rare earths, and sent 2,560 t of their metals.
    await expect(gaps.getByRole('row', { name: /1,954/ })).toContainText(
      language === 'en' ? 'Viet Nam' : 'ベトナム',
    );
    await expect(page.getByTestId('trade-lead')).toContainText(language === 'en' ? 'Viet Nam' : 'ベトナム');
    await page.screenshot({ path: info.outputPath('trade.png') });
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await page.screenshot({ path: info.outputPath('trade-wide.png') });
    await page.getByTestId('trade-series').selectOption('jpn-811010-baci-value');
    await page.screenshot({ path: info.outputPath('trade-other.png') });
    await page.getByTestId('trade-series').selectOption('jp-280530-comtrade-2020-tonnes');
    await expect(page.getByTestId('leak-range')).toContainText('63.9');
    await page.getByTestId('trade-inspector').getByRole('button').click();
    // The event says no end.
    const dialog = page.getByTestId('event-dialog');
    await dialog.getByLabel(language === 'en' ? 'or days' : '又は日数').fill('180');
    await dialog.locator('button[type="submit"]').click();
    await expect(page.getByTestId('scenarios-page')).toBeVisible();
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await expect(page.getByTestId('scenarios-page')).toContainText(
      language === 'en' ? 'Transit leak' : '第三国経由の流入',
    );
    await page.screenshot({ path: info.outputPath('scenario.png') });
  });
