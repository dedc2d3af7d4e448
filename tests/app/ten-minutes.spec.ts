import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '@shared/base/message';
import ExcelJS from 'exceljs';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { expectOnScreen, onScreen, readManual } from './journey/manual';

/** What a step does with the words that it names, beside the open manual. */
type Step = (page: Page, named: readonly string[], at: Place) => Promise<void>;
interface Place {
  readonly app: ElectronApplication;
  readonly folder: string;
  readonly language: Language;
}

const lever = (page: Page): Locator =>
  page.getByTestId('slider-approvedPercent').locator('input[type="range"]');

/** The steps in the order of the page; each destructures what it names, and a step that names something else fails. */
const STEPS: readonly Step[] = [
  async (page, [first = '', file = '', sample = '']) => {
    await expectOnScreen(page, [first]);
    await onScreen(page, first).click();
    await expect(page.getByTestId('document-name')).toContainText('Japan rare earths');
    await expectOnScreen(page, [file]);
    await onScreen(page, file).click();
    await expectOnScreen(page, [sample]);
    await onScreen(page, sample).click();
    await expect(page.getByTestId('document-name')).toContainText('Japan rare earths');
  },
  async (page, [scenarios = '']) => {
    await expectOnScreen(page, [scenarios]);
    await page.getByTestId('room-scenarios').filter({ hasText: scenarios }).click();
    await page.getByTestId('head-figures').waitFor({ timeout: 30_000 });
  },
  async (page, [chosen = '', parent = '']) => {
    await expectOnScreen(page, [chosen, parent]);
    await onScreen(page, chosen).click();
    await expect(page.getByTestId('scenario-item').filter({ hasText: chosen }).first()).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const items = await page.getByTestId('scenario-item').evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent ?? '',
        level: Number(one.ariaLevel),
        on: one.ariaSelected,
      })),
    );
    const at = items.findIndex(({ text }) => text.startsWith(chosen));
    expect(items[at]).toMatchObject({ on: 'true', level: (items[at - 1]?.level ?? 0) + 1 });
    expect(items[at - 1]?.text.startsWith(parent)).toBe(true);
  },
  async (page, [first = '', lines = '']) => {
    const heads = page.getByTestId('head-figures');
    await expectOnScreen(page, [first, lines]);
    const block = heads.locator(':scope > *').filter({ has: page.getByText(first, { exact: true }) });
    await expect(block).toContainText(/\d/);
    await expect(block.locator('.ld-ghost-box').first()).toBeVisible();
    await expect(page.getByTestId('lines-stopping')).toContainText(/\d/);
  },
  async (page, [approved = '', lost = '']) => {
    await expectOnScreen(page, [approved, lost]);
    const dates = (): Promise<readonly string[]> =>
      page
        .getByTestId('clock-line')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-stop') ?? ''));
    const [before, days] = [await dates(), await figureOf(page, 'line-days')];
    const first = page.getByTestId('head-figures').locator('.ld-figure').first();
    const head = await textOf(first);
    await drag(page, lever(page), 0.25, 0.5);
    await expect(lever(page)).toHaveValue('50');
    await expect.poll(() => figureOf(page, 'line-days')).toBeLessThan(days);
    const after = await dates();
    const later = after.filter((date, line) => date > (before[line] ?? ''));
    expect(later.length).toBeGreaterThan(0);
    expect(after[0], 'the first of the list').toBe(before[0]);
    await expect(first).toHaveText(head);
    await lever(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(lever(page)).toHaveValue('51');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(lever(page)).toHaveValue('41');
  },
  async (page, [line = '', causes = '']) => {
    await expectOnScreen(page, [line]);
    await onScreen(page, line).click();
    await expectOnScreen(page, [causes]);
    const trail = page.getByTestId('causes');
    await expect(trail).toContainText(line);
    await expect.poll(() => page.locator('[data-pane="inspector"] li').count()).toBeGreaterThan(4);
  },
  async (page, [save = '', reset = '']) => {
    await expectOnScreen(page, [save, reset]);
    await onScreen(page, reset).click();
    await expect(lever(page)).toHaveValue('25');
    await lever(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.getByTestId('undo'), 'nothing is in the project yet').toBeDisabled();
    await onScreen(page, save).click();
    await expect(page.getByTestId('undo')).toBeEnabled();
    await expect(lever(page)).toHaveValue('35');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(lever(page)).toHaveValue('25');
  },
  async (page, [brief = '', exported = '', form = ''], { app, folder, language }) => {
    const scenario = await textOf(page.locator('[role="treeitem"][aria-selected="true"] .ld-grow'));
    await expectOnScreen(page, [brief, exported]);
    await page.locator('main').getByText(brief, { exact: true }).click();
    await page.locator('.brief-paper').waitFor({ timeout: 60_000 });
    const paper = await textOf(page.locator('.brief-paper').first());
    await page.getByTestId('area-scenarios').click();
    await page.locator('main').getByText(exported, { exact: true }).click();
    await expectOnScreen(page, [form]);
    await onScreen(page, form).click();
    const book = join(folder, 'handed-on.xlsx');
    await choosePaths(app, book);
    await page.getByTestId('export-write').click();
    await expect(page.getByTestId('export-done')).toBeVisible({ timeout: 60_000 });
    const { cover, formulas } = await readCover(book);
    expect(formulas, 'it recalculates').toBeGreaterThan(100);
    const head = /[0-9a-f]{12}/.exec(paper)?.[0] ?? 'the brief names no head';
    const day = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
      month: 'long',
      day: 'numeric',
    });
    for (const said of [scenario, head]) expect(cover).toContain(said);
    expect(paper).toContain(scenario);
    const dated = [...cover.matchAll(/(\d{4})[-年](\d{1,2})[-月](\d{1,2})/g)].map(([, year, month, date]) =>
      day.format(new Date(Number(year), Number(month) - 1, Number(date))),
    );
    expect(dated.some((date) => paper.includes(date))).toBe(true);
    await page.getByTestId('export-close').click();
  },
];

