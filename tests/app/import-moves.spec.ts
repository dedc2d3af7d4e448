import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo, pick } from './journey/verbs';

const TABLE = [
  'economy,material,stage,supplier,country,year,share',
  'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2027,21%',
  'Japan,Tb,separation,"China Rare Earth Group, Ganzhou",China,2026,22%',
];

test('what an import would move stands beside its differences, and is what the shares say afterwards', async ({
  app,
  page,
  userData,
}) => {
  const file = join(userData, 'offer.csv');
  await writeFile(file, TABLE.join('\n'));
  await setLook(page, 'en', 'light');
  await goTo(page, 'importing');
  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
  await page.getByTestId('import-preview').click();
  const moves = page.getByTestId('import-moves');
  await moves.getByTestId('moves-set').selectOption('JPN|Tb|separation|2026');
  // The head of the figures, not the list of sets beside it, which names them all.
  const of = moves.locator('.ld-definition').first();
  await expect(of).toContainText(/Japan, .*(Tb|Terbium).*, 2026/);
  await expect(moves).toContainText('Share that China ships last (face value)');
  await moves.getByTestId('moves-set').selectOption('JPN|Dy|separation|2027');
  await expect(of).toContainText(/Japan, .*(Dy|Dysprosium).*, 2027/);
  const after = (await moves.getByTestId('moves-CHN').textContent()) ?? '';
  const scenarios = Number(await moves.getByTestId('moves-scenarios').textContent());
  expect(scenarios).toBeGreaterThan(0);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByTestId('import-apply').click();
  await expect(page.getByTestId('import-applied')).toBeVisible();

  await goTo(page, 'shares');
  await pick(page, 'material', /Dysprosium|Dy/);
  await pick(page, 'year', '2027');
  await expect(page.getByTestId('china-direct')).toHaveText(after);
});
