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
    await expect(
      gaps.getByRole('row', { name: language === 'en' ? /Viet Nam/ : /ベトナム/ }).first(),
    ).toContainText(/1,954/);
    await expect(page.getByTestId('trade-lead')).toContainText('1,954');
    await page.screenshot({ path: info.outputPath('trade.png') });
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await page.screenshot({ path: info.outputPath('trade-wide.png') });
    await page.getByTestId('trade-series').selectOption({ index: 1 });
    await page.screenshot({ path: info.outputPath('trade-other.png') });
    await page.getByTestId('trade-series').selectOption({ index: 0 });
    await page.getByTestId('trade-inspector').getByRole('button').click();
    await expect(page.getByTestId('scenarios-page')).toBeVisible();
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await expect(page.getByTestId('scenarios-page')).toContainText(
      language === 'en' ? 'Transit leak' : '第三国経由の流出',
    );
    await page.screenshot({ path: info.outputPath('scenario.png') });
  });
