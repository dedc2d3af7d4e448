import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { SurvivalResult } from '@shared/model/survival';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { goTo } from './journey/verbs';

test.setTimeout(120_000); // hundreds of runs a question; a busy machine takes its time

async function openStress(page: Page, scenario: string): Promise<void> {
  await page.getByTestId('document-name').waitFor();
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: scenario }).click();
  await expect(page.getByTestId('scenario-name')).toHaveValue(scenario);
  await page.getByTestId('scenario-views').getByRole('tab', { name: 'Stress' }).click();
  await expect(page.getByTestId('stress-panel')).toBeVisible();
}

/** Asks, and waits for the answer by its lead sentence. */
async function answer(page: Page): Promise<void> {
  await page.getByTestId('stress-ask').click();
  await expect(page.getByTestId('stress-lead')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByTestId('job-progress')).toHaveCount(0, { timeout: 60_000 });
}

const kind = (page: Page, name: string) => page.getByTestId('stress-panel').getByRole('tab', { name });

test('who is missed most, alone and in pairs, and an answer grows old with the next change', async ({
  page,
}) => {
  await openStress(page, 'Licences 25 %');
  await expect(page.getByTestId('stress-empty')).toBeVisible();
  await answer(page);
  await expect(page.getByTestId('stress-lead')).toContainText('Most missed: China');
  await expect(page.getByTestId('removal').first()).toContainText('China');
  await expect(page.getByTestId('ratios-table')).toContainText('%');
  await page.getByTestId('ratios-table-copy').click();
  await expect(page.getByTestId('live-region')).toContainText('copied');
  const alone = await page.getByTestId('removal').count();
  await page.getByTestId('stress-pairs').check();
  await answer(page);
  await expect(page.getByTestId('stress-lead')).toContainText('China + Malaysia');
  await expect(page.getByTestId('stress-answer')).toContainText(
    'none of the others leaves a larger shortfall',
  );
  await page.getByTestId('stress-all-pairs').check();
  await answer(page);
  await expect(page.getByTestId('stress-lead')).toContainText('China + Malaysia');
  await expect(page.getByTestId('stress-answer')).not.toContainText('none of the others');
  await page.getByTestId('removals-table-all').click();
  await expect.poll(() => page.getByTestId('removal').count()).toBeGreaterThan(alone * 3);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByTestId('inherited-shock').getByRole('checkbox').click();
  await expect(page.getByTestId('stress-stale')).toBeVisible();
});

test('the smallest disruption is asked of the plan when the scenario is broken already', async ({ page }) => {
  await openStress(page, 'Licences 25 %');
  await kind(page, 'Reverse stress').click();
  await page.getByTestId('stress-ask').click();
  await page.getByTestId('stress-broken').getByRole('button').click();
  await expect(page.getByTestId('stress-on')).toHaveValue('plan');
  await answer(page);
  await expect(page.getByTestId('stress-lead')).toHaveText(
    /^China: [\d.]+\s% withheld for \d+ days and a line is reduced\.$/,
  );
  await expect(page.getByTestId('frontier-table')).toContainText('365 days');
  expect(await seriousFindings(page)).toEqual([]);
});

test('the worst shock of each size: its curve, what has to be withheld, and a scenario in one click', async ({
  page,
}, info) => {
  await openStress(page, 'Base 2026');
  await kind(page, 'Worst shock').click();
  await page.getByTestId('stress-node-days').fill('60 90 180');
  await answer(page);
  await expect(page.getByTestId('stress-lead')).toContainText('60 node-days: China');
  await expect(page.getByTestId('worst-shock')).toHaveCount(3);
  await expect(page.getByTestId('worst-shock').nth(1)).toContainText('proven');
  await expect(page.getByTestId('worst-shock').nth(1)).not.toContainText('not proven');
  await expect(page.getByTestId('withheld-table')).toContainText('Gadolinium');
  // What else is said meanwhile takes the place of a point in the region: the point is walked to again.
  await expect(async () => {
    await page.getByTestId('size-curve').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(page.getByTestId('live-region')).toContainText('60: 4', { timeout: 1_000 });
  }).toPass();
  expect(await seriousFindings(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('worst-shock.png'), fullPage: true });
  await page.getByTestId('stress-node-days').fill('0');
  await page.getByTestId('stress-ask').click();
  await expect(page.getByTestId('stress-notice')).toContainText('from 1 to 365');
  await page.getByTestId('stress-node-days').fill('90');
  await answer(page);
  await page.getByTestId('make-worst-90').click();
  await expect(page.getByTestId('scenario-name')).toHaveValue('Worst shock of 90 days');
  await page.getByTestId('scenario-views').getByRole('tab', { name: 'Run' }).click();
  await expect(page.getByTestId('scenario-views')).toBeVisible();
});