test.use({ firstStart: true });

for (const language of LANGUAGES)
  test(`what the first page of the manual says in ${language} is so, step by step`, async ({
    app,
    page,
    userData,
  }) => {
    test.setTimeout(240_000);
    await setLook(page, language, 'light');
    const named = await readManual(page, 'ten-minutes');
    expect(named.length).toBe(STEPS.length);
    for (const [index, step] of STEPS.entries())
      await test.step(`${index + 1}: ${named[index]?.join(' | ')}`, () =>
        step(page, named[index] ?? [], { app, folder: userData, language }));

    await test.step('Shift+F1 puts the page away and brings it back where it was', async () => {
      const manual = page.getByTestId('manual');
      // A person sees where the page is before putting it away.
      await manual.evaluate(async (pane) => {
        const seen = new Promise((drawn) => pane.addEventListener('scroll', drawn, { once: true }));
        pane.scrollTo(0, 120);
        await seen;
      });
      await page.keyboard.press('Shift+F1');
      await expect(manual).toHaveCount(0);
      await page.keyboard.press('Shift+F1');
      await expect.poll(() => manual.evaluate((pane) => pane.scrollTop)).toBe(120);
    });
  });

async function drag(page: Page, slider: Locator, from: number, to: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The lever is not on the screen.');
  const [thumb, y] = [16, box.y + box.height / 2];
  const x = (part: number): number => box.x + thumb / 2 + (box.width - thumb) * part;
  await page.mouse.move(x(from), y);
  await page.mouse.down();
  await page.mouse.move(x((from + to) / 2), y, { steps: 4 });
  await page.mouse.move(x(to), y, { steps: 4 });
  await page.mouse.up();
}

async function textOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

async function figureOf(page: Page, testId: string): Promise<number> {
  return Number((await textOf(page.getByTestId(testId))).replaceAll(',', ''));
}

/** What the first sheet says, and how many formulas the workbook has. */
async function readCover(path: string): Promise<{ readonly cover: string; readonly formulas: number }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const texts: string[] = [];
  let formulas = 0;
  for (const [index, sheet] of book.worksheets.entries())
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) formulas++;
        const { value } = cell;
        if (index === 0) texts.push(value instanceof Date ? value.toISOString() : cell.text);
      }),
    );
  return { cover: texts.join('\n'), formulas };
}
