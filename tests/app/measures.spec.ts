import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`a notice is asked for a day, and becomes a scenario in one press: ${language}`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, theme);
    await goTo(page, 'measures');
    const lead = page.getByTestId('measures-lead');
    await page.getByTestId('measures-on').fill('2026-12-01');
    await page.getByTestId('measures-on').press('Enter');
    await page.getByTestId('measures-material').selectOption('Ho');
    await page.getByTestId('measures-stage').selectOption('metal');
    await expect(lead).toContainText(
      language === 'en' ? 'unknown: licence by the text' : '不明：条文上は輸出許可制',
    );
    await expect(page.getByTestId('measure-CN-2025-57')).toContainText(
      language === 'en' ? 'no word since' : '以降不明',
    );
    await expect(page.getByTestId('measure-ID-2023')).toContainText(
      language === 'en' ? 'recalled' : '記憶による',
    );
    await expect(page.getByTestId('measures-dates')).toContainText(
      language === 'en' ? 'no word since' : '不明',
    );
    await page.screenshot({ path: info.outputPath('measures.png') });
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await page.screenshot({ path: info.outputPath('measures-wide.png') });
    await page.getByTestId('measures-material').selectOption('Dy');
    await page.getByTestId('measures-stage').selectOption('magnet');
    await page.getByTestId('measure-CN-2025-18').click();
    await expect(page.getByTestId('measure-chain')).toContainText('1C905.a');
    await page.screenshot({ path: info.outputPath('chain.png') });
    await page.getByTestId('scenario-from-CN-2025-18').click();
    await expect(page.getByTestId('scenarios-page')).toBeVisible();
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await page.screenshot({ path: info.outputPath('scenario.png') });
    // A stop that is only reported has no end in the register: it is asked for, and kept in the note.
    await goTo(page, 'measures');
    await page.getByTestId('measure-CN-2026-1P').click();
    await page.getByTestId('scenario-from-CN-2026-1P').click();
    const dialog = page.getByTestId('event-dialog');
    await dialog.getByLabel(language === 'en' ? 'or days' : '又は日数').fill('0');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(language === 'en' ? 'to last 0 days' : '継続日数が0');
    await page.screenshot({ path: info.outputPath('asked.png') });
    await dialog.getByLabel(language === 'en' ? 'or days' : '又は日数').fill('90');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByTestId('scenarios-page')).toBeVisible();
  });
