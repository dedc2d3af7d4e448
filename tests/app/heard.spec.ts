import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { AREAS } from './journey/areas';
import { goTo, shareCell, typeShare } from './journey/verbs';

test('each page that is gone to has the focus on its heading, and every table, head and row has a name', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await setLook(page, 'en', 'light');
  const lacks: string[] = [];
  for (const area of ['needs', ...AREAS]) {
    await goTo(page, area);
    await expect.poll(() => focused(page), area).toMatch(/^H1 /);
    // Worked out for some seconds: before that its tables are not there to be looked at.
    if (area === 'brief') await page.locator('.brief-paper table').first().waitFor({ timeout: 60_000 });
    await still(page);
    lacks.push(...(await nameless(page)).map((what) => `${area}: ${what}`));
  }
  expect(lacks).toEqual([]);
});

test('a page that is gone to by keys, from the search or from home has the focus on its heading', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await page.keyboard.press('Control+3');
  await expect(page.getByTestId('area-scenarios')).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => focused(page)).toMatch(/^H1 .+ Run$/);
  await page.getByTestId('search').click();
  await page.getByTestId('search-field').fill('History');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('H1 History');
  await page.keyboard.press('Alt+Home');
  await expect.poll(() => focused(page)).toMatch(/^H1 /);
  await expect(page.locator('[data-pane="main"]')).toHaveAttribute('aria-label', 'Home');
});

test('an act on shares is one sentence, and what stands on the page is not said again', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await expect(page.getByTestId('behind-note')).toBeVisible();
  await expect.poll(() => focused(page)).toMatch(/^H1 /);
  const heard = await listen(page);
  await shareCell(page, 'lynas-kuantan', 'year-2026').click();
  await expect.poll(heard).toEqual([expect.stringMatching(/^Lynas.*, 2026: [\d.]+$/)]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(heard).toHaveLength(2);
  expect((await heard())[1]).toMatch(/^Lynas.*, 2025: [\d.]+$/);
  await page.keyboard.press('ArrowRight');
  await typeShare(page, 'lynas-kuantan', 2026, '33');
  await expect.poll(async () => (await heard()).filter((text) => text.includes('33.0'))).toHaveLength(1);
  await shareCell(page, 'lynas-kuantan', 'lock').click();
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/: (not )?locked$/);
  expect((await heard()).join(' ')).not.toMatch(/true|false/);
});

/** What has the focus: its kind, its words, and what describes it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    return [on?.tagName, on?.textContent?.slice(0, 40), on?.getAttribute('aria-description')]
      .filter((part) => part !== null)
      .join(' ');
  });
}

/** What speaks beside the one region, and tables, heads and rows without a name. */
function nameless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) =>
      element.getAttribute('aria-label') !== null ||
      element.getAttribute('aria-labelledby') !== null ||
      (element.textContent ?? '').trim() !== '';
    const live = [
      ...document.querySelectorAll('[aria-live], [role="status"], [role="alert"], output'),
    ].filter((one) => !one.matches('.ld-live, .ag-aria-description-container'));
    const tables = [...document.querySelectorAll('table, [role="grid"], [role="treegrid"]')].filter(
      (one) => one.closest('[aria-hidden="true"]') === null,
    );
    return [
      ...live.map((one) => `speaks: ${one.className} ${one.textContent}`),
      ...tables.flatMap((table) => {
        const title = table.getAttribute('aria-label') ?? table.querySelector('caption')?.textContent ?? '';
        const heads = [...table.querySelectorAll('thead th, [role="columnheader"]')].filter(
          (head) => head.getAttribute('aria-hidden') !== 'true' && !named(head),
        );
        const rows = [...table.querySelectorAll('tbody tr')].filter(
          (row) =>
            row.querySelector('th[scope^="row"]') === null && row.querySelector('td[colspan]') === null,
        );
        return [
          ...(title === '' ? [`table without a name: ${table.className}`] : []),
          ...heads.map((head) => `head without words: ${title} ${head.className}`),
          ...rows.slice(0, 1).map((row) => `row without a head: ${title} ${row.textContent}`),
        ];
      }),
    ];
  });
}

/** @returns what asks for all that the live region was given since */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('.ld-live');
    const all: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) all.push(node.textContent ?? '');
      document.body.dataset.heard = JSON.stringify(all);
    }).observe(region ?? document.body, { childList: true, subtree: true, characterData: true });
  });
  return async () => {
    const heard = await page.evaluate(() => document.body.dataset.heard);
    return JSON.parse(heard ?? '[]');
  };
}
