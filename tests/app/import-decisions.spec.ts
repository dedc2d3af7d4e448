import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const TABLE = [
  'economy,material,stage,supplier,country,year,quantity,unit,basis',
  'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2036,約130,t,REO',
  'Japan,Dy,separation,"Caremag, Lacq",France,2036,▲12,t,REO',
  'Japan,Dy,separation,Lynas Kuantan,Malaysia,2036,3OO,t,REO',
  'Japan,Tb,separation,"Caremag, Lacq",France,2036,5-10,t,REO',
  'Japan,Lithium,separation,"Caremag, Lacq",France,2036,5,t,metal',
];

test('rejected cells are left out or read otherwise one by one, taken back, and stand in the history', async ({
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
  const rejected = page.getByTestId('import-count-rejected');
  await expect(rejected).toContainText('4');
  await page.getByTestId('name-new-Lithium').click();
  await expect(rejected).toContainText('3');
  await expect(page.getByTestId('import-made')).toContainText('New material Li: Lithium / リチウム');
  const apply = page.getByTestId('import-apply');
  await expect(apply).toBeDisabled();

  await page.getByTestId('read-as-G4').click();
  await expect(rejected).toContainText('2');
  await expect(page.getByTestId('import-decided')).toContainText('"3OO" is read as 300');
  await page.getByTestId('leave-out-G3').click();
  await expect(rejected).toContainText('1');

  await test.step('the focus stays in the list, and a decision can be taken back', async () => {
    await expect(page.getByTestId('leave-out-G5')).toBeFocused();
    await page.getByTestId('take-back-G3').click();
    await expect(rejected).toContainText('2');
    await page.getByTestId('read-as-G3').click();
    await expect(rejected).toContainText('1');
  });

  await page.getByTestId('leave-out-G5').click();
  await expect(rejected).toContainText('0');
  await page.getByTestId('problem-G2').getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByTestId('import-decided')).toContainText('Accepted: "約130"');
  expect(await seriousFindings(page)).toEqual([]);
  await apply.click();
  await expect(page.getByTestId('import-applied')).toBeVisible();

  await goTo(page, 'history');
  await expect(
    page.getByText(
      /G3: "▲12" read as 12; G4: "3OO" read as 300; G5: .*left out; "Lithium" is new; warnings accepted: G2/,
    ),
  ).toBeVisible();
});
