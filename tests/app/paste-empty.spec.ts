import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { cellIn } from './journey/grids';
import { goTo } from './journey/verbs';

/** What a person has in a spreadsheet, for each page that has nothing yet, and a row that it brings. */
const BLOCKS = [
  { area: 'needs', name: 'need', rows: ['Use\t2026\t2027', 'Alloy wheels\t700\t720'], row: 'Alloy wheels' },
  { area: 'stocks', name: 'stock', rows: ['Tier\tOpening stock', 'National stock\t40'], row: 'national' },
] as const;

test.describe('a project without figures', () => {
  test.use({ firstStart: true });

  test('takes a block on each page that is empty', async ({ app, page, userData }, info) => {
    await page.getByTestId('home-begin').click();
    await page.getByTestId('begin-economy').click();
    await page.keyboard.type('DEU');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Magnesium');
    await page.keyboard.press('Enter');
    await choosePaths(app, join(userData, 'Germany.lodestone'));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByTestId('document-name')).toContainText('Germany');
    for (const [language, theme] of [
      ['ja', 'dark'],
      ['en', 'light'],
    ] as const) {
      await setLook(page, language, theme);
      for (const area of ['needs', 'stocks', 'pivot'] as const) {
        await goTo(page, area);
        await page.getByTestId(/^paste-\w+-empty$/).waitFor();
        await page.screenshot({ path: info.outputPath(`${area} ${language}.png`) });
      }
    }
    for (const { area, name, rows, row } of BLOCKS) {
      await goTo(page, area);
      await clipboardHolds(app, rows.join('\r\n'));
      await page.getByTestId(`paste-${name}-empty`).click();
      await page.keyboard.press('ControlOrMeta+V');
      const preview = page.getByTestId('paste-preview');
      await expect(preview.getByTestId('paste-new-rows')).toContainText(row);
      await page.screenshot({ path: info.outputPath(`${area} pasted.png`) });
      await preview.getByTestId('paste-write').click();
      await expect(page.getByTestId(`${name}-grid`)).toContainText(row);
    }
  });
});

test('Paste of the menu puts what the clipboard holds into the cell, and no page pastes by itself', async ({
  app,
  page,
}) => {
  await goTo(page, 'shares');
  const cell = cellIn(page, 'share-grid', 'lynas-kuantan', 'year-2027');
  await clipboardHolds(app, '7');
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Paste/ }).click();
  await expect(cell).toContainText('7.0');

  await clipboardHolds(app, '8');
  await cell.click();
  await page.waitForTimeout(1500); // longer than a press counts
  await page.evaluate(() => window.lodestone.invoke('figures.pasteHere', null));
  await page.waitForTimeout(500); // for what must not come there is nothing to wait for
  await expect(cell).toContainText('7.0');
});
