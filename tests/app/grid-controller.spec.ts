import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds, clipboardText } from './fixtures/clipboard';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { cellIn, figure, GRIDS, openArea, selected } from './journey/grids';
import { goTo } from './journey/verbs';

test('a column of shares that is typed down stays as it was typed, in the rows in which they stood', async ({
  page,
}, info) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  const column = page.getByTestId('share-grid').locator('.ag-row[row-id] [col-id="year-2026"]');
  await column.first().waitFor();
  const typed = [30, 22, 20, 10, 5, 3, 3, 2, 1];
  await column.first().click();
  for (const value of typed) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  const figures = async () => (await column.allTextContents()).slice(0, typed.length).map(figure);
  await expect.poll(figures, { timeout: 20_000 }).toEqual(typed); // one edit after the other
  await page.screenshot({ path: info.outputPath('typed.png') });
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(async () => (await figures()).slice(0, -1)).toEqual(typed.slice(0, -1));
});

/** What a real input method sends: every key is its own, and the text comes by composition. */
function inputMethod(cdp: CDPSession) {
  const key = (code: string) =>
    cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code,
      windowsVirtualKeyCode: 229,
      nativeVirtualKeyCode: 229,
    });
  return {
    compose: async (text: string) => {
      await key('KeyA');
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await cdp.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    },
    commit: async (text: string) => {
      await key('Enter');
      await cdp.send('Input.insertText', { text });
    },
  };
}

test('a Japanese input method loses no key, and the Enter that ends it does not take the figure', async ({
  page,
}, info) => {
  await setLook(page, 'ja', 'light');
  const ime = inputMethod(await page.context().newCDPSession(page));
  for (const { area, grid, rows, columns } of GRIDS) {
    await openArea(page, area);
    const cell = cellIn(page, grid, rows[0], columns[0]);
    await cell.click();
    await ime.compose('２');
    await ime.compose('２５');
    const field = page.getByTestId(grid).locator('.ld-hand');
    await expect(field).toHaveValue('２５');
    await page.screenshot({ path: info.outputPath(`${area}.png`) });
    await ime.commit('２５');
    await expect(field).toHaveValue('２５');
    expect(await selected(page)).toBe(`${rows[0]} ${columns[0]}`);
    await page.keyboard.press('Enter');
    await expect.poll(async () => figure(await cell.textContent())).toBe(25);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(async () => figure(await cell.textContent())).not.toBe(25);
  }
});

test('a range is dragged, stretched by Shift and a click, filled by its handle, and cut', async ({
  app,
  page,
}) => {
  await setLook(page, 'en', 'dark');
  await goTo(page, 'stocks');
  const at = (row: string, column: string) => cellIn(page, 'stock-grid', `stock-jpn-Dy-${row}`, column);
  const most = at('national', 'maximumReleasePerDay');
  const below = at('private', 'maximumReleasePerDay');
  await most.click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect.poll(async () => figure(await most.textContent())).toBe(7);
  await at('national', 'maximum').click();
  await below.click({ modifiers: ['Shift'] });
  await expect(page.getByTestId('range-summary')).toContainText('2 × 2');
  await most.hover();
  await page.mouse.down();
  await below.hover();
  await page.mouse.up();
  await expect(page.getByTestId('range-summary')).toContainText('2 × 1');

  await most.click();
  const box = (await most.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width - 3, box.y + box.height - 3);
  await page.mouse.down();
  await below.hover();
  await page.mouse.up();
  await expect.poll(async () => figure(await below.textContent())).toBe(7);

  await most.click();
  await page.keyboard.press('ControlOrMeta+X');
  await expect(most).toHaveClass(/ld-cut/);
  expect(await clipboardText(app)).toBe('7');
  await at('private', 'targetDays').click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(async () => figure(await at('private', 'targetDays').textContent())).toBe(7);
  await expect(most).toHaveText('no limit');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(async () => figure(await most.textContent())).toBe(7);
});

test('F2 and Esc leave a figure, Tab walks and leaves, and shortcuts of the window go on', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'needs');
  const cell = cellIn(page, 'need-grid', 'Dy|use|use-jpn-eps', 'year-2026');
  await cell.click();
  const before = await cell.textContent();
  await page.keyboard.press('F2');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveText(before ?? '');
  await page.keyboard.press('Tab');
  expect(await selected(page)).toBe('Dy|use|use-jpn-eps year-2027');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-testid="need-grid"]') === null))
    .toBe(true);
  await cell.click();
  await page.keyboard.press('Control+1');
  await expect(page.getByTestId('area-overview')).toHaveAttribute('aria-current', 'page');
});

