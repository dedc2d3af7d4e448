import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

test.setTimeout(180_000); // each turn runs every lever, twice; a busy machine takes its time

const WORDS = {
  en: { nothing: 'Nothing decided', back: 'taken back' },
  ja: { nothing: '決定なし', back: '取消し' },
} as const;

/** Of each script: words of its title, of what is known on the second turn, and of what is not known by then. */
const SCRIPTS = {
  'licences-in-april': {
    en: { title: 'Licences in April', second: 'an agency writes', later: 'A quarter of the applications' },
    ja: { title: '4月の輸出許可制', second: '通信社が報道', later: '申請の4分の1' },
  },
  'zero-in-heavy': {
    en: { title: 'A zero in heavy rare earths', second: 'The customs file: 0.0 t', later: 'lutetium left' },
    ja: { title: '重希土類の輸入ゼロ', second: '貿易統計：4月の対日輸出', later: 'ルテチウム在庫は' },
  },
} as const;
const TURNS = 5;

for (const [script, language, theme] of [
  ['licences-in-april', 'en', 'light'],
  ['licences-in-april', 'ja', 'dark'],
  ['zero-in-heavy', 'en', 'dark'],
  ['zero-in-heavy', 'ja', 'light'],
] as const)
  test(`a script is played through in a copy, by keys: ${script}, ${language}`, async ({
    app,
    page,
  }, info) => {
    const words = WORDS[language];
    const said = SCRIPTS[script][language];
    const place = page.getByTestId('exercise-page');
    const turn = page.getByTestId('exercise-turn');
    await page.getByTestId('document-name').waitFor();
    await setLook(page, language, theme);
    await goTo(page, 'scenarios');
    await goTo(page, 'exercise');
    const name = await page.getByTestId('document-name').textContent();
    await page.getByTestId(`exercise-play-${script}`).click();
    await expect(place).toContainText(said.title, { timeout: 60_000 });
    await expect(page.getByTestId('document-name')).not.toHaveText(name ?? '');

    // Nothing is known before its day, and nobody decides without two names: Enter asks for them.
    await expect(page.getByTestId('exercise-inject')).toHaveCount(1, { timeout: 60_000 });
    await expect(place).not.toContainText(said.second);
    await expect(page.getByTestId('exercise-decide-now')).toBeDisabled();
    await expect(page.getByTestId('exercise-decide-now')).toBeInViewport();
    await expect(page.getByTestId('page-scenario')).toContainText(said.title);
    // But for the leader, who sees every card.
    await page.getByTestId('exercise-leader').click();
    await expect(page.getByTestId('exercise-cards')).toContainText(said.later);
    await page.getByTestId('exercise-leader').click();
    await expect(place).not.toContainText(said.later);
    const pause = page.getByTestId('exercise-pause');
    await turn.click();
    await page.keyboard.press('p');
    await expect(pause).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('p');
    await expect(pause).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('exercise-who-0')).toBeFocused();
    await page.keyboard.type('Sapporo');
    await expect(pause).toHaveAttribute('aria-pressed', 'true');
    await page.getByTestId('exercise-amount-orderedSaving|Dy').fill('5');
    await page.getByTestId('exercise-why').fill('cheap');
    await page.getByTestId('exercise-who-1').fill('Tanaka');
    await page.screenshot({ path: info.outputPath('turn.png'), fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
    await turn.click();
    await page.keyboard.press('Enter');
    await expect(turn).toContainText('2', { timeout: 60_000 });
    await expect(place).toContainText(said.second, { timeout: 60_000 });
    await expect(place).not.toContainText(said.later);
    await page.getByTestId('exercise-timeline').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('second.png') });

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
    const heads = page.getByTestId('turns-0-table').locator('tbody th button');
    await page.keyboard.press('ArrowDown');
    await expect(heads.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(heads.nth(1)).toBeFocused();
    await expect(heads.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(heads.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByTestId('believed-0-table').locator('tbody tr')).toHaveCount(2);
    const paper = info.outputPath(`after-${language}.docx`);
    await choosePaths(app, paper);
    await page.getByTestId('exercise-paper').click();
    await expect(page.getByTestId('exercise-written')).toContainText(`after-${language}.docx`);
    expect(existsSync(paper)).toBe(true);
    await page.screenshot({ path: info.outputPath('after.png'), fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
  });

const OWN = {
  en: { title: 'Our own', wrong: 'turns', lacks: 'no scenario "Nowhere"' },
  ja: { title: '自作の演習', wrong: 'turns', lacks: 'シナリオ「Nowhere」がない' },
} as const;

for (const [language, theme] of [
  ['en', 'dark'],
  ['ja', 'light'],
] as const)
  test(`a script is saved as a file, changed and played: ${language}`, async ({ app, page }, info) => {
    const said = OWN[language];
    const [saved, wrong, lacking] = ['saved.json', 'wrong.json', 'lacking.json'].map((name) =>
      info.outputPath(name),
    ) as [string, string, string];
    await page.getByTestId('document-name').waitFor();
    await setLook(page, language, theme);
    await goTo(page, 'exercise');
    await choosePaths(app, saved, wrong, lacking, saved);
    await page.getByTestId('exercise-save-zero-in-heavy').click();
    await expect(page.getByTestId('exercise-saved')).toContainText('saved.json');

    const script = JSON.parse(readFileSync(saved, 'utf8'));
    const own = { ...script, title: { en: OWN.en.title, ja: OWN.ja.title } };
    writeFileSync(saved, JSON.stringify(own));
    writeFileSync(wrong, JSON.stringify({ ...own, turns: [] }));
    writeFileSync(lacking, JSON.stringify({ ...own, scenario: 'Nowhere' }));
    await page.getByTestId('exercise-open').click();
    await expect(page.getByTestId('notice')).toContainText('wrong.json');
    await expect(page.getByTestId('notice')).toContainText(said.wrong);
    await page.screenshot({ path: info.outputPath('wrong.png') });
    await page.getByTestId('exercise-open').click();
    await expect(page.getByTestId('exercise-lacks-own')).toContainText(said.lacks);
    await expect(page.getByTestId('exercise-play-own')).toBeDisabled();
    await page.screenshot({ path: info.outputPath('lacking.png') });
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByTestId('exercise-open').click();
    await expect(page.getByTestId('exercise-play-own')).toBeEnabled();
    await page.getByTestId('exercise-play-own').click();
    await expect(page.getByTestId('exercise-page')).toContainText(said.title, { timeout: 60_000 });
    await expect(page.getByTestId('exercise-inject')).not.toHaveCount(0, { timeout: 60_000 });
  });
