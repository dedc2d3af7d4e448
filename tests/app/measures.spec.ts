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
    const ja = language === 'ja';
    await setLook(page, language, 'light');
    const since = Date.now();
    // What a hand does: presses, and fields that are typed into with their letters.
    const done = { presses: 0, fields: 0, letters: 0 };
    const press = async (one: Promise<unknown>): Promise<void> => {
      await one;
      done.presses++;
    };
    const type = async (label: string, text: string): Promise<void> => {
      await page.getByTestId('add-measure-dialog').getByLabel(label).fill(text);
      done.fields++;
      done.letters += text.length;
    };
    await press(goTo(page, 'measures'));
    await press(page.getByTestId('add-measure').click());
    const dialog = page.getByTestId('add-measure-dialog');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(ja ? '名称がありません' : 'has no title');
    const title = ja ? 'ジスプロシウムの輸出禁止' : 'Ban on dysprosium';
    await type(ja ? '公告の名称' : 'Title of the notice', title);
    await press(dialog.getByLabel(ja ? '種別' : 'Kind', { exact: true }).selectOption('ban'));
    await type(ja ? '番号' : 'Number', 'No. 77 of 2026');
    await type(ja ? '施行日' : 'In force from', '2026-08-10');
    await type(ja ? '終了日' : 'Last day', '2026-11-10');
    await type(ja ? '出典' : 'Source', 'MOFCOM No. 77 of 2026');
    // Nothing is banned that the notice does not name.
    await expect(dialog.locator('[aria-pressed="true"]')).toHaveCount(0);
    await press(dialog.getByRole('button', { name: /Dysprosium|ジスプロシウム/ }).click());
    await page.screenshot({ path: info.outputPath('add-measure.png') });
    await press(dialog.getByRole('button', { name: ja ? '台帳に追加' : 'Add to the register' }).click());
    await expect(dialog).toBeHidden();
    // Whether it is in force is asked of its own first day and goods.
    await expect(page.getByTestId('measures-material')).toHaveValue('Dy');
    await expect(page.getByTestId('measures-lead')).toContainText(
      ja ? `輸出禁止（${title}` : `ban (${title}`,
    );
    await expect(page.getByTestId('measure-inspector')).toContainText(title);
    await page.screenshot({ path: info.outputPath('in-force.png') });
    await press(page.getByTestId('scenario-from-CHN-2026-08-10').click());
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await page.screenshot({ path: info.outputPath('lines.png') });
    await press(page.getByTestId('area-brief').click());
    await expect(page.locator('.brief-desk')).toContainText(title, { timeout: 60_000 });
    await expect(page.locator('.brief-desk')).toContainText('MOFCOM No. 77 of 2026');
    await page.screenshot({ path: info.outputPath('page.png') });
    info.annotations.push({
      type: 'walk',
      description: JSON.stringify({ ...done, seconds: (Date.now() - since) / 1000 }),
    });
    expect(done).toMatchObject({ presses: 7, fields: 5 });
  });
