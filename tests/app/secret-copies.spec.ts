import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { copyChosen, drawChosen } from './fixtures/chosen';
import { clipboardTable, clipboardText } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { goTo, pick } from './journey/verbs';

const mark = '非公開：備蓄量を含む';

const stock = (page: Page, tier: string) =>
  page.getByTestId('stock-grid').locator(`[row-id="stock-jpn-Y-${tier}"] [col-id="tonnes"]`);

test('a figure of a secret stock takes its mark to other programs, and comes back without it', async ({
  app,
  page,
}) => {
  await setLook(page, 'ja', 'light');
  await goTo(page, 'shares');
  await pick(page, 'material', /イットリウム/);
  await goTo(page, 'stocks');
  await stock(page, 'private').click();
  await page.keyboard.press('ControlOrMeta+C');
  const figure = await clipboardText(app);
  expect(figure).toMatch(/^[\d.]+$/);
  expect(await clipboardTable(page)).toContain(`<td>${figure}</td>`);
  expect(await clipboardTable(page)).toContain(mark);

  // In the program itself it is a figure alone.
  await stock(page, 'firm').click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(stock(page, 'firm')).toHaveText((await stock(page, 'private').textContent()) ?? '-');
  await page.keyboard.press('ControlOrMeta+Z');

  // What a stock is called, and figures that are no stock, bear none.
  await page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Y-private"] [col-id="name"]').click();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardTable(page)).toBe('');
  await goTo(page, 'shares');
  await page.getByTestId('share-grid').locator('[row-id] [col-id="year-2026"]').first().click();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardTable(page)).toBe('');

  // The table itself: its tonnes are those of the same stock.
  await goTo(page, 'data');
  await page.getByTestId('data-table-stock').click();
  await page.getByTestId('data-grid').locator('[row-index="0"] [col-id="tonnes"]').click();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardTable(page)).toContain(mark);
});

test('tables that are copied whole take the mark where figures of stocks, or what follows from them, stand in them', async ({
  app,
  page,
}) => {
  await setLook(page, 'ja', 'light');
  await goTo(page, 'compare');
  await page.getByTestId('comparedDays-table-copy').click();
  const table = await clipboardTable(page);
  const [head] = (await clipboardText(app)).split('\n');
  for (const cell of head?.split('\t') ?? ['no head']) expect(table).toContain(`<td>${cell}</td>`);
  expect(table).toContain(mark);
  expect(await clipboardText(app)).not.toContain(mark);

  await goTo(page, 'trade-watch');
  await page.getByTestId('origin-gaps-table-copy').click();
  expect(await clipboardText(app)).not.toBe('');
  expect(await clipboardTable(page)).toBe('');

  // Rows of a table: those of secret stocks and what scenarios change of them.
  await goTo(page, 'data');
  for (const [name, wanted] of [
    ['material', ''],
    ['stock', mark],
    ['override', mark],
  ] as const) {
    await page.getByTestId(`data-table-${name}`).click();
    await expect(page.getByTestId('data-grid').locator('[row-index="0"]').first()).toBeVisible();
    await page.getByTestId('copy-rows').click();
    expect(await clipboardText(app)).not.toBe('');
    const copied = await clipboardTable(page);
    if (wanted === '') expect(copied).toBe('');
    else expect(copied).toContain(wanted);
  }
  const valueCopied = async (field: string) => {
    const grid = page.getByTestId('data-grid');
    const row = grid.locator('[row-index]', { has: page.locator('[col-id="field"]', { hasText: field }) });
    await grid
      .locator(`[row-index="${await row.first().getAttribute('row-index')}"] [col-id="value"]`)
      .click();
    await page.keyboard.press('ControlOrMeta+C');
    return clipboardTable(page);
  };
  const find = page.getByTestId('data-find');
  for (const [field, wanted] of [
    ['備蓄', mark],
    ['割合', ''],
  ] as const) {
    await find.fill(field);
    const fields = page.getByTestId('data-grid').locator('.ag-cell[col-id="field"]');
    // The row that begins below the others says nothing yet.
    await expect(fields.filter({ hasNotText: field })).toHaveCount(1);
    const copied = await valueCopied(field);
    if (wanted === '') expect(copied).toBe('');
    else expect(copied).toContain(wanted);
  }
});

test('what is chosen on a page by hand and copied, drawn or printed takes the mark', async ({
  app,
  page,
}) => {
  await setLook(page, 'ja', 'light');
  await goTo(page, 'scenarios');
  const chart = page.getByTestId('stock-curve').first();
  await chart.focus();
  await page.keyboard.press('t');
  const figure = (await chart.locator('td').first().textContent()) ?? 'none';
  await copyChosen(chart.locator('table'));
  expect(await clipboardText(app)).toContain(figure);
  expect(await clipboardText(app)).not.toContain(mark);
  const copied = await clipboardTable(page);
  expect(copied).toContain(`>${figure}</td>`);
  expect(copied).toContain(mark);
  expect(await drawChosen(chart.locator('td').first())).toContain(mark);
  await expect(page.locator('.ld-print-head')).toContainText(mark);

  // In a field: what is chosen of it.
  const field = page.locator('.ld-main-page input[type="text"]').first();
  await field.selectText();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await clipboardText(app)).toBe(await field.inputValue());
  expect(await clipboardTable(page)).toContain(mark);

  await goTo(page, 'shares');
  const heading = page.locator('.ld-main-page h1');
  await copyChosen(heading);
  expect(await clipboardText(app)).toContain((await heading.textContent()) ?? 'none');
  expect(await clipboardTable(page)).not.toContain(mark);
  await expect(page.locator('.ld-print-head')).not.toContainText(mark);

  // Replays run with the stocks of the plan; what is recorded beside them does not.
  await goTo(page, 'evidence');
  for (const [part, marked] of [
    ['replays', true],
    ['sources', false],
  ] as const) {
    await page.getByTestId(`evidence-${part}`).click();
    await expect(page.getByTestId(`evidence-${part}`)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.ld-print-head')).toContainText(marked ? mark : '出典と前提');
    if (!marked) await expect(page.locator('.ld-print-head')).not.toContainText(mark);
  }
});
