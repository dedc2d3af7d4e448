import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/app-test';

/** What begins a step ends as a sentence does; keys are on the keyboard. */
const NO_NAME = /[.。]$|^(?:Ctrl|Alt|Shift|F\d)/;

/** Opens a page of the manual. @returns for each of its steps or points the words that it tells a person to look for, as the page has them */
export async function readManual(page: Page, id: string): Promise<readonly (readonly string[])[]> {
  const items = (await openManual(page, id)).locator('li');
  const named = await items.evaluateAll((all) =>
    all.map((one) => [...one.querySelectorAll('b')].map((words) => words.textContent ?? '')),
  );
  return named.map((words) => words.filter((one) => !NO_NAME.test(one)));
}

/** Opens a page of the manual. @returns each of the words that it tells a person to look for, wherever on the page */
export async function quotedWords(page: Page, id: string): Promise<readonly string[]> {
  const words = await (await openManual(page, id)).locator('b').allTextContents();
  return [...new Set(words.filter((one) => !NO_NAME.test(one)))];
}

async function openManual(page: Page, id: string): Promise<Locator> {
  if ((await page.getByTestId('manual').count()) === 0) await page.keyboard.press('Shift+F1');
  const entry = page.getByTestId(`manual-${id}`);
  await entry.click();
  await expect(entry).toHaveAttribute('aria-current', 'page');
  const article = page.getByTestId('manual').locator(`article[data-page="${id}"]`);
  await article.locator('li').first().waitFor();
  return article;
}

/** Where words of the manual stand outside it; a menu adds its key: ファイル(F). */
export function onScreen(page: Page, words: string): Locator {
  const said = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:\\([A-Z]\\))?$`);
  const text = page.locator('body *:not([data-testid="manual"] *):not(option)').and(page.getByText(said));
  // A list that is closed shows what is chosen in it.
  const shown = page.locator('select', { has: page.locator('option:checked').and(page.getByText(said)) });
  return text.or(shown).and(page.locator(':visible')).first();
}

/** They stand there and nothing lies over them: a person could click each. */
export async function expectOnScreen(page: Page, words: readonly string[]): Promise<void> {
  expect(words.length, 'the step names nothing').toBeGreaterThan(0);
  for (const one of words) {
    await expect(onScreen(page, one), one).toBeVisible({ timeout: 20_000 });
    await onScreen(page, one).click({ trial: true });
  }
}
