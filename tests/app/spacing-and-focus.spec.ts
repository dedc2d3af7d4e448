import type { Page } from '@playwright/test';
import { LANGUAGES } from '@shared/base/message';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { AREAS } from './journey/areas';
import { goTo } from './journey/verbs';

/** As WCAG 2.2, 1.4.12 has it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const language of LANGUAGES)
  test(`words set wider apart are cut off nowhere, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await setLook(page, language, 'light');
    const cut: string[] = [];
    for (const area of AREAS) {
      await goTo(page, area);
      await still(page);
      const before = await cutOff(page);
      await setStyle(page, SPACED);
      await still(page); // heads and charts find their new height
      const after = await cutOff(page);
      for (const words of after) if (!before.includes(words)) cut.push(`${area}: ${words}`);
      await setStyle(page, '');
    }
    expect(cut).toEqual([]);
  });

test('what has the focus is covered by nothing, however far one tabs', async ({ page }) => {
  test.setTimeout(240_000);
  await setLook(page, 'en', 'light');
  for (const area of AREAS) {
    await goTo(page, area);
    await still(page);
    const covered = new Set<string>();
    const seen = new Set<string>();
    for (let step = 0; step < MOST_STEPS; step++) {
      await page.keyboard.press('Tab');
      const { place, isSeen } = await focused(page);
      if (seen.has(place) && step > FEW_STEPS) break; // round once
      seen.add(place);
      if (!isSeen) covered.add(place);
    }
    expect(seen.size, area).toBeGreaterThan(FEW_STEPS);
    expect([...covered], area).toEqual([]);
  }
});

/** A grid is walked cell by cell; so far into it shows what the page does. */
const MOST_STEPS = 90;
const FEW_STEPS = 10;

/** A sheet of the page's own making, which its policy lets in. */
async function setStyle(page: Page, text: string): Promise<void> {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, text);
}

/**
 * Words that a part of the page cuts off, but for those that it says whole elsewhere: in a tip, or, of a cell of a grid, in a
 * column that a person widens and beside the grid.
 */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const own = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || own === null || !own.checkVisibility({ visibilityProperty: true })) continue;
      if (own.closest('[title], .ag-cell, .ld-spoken, svg') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        for (let at: Element | null = own; at !== null && at !== document.body; at = at.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(at);
          const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
          if (scrolls) break;
          const edge = at.getBoundingClientRect();
          const beyond =
            (overflowX === 'hidden' && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5)) ||
            (overflowY === 'hidden' && (box.bottom > edge.bottom + 2.5 || box.top < edge.top - 2.5));
          if (beyond) found.push(`${at.className}: ${words.slice(0, 60)}`);
        }
      }
    }
    return [...new Set(found)];
  });
}

/**
 * What has the focus, and whether any part of it is in sight once it is drawn; of a grid's controller, which is clear and laid
 * over its cell with the next frame, the cell under it.
 */
function focused(page: Page): Promise<{ readonly place: string; readonly isSeen: boolean }> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const on = document.activeElement;
    if (on === null || on === document.body) return { place: 'nothing', isSeen: true };
    const { left, top, width, height } = on.getBoundingClientRect();
    const name = on.getAttribute('data-testid') ?? on.getAttribute('aria-label') ?? on.textContent ?? '';
    const place = `${on.tagName} ${name.slice(0, 60)} ${Math.round(left)},${Math.round(top)}`;
    const isSeen = [0.02, 0.25, 0.5, 0.75, 0.98].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const hit = document.elementFromPoint(left + width * x, top + height * y);
        if (hit === null) return false;
        if (on.matches('.ld-hand') && hit.closest('.ld-in-active') !== null) return true;
        return on.contains(hit) || hit.contains(on) || on.closest('label')?.contains(hit) === true;
      }),
    );
    return { place, isSeen };
  });
}