test('a block goes where its names and years say once it was looked at, and fractions are asked about', async ({
  app,
  page,
}, info) => {
  await setLook(page, 'ja', 'light');
  await goTo(page, 'shares');
  const at = (row: string, year: number) => cellIn(page, 'share-grid', row, `year-${year}`);
  const names = ['lynas-kuantan', 'northern-rare-earth-baotou'] as const;
  const called = await Promise.all(
    names.map((row) => cellIn(page, 'share-grid', row, 'supplier').textContent()),
  );
  const paste = async (text: string) => {
    await at('northern-rare-earth-baotou', 2026).click();
    await clipboardHolds(app, text);
    await page.keyboard.press('ControlOrMeta+V');
  };
  const figures = () =>
    Promise.all(
      names.flatMap((row) => [2028, 2027].map(async (year) => figure(await at(row, year).textContent()))),
    );
  const preview = page.getByTestId('paste-preview');
  await paste(`供給元\t2028年\t２０２７\r\n${called[0]}\t１１％\t12\r\n${called[1]}\t13\t14,5 %`);
  await page.getByTestId('paste-write').click();
  await expect(preview).toHaveCount(0);
  await expect.poll(figures).toEqual([11, 12, 13, 14.5]);
  const before = await figures();
  for (const [text, where, said] of [
    [`供給元\t2027\n${called[0]}\t5%\n別の会社\t6%`, 'paste-names', /別の会社/],
    [`供給元\t2027\n${called[0]}\t▲5%\n${called[1]}\t6%`, 'paste-out', /▲/],
    [`供給元\t2027\n${called[0]}\t1万%\n${called[1]}\t6%`, 'paste-out', /10,?000|1万/],
  ] as const) {
    await paste(text);
    await expect(preview.getByTestId(where)).toContainText(said);
    await page.screenshot({ path: info.outputPath(`paste ${where} ${text.length}.png`) });
    await page.keyboard.press('Escape');
    await expect.poll(figures).toEqual(before);
  }
  await paste(Array.from({ length: 40 }, () => '1').join('\n'));
  await expect(page.getByTestId('edit-refusal')).toContainText('行');
  await paste(`供給元\t2027\n${called[0]}\t11%\n別の会社\t0.5%`);
  await preview.getByTestId('paste-new-別の会社').selectOption('VNM');
  await expect(preview.getByTestId('paste-new-rows')).toContainText('別の会社', { timeout: 20_000 });
  await page.keyboard.press('Control+Enter');
  const made = page.getByTestId('share-grid').getByRole('row').filter({ hasText: '別の会社' });
  await expect(made.locator('[col-id="year-2027"]')).toHaveText('0.5');
  await page.getByTestId('undo').click();
  await expect(made).toHaveCount(0);
  await expect.poll(figures).toEqual(before);
  const fractions = names.map((_, place) => `${called[place]}\t${[0.4, 0.6][place]}`).join('\n');
  await paste(`供給元\t2024\n${fractions}`);
  await expect(page.getByTestId('paste-write')).toBeDisabled();
  await preview.getByTestId('paste-as-fraction').check();
  await expect(preview.getByTestId('paste-sentence')).toContainText('2件');
  await page.screenshot({ path: info.outputPath('fractions.png') });
  await page.keyboard.press('Escape');
  await expect.poll(figures).toEqual(before);
});

test('menus and dialogs give the focus back, F6 reaches the grid, and the inspector yields', async ({
  app,
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  const cell = cellIn(page, 'share-grid', 'lynas-kuantan', 'year-2026');
  await cell.click();
  await expect(cellIn(page, 'share-grid', 'lynas-kuantan', 'supplier')).toHaveAttribute('role', 'rowheader');
  await page.keyboard.press('Shift+F10');
  await page.getByTestId('row-menu').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBe('lynas-kuantan year-2026');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Mark, range and note…' }).click();
  await page.getByTestId('annotate-dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('annotate-dialog')).toHaveCount(0);
  await expect.poll(() => selected(page)).toBe('lynas-kuantan year-2026');

  await page.keyboard.press('F6');
  expect(await selected(page)).not.toContain('lynas');
  for (let pane = 0; pane < 5 && !(await selected(page)).includes('lynas'); pane += 1)
    await page.keyboard.press('F6');
  expect(await selected(page)).toBe('lynas-kuantan year-2026');

  const inspector = page.locator('[data-pane="inspector"]');
  await expect(inspector).toBeVisible();
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await expect(inspector).toHaveCount(0);
  await page.keyboard.press('F4');
  await expect(inspector).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector).toHaveCount(0);
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await expect(inspector).toBeVisible();

  // As tall as its lines: none of them is under the sum, and the page scrolls instead of the grid.
  const beyond = page
    .getByTestId('share-grid')
    .locator('.ag-grid-viewport')
    .evaluate((view) => view.scrollHeight - view.clientHeight);
  expect(await beyond).toBe(0);
});

test('texts are found and replaced, and a row and column are gone to by name', async ({ page }, info) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'needs');
  const at = (year: number) => cellIn(page, 'need-grid', 'Dy|recycling|', `year-${year}`);
  const bar = page.getByTestId('find-bar');
  await at(2026).click();
  await page.keyboard.type('777.5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('777.5');
  await page.keyboard.press('Enter');
  await expect.poll(async () => figure(await at(2027).textContent())).toBe(778);

  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('７７７.5');
  await expect(page.getByTestId('find-said')).toHaveText(/^\d of 2$/);
  const first = await page.getByTestId('need-grid').locator('.ld-hand').getAttribute('col-id');
  await page.keyboard.press('Enter');
  const next = page.getByTestId('need-grid').locator('.ld-hand');
  await expect(next).not.toHaveAttribute('col-id', first ?? '');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect.poll(() => selected(page)).toContain('Dy|recycling| year-');

  await page.keyboard.press('ControlOrMeta+H');
  await page.getByTestId('find-text').fill('777.5');
  await page.getByTestId('find-by').fill('31');
  await page.screenshot({ path: info.outputPath('replace.png') });
  await page.getByTestId('replace-all').click();
  await expect.poll(async () => figure(await at(2026).textContent())).toBe(31);
  await expect.poll(async () => figure(await at(2027).textContent())).toBe(31);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(async () => figure(await at(2026).textContent())).toBe(778);

  await setLook(page, 'ja', 'dark');
  await goTo(page, 'shares');
  await cellIn(page, 'share-grid', 'northern-rare-earth-baotou', 'year-2026').click();
  await page.keyboard.press('ControlOrMeta+G');
  const name = await cellIn(page, 'share-grid', 'lynas-kuantan-heavy', 'supplier').textContent();
  await page.getByTestId('find-text').fill(`${name}、2027年`);
  await page.screenshot({ path: info.outputPath('go-to.png') });
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toBe('lynas-kuantan-heavy year-2027');
});
