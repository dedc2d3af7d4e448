import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import type { LineResult } from '@shared/model/what-if-result';
import { test as base, expect, launchApp, PROJECT_ROOT } from './fixtures/app-test';
import { Watch } from './fixtures/watch';
import { goTo } from './journey/verbs';

const NAME = 'Licences 25 %';

/** The app is closed inside of the test, so that the command line may open its project. */
const test = base.extend<{ readonly open: () => Promise<{ page: Page; close: () => Promise<void> }> }>({
  open: async ({ userData }, use) => {
    await use(async () => {
      const app = await launchApp(userData);
      const page = await app.firstWindow();
      await page.waitForLoadState('load');
      const watch = await Watch.over(app);
      watch.page(page);
      const close = async () => {
        expect(await watch.take()).toEqual([]);
        await app.close();
      };
      return { page, close };
    });
  },
});

test('the stop dates that stay where sliders were moved without a rest are those of the whole run', async ({
  open,
  userData,
}) => {
  const { page, close } = await open();
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: NAME }).click();
  await expect(page.getByTestId('scenario-name')).toHaveValue(NAME);
  const before = await stopDates(page);
  await drag(page, page.getByTestId('slider-approvedPercent').locator('input[type="range"]'), 30);
  const saving = page.getByTestId('lever-saving').first().locator('input[type="range"]');
  await saving.focus();
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
  await expect(saving).toHaveValue('9');
  const tried = await stopDates(page);
  expect(tried).not.toEqual(before);
  // Another selected material has its own days.
  await page.locator('[data-testid="clock-line"]').last().click();
  await expect(page.locator('[data-testid="clock-line"]').last()).toHaveAttribute('aria-pressed', 'true');
  expect(await stopDates(page)).toEqual(tried);
  await page.getByTestId('scenario-save').click();
  await expect(page.getByTestId('scenario-save')).toBeDisabled();
  expect(await stopDates(page)).toEqual(tried);
  await close();

  const project = join(userData, 'sample', 'Japan rare earths.lodestone');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(PROJECT_ROOT, 'out/main/cli.js'), 'whatif', project, '--scenario', NAME, '--json'],
    { maxBuffer: 1 << 26 },
  );
  const { result } = JSON.parse(stdout) as { result: { result: { lines: LineResult[] } } }; // what the command prints
  const run = result.result.lines.map(({ useId, firstStop }) => [useId, firstStop?.date ?? null]);
  expect(tried).toEqual(Object.fromEntries(run));
});

/** By line, once the run that was asked for last is drawn. */
async function stopDates(page: Page): Promise<Record<string, string | null>> {
  await expect(page.getByTestId('run')).toHaveAttribute('aria-busy', 'false');
  const lines = await page
    .getByTestId('clock-line')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-line') ?? '', row.getAttribute('data-stop')] as const),
    );
  return Object.fromEntries(lines);
}

/** Takes the thumb and moves it so many pixels to the right and half of the way back, a pixel at a time. */
async function drag(page: Page, slider: Locator, pixels: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const part = await slider.evaluate((input: HTMLInputElement) => {
    const [least, most] = [Number(input.min), Number(input.max)];
    return (input.valueAsNumber - least) / (most - least);
  });
  const [thumb, middle] = [16, y + height / 2];
  const from = x + thumb / 2 + part * (width - thumb);
  await page.mouse.move(from, middle);
  await page.mouse.down();
  await page.mouse.move(from + pixels, middle, { steps: pixels });
  await page.mouse.move(from + pixels / 2, middle, { steps: pixels / 2 });
  await page.mouse.up();
}
