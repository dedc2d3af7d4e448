import type { Page } from '@playwright/test';
import { expect, launchApp, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { goTo } from './journey/verbs';

/** What stands beside each other in a head or a bar. */
const BESIDE = [
  '.ld-context > *',
  '.ld-page-title > *',
  '.ld-page-title .ld-row > *',
  '.ld-share-meters > *',
];

/** Elements of a page that are printed over each other. */
async function overprinted(page: Page): Promise<string[]> {
  return page.evaluate((selectors) => {
    // A head that is too narrow for its words is printed beyond its own box.
    const box = (element: Element) => {
      if (element.tagName !== 'H1') return element.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect();
    };
    const seen = (element: Element) => box(element).width > 1;
    const text = (element: Element) => `${element.tagName} ${element.textContent ?? ''}`;
    return selectors.flatMap((selector) => {
      const all = [...document.querySelectorAll(selector)].filter(seen);
      return all.flatMap((one, place) =>
        all.slice(place + 1).flatMap((other) => {
          const [a, b] = [box(one), box(other)];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 1 && down > 1 ? [`${text(one)} over ${text(other)}`] : [];
        }),
      );
    });
  }, BESIDE);
}

const width = (page: Page) => page.evaluate(() => window.innerWidth);

test('everything is enlarged by keys and menu, kept with place and page, and whole at twice its size in the smallest window', async ({
  app,
  page,
  userData,
}) => {
  await page.getByTestId('document-name').waitFor();
  const smallest = async (of: typeof app) =>
    inMain(of, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await smallest(app);
  await expect.poll(() => width(page)).toBeLessThanOrEqual(1024);
  const whole = await width(page);
  const isAt = (level: number) =>
    expect.poll(async () => Math.abs((await width(page)) - whole / 1.2 ** level)).toBeLessThan(1.5);
  await page.keyboard.press('Control++');
  await isAt(1);
  await page.keyboard.press('Control+NumpadAdd');
  await isAt(2);
  await page.keyboard.press('Control+NumpadSubtract');
  await isAt(1);
  await page.keyboard.press('Control+0');
  await isAt(0);
  await page.keyboard.press('Control+-');
  await isAt(-1);
  await page.getByTestId('menu-view').click();
  await page.getByRole('menuitem', { name: /Actual size \(now 83 %\)|実際のサイズ（現在83 %）/ }).click();
  await isAt(0);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+=');
  await isAt(4);

  for (const [area, grid] of [
    ['shares', 'share-grid'],
    ['needs', 'need-grid'],
    ['stocks', 'stock-grid'],
    ['pivot', 'pivot-grid'],
    ['data', 'data-grid'],
  ] as const) {
    await goTo(page, area);
    const headed = page.getByTestId(grid).locator('[row-id] [role="rowheader"]');
    await headed.first().waitFor();
    // The first row that stands inside of the grid: those before it are drawn ahead, out of view.
    const row = await page.getByTestId(grid).evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
      const top = element.querySelector('.ag-grid-viewport')?.getBoundingClientRect().top ?? 0;
      const rows = [...element.querySelectorAll('.ag-row[row-id]')].filter((one) =>
        one.querySelector('[role="rowheader"]'),
      );
      const seen = rows.find((one) => one.getBoundingClientRect().top >= top + 60);
      return seen?.getAttribute('row-id') ?? '';
    });
    const cell = page.getByTestId(grid).locator(`[row-id="${row}"] [role="rowheader"]`);
    await cell.click();
    expect(await overprinted(page), area).toEqual([]);
    const over = () =>
      cell.evaluate((element) => {
        const { left, top, width: wide, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + wide / 2, top + height / 2);
        return element.contains(hit) || hit?.classList.contains('ld-hand') === true
          ? null
          : (hit?.className ?? `${left} ${top} outside`);
      });
    await expect.poll(over, `${area}: the selected cell is covered`).toBeNull();
    await page.keyboard.press('Escape');
  }

  // The next start goes on as large, as enlarged, and on the page where it was left.
  const bounds = async (of: typeof app) =>
    inMain(of, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const left = await bounds(app);
  await page.waitForTimeout(600);
  await app.close();
  const again = await launchApp(userData);
  const window = await again.firstWindow();
  await window.getByTestId('document-name').waitFor();
  await expect(window.getByTestId('area-data')).toHaveAttribute('aria-current', 'page');
  expect(await bounds(again)).toEqual(left);
  await smallest(again);
  await expect.poll(() => width(window)).toBeLessThan(whole / 2);
  await again.close();
});
