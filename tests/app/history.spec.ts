import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { goTo, pick, shareCell, typeShare } from './journey/verbs';

const LYNAS = 'lynas-kuantan-heavy';

test('an old change is found, opened to its cells, and taken back under a later one', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await pick(page, 'material', /Dysprosium|Dy/);
  await typeShare(page, LYNAS, 2026, '14');
  await expect(shareCell(page, LYNAS, 'year-2026')).toHaveText(/^14/);
  await page.keyboard.press('Escape');
  await typeShare(page, LYNAS, 2027, '15');
  await expect(shareCell(page, LYNAS, 'year-2027')).toHaveText(/^15/);

  await goTo(page, 'history');
  const list = page.getByRole('table', { name: 'History' });
  await expect(page.getByTestId('history-count')).toHaveText('3 of 3 changes');
  await page.getByTestId('history-text').fill('lynas 2026');
  await expect(page.getByTestId('history-count')).toHaveText('1 of 3 changes');

  await test.step('what it did stands cell by cell', async () => {
    await page.getByTestId('history-text').press('Tab');
    await list.getByRole('button', { name: /Lynas/ }).focus();
    await page.keyboard.press('Enter');
    const row = page.getByTestId('changed-rows').getByRole('row').filter({ hasText: 'Lynas' });
    await expect(row.first()).toContainText(/Value\s*4\.5\s%\s*14\s%/);
    expect(await seriousFindings(page)).toEqual([]);
  });

  await test.step('the page that shows it is gone to', async () => {
    await page
      .getByTestId('changed-rows')
      .getByRole('button', { name: /Go to Japan, .*Lynas/ })
      .click();
    await expect(shareCell(page, LYNAS, 'year-2026')).toHaveText(/14/);
    await goTo(page, 'history');
  });

  await test.step('it is taken back, and stands back', async () => {
    await list.getByRole('button', { name: /Lynas/ }).click();
    await page.getByTestId('take-back').click();
    await expect(page.getByTestId('history-2')).toContainText('taken back by no. 4');
    await expect(page.getByTestId('history-4')).toContainText('reverts no. 2');
    await expect(page.getByTestId('stays')).toContainText('taken back by no. 4 already');
    await expect(page.getByTestId('take-back')).toBeDisabled();
    await goTo(page, 'shares');
    await expect(shareCell(page, LYNAS, 'year-2026')).toHaveText(/4\.5/);
    await expect(shareCell(page, LYNAS, 'year-2027')).toHaveText(/15/);
  });

  await test.step('what the project began with tells why it stays', async () => {
    await goTo(page, 'history');
    await page.getByTestId('history-all').click();
    await page.getByTestId('history-1').getByRole('button').click();
    await expect(page.getByTestId('stays')).toContainText('what the project began with');
    await page.getByTestId('history-more').click();
    await expect(page.getByTestId('change-detail')).toContainText('Rows 501 to');
    await page.getByTestId('history-to').fill('２０００/1/2');
    await page.getByTestId('history-to').press('Enter');
    await expect(page.getByTestId('history-to')).toHaveValue('2000-01-02');
    await expect(page.getByTestId('history-count')).toHaveText('0 of 4 changes');
    await page.getByTestId('history-all').click();
    await page.getByTestId('history-text').fill('no such words');
    await expect(page.getByTestId('empty')).toContainText('No change is as asked for');
  });
});
