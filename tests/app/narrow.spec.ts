import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { AREAS } from './journey/areas';

/** What a window of 1280 px has at 200, 300 and 400 % of its size. */
const WIDTHS = [640, 427, 320];

test('no title is narrower than 60 px and nothing but tables moves sideways, however far a window is enlarged', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  await setLook(page, 'en', 'light');
  const narrow: string[] = [];
  const sideways: string[] = [];
  for (const width of WIDTHS) {
    await inMain(
      app,
      ({ BrowserWindow }, wide) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setMinimumSize(200, 200);
        window?.setContentSize(wide, 700);
      },
      width,
    );
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    for (const area of AREAS) {
      await page.getByTestId(`area-${area}`).dispatchEvent('click');
      await expect(page.locator('[data-pane="main"]')).not.toHaveAttribute('aria-busy', 'true');
      await still(page);
      narrow.push(...(await narrowHeads(page)).map((head) => `${width} ${area}: ${head}`));
      sideways.push(...(await movedSideways(page)).map((part) => `${width} ${area}: ${part}`));
    }
  }
  expect(narrow).toEqual([]);
  expect(sideways).toEqual([]);
});

function narrowHeads(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2')]
      .filter((head) => head.checkVisibility() && head.closest('.ld-spoken') === null)
      .filter((head) => head.getBoundingClientRect().width < 60)
      .map((head) => `${head.textContent} ${Math.round(head.getBoundingClientRect().width)}`),
  );
}

/** Parts that are wider than what is seen of them, but for tables and grids. */
function movedSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ld-app *')]
      .filter(
        (part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
      )
      .filter((part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX))
      .filter(
        (part) => part.closest('.ag-root-wrapper') === null && part.querySelector(':scope > table') === null,
      )
      .map((part) => `${part.tagName}.${part.className} ${part.scrollWidth} in ${part.clientWidth}`),
  );
}
