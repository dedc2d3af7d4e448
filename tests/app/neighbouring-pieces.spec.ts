import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { goTo } from './journey/verbs';

/** Colours of countries lie nearer than 10 (CIEDE2000) to each other in some sight or in grey, so that none stands for itself alone. */
test('of two neighbouring pieces of a bar one is dotted, hatched or carries a name', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  const told: string[] = [];
  for (const area of ['shares', 'projects']) {
    await goTo(page, area);
    await page.locator('.ld-bar > i').first().waitFor();
    await still(page);
    await page.screenshot({ path: info.outputPath(`${area}.png`) });
    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll('.ld-bar')].flatMap((bar) => {
        const pieces = [...bar.children].filter((piece) => piece.matches('i:not(.is-none, .is-cut)'));
        const isTold = (piece: Element) =>
          (bar.matches('.ld-behind-bar') && !piece.matches('.is-nameless')) ||
          ['::before', '::after'].some((part) => getComputedStyle(piece, part).content !== 'none');
        return pieces.slice(1).map((piece, at) => {
          const before = pieces[at];
          return `${bar.getAttribute('aria-label')} ${at} ${isTold(piece) || (before !== undefined && isTold(before))}`;
        });
      }),
    );
    told.push(...pairs);
  }
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((pair) => pair.endsWith('false'))).toEqual([]);
});
