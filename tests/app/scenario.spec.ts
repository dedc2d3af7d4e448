import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

async function openScenario(page: Page, name: string): Promise<void> {
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: name }).click();
  await expect(page.getByTestId('scenario-name')).toHaveValue(name);
  await expect(page.getByTestId('head-figures')).toBeVisible();
}

test('a stock is edited in the plan and in a scenario, and undo takes both back', async ({ page }) => {
  await page.getByTestId('document-name').waitFor();
  await goTo(page, 'stocks');
  const row = page.locator('[row-id="stock-jpn-Dy-national"]');
  await row.locator('[col-id="tonnes"]').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('６０'); // as an input method leaves them
  await page.keyboard.press('Enter');
  await expect(row.locator('[col-id="tonnes"]')).toHaveText('60');
  await expect(page.getByTestId('live-region')).toContainText('60 t REO');
  await row.locator('[col-id="minimum"]').click();
  await page.keyboard.type('-1');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('notice')).toContainText('-1');
  await expect(row.locator('[col-id="minimum"]')).toHaveText('0');

  await openScenario(page, 'Licences 25 %');
  await page.getByTestId('clock-view-materials').check();
  await page.locator('[data-testid="clock-material"][data-material="Dy"]').click();
  const slider = page.getByTestId('slider-stock-national').locator('input[type="range"]');
  await slider.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByTestId('overrides')).toContainText('70 t REO');
  // What the chart says at the pointer is text of the page: drawn by its library it would have the system's face.
  await page.getByTestId('stock-curve').locator('.chart-canvas').hover();
  await expect(page.locator('.chart-tip')).toContainText(' t');
  const face = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
  await expect(page.locator('.chart-tip')).toHaveCSS('font-family', face);
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('overrides')).not.toContainText('70 t REO');
  await page.getByTestId('release-national').click();
  const dialog = page.getByTestId('release-dialog');
  await dialog.getByRole('combobox').first().selectOption('shortage');
  await dialog.getByRole('textbox').first().fill('8');
  await dialog.getByRole('button', { name: 'Set' }).click();
  await expect(page.getByTestId('overrides')).toContainText('at the first shortage');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('overrides')).not.toContainText('at the first shortage');
  await page.getByTestId('undo').click();
  await goTo(page, 'stocks');
  await expect(row.locator('[col-id="tonnes"]')).toHaveText('144');
});

test('lines stop where the run says so, follow a slider, and know a shock of the parent that is switched on', async ({
  page,
}) => {
  await page.getByTestId('document-name').waitFor();
  await openScenario(page, 'Licences 25 %');
  await expect(page.getByTestId('lines-stopping')).toContainText('13 of 17');
  const steering = page.locator('[data-line="use-jpn-eps"]');
  await expect(steering).toHaveAccessibleName(
    /reduced from 16 Aug.*, binding element Terbium, was not reduced before/,
  );
  await steering.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Below full load: Electric power steering')).toBeVisible();
  await expect(page.getByTestId('line-loss')).toContainText('46.9 line-days lost');
  await page.getByTestId('slider-approvedPercent').locator('input[type="range"]').focus();
  await page.keyboard.press('Home'); // nothing is approved
  await expect(steering).not.toHaveAttribute('data-stop', '2026-08-16');
  await page.getByTestId('scenario-reset').click();
  await expect(steering).toHaveAttribute('data-stop', '2026-08-16');
  // What would move it is said without a click, and what can be done is tried beside the shocks.
  await expect(page.getByTestId('moves')).toContainText('Saving 10 % of the need+11 days');
  await page.getByTestId('lever-saving').first().getByRole('textbox').fill('10');
  await page.keyboard.press('Enter');
  await expect(steering).toHaveAttribute('data-stop', '2026-08-27');
  await page.getByTestId('scenario-reset').click();
  await expect(steering).toHaveAttribute('data-stop', '2026-08-16');
  // From a stop to its inputs, method, documents, assumptions and dissent: the line, then the tab.
  await page.getByRole('tab', { name: 'Inputs' }).click();
  await expect(page.getByTestId('run-inputs')).toContainText('Opening stock · national');
  await expect(page.getByTestId('run-assumptions')).toContainText('Dissent METI said');
  await expect(page.getByTestId('run-sources').getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('tab', { name: 'Causes' }).click();
  const before = (await page.getByTestId('line-days').textContent()) ?? '';
  const inForce = page.getByTestId('inherited-shock').getByRole('checkbox');
  await expect(inForce).not.toBeChecked();
  await inForce.click();
  await expect(inForce).toBeChecked();
  await expect(page.getByTestId('line-days')).not.toHaveText(before);
  await page.getByTestId('undo').click();
  await expect(inForce).not.toBeChecked();
  await expect(page.getByTestId('line-days')).toHaveText(before);
});

test('what a clock says of a use is whole in the smallest track, and the name of a stock stands clear of its axis', async ({
  page,
}) => {
  await setLook(page, 'ja', 'light');
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: '重希土類の輸出禁止' }).first().click();
  await page.getByTestId('clock-view-materials').check();
  const dysprosium = page.locator('[data-testid="clock-material"][data-material="Dy"]');
  await dysprosium.click();
  if ((await dysprosium.getAttribute('aria-expanded')) !== 'true') await dysprosium.click();
  const uses = page.getByTestId('clock-use');
  await expect(uses.filter({ hasText: '（連続して表示）' }).first()).toBeVisible();
  const beyond = await uses.locator('.scn-track').evaluateAll((tracks) =>
    tracks.flatMap((track) => {
      const { left, right } = track.getBoundingClientRect();
      return [...track.querySelectorAll('.scn-words > *')]
        .filter((word) => {
          const box = word.getBoundingClientRect();
          return box.left < left - 6 || box.right > right + 1;
        })
        .map(({ textContent }) => textContent);
    }),
  );
  expect(beyond).toEqual([]);
  // The figures of an axis begin where its picture does.
  const over = await page.locator('.scn-stock').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const axis = section.querySelector('.scn-stock-plot')?.getBoundingClientRect().left ?? 0;
      const beside = [...section.querySelectorAll('.scn-stock-side > *')];
      return beside.filter((one) => one.getBoundingClientRect().right > axis).map((one) => one.textContent);
    }),
  );
  expect(over).toEqual([]);
});

