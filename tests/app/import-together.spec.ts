import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const HEADER = 'economy,material,stage,supplier,country,year,share of imports (%)';

/** Looks into a file, up to its columns. */
async function openColumns(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await setLook(page, 'en', 'light');
  await goTo(page, 'importing');
  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
}

test('sheets of one form are read in one go, and applied as one change', async ({ app, page, userData }) => {
  const file = join(userData, 'metals.xlsx');
  const book = new ExcelJS.Workbook();
  for (const [material, share] of [
    ['Dy', 40],
    ['Tb', 30],
  ] as const)
    book
      .addWorksheet(material)
      .addRows([
        HEADER.split(','),
        ['Japan', material, 'separation', 'Caremag, Lacq', 'France', 2036, share],
      ]);
  await book.xlsx.writeFile(file);
  await openColumns(app, page, file);
  await expect(page.getByTestId('import-sheets')).toContainText('Tb');
  await page.getByTestId('import-all-sheets').click();
  await page.getByTestId('import-preview').click();
  await expect(page.getByTestId('import-other-sheets')).toContainText('Tb');
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toBeVisible();
  await goTo(page, 'history');
  const changes = page.getByRole('table').getByText(/metals\.xlsx/);
  await expect(changes).toHaveCount(1);
});

test('names that are not known are new all at once', async ({ app, page, userData }) => {
  const file = join(userData, 'others.csv');
  const materials = ['Lithium', 'Cobalt', 'Nickel', 'Tellurium'];
  const rows = materials.map((name) => `Japan,${name},separation,"Caremag, Lacq",France,2036,40`);
  await writeFile(file, [HEADER, ...rows].join('\n'));
  await openColumns(app, page, file);
  await page.getByTestId('import-preview').click();
  const rejected = page.getByTestId('import-count-rejected');
  await expect(rejected).toContainText('4');
  await page.getByTestId('all-new-material').click();
  await expect(rejected).toContainText('0');
  for (const name of materials) await expect(page.getByTestId('import-made')).toContainText(name);
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toBeVisible();
});

test('a delivery takes the place of a supplier of a complete set, and gives it back', async ({
  app,
  page,
  userData,
}) => {
  const row = (supplier: string, share: number) => `Japan,Dy,separation,"${supplier}",France,2036,${share}`;
  const [before, file] = [join(userData, 'before.csv'), join(userData, 'delivery.csv')];
  await writeFile(before, [HEADER, row('Old house', 70), row('Caremag, Lacq', 30)].join('\n'));
  await writeFile(file, [HEADER, row('Plant one', 40), row('Plant two', 30)].join('\n'));
  await openColumns(app, page, before);
  await page.getByTestId('import-preview').click();
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toBeVisible();

  await choosePaths(app, file);
  await page.getByTestId('import-another').click();
  await page.getByTestId('import-next').click();
  await page.getByTestId('import-preview').click();
  const rejected = page.getByTestId('import-count-rejected');
  await expect(rejected).toContainText('2');
  await page.locator('[data-testid^="replaces-"]').first().selectOption({ label: 'Old house' });
  await expect(rejected).toContainText('0');
  const replaced = page.getByTestId('import-replaced');
  await expect(replaced).toContainText('Old house');
  await replaced.getByRole('button').click();
  await expect(rejected).toContainText('2');
  await page.locator('[data-testid^="replaces-"]').first().selectOption({ label: 'Old house' });
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toBeVisible();
});
