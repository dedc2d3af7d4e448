import { execFileSync } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo, pick, shareCell, typeShare } from './journey/verbs';

const LYNAS = 'lynas-kuantan-heavy';

test('what was known on a day stands beside what came since, in both languages', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'history');
  await page.getByTestId('audit').click();
  const day = page.getByTestId('audit-on');
  await day.fill('2099-01-01');
  await day.press('Enter');
  await expect(page.getByTestId('audit-asked')).toContainText('Changes since: 0.');
  await expect(page.getByTestId('audit-figures-table')).toContainText('as then');
  await expect(page.getByTestId('audit-assumptions-table')).toContainText('A-014');
  expect(await seriousFindings(page)).toEqual([]);
  await setLook(page, 'ja', 'light');
  await page.getByTestId('audit').click();
  await day.fill('2099年1月1日');
  await day.press('Enter');
  await expect(page.getByTestId('audit-asked')).toContainText('その後の変更：0件');
  await day.fill('2020-01-01');
  await day.press('Enter');
  await expect(page.getByTestId('notice')).toContainText('履歴は');
});

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
    await expect(page.getByTestId('history-to')).toHaveValue('2 Jan 2000');
    await expect(page.getByTestId('history-count')).toHaveText('0 of 4 changes');
    for (const [typed, why] of [
      ['29 Feb 2027', 'There is no day "29 Feb 2027" in the calendar'],
      ['soon', '"soon" cannot be read as one day'],
    ] as const) {
      await page.getByTestId('history-to').fill(typed);
      await page.getByTestId('history-to').press('Enter');
      await expect(page.getByTestId('history-to')).toHaveValue('2 Jan 2000');
      await expect(page.getByTestId('live-region')).toContainText(why);
    }
    await page.getByTestId('history-all').click();
    await page.getByTestId('history-text').fill('no such words');
    await expect(page.getByTestId('empty')).toContainText('No change is as asked for');
  });
});

test('the rows of an import that was taken back are dropped, it stays in the history, and a copy is merged with it', async ({
  app,
  page,
  userData,
}) => {
  const [file, csv] = [join(userData, 'wrong.lodestone'), join(userData, 'wrong.csv')];
  const rows = Array.from(
    { length: 300 },
    (_, row) => `Japan,Dy,separation,Wrong ${row},France,2031,1,kg,REO`,
  );
  await writeFile(
    csv,
    ['Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis', ...rows].join('\n'),
  );
  const cli = (...args: string[]) =>
    execFileSync(process.execPath, [join(PROJECT_ROOT, 'out/main/cli.js'), ...args]);
  cli('new', file, '--sample', 'japan');
  cli('import', csv, '--project', file);
  cli('undo', file);
  const theirs = join(userData, 'theirs.lodestone');
  await copyFile(file, theirs);
  cli('table', theirs, 'set', 'stock', 'JPN|Dy|national', '--value', 'minimum=3', '--who', 'Brown');
  const dy = ['--economy', 'JPN', '--material', 'Dy', '--stage', 'separation', '--year', '2026'];
  cli('set-share', theirs, ...dy, '--supplier', LYNAS, '--percent', '20', '--who', 'Brown');
  await setLook(page, 'en', 'light');
  await choosePaths(app, file);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(page.getByTestId('document-name')).toContainText('wrong');

  await goTo(page, 'history');
  await expect(page.getByTestId('history-count')).toHaveText('3 of 3 changes');
  await expect(page.getByTestId('thin')).toHaveCount(0); // a redo could still bring it back
  await goTo(page, 'shares');
  await pick(page, 'material', /Dysprosium|Dy/);
  await typeShare(page, LYNAS, 2026, '14');
  await goTo(page, 'history');
  await page.getByTestId('thin').click();
  await expect(page.getByTestId('thin-dialog')).toContainText(/: 1\. .* their [69]\d\d rows take/);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('thin-dialog')).toHaveCount(0);
  await expect(page.getByTestId('thin')).toHaveCount(0);
  await expect(page.getByTestId('history-2')).toContainText('undone');
  await page.getByTestId('history-2').getByRole('button').click();
  await expect(page.getByTestId('notice')).toContainText('were dropped');
  await page.getByTestId('verify').click();
  await expect(page.getByTestId('verified')).toContainText('sound: 4 changes');

  await test.step('a colleague’s copy is laid beside it, decided, and taken as one change', async () => {
    await choosePaths(app, theirs);
    await page.getByTestId('menu-file').click();
    await page.getByTestId('command-merge').click();
    await expect(page.getByTestId('merge-base')).toContainText('in common up to change no. 3');
    await expect(page.getByTestId('merge-open')).toHaveText('Open conflicts: 1 of 1.');
    await expect(page.getByTestId('merge-conflict')).toContainText(/Lynas.* 14\s%[\s\S]*Lynas.* 20\s%/);
    await expect(page.getByTestId('merge-apply')).toBeDisabled();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByTestId('merge-theirs').click();
    await expect(page.getByTestId('merge-open')).toHaveText('Open conflicts: 0 of 1.');
    await page.getByTestId('merge-apply').click();
    await expect(page.getByTestId('merge-dialog')).toHaveCount(0);
    await expect(page.getByTestId('history-5')).toContainText('Merged theirs.lodestone');
    await goTo(page, 'shares');
    await expect(shareCell(page, LYNAS, 'year-2026')).toHaveText(/^20/);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(shareCell(page, LYNAS, 'year-2026')).toHaveText(/^14/);
  });
});
