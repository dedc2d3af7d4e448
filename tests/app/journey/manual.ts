import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/app-test';

/** What begins a step ends as a sentence does; keys are on the keyboard. */
const NO_NAME = /[.。]$|^(?:Ctrl|Alt|Shift|F\d)/;

/** Opens a page of the manual. @returns for each of its steps or points the words that it tells a person to look for, as the page has them */
export async function readManual(page: Page, id: string): Promise<readonly (readonly string[])[]> {
  if ((await page.getByTestId('manual').count()) === 0) await page.keyboard.press('Shift+F1');
  await page.getByTestId(`manual-${id}`).click();
  await expect(page.getByTestId(`manual-${id}`)).toHaveAttribute('aria-current', 'page');
  const items = page.getByTestId('manual').locator('article li');
  await items.first().waitFor();
  const named = await items.evaluateAll((all) =>
    all.map((one) => [...one.querySelectorAll('b')].map((words) => words.textContent ?? '')),
  );
  return named.map((words) => words.filter((one) => !NO_NAME.test(one)));
}

/** Where words of the manual stand outside it; a menu adds its key: ファイル(F). */
export function onScreen(page: Page, words: string): Locator {
  const said = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:\\([A-Z]\\))?$`);
  return page
    .locator('body *:not([data-testid="manual"] *):not(option)')
    .and(page.getByText(said))
    .and(page.locator(':visible'))
    .first();
}

/** They stand there and nothing lies over them: a person could click each. */
export async function expectOnScreen(page: Page, words: readonly string[]): Promise<void> {
  expect(words.length, 'the step names nothing').toBeGreaterThan(0);
  for (const one of words) {
    await expect(onScreen(page, one), one).toBeVisible({ timeout: 20_000 });
    await onScreen(page, one).click({ trial: true });
  }
}
