import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

/** A month file of UN Comtrade as it is downloaded: two years of rare-earth compounds from two partners. */
const HEAD =
  'refYear,refMonth,period,reporterISO,reporterDesc,flowCode,flowDesc,partnerISO,partnerDesc,classificationCode,cmdCode,cmdDesc,qtyUnitAbbr,qty,netWgt,primaryValue';
const ROWS = Array.from({ length: 24 }, (_, at) => {
  const [year, month] = [2025 + Math.floor(at / 12), (at % 12) + 1];
  const period = `${year}${String(month).padStart(2, '0')}`;
  const line = (iso: string, name: string, kg: number) =>
    `${year},${month},${period},JPN,Japan,M,Import,${iso},${name},H6,284690,"Compounds of rare-earth metals",kg,${kg},${kg},${kg * 30}`;
  return [line('CHN', 'China', 600_000 + at), line('VNM', 'Viet Nam', 60_000 + at)];
}).flat();

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`a month file of customs stands on Months with nothing asked: ${language}`, async ({
    app,
    page,
    userData,
  }) => {
    await setLook(page, language, theme);
    const path = join(userData, 'comtrade.csv');
    await writeFile(path, [HEAD, ...ROWS].join('\r\n'));
    await goTo(page, 'importing');
    await choosePaths(app, path);
    await page.getByTestId('import-choose').click();
    await page.getByTestId('import-next').click();
    await expect(page.getByTestId('import-into')).toHaveValue('series');
    // Customs weigh the goods: the basis is proposed with its reason, and nothing is asked.
    await expect(page.getByTestId('import-proposals')).toContainText(
      language === 'en' ? 'Gross mass: customs weigh the goods' : '製品重量：通関統計は貨物の重量',
    );
    await page.getByTestId('import-preview').click();
    await expect(page.getByTestId('import-diff-row').first()).toBeVisible();
    await page.getByTestId('import-apply').click();
    await expect(page.getByTestId('import-applied')).toBeVisible();
    await goTo(page, 'months');
    await expect(page.getByTestId('months-page')).toContainText(
      language === 'en'
        ? '600 t (gross) from China to Japan, as in every usual month before'
        : '600 t（製品重量）（平常の月と同じ）',
    );
    await expect(page.getByTestId('months-page')).toContainText('HS 2846.90');
    await expect(page.getByTestId('months-page')).toContainText('comtrade.csv');
  });

test('a price file with shifted columns is warned of before it is in', async ({ app, page, userData }) => {
  await setLook(page, 'en', 'light');
  const path = join(userData, 'prices.csv');
  await writeFile(
    path,
    [
      'Material,Date,Price (USD/kg)',
      'Nickel,2025-01,0.13257',
      'Graphite,2025-01,15.4',
      'Dysprosium,2025-01,0.9',
    ].join('\n'),
  );
  await goTo(page, 'importing');
  await choosePaths(app, path);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
  await page.getByLabel('Marketplace').selectOption({ index: 1 });
  await page.getByTestId('import-preview').click();
  await expect(page.getByTestId('import-diff-row').first()).toBeVisible();
  await expect(page.getByTestId('import-page')).toContainText('more than ten times away');
});
