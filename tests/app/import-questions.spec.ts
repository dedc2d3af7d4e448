import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const HEADER = 'Importer,Material,Stage,Supplier,Origin,Year,Quantity,Unit,Basis';
const file = (tons: number): string =>
  `${HEADER}\nJapan,Dy,separation,Lynas Gebeng,Malaysia,2027,${tons},tons,REO\n`;

async function openColumns(
  app: ElectronApplication,
  page: Page,
  path: string,
  button: string,
): Promise<void> {
  await choosePaths(app, path);
  await page.getByTestId(button).click();
  await page.getByTestId('import-next').click();
}

test('what a file leaves open is asked once, by keyboard, and the next file of the form asks nothing', async ({
  app,
  page,
  userData,
}) => {
  const [may, june] = [join(userData, 'may.csv'), join(userData, 'june.csv')];
  await writeFile(may, file(10));
  await writeFile(june, file(20));
  await setLook(page, 'en', 'light');
  await goTo(page, 'importing');

  await openColumns(app, page, may, 'import-choose');
  const questions = page.getByTestId('import-questions');
  await expect(questions).toContainText('2 to answer');
  await expect(page.getByTestId('import-preview')).toBeDisabled();
  const ton = page.getByTestId('import-question-ton');
  await expect(ton).toContainText('"10" in G2');
  await expect(ton).toContainText('short ton → 9.0718 t');
  expect(await seriousFindings(page)).toEqual([]);

  // A radio group: space chooses the first, an arrow the next.
  await ton.getByTestId('import-answer-t').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(ton.getByTestId('import-answer-short_ton')).toBeChecked();
  await page.getByTestId('import-question-supplier').getByText('Lynas Malaysia, heavy circuit').click();
  await expect(questions).toContainText('all answered');
  await page.getByTestId('import-preview').click();
  const row = page.getByTestId('import-diff-row').filter({ hasText: 'G2' });
  await expect(row).toContainText('9.0718474 t REO');
  await expect(row).toContainText('Lynas Malaysia, heavy circuit');
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toBeVisible();

  await openColumns(app, page, june, 'import-another');
  await expect(questions).toContainText('all answered');
  await page.getByTestId('import-preview').click();
  await expect(row).toContainText('18.1436948 t REO');
});

test('what only a late row leaves open is asked when the whole file is read', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'long.csv');
  const line = (unit: string): string =>
    `Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2027,1,${unit},REO`;
  await writeFile(path, [HEADER, ...Array.from({ length: 2_600 }, () => line('t')), line('tons')].join('\n'));
  await setLook(page, 'en', 'light');
  await goTo(page, 'importing');
  await openColumns(app, page, path, 'import-choose');
  await expect(page.getByTestId('import-questions')).toHaveCount(0);
  await page.getByTestId('import-preview').click();
  await expect(page.getByTestId('import-question-ton')).toContainText('G2602', { timeout: 30_000 });
  await expect(page.getByTestId('import-notice')).toContainText('Answer what is asked');
  await page.getByTestId('import-answer-t').check();
  await page.getByTestId('import-preview').click();
  await expect(page.getByTestId('import-counts')).toContainText('2,601', { timeout: 30_000 });
});
