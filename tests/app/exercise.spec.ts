import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test.setTimeout(180_000); // each turn runs every lever, twice; a busy machine takes its time

const WORDS = {
  en: {
    title: 'Licences in April',
    rumour: 'an agency writes',
    later: 'A quarter of the applications',
    nothing: 'Nothing decided',
    back: 'taken back',
  },
  ja: {
    title: '4月の輸出許可制',
    rumour: '通信社が報道',
    later: '申請の4分の1',
    nothing: '決定なし',
    back: '取消し',
  },
} as const;
const TURNS = 5;

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`the first script is played through in a copy: ${language}`, async ({ page }, info) => {
    const words = WORDS[language];
    const place = page.getByTestId('exercise-page');
    const turn = page.getByTestId('exercise-turn');
    await page.getByTestId('document-name').waitFor();
    await setLook(page, language, theme);
    await goTo(page, 'scenarios');
    await goTo(page, 'exercise');
    const name = await page.getByTestId('document-name').textContent();
    await page.getByTestId('exercise-play-licences-in-april').click();
    await expect(place).toContainText(words.title, { timeout: 60_000 });
    await expect(page.getByTestId('document-name')).not.toHaveText(name ?? '');

    // Nothing is known before its day, and nobody decides without two names.
    await expect(page.getByTestId('exercise-inject')).toHaveCount(1, { timeout: 60_000 });
    await expect(place).not.toContainText(words.rumour);
    await expect(page.getByTestId('exercise-decide-now')).toBeDisabled();
    await page.getByTestId('exercise-pause').click();
    await page.getByTestId('exercise-amount-orderedSaving|Dy').fill('5');
    await page.getByTestId('exercise-why').fill('cheap');
    await page.getByTestId('exercise-who-0').fill('Sato');
    await page.getByTestId('exercise-who-1').fill('Tanaka');
    await page.screenshot({ path: info.outputPath('turn.png'), fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByTestId('exercise-decide-now').click();
    await expect(turn).toContainText('2', { timeout: 60_000 });
    await expect(place).toContainText(words.rumour, { timeout: 60_000 });
    await expect(place).not.toContainText(words.later);

    // A turn that is taken back is kept, and decided again.
    await page.getByTestId('exercise-back').click();
    await expect(page.getByTestId('exercise-done')).toContainText(words.back, { timeout: 60_000 });
    for (let at = 0; at < TURNS; at++) {
      await expect(page.getByTestId('exercise-clock')).toBeVisible();
      await expect(page.locator('.exr-turn.is-done')).toHaveCount(at, { timeout: 60_000 });
      await page.getByTestId('exercise-decide-now').click();
    }
    await expect(page.getByTestId('exercise-bars')).toContainText(words.nothing, { timeout: 120_000 });
    await expect(page.getByTestId('turns-0-table').locator('tbody tr')).toHaveCount(TURNS);
    await expect(page.getByTestId('believed-0-table').locator('tbody tr')).toHaveCount(2);
    await page.screenshot({ path: info.outputPath('after.png'), fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
  });
