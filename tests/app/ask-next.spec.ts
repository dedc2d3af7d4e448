import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { goTo } from './journey/verbs';

test.setTimeout(120_000); // thousands of runs; a busy machine takes its time

test('what to ask next: options, what each input is worth, and what it moves alone', async ({ page }) => {
  await page.getByTestId('document-name').waitFor();
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: 'Licences 25 %' }).click();
  await page.getByTestId('scenario-views').getByRole('tab', { name: 'How sure' }).click();
  await page.getByTestId('ask-chance').fill('30');
  await page.getByTestId('ask-next-run').click();
  await expect(page.getByTestId('ask-next-answer')).toContainText('Most worth asking: Licences approved', {
    timeout: 90_000,
  });
  await expect(page.getByTestId('ask-next-answer')).toContainText('The chance of the scenario, 30 %');
  await expect(page.getByTestId('ask-options-table')).toContainText('nothing is done');
  await expect(page.getByTestId('asked').first()).toContainText('Licences approved');
  expect(await seriousFindings(page)).toEqual([]);
});
