import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const HEADER = 'Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis';

test('a long import can be stopped while it is read, and the file read again', async ({
  app,
  page,
  userData,
}) => {
  const file = join(userData, 'long.csv');
  const rows = Array.from(
    { length: 200_000 },
    (_, row) => `Japan,Dy,separation,Supplier ${row % 5000},China,${2031 + Math.floor(row / 5000)},1,t,REO`,
  );
  await writeFile(file, [HEADER, ...rows].join('\n'));
  await goTo(page, 'importing');
  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click({ timeout: 60_000 });
  await page.getByTestId('import-preview').click();
  await page.getByTestId('job-cancel').click({ timeout: 60_000 });
  const preview = page.getByTestId('import-preview');
  await expect(preview).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 });
  await expect(page.getByTestId('import-diff')).toHaveCount(0);
  await expect(page.getByTestId('import-field-A')).toHaveValue('economy');
});
