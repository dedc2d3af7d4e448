import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test.setTimeout(120_000); // whole runs for each draw; a busy machine takes its time

const WORDS = {
  en: { scenario: 'Ban, heavy rare earths', tab: 'How sure', other: 'Lynas 45 %' },
  ja: { scenario: '重希土類の輸出禁止', tab: '確からしさ', other: 'ライナス45%' },
} as const;

for (const language of ['en', 'ja'] as const)
  test(`how sure a run is: by line, beside another on the same draws, as the terminal says: ${language}`, async ({
    app,
    page,
    userData,
  }, info) => {
    const words = WORDS[language];
    await page.getByTestId('document-name').waitFor();
    await setLook(page, language, 'light');
    await goTo(page, 'scenarios');
    await page.getByTestId('scenario-item').filter({ hasText: words.scenario }).first().click();
    await page.getByTestId('scenario-views').getByRole('tab', { name: words.tab }).click();
    const panel = page.getByTestId('sure-panel');
    await page.getByTestId('sure-number').fill('20');
    await page.getByTestId('sure-seed').fill('7');
    await page.getByTestId('sure-against').selectOption({ label: words.other });
    await page.getByTestId('sure-ask').click();
    await expect(page.getByTestId('sure-answer')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByTestId('sure-lines').locator('tbody tr')).toHaveCount(17);
    await expect(panel.getByTestId('sure-pairs-table')).toContainText(words.other);
    await page.screenshot({ path: info.outputPath('sure.png') });
    expect(await seriousFindings(page)).toEqual([]);

    const shown = await page
      .getByTestId('sure-lines')
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.getAttribute('data-line'),
          ...[...row.querySelectorAll('td')].map((cell) => cell.textContent?.replaceAll(' ', '')),
        ]),
      );

    // Only what happens is drawn: nothing is said of inputs any more.
    await page.getByTestId('sure-inputs').uncheck();
    await page.getByTestId('sure-ask').click();
    await expect(panel.getByTestId('sure-drivers-table')).toHaveCount(0, { timeout: 60_000 });

    await app.close();
    const [project] = (await readdir(userData, { recursive: true })).filter((name) =>
      name.endsWith('.lodestone'),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[join(PROJECT_ROOT, 'out/main/cli.js'), 'sure', join(userData, project ?? ''), '--json'],
      ...['--scenario', 'ban-heavy', '--against', 'lynas-45', '--draws', '20', '--seed', '7'],
    ]);
    const [run] = JSON.parse(stdout).result.result.runs;
    for (const { useId, reducedDraws, standingDraws } of run.lines) {
      const [, reduced, , , stands] = shown.find(([id]) => id === useId) ?? [];
      expect([useId, reduced, stands]).toEqual([useId, `${reducedDraws}/20`, `${standingDraws}/20`]);
    }
  });
