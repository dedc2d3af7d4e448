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

for (const language of ['en', 'ja'] as const)
  test(`a notice that has come is in the register, in force, a shock and a page: ${language}`, async ({
    page,
  }, info) => {
    await setLook(page, language, 'light');
    await goTo(page, 'measures');
    let acts = 1;
    const act = async (done: Promise<unknown>): Promise<void> => {
      await done;
      acts++;
    };
    await act(page.getByTestId('add-measure').click());
    const dialog = page.getByTestId('add-measure-dialog');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(language === 'en' ? 'has no title' : '名称がありません');
    await page.screenshot({ path: info.outputPath('add-measure.png') });
    await act(page.keyboard.type('Ban on dysprosium'));
    await act(dialog.getByLabel(language === 'en' ? 'Kind' : '種別', { exact: true }).selectOption('ban'));
    await act(dialog.getByLabel(language === 'en' ? 'In force from' : '施行日').fill('2026-08-10'));
    await act(dialog.getByLabel(language === 'en' ? 'Last day' : '終了日').fill('2026-11-10'));
    const dy = dialog.getByRole('button', { name: /Dysprosium|ジスプロシウム/ });
    if ((await dy.getAttribute('aria-pressed')) === 'false') await act(dy.click());
    await act(page.keyboard.press('Tab'));
    await act(
      dialog.getByRole('button', { name: language === 'en' ? 'Add to the register' : '台帳に追加' }).click(),
    );
    await expect(dialog).toBeHidden();
    await expect(page.getByTestId('measure-inspector')).toContainText('Ban on dysprosium');
    await expect(page.getByTestId('measures-material')).toHaveValue('Nd');
    await expect(page.getByTestId('measures-table')).toContainText('Ban on dysprosium');
    await page.screenshot({ path: info.outputPath('added.png') });
    await act(page.getByTestId('scenario-from-CHN-2026-08-10').click());
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await page.screenshot({ path: info.outputPath('run.png') });
    await act(page.getByTestId('area-brief').click());
    await expect(page.getByTestId('brief-page')).toContainText('Ban on dysprosium');
    await page.screenshot({ path: info.outputPath('page.png') });
    info.annotations.push({ type: 'acts', description: String(acts) });
    expect(acts).toBeLessThanOrEqual(12);
  });
