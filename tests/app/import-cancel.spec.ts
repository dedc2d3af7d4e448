import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

const HEADER = 'Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis';

/** A file of so many rows, each with further columns. */
async function writeLong(file: string, count: number, further = 0): Promise<void> {
  const behind = (what: (column: number) => string) =>
    Array.from({ length: further }, (_, column) => `,${what(column)}`).join('');
  const noted = behind(() => '0.25');
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `Japan,Dy,separation,Supplier ${row % 5000},China,${2031 + Math.floor(row / 5000)},1,t,REO${noted}`,
  );
  await writeFile(file, [HEADER + behind((column) => `Note ${column}`), ...rows].join('\n'));
}

/**
 * By its key, in the frame in which the button comes: looking into the largest file takes a second, and half of it is over by
 * then. @returns what was said of the work
 */
async function stop(page: Page): Promise<string> {
  const said = await page.waitForFunction(
    () => {
      const button = document.querySelector<HTMLElement>('[data-testid="job-cancel"]');
      button?.focus();
      return button?.parentElement?.textContent ?? null;
    },
    undefined,
    { polling: 'raf', timeout: 30_000 },
  );
  await page.keyboard.press('Enter');
  return (await said.jsonValue()) ?? '';
}

test('looking into a huge file can be stopped, and what was there before stays', async ({
  app,
  page,
  userData,
}) => {
  const [small, huge] = [join(userData, 'small.csv'), join(userData, 'huge.csv')];
  await writeLong(small, 3);
  // As much as one import takes, so that it is read to its end: 62 MB of 64, 295,000 rows of 300,000.
  await writeLong(huge, 295_000, 32);
  await goTo(page, 'importing');

  await test.step('with nothing chosen before', async () => {
    await choosePaths(app, huge);
    await page.getByTestId('import-choose').click();
    expect(await stop(page)).toContain('huge.csv');
    await expect(page.getByTestId('import-notice')).toContainText(/Cancelled|中止しました/);
    await expect(page.getByTestId('job-progress')).toHaveCount(0);
    await expect(page.getByTestId('import-next')).toHaveCount(0);
  });

  await test.step('with another file open', async () => {
    await choosePaths(app, small);
    await page.getByTestId('import-choose').click();
    await expect(page.getByTestId('import-next')).toBeVisible();
    // Another file by now: what was read of it before is not kept, and there is something to stop.
    await appendFile(huge, '\n');
    await choosePaths(app, huge);
    await page.getByTestId('import-choose').click();
    await stop(page);
    await expect(page.getByTestId('import-notice')).toContainText(/Cancelled|中止しました/);
    await page.getByTestId('import-next').click();
    await expect(page.getByTestId('import-page')).toContainText('small.csv');
    await expect(page.getByTestId('import-field-A')).toHaveValue('economy');
  });
});

test('a long import can be stopped while it is read, and the file read again', async ({
  app,
  page,
  userData,
}) => {
  const file = join(userData, 'long.csv');
  await writeLong(file, 200_000);
  await goTo(page, 'importing');
  await choosePaths(app, file);
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click({ timeout: 60_000 });
  await page.getByTestId('import-preview').click();
  await stop(page);
  const preview = page.getByTestId('import-preview');
  await expect(preview).toHaveAttribute('aria-disabled', 'false', { timeout: 60_000 });
  await expect(page.getByTestId('import-diff')).toHaveCount(0);
  await expect(page.getByTestId('import-field-A')).toHaveValue('economy');
});
