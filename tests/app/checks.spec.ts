import { CHECK_KINDS } from '@shared/model/check';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';

test('the self-check is found in the help menu, tells its kinds apart, filters, copies and runs again', async ({
  app,
  page,
}, info) => {
  await page.getByTestId('document-name').waitFor();
  await page.keyboard.press('Alt+h');
  await page.getByRole('menuitem', { name: 'Self-check' }).click();
  const sum = page.getByTestId('checks-sum');
  await expect(sum).toHaveText(/^(\d+) of \1 met$/, { timeout: 30_000 });
  for (const kind of CHECK_KINDS)
    await expect(page.getByTestId(`checks-${kind}`)).toContainText(/(\d+) of \1 met/);
  await page.screenshot({ path: info.outputPath('self-check.png') });

  const rows = page.getByTestId('check-row');
  await page.getByTestId('checks-filter-calibration').click();
  await expect(rows).toHaveCount(3);
  await page.getByTestId('checks-copy').click();
  const copied = await inMain(app, ({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')).toHaveLength(4);
  expect(copied).toContain('G-15\tcalibration\t39 days of cover');

  await page.getByTestId('checks-filter-all').click();
  await page.getByTestId('checks-find').fill('restart');
  await expect(rows).toHaveCount(2);
  await page.getByTestId('checks-find').fill('no such value');
  await expect(page.getByTestId('self-check')).toContainText('No row of this kind.');

  await page.getByTestId('checks-run').click();
  await expect(page.getByTestId('checks-run')).toBeEnabled({ timeout: 30_000 });
  await expect(sum).toHaveText(/^(\d+) of \1 met$/);

  // It takes its time, says so, and can be stopped; what was found before stays.
  const progress = page.getByTestId('job-progress');
  // In the frame in which the button comes: most of it is over by then.
  const stopped = page.waitForFunction(
    () => {
      const button = document.querySelector<HTMLElement>('[data-testid="job-cancel"]');
      button?.click();
      return button !== null;
    },
    undefined,
    { polling: 'raf', timeout: 30_000 },
  );
  await page.getByTestId('checks-run').click();
  await stopped;
  await expect(page.getByTestId('checks-notice')).toContainText('Cancelled');
  await expect(progress).toHaveCount(0);
  await expect(sum).toHaveText(/^(\d+) of \1 met$/);
  await page.getByTestId('checks-run').click();
  await expect(page.getByTestId('checks-notice')).toHaveCount(0);
  await expect(page.getByTestId('checks-run')).toBeEnabled({ timeout: 30_000 });
});