test('runs are counted, said with their error and seed, and grow old with the next change', async ({
  page,
}) => {
  await page.getByTestId('document-name').waitFor();
  await openScenario(page, 'Licences 25 %');
  await page.getByRole('tab', { name: 'Runs' }).click();
  await page.getByTestId('runs-number').fill('2000');
  await page.getByTestId('runs-number').press('Enter');
  await expect(page.getByTestId('runs-result')).toContainText('±', { timeout: 30_000 });
  await expect(page.getByTestId('status-area')).toContainText('Seed 20260401 · 2,000 runs');
  await expect(page.getByTestId('use-chances').locator('li').first()).toContainText('%');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByTestId('inherited-shock').getByRole('checkbox').click();
  await expect(page.getByTestId('runs-stale')).toBeVisible();
});

test('a long count goes on while another page is looked at, can be stopped, and says so', async ({
  page,
}) => {
  await page.getByTestId('document-name').waitFor();
  await openScenario(page, 'Licences 25 %');
  await page.getByRole('tab', { name: 'Runs' }).click();
  await page.getByTestId('runs-number').fill('1000000');
  await page.getByTestId('runs-count').click();
  await page.getByTestId('area-shares').click();
  await page.getByTestId('area-scenarios').click();
  await page.getByRole('tab', { name: 'Runs' }).click();
  await page.getByTestId('job-cancel').click();
  await expect(page.getByTestId('runs-notice')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByTestId('runs-result')).toHaveCount(0);
});

test('every kind of shock has a card with fields of its own, and the run follows them', async ({
  app,
  page,
}) => {
  await page.getByTestId('document-name').waitFor();
  await openScenario(page, 'Base 2026');
  for (const kind of ['licence', 'ban', 'quota', 'tax', 'outage', 'leak'])
    await page.getByTestId(`add-${kind}`).click();
  const cards = page.getByTestId('shock-card');
  await expect(cards).toHaveCount(6);
  const shortfall = page.getByTestId('line-days');
  const before = (await shortfall.textContent()) ?? '';
  // The ban goes, and the leak has less to bring back.
  await cards.nth(1).getByTestId('shock-kind').selectOption('outage');
  await cards.nth(1).getByTestId('term-supplierId').selectOption('lynas-kuantan');
  await expect(cards.nth(1)).toContainText('Lynas Malaysia, Kuantan');
  await expect(shortfall).not.toHaveText(before);
  await cards.nth(2).getByTestId('term-period').selectOption('quarter');
  await expect(page.getByTestId('stop-clock')).toContainText('a quarter');
  expect(await seriousFindings(page)).toEqual([]);
  // What is tried outlives a look elsewhere, and the end of the window asks before it is lost.
  await page.getByTestId('area-overview').click();
  await page.getByTestId('area-scenarios').click();
  await expect(cards).toHaveCount(6);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(page.getByTestId('losing-dialog')).toContainText('Base 2026');
  await page.getByTestId('losing-back').click();
  // A run that is moved takes its shocks along; one that they are then outside of says so.
  const start = page.getByTestId('scenario-start');
  await start.fill('28 Nov 2026');
  await start.press('Enter');
  await expect(page.getByTestId('run')).toContainText('from 28 Nov 2026');
  await expect(page.getByTestId('idle-shock').filter({ hasText: 'is over' })).toHaveCount(0);
  await page.getByTestId('scenario-days').fill('1');
  await page.getByTestId('scenario-days').press('Enter');
  await expect(page.getByTestId('idle-shock').filter({ hasText: 'changes no delivery' })).not.toHaveCount(0);
  await page.getByTestId('scenario-days').fill('365');
  await page.getByTestId('scenario-days').press('Enter');
  await page.getByTestId('scenario-save').click();
  await expect(page.getByTestId('scenario-save')).toBeDisabled();
  await page.getByTestId('undo').click();
  await expect(cards).toHaveCount(0);
});
