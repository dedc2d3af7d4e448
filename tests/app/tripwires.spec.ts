import type { Page } from '@playwright/test';
import type { TableName } from '@shared/model/tables';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

/** Adds rows as a paste into Data does. */
function add(page: Page, table: TableName, rows: readonly Readonly<Record<string, string>>[]) {
  return page.evaluate(([name, given]) => window.lodestone.invoke('data.add', { table: name, rows: given }), [
    table,
    rows,
  ] as const);
}

/** Months of graphite from China: 100 t, and nothing since December 2023. */
const MONTHS = Array.from({ length: 40 }, (_, at) => {
  const year = 2020 + Math.floor((at + 8) / 12);
  return `${year}-${String(((at + 8) % 12) + 1).padStart(2, '0')}`;
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`a dry month rings, is answered, and becomes a scenario: ${language}`, async ({ page }, info) => {
    await setLook(page, language, theme);
    const said = { nameEn: 'Graphite, imports', nameJa: '黒鉛の輸入', definitionEn: 'd', definitionJa: 'd' };
    const of = { kind: 'imports', material: 'Graphite', stage: 'mining', unit: 'tonnes' };
    await add(page, 'series', [{ id: 'graphite', ...said, ...of, reporterId: 'JPN', massBasis: 'gross' }]);
    await add(
      page,
      'observation',
      MONTHS.map((period) => ({
        ...{ seriesId: 'graphite', countryId: 'CHN', period, year: period.slice(0, 4), mark: 'known' },
        ...{ value: period >= '2023-12' ? '1' : '100', censor: 'none' },
      })),
    );
    const names = { nameEn: 'Graphite from China, a dry month', nameJa: '中国からの黒鉛、途絶の月' };
    await add(page, 'tripwire', [
      {
        ...{ ...names, rule: 'dry', seriesId: 'graphite', countryId: 'CHN', threshold: '10' },
        ...{ level: 'alert', fixedOn: '2026-01-05', duty: 'Tell the director.', dutyDays: '1' },
      },
    ]);
    await goTo(page, 'overview');
    await expect(page.getByTestId('ringing')).toContainText(language === 'en' ? 'alert' : '警戒');
    const changed = page.getByTestId('changed');
    await expect(changed).not.toContainText(language === 'en' ? 'Nothing has changed' : '変化はありません');
    await page.screenshot({ path: info.outputPath('today.png') });
    await page.getByTestId('changed-looked').click();
    await expect(changed).toContainText(language === 'en' ? 'Nothing has changed' : '変化はありません');
    await goTo(page, 'tripwires');
    const row = page
      .getByTestId('tripwires-table')
      .getByRole('row', { name: names[language === 'en' ? 'nameEn' : 'nameJa'] });
    await expect(row).toContainText(language === 'en' ? 'alert' : '警戒');
    await expect(row).toContainText('Tell the director.');
    await expect(row).toContainText(language === 'en' ? 'month' : '月次');
    await row.click();
    await expect(page.getByTestId('tripwire-course')).toBeVisible();
    await expect(page.getByTestId('tripwire-record')).toContainText(
      language === 'en' ? 'behind it of 1, missed 0' : '公表後1件、見逃し0件',
    );
    await page.screenshot({ path: info.outputPath('tripwires.png') });
    expect(await page.locator('.ld-tripwires-rules').evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByTestId('tripwires-note').click();
    await expect(page.getByTestId('tripwires-note')).toHaveCount(0);
    // By the button of the panel, or by the letter from the name of the rule.
    const act = async (button: string, letter: string): Promise<void> => {
      if (language === 'ja') return page.getByTestId(button).click();
      await row.getByRole('button').focus();
      await page.keyboard.press(letter);
    };
    await act('tripwire-answer', 'a');
    const dialog = page.getByTestId('tripwire-answer-dialog');
    await dialog.getByRole('textbox').first().fill('Ask the three users.');
    await page.screenshot({ path: info.outputPath('answer.png') });
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByTestId('tripwires-answered')).toContainText('Ask the three users.');
    await page.getByRole('tab', { name: language === 'en' ? 'Rings' : '作動' }).click();
    await expect(page.getByTestId('tripwire-rings')).toContainText('Ask the three users.');
    await page.getByRole('tab', { name: language === 'en' ? 'Record' : '実績' }).click();
    await act('tripwire-run', 'r');
    const run = page.getByTestId('tripwire-run-dialog');
    await run.getByRole('textbox').fill('120');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('scenarios-page')).toBeVisible();
  });
