import { existsSync } from 'node:fs';
import { LANGUAGES } from '@shared/base/message';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

for (const language of LANGUAGES)
  test(`a return is read and written as its form, no answer of it typed (${language})`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, language === 'en' ? 'light' : 'dark');
    await goTo(page, 'returns');
    const answers = page.getByTestId('return-answers');
    await expect(answers.locator('tbody tr').first()).toBeVisible();
    await page.screenshot({ path: info.outputPath('first.png') });
    await page.getByRole('button', { name: /^(?:Article 22|第22条)/ }).click();
    await expect(page.getByTestId('return').getByRole('heading')).toHaveText(/^(?:Article 22|第22条)/);
    await expect(answers).toContainText(language === 'en' ? 'Chemical form' : '化学形態');
    expect(await seriousFindings(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath('second.png') });
    // Answers of the Commission's form are English until the other language is asked for.
    await expect(answers).toContainText('Japan');
    await page.getByTestId('return-language').click();
    await expect(answers).toContainText('日本');
    await page.screenshot({ path: info.outputPath('other.png') });
    const out = info.outputPath('return.docx');
    await choosePaths(app, out);
    await page.getByTestId('return-write').click();
    await expect(page.getByTestId('live-region')).toContainText('return.docx');
    expect(existsSync(out)).toBe(true);
    await choosePaths(app, out);
    await page.getByTestId('return-verify').click();
    const lead = page.getByTestId('return-verified-lead');
    await expect(lead).toContainText('17');
    expect(await seriousFindings(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath('verified.png') });
  });
