import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const CROSSTAB = [
  '対象国：日本　工程：分離　品目：ジスプロシウム　単位：t（REO）',
  '国名,2023年,2024年,2025年',
  '中国,300,310,320',
  'ベトナム,30,31,32',
];

test('forms for suppliers are written and looked for; a crosstab of three years is seen whole on a small screen', async ({
  app,
  page,
  userData,
}) => {
  const file = join(userData, 'years.csv');
  await writeFile(file, CROSSTAB.join('\n'));
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await goTo(page, 'importing');
  const forms = join(userData, 'forms');
  await mkdir(forms);
  await choosePaths(app, forms, forms);
  await page.getByTestId('import-forms').click();
  await page.getByTestId('forms-dialog').locator('button[type=submit]').click();
  await expect(page.getByTestId('forms-dialog')).toBeHidden();
  await page.getByTestId('import-forms').click();
  await page.getByTestId('forms-answers').click();
  const answers = page.getByTestId('answers-dialog').locator('tbody tr');
  await expect(answers).toHaveCount((await readdir(forms)).length);
  await expect(answers.first()).toContainText('0');
  await page.keyboard.press('Escape');

  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
  const sheet = page.getByTestId('import-sheet');
  await expect(page.getByTestId('import-field-D')).toHaveValue('across');
  const columns = sheet.locator('thead th.imp-field');
  const gives = await sheet.locator('thead th').last().boundingBox();
  const last = await columns.last().boundingBox();
  expect((last?.x ?? Number.NaN) + (last?.width ?? 0)).toBeLessThanOrEqual(gives?.x ?? Number.NaN);
  await expect(columns.last()).toContainText(/one year|1年分/);
});

test('it is said what figures count before they are read, and of which rows', async ({
  app,
  page,
  userData,
}) => {
  const file = join(userData, 'world.csv');
  const lines = ['Commodity,Country,2031 (t REO)', 'Cobalt,Australia,9', 'Rare earths,Australia,20'];
  await writeFile(file, [...lines, 'Rare earths,Brazil,2'].join('\n'));
  await setLook(page, 'en', 'light');
  await goTo(page, 'importing');
  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
  for (const [field, value] of [
    ['economy', 'JPN'],
    ['stage', 'mining'],
  ] as const)
    await page.getByTestId(`import-file-${field}`).selectOption(value);
  await page.getByTestId('import-shown-result').click();
  await expect(page.getByTestId('import-result-open')).toBeVisible();
  await page.getByTestId('import-counts-reserves').check();
  await expect(page.getByTestId('import-into')).toHaveValue('series');
  await expect(page.getByTestId('import-into').locator('option[value=share]')).toBeDisabled();
  await page.getByTestId('import-counts-production').check();
  await expect(page.getByTestId('import-into')).toHaveValue('share');

  await page.getByTestId('import-step-add').click();
  await page.getByTestId('import-keep-column').selectOption({ label: 'Commodity' });
  await page.getByTestId('import-keep-value').fill('rare earths');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('import-keep')).toContainText('Commodity is rare earths');
  await expect(page.getByTestId('import-keep')).toContainText('2 kept1 left out');
  await expect(page.getByTestId('import-sheet').locator('tr.is-out')).toHaveText(/Cobalt.*left out/);

  const recipe = join(userData, 'world.recipe.json');
  await choosePaths(app, recipe);
  await page.getByTestId('import-recipe-save').click();
  await expect(page.getByTestId('import-recipe-said')).toContainText('world.recipe.json');
  await page.getByRole('button', { name: /^Take out/ }).click();
  await expect(page.getByTestId('import-keep')).not.toContainText('Commodity is');
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('import-keep')).toContainText('Commodity is rare earths');
  await page.getByTestId('import-recipe-redo').click();
  await expect(page.getByTestId('import-keep')).not.toContainText('Commodity is');
  await choosePaths(app, recipe);
  await page.getByTestId('import-recipe-load').click();
  await expect(page.getByTestId('import-keep')).toContainText('Commodity is rare earths');
  await expect(page.getByTestId('import-counts-production')).toBeChecked();
  const rows = page.getByTestId('import-diff-row');
  await page.getByTestId('import-shown-result').click();
  await expect(page.getByTestId('import-result')).toContainText('3 rows read = 2 to apply');
  await expect(rows.filter({ hasText: 'new supplier' })).toHaveCount(2);
  // Rows that are written alone; what is left out is counted.
  await expect(rows).toHaveCount(2);
  await page.getByTestId('import-preview').click();
  await expect(rows.filter({ hasText: 'new supplier' })).toHaveCount(2);
  await expect(rows.filter({ hasText: 'row 2' })).toContainText('Not among the rows that are kept');
});
