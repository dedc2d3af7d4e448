import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editInOffice } from '../sheets/support/office-edits';
import { whyNoCalc } from '../sheets/write/recalculate';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const LICENCES = 'Licences 25 %';
/** A workbook is read and held against the project in seconds, more on a busy machine. */
const READ = { timeout: 60_000 };
const LYNAS = 'Named(doc, "Dy_share_lynas_kuantan_heavy_2026")';

test('a scenario workbook edited in a spreadsheet program comes back as changes of its scenario, and unedited as none', async ({
  app,
  page,
  userData,
}) => {
  test.setTimeout(240_000);
  const reason = await whyNoCalc();
  test.skip(reason !== null, reason ?? '');
  const at = (name: string) => join(userData, `${name}.xlsx`);
  await openScenario(page);
  const before = await page.getByTestId('line-days').textContent();
  await choosePaths(app, at('sent'));
  await page.getByTestId('open-export').click();
  await page.getByTestId('export-form-live').check();
  for (const name of ['Dysprosium', 'Terbium'])
    await page.getByTestId('export-dialog').getByRole('checkbox', { name }).check();
  await page.getByTestId('export-write').click();
  await expect(page.getByTestId('export-done')).toContainText('sent.xlsx', { timeout: 60_000 });
  await page.getByTestId('export-close').click();
  await editInOffice(at('sent'), [
    {
      out: at('edited'),
      lines: [
        `${LYNAS}.Value = 3.25`,
        'Named(doc, "shock1_approved").Value = 60',
        'doc.Sheets.getByName("Shares").Rows.insertByIndex(6, 1)',
        'Named(doc, "Dy_opening_stock").String = "unknown"',
        'Named(doc, "Dy_totalShortfall").Value = 0',
      ],
    },
    { out: at('conflict'), lines: [`${LYNAS}.Value = 2`] },
  ]);
  await goTo(page, 'importing');

  await test.step('unedited: no change, said plainly', async () => {
    await choosePaths(app, at('sent'));
    await page.getByTestId('import-choose').click();
    await expect(page.getByTestId('round-trip-none')).toContainText('No change: sent.xlsx', READ);
    await expect(page.getByTestId('round-trip-about')).toContainText(`Scenario workbook of ${LICENCES}`);
    await expect(page.getByTestId('round-trip-apply')).toHaveCount(0);
  });

  await test.step('edited: a diff, and what cannot be taken with its reason', async () => {
    await choosePaths(app, at('edited'));
    await page.getByTestId('import-choose').click();
    const changes = page.getByTestId('round-trip-change');
    await expect(changes).toHaveCount(2, READ);
    await expect(changes.filter({ hasText: 'Lynas' })).toContainText(/4\.5.*3\.25.*%/);
    await expect(changes.filter({ hasText: 'Approved' })).toContainText(/25.*60/);
    const left = page.getByTestId('round-trip-left');
    await expect(left).toContainText('"unknown" is no number');
    await expect(left).toContainText('A calculated cell was overwritten');
    expect(await seriousFindings(page)).toEqual([]);
  });

  await test.step('applied as one change, with a way to the scenario', async () => {
    await page.getByTestId('round-trip-apply').click();
    await expect(page.getByTestId('round-trip-applied')).toContainText(
      '2 changes of edited.xlsx are in force',
      READ,
    );
    await page.getByTestId('round-trip-open').click();
    await expect(page.getByTestId('scenario-name')).toHaveValue(LICENCES);
    await expect(page.getByTestId('line-days')).not.toHaveText(before ?? '');
  });

  await test.step('an edit of what was changed since is a conflict that waits to be ticked', async () => {
    await goTo(page, 'importing');
    await choosePaths(app, at('conflict'));
    await page.getByTestId('import-another').click();
    await expect(page.getByTestId('round-trip-about')).toContainText('moved on by 1 change', READ);
    await expect(page.getByTestId('round-trip-change')).toContainText(/4\.5.*3\.25.*2/);
    await expect(page.getByTestId('round-trip-apply')).toBeDisabled();
    await page.getByTestId('round-trip-take').click();
    await page.getByTestId('round-trip-apply').click();
    await expect(page.getByTestId('round-trip-applied')).toContainText('conflict.xlsx', READ);
  });

  await test.step('one undo takes it back, and one more the first', async () => {
    await page.getByTestId('round-trip-undo').click();
    await expect(page.getByTestId('round-trip-applied')).toContainText('Taken back', READ);
    await page.keyboard.press('ControlOrMeta+Z');
    await openScenario(page);
    await expect(page.getByTestId('line-days')).toHaveText(before ?? '');
  });
});

async function openScenario(page: Page): Promise<void> {
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: LICENCES }).click();
  await expect(page.getByTestId('scenario-name')).toHaveValue(LICENCES);
  await expect(page.getByTestId('head-figures')).toBeVisible();
}
