import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';
import { choosePaths } from './journey/dialogs';

test.use({ firstStart: true });

const MOST_CLICKS = 30;

/** An economy and a mineral that no pack has, with the tables that a person has in a spreadsheet. */
const SHARES = [
  ['Supplier', 'Country', '2026', '2027', '2028', '2029'],
  ['Bergwerk Nord', 'Germany', '10', '12', '14', '16'],
  ['Anhui Slag', 'China', '60', '58', '56', '54'],
  ['Ural Slag', 'Russia', '20', '20', '20', '20'],
  ['Highveld', 'South Africa', '10', '10', '10', '10'],
];
const NEEDS = [
  ['Use', '2026', '2027', '2028', '2029'],
  ['Alloy steel', '700', '720', '740', '760'],
  ['Batteries', '250', '300', '350', '400'],
];

test('from the first start to the printed page of an own economy and an own mineral', async ({
  app,
  page,
  userData,
}, info) => {
  test.setTimeout(240_000);
  let clicks = 0;
  const click = async (testId: string): Promise<void> => {
    clicks += 1;
    await page.getByTestId(testId).click();
  };
  const type = async (text: string): Promise<void> => page.keyboard.type(text);
  const paste = async (testId: string, rows: readonly (readonly string[])[]): Promise<void> => {
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    await inMain(app, ({ clipboard }, held) => clipboard.writeText(held), text);
    await click(testId);
    await page.keyboard.press('ControlOrMeta+V');
  };

  await test.step('home asks what to begin with, and the dialog asks once', async () => {
    await expect(page.getByTestId('home-begin')).toBeVisible();
    await page.screenshot({ path: info.outputPath('home.png') });
    await click('home-begin');
    await expect(page.getByTestId('begin-dialog')).toBeVisible();
    await click('begin-economy');
    await type('DEU');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('begin-economy')).toHaveValue('Germany');
    await page.keyboard.press('Tab');
    await type('Vanadium slag');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('begin-minerals')).toContainText('Vanadium slag');
    await page.getByTestId('begin-basis-Vanadium-slag').selectOption('gross');
    clicks += 2; // the list is opened and one of it is chosen
    await click('begin-watched');
    for (const country of ['china', 'russia']) {
      await type(country);
      await page.keyboard.press('Enter');
    }
    await page.screenshot({ path: info.outputPath('begin.png') });
    await choosePaths(app, join(userData, 'Germany vanadium slag.lodestone'));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByTestId('document-name')).toContainText('Germany vanadium slag');
  });

  await test.step('its steps tick themselves', async () => {
    await expect(page.getByTestId('first-steps')).toBeVisible();
    await page.screenshot({ path: info.outputPath('steps.png') });
    await paste('paste-shares', SHARES);
    await expect(page.getByTestId('paste-preview')).toBeVisible();
    await page.screenshot({ path: info.outputPath('paste.png') });
    await click('paste-write');
    await expect(page.getByTestId('step-shares')).toHaveAttribute('data-done', 'true');
    await expect(page.getByTestId('step-suppliers')).toHaveAttribute('data-done', 'true');
    await click('paste-total');
    await type('1,000');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('step-total')).toHaveAttribute('data-done', 'true');
    await paste('paste-needs', NEEDS);
    await expect(page.getByTestId('step-needs')).toHaveAttribute('data-done', 'true');
    await click('paste-stocks');
    await type('120');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('step-stocks')).toHaveAttribute('data-done', 'true');
    await click('paste-target');
    await type('50');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('step-target')).toHaveAttribute('data-done', 'true');
    await page.screenshot({ path: info.outputPath('steps-done.png') });
    await click('first-ban');
    await expect(page.getByTestId('head-figures')).toBeVisible({ timeout: 30_000 });
    await page.screenshot({ path: info.outputPath('run.png') });
  });

  await test.step('its page is printed', async () => {
    await click('room-papers');
    await expect(page.getByTestId('brief-page')).toBeVisible({ timeout: 30_000 });
    const pdf = join(userData, 'page.pdf');
    await choosePaths(app, pdf);
    await click('brief-pdf');
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    await page.screenshot({ path: info.outputPath('brief.png') });
  });

  console.log(`clicks from the first start to the printed page: ${clicks}`);
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
});
