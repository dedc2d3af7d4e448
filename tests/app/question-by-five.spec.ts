import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';

/** What a person does on the way, counted: so many clicks and so many fields to type in are allowed. */
const MOST = { clicks: 12, fields: 2 };

class Person {
  readonly done = { clicks: 0, fields: 0 };

  constructor(private readonly page: Page) {}

  async click(testId: string): Promise<void> {
    this.done.clicks += 1;
    await this.page.getByTestId(testId).last().click();
  }

  async type(testId: string, text: string): Promise<void> {
    this.done.fields += 1;
    const field = this.page.getByTestId(testId);
    await field.fill(text);
    await field.press('Enter');
  }
}

test.use({ firstStart: true });

test('from the first start to a page that holds: heavy rare earths stop tomorrow, asked in Japanese', async ({
  app,
  page,
  userData,
}, info) => {
  const person = new Person(page);
  await person.click('home-sample');
  await page.getByTestId('document-name').locator('b').waitFor();
  await setLook(page, 'ja', 'light');
  await person.click('area-scenarios');
  await person.click('scenario-new');
  await expect(page.getByTestId('scenario-name')).toHaveValue('新規シナリオ');
  await person.type('scenario-start', '2026年11月28日');
  await person.click('add-ban');
  await person.click('shock-scope');
  await person.click('group-heavy');
  await person.type('scenario-name', '重希土類 明日停止');
  await person.click('scenario-save');
  await expect(page.getByTestId('scenario-save')).toBeDisabled();
  await expect(page.getByTestId('idle-shock')).toHaveCount(0);
  await person.click('open-brief');
  await expect(page.getByTestId('brief-pdf')).toBeEnabled({ timeout: 30_000 });
  for (const said of ['2026年11月28日', '重希土類（EU）の輸出禁止'])
    await expect(page.getByTestId('brief-page')).toContainText(said);
  const pdf = join(userData, '要旨.pdf');
  await choosePaths(app, pdf);
  await person.click('brief-pdf');
  await expect(page.getByTestId('brief-done')).toContainText('要旨.pdf', { timeout: 30_000 });
  await page.screenshot({ path: info.outputPath('brief.png') });
  expect(person.done.clicks).toBeLessThanOrEqual(MOST.clicks);
  expect(person.done.fields).toBeLessThanOrEqual(MOST.fields);
  // The page that was just printed holds, and the window says so.
  await choosePaths(app, pdf);
  await page.getByTestId('brief-verify').click();
  await expect(page.getByTestId('verified-lead')).toContainText('項目の数値が全て現在の値と同じ', {
    timeout: 30_000,
  });
  await page.screenshot({ path: info.outputPath('verified.png') });
  await app.close();
  // Another person holds the printed page against the project.
  const [project] = (await readdir(userData, { recursive: true })).filter((name) =>
    name.endsWith('.lodestone'),
  );
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[join(PROJECT_ROOT, 'out/main/cli.js'), 'verify-brief', pdf, join(userData, project ?? ''), '--json'],
  ]);
  const { sound, numbers, bare } = JSON.parse(stdout).result;
  expect([sound, bare]).toEqual([true, []]);
  expect(numbers.length).toBeGreaterThan(50);
});
