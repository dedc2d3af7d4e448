import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

const WORDS = {
  en: { tab: 'Runs', country: 'China', guessed: 'guessed rates' },
  ja: { tab: '試行', country: '中国', guessed: '仮置きの発生率' },
} as const;

for (const language of ['en', 'ja'] as const)
  test(`rates of countries are counted in the register or illustrative, and a chance says on whose rates it rests: ${language}`, async ({
    page,
  }, info) => {
    const words = WORDS[language];
    await page.getByTestId('document-name').waitFor();
    await setLook(page, language, 'light');
    await goTo(page, 'scenarios');
    await page.getByTestId('scenario-item').first().click();
    await page.getByRole('tab', { name: words.tab, exact: true }).click();
    await page.getByTestId('runs-number').fill('500');
    await page.getByTestId('runs-counted').uncheck();
    await page.getByTestId('runs-count').click();
    await expect(page.getByTestId('runs-guessed')).toContainText(words.guessed, { timeout: 60_000 });
    await expect(page.getByTestId('rates-table')).toHaveCount(0);
    await page.getByTestId('runs-counted').check();
    await page.getByTestId('runs-count').click();
    await expect(page.getByTestId('rates-table')).toContainText(words.country, { timeout: 60_000 });
    await page.getByTestId('rates-table').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('rates.png') });
    await page.getByTestId('runs-guessed').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('guessed.png') });
  });