test('by keys: the tornado of one line, its bars as a table, and a table of two inputs', async ({ page }) => {
  await openStress(page, 'Licences 25 %');
  await kind(page, 'Removals').focus();
  for (let kinds = 0; kinds < 3; kinds++) await page.keyboard.press('ArrowRight');
  await expect(kind(page, 'Tornado')).toHaveAttribute('aria-selected', 'true');
  await page.getByTestId('stress-line').selectOption('use-jpn-traction');
  await page.getByTestId('stress-ask').press('Enter');
  await expect(page.getByTestId('stress-lead')).toContainText('Widest: Licences approved', {
    timeout: 30_000,
  });
  await page.getByTestId('tornado-bars').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('live-region')).toContainText('Licences approved');
  await page.keyboard.press('t');
  await expect(page.getByTestId('tornado-bars').getByRole('table')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  await kind(page, 'Two-way').click();
  await answer(page);
  // The notes begin under the last row, also beside a head of many lines.
  const last = await page.getByTestId('two-way-table').getByRole('row').last().boundingBox();
  const notes = await page.getByText('Darker is worse.').boundingBox();
  expect(notes?.y).toBeGreaterThanOrEqual((last?.y ?? Number.NaN) + (last?.height ?? 0));
  await page.getByTestId('stress-row').selectOption('stock:Dy');
  await page.getByTestId('stress-row-values').fill('50 100 １５００'); // as an input method leaves them
  await page.getByTestId('stress-row-values').press('Tab');
  await page.getByTestId('stress-column').selectOption('stock:Tb');
  await page.getByTestId('stress-column-values').fill('10; 300');
  await answer(page);
  await expect(page.getByTestId('two-way-table').getByRole('rowheader')).toHaveText([
    '50 t REO',
    '100 t REO',
    '1,500 t REO',
  ]);
  // With plenty of both the line is not reduced: a mark, not a number.
  await expect(page.getByTestId('two-way-table').getByRole('cell').last()).toHaveText(
    'not reduced in 365 days',
  );
  expect(await seriousFindings(page)).toEqual([]);

  await kind(page, 'Break-even').click();
  await answer(page);
  await expect(page.getByTestId('break-even-table')).toContainText('Opening stock');
  expect(await seriousFindings(page)).toEqual([]);
});

test('what a question cannot take is refused in words, and a long one can be stopped', async ({ page }) => {
  await openStress(page, 'Licences 25 %');
  await page.getByTestId('stress-days').fill('400');
  await page.getByTestId('stress-ask').click();
  await expect(page.getByTestId('stress-notice')).toContainText('from 1 to 365');
  await expect(page.getByTestId('stress-answer')).toHaveCount(0);
  await page.getByTestId('stress-days').fill('');
  await kind(page, 'Break-even').click();
  await page.getByTestId('stress-ask').click();
  await page.getByTestId('job-cancel').click();
  await expect(page.getByTestId('stress-notice')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByTestId('stress-answer')).toHaveCount(0);
});

test('how long each node can be missing, in the digits of the command line', async ({ page, userData }) => {
  await openStress(page, 'Licences 25 %');
  await kind(page, 'Survival').click();
  await expect(page.getByTestId('stress-empty')).toBeVisible();
  await page.getByTestId('stress-recovery').fill('12.5');
  await page.getByTestId('stress-ask').click();
  await expect(page.getByTestId('stress-notice')).toContainText('a whole number from 0 to 36525');
  await page.getByTestId('stress-recovery').fill('90');
  await answer(page);
  await expect(page.getByTestId('stress-lead')).toContainText('Longest gap: China, Lutetium');
  const rows = page.getByTestId('survival-row');
  const figures = (node: string, material: string) =>
    rows
      .filter({ hasText: material })
      .filter({ has: page.getByRole('rowheader', { name: node, exact: true }) });
  const { nodes } = await survivalOfCommandLine(userData, 'Licences 25 %', '90');
  const of = (countryId: string) =>
    nodes
      .find(({ node }) => node.kind === 'country' && node.countryId === countryId)
      ?.materials.find(({ materialId }) => materialId === 'Dy');
  const said = of('CHN');
  await expect(figures('China', 'Dysprosium').getByRole('cell')).toHaveText([
    'Dysprosium',
    `${said?.survives}`,
    `${said?.recovers}`,
    'shock',
    `${said?.gap}`,
    `${Math.round(said?.stockToClose ?? 0)}`,
  ]);
  await page.getByTestId('survival-table-all').click();
  expect(of('FRA')).toMatchObject({ survives: null, recovers: 90, gap: 0 });
  await expect(figures('France', 'Dysprosium').getByRole('cell')).toHaveText([
    'Dysprosium',
    'the whole window',
    '90',
    'typed days',
    '0',
    '0',
  ]);
  expect(await seriousFindings(page)).toEqual([]);

  // What is on record of one supplier goes before the days typed for all.
  const set = page.getByTestId('set-recovery-lynas-kuantan-heavy');
  await set.first().click();
  await page.getByTestId('recovery-dialog').getByRole('textbox').fill('45');
  await page.getByTestId('recovery-dialog').getByRole('button', { name: 'Put on record' }).click();
  await expect(page.getByTestId('stress-stale')).toBeVisible();
  await answer(page);
  const row = rows.filter({ has: set }).first();
  await expect(row.getByRole('cell').nth(2)).toHaveText('45');
  await expect(row.getByRole('cell').nth(3)).toContainText('on record');
  await page.getByTestId('undo').click();
  await answer(page);
  await expect(row.getByRole('cell').nth(2)).toHaveText('90');

  await page.getByTestId('inherited-shock').getByRole('checkbox').click();
  await expect(page.getByTestId('stress-stale')).toBeVisible();
});

/** The same question of a new copy of the sample, with no window. */
async function survivalOfCommandLine(
  folder: string,
  scenario: string,
  days: string,
): Promise<SurvivalResult> {
  const file = join(folder, 'survival.lodestone');
  const cli = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(PROJECT_ROOT, 'out/main/cli.js'), ...args], {
      maxBuffer: 1 << 26,
    });
  await cli('new', file, '--sample', 'japan');
  const { stdout } = await cli('survive', file, '--scenario', scenario, '--ttr', days, '--json');
  return (JSON.parse(stdout) as { result: { result: SurvivalResult } }).result.result; // what the command prints
}
