import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { goTo, pick } from './journey/verbs';

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`a slip is tried, kept as a change, and undone: ${language}`, async ({ app, page }, info) => {
    await setLook(page, language, theme);
    await goTo(page, 'projects');
    const detail = page.getByTestId('project-detail');
    await expect(detail.getByTestId('project-start')).toContainText('2027');
    await expect(detail.getByTestId('claimed-over')).toContainText('47 t');
    await page.screenshot({ path: info.outputPath('kept.png') });
    const path = page.getByTestId('project-floors').getByRole('img', { name: /550/ });
    await path.scrollIntoViewIfNeeded();
    await expect(path).toContainText(language === 'en' ? 'market price' : '市場価格');
    await page.screenshot({ path: info.outputPath('price-path.png') });
    const slider = page.getByTestId('slip').getByRole('slider');
    await slider.focus();
    await slider.press('Shift+ArrowRight');
    for (let month = 0; month < 5; month++) await slider.press('ArrowRight');
    await expect(detail.getByTestId('project-start')).toContainText('2028');
    await expect(page.getByTestId('years-table').getByRole('row').nth(3)).toContainText('71');
    await page.screenshot({ path: info.outputPath('tried.png') });
    await page.getByTestId('keep-slip').click();
    await expect(page.getByTestId('keep-slip')).toBeDisabled();
    await expect(page.getByTestId('projects-slipped')).toContainText('3');
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await page.screenshot({ path: info.outputPath('wide.png') });
    await page.keyboard.press('Control+z');
    await expect(page.getByTestId('projects-slipped')).toContainText('2');
    await expect(detail.getByTestId('project-start')).toContainText('2027');

    // The same in a scenario: the plan stays, and the scenario says so among its changes.
    await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    const base = language === 'en' ? 'Base 2026' : '2026年計画';
    await pick(page, 'scenario', base);
    await slider.focus();
    for (let month = 0; month < 6; month++) await slider.press('ArrowRight');
    await expect(page.getByTestId('keep-slip')).toContainText(base);
    await page.getByTestId('keep-slip').click();
    await expect(page.getByTestId('keep-slip')).toBeDisabled();
    await expect(detail.getByTestId('project-start')).toContainText(
      language === 'en' ? 'In the plan the slip is 0 months' : '計画での遅れは0か月',
    );
    await page.screenshot({ path: info.outputPath('in-scenario.png') });
    await goTo(page, 'scenarios');
    await expect(page.getByTestId('overrides')).toContainText(language === 'en' ? '6 months' : '6か月');
    await page.getByTestId('overrides').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('changed.png') });
  });
