import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds } from './fixtures/clipboard';
import { type LanguageChosen, setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';

/** What a person writes into a new row, field by field: `pick` is how often the arrow goes down in a list. */
type Written = Readonly<Record<string, string | { readonly pick: number }>>;
interface Row {
  readonly table: string;
  readonly fields: Written;
}

/** A mineral that the sample does not hold, to a scenario that runs: where it comes from, who needs it, what is held. */
const ROWS: Readonly<Record<LanguageChosen, readonly Row[]>> = {
  en: [
    { table: 'material', fields: { Id: 'Co', 'English name': 'Cobalt', Group: { pick: 4 } } },
    {
      table: 'supplier',
      fields: { 'English name': 'Zhejiang refinery', Country: 'China', 'Lead time (days)': '20' },
    },
    {
      table: 'capacity',
      fields: { Supplier: 'Zhejiang refinery', Material: 'Cobalt', 'Capacity (t REO a year)': '60,000' },
    },
    { table: 'use', fields: { Economy: 'Japan', 'English name': 'Cathodes', Tier: { pick: 2 } } },
    {
      table: 'demand',
      fields: { Use: 'Cathodes', Material: 'Co', Year: '2026', 'Demand (t REO)': '5,000' },
    },
    {
      table: 'stock',
      fields: { Economy: 'Japan', Material: 'Co', Tier: { pick: 2 }, 'Opening stock (t REO)': '900 t' },
    },
    {
      table: 'totalSupply',
      fields: { Economy: 'Japan', Material: 'Co', Year: '2026', 'Total supply (t)': '5000' },
    },
    {
      table: 'share',
      fields: {
        Economy: 'Japan',
        Material: 'Co',
        Year: '2026',
        Supplier: 'Zhejiang refinery',
        Value: '100 %',
      },
    },
  ],
  ja: [
    { table: 'material', fields: { ID: 'Li', '名称（日本語）': 'リチウム', 分類: { pick: 4 } } },
    {
      table: 'supplier',
      fields: { '名称（日本語）': '中国の精製所', '国・地域': '中国', '輸送日数（日）': '２０日' },
    },
    {
      table: 'capacity',
      fields: { 供給元: '中国の精製所', 品目: 'リチウム', '生産能力（t/年（REO換算））': '６００' },
    },
    { table: 'use', fields: { 対象国: '日本', '名称（日本語）': '蓄電池', 優先度: { pick: 1 } } },
    {
      table: 'demand',
      fields: { 用途: '蓄電池', 品目: 'リチウム', 年: '令和8年', '需要量（t（REO換算））': '１６０' },
    },
    {
      table: 'stock',
      fields: { 対象国: '日本', 品目: 'リチウム', 区分: { pick: 2 }, '期首備蓄量（t（REO換算））': '４０' },
    },
    {
      table: 'totalSupply',
      fields: { 対象国: '日本', 品目: 'リチウム', 年: '2026年', '総供給量（t）': '160' },
    },
    {
      table: 'share',
      fields: { 対象国: '日本', 品目: 'リチウム', 年: '2026', 供給元: '中国の精製所', 値: '９８%' },
    },
  ],
};

/** In Japanese this table is pasted, as a spreadsheet copies it: heads, and two years. */
const PASTED = [
  ['用途', '品目', '年', '需要量', '最低確保量', '確度'],
  ['蓄電池', 'リチウム', '令和8年', '１６０', '0', '推計'],
  ['蓄電池', 'リチウム', '2027', '170 t', '0', '推計'],
];

/** Presses a key until the focus is on (or in) the element. */
async function walkTo(page: Page, testId: string, key = 'Tab', presses = 60): Promise<void> {
  for (let press = 0; press < presses; press++) {
    const isThere = await page.evaluate(
      (id) => document.activeElement?.closest(`[data-testid="${id}"]`) != null,
      testId,
    );
    if (isThere) return;
    // In a grid Tab goes from cell to cell, and after Escape out of it.
    if (await page.evaluate(() => document.activeElement?.matches('.ld-hand')))
      await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${testId}`);
}

/** The label of the field that has the focus. */
function labelOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const label = document.querySelector(`label[for="${CSS.escape(document.activeElement?.id ?? '')}"]`);
    return label?.textContent ?? '';
  });
}

async function writeRow(page: Page, fields: Written): Promise<void> {
  const open = new Map(Object.entries(fields));
  for (let step = 0; step < 40 && open.size > 0; step++) {
    const label = await labelOfFocus(page);
    const written = open.get(label);
    if (typeof written === 'string') {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(written); // as an input method gives it
    } else if (written !== undefined)
      for (let down = 0; down < written.pick; down++) await page.keyboard.press('ArrowDown');
    open.delete(label);
    await page.keyboard.press('Tab');
  }
  expect([...open.keys()], 'fields that the Tab key does not reach').toEqual([]);
  for (let step = 0; step < 10; step++) {
    if (await page.evaluate(() => (document.activeElement as HTMLButtonElement | null)?.type === 'submit'))
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('row-dialog')).toHaveCount(0);
}

for (const language of ['en', 'ja'] as const) {
  test(`an empty project is filled by keyboard alone, to a scenario that runs: ${language}`, async ({
    app,
    page,
    userData,
  }, info) => {
    test.setTimeout(240_000);
    await setLook(page, language, language === 'en' ? 'light' : 'dark');
    await choosePaths(app, join(userData, 'own.lodestone'));
    await page.getByTestId('document-name').waitFor();
    await page.keyboard.press('Alt+F');
    const isNew = language === 'en' ? /empty/i : /空/;
    for (let step = 0; step < 20; step++) {
      if (isNew.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('document-name')).toContainText('own');
    await page.keyboard.press('Control+5');
    await expect(page.getByTestId('new-row').first()).toBeVisible();
    for (const { table, fields } of ROWS[language]) {
      await walkTo(page, 'data-tables', 'Shift+Tab');
      await page.keyboard.press('Home');
      await walkTo(page, `data-table-${table}`, 'ArrowDown');
      await expect(page.getByTestId(`data-table-${table}`)).toHaveAttribute('aria-current', 'true');
      if (language === 'ja' && table === 'demand') {
        await clipboardHolds(app, PASTED.map((line) => line.join('\t')).join('\r\n'));
        await walkTo(page, 'paste-into-empty');
        await page.keyboard.press('Control+V');
        await expect(page.getByTestId('paste-new-rows').locator('tbody tr')).toHaveCount(2);
        await page.keyboard.press('Control+Enter');
        await expect(page.getByTestId('paste-preview')).toHaveCount(0);
        await expect(page.getByTestId(`data-table-${table}`).locator('.ld-data-count')).toHaveText('2');
        continue;
      }
      await page.keyboard.press('Control+Shift+N');
      await expect(page.getByTestId('row-dialog')).toBeVisible();
      await writeRow(page, fields);
      await expect(page.getByTestId('data-grid').locator('.ld-hand'), 'has the new row').toBeFocused();
    }
    await page.screenshot({ path: info.outputPath('filled.png') });
    await page.keyboard.press('Control+2');
    const own = language === 'en' ? 'Cobalt' : 'リチウム';
    await expect(page.getByTestId('pick-material'), 'a material that has shares').toContainText(own);
    await expect(page.getByTestId('share-grid')).toBeVisible();
    await page.keyboard.press('Control+3');
    await expect(page.getByTestId('scenario-new')).toBeVisible();
    await walkTo(page, 'scenario-new');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('head-figures')).toBeVisible();
    await page.screenshot({ path: info.outputPath('run.png') });
  });
}
