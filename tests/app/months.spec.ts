import type { Page } from '@playwright/test';
import type { TableName } from '@shared/model/tables';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

/** Adds rows as a paste into Data does. */
function add(page: Page, table: TableName, rows: readonly Readonly<Record<string, string>>[]) {
  return page.evaluate(([name, given]) => window.lodestone.invoke('data.add', { table: name, rows: given }), [
    table,
    rows,
  ] as const);
}

/** Months from January 2021 to June 2026. */
const MONTHS = Array.from(
  { length: 66 },
  (_, at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`a month below its bounds stands beside the sender’s record and its rule: ${language}`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, theme);
    const said = {
      definitionEn: 'HS 2504.10',
      definitionJa: 'HS 2504.10',
      unit: 'tonnes',
      massBasis: 'gross',
    };
    const of = { material: 'Graphite', stage: 'mining', ...said };
    await add(page, 'series', [
      {
        id: 'in',
        nameEn: 'Graphite, imports',
        nameJa: '黒鉛の輸入',
        kind: 'imports',
        reporterId: 'JPN',
        ...of,
      },
      {
        id: 'out',
        nameEn: 'Graphite, exports',
        nameJa: '黒鉛の輸出',
        kind: 'exports',
        reporterId: 'CHN',
        ...of,
      },
    ]);
    const months = (seriesId: string, countryId: string, until: string, last: string) =>
      MONTHS.filter((period) => period <= until && period !== '2025-08').map((period, at) => ({
        ...{ seriesId, countryId, period, year: period.slice(0, 4), mark: 'known', censor: 'none' },
        value: period === until ? last : String(90 + ((at * 7) % 23)),
      }));
    await add(page, 'observation', [
      ...months('in', 'CHN', '2026-06', '6'),
      ...months('out', 'JPN', '2026-05', '19'),
    ]);
    await add(page, 'tripwire', [
      {
        ...{
          nameEn: 'Graphite, a fall',
          nameJa: '黒鉛の減少',
          rule: 'fall',
          seriesId: 'in',
        },
        ...{ countryId: 'CHN', threshold: '50', level: 'alert', fixedOn: '2026-01-05' },
      },
    ]);
    await goTo(page, 'months');
    const row = page.getByTestId('months-in');
    await expect(row).toContainText(language === 'en' ? 'alert' : '警戒');
    await expect(row).toContainText('2504.10');
    await expect(page.getByTestId('months-lead')).toContainText(
      language === 'en' ? 'below its bounds' : '下回る',
    );
    await page.screenshot({ path: info.outputPath('months.png') });
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await page.screenshot({ path: info.outputPath('months-wide.png') });
    expect(await seriousFindings(page)).toEqual([]);
    await expect(page.getByTestId('months-says')).toContainText(language === 'en' ? 'due' : '公表予定');
    await page.getByRole('tab', { name: language === 'en' ? 'Figures' : '数値' }).click();
    // The month that no file has is not known, and is no nothing.
    await expect(page.getByTestId('months-figures').getByRole('row').nth(11)).toContainText(
      language === 'en' ? 'not known' : '不明',
    );
    await page.getByRole('tab', { name: language === 'en' ? 'Trail' : '履歴' }).click();
    await expect(page.getByTestId('row-history')).toBeVisible();
    await page.getByRole('tab', { name: language === 'en' ? 'Month' : '月', exact: true }).click();
    await page.getByTestId('months-run').click();
    await page.getByTestId('tripwire-run-dialog').getByRole('textbox').fill('90');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('scenarios-page')).toBeVisible();
  });
