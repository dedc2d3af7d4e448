import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test';
import { clipboardText } from './fixtures/clipboard';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

/** The size of the picture that any other program would paste. */
async function pastedPicture(page: Page): Promise<readonly number[]> {
  const pasted = await page.evaluateHandle(() => ({
    size: new Promise<number[]>((done) => {
      const take = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const [file] = event.clipboardData?.files ?? [];
        if (file === undefined) done([]);
        else void createImageBitmap(file).then(({ width, height }) => done([width, height]));
      };
      document.addEventListener('paste', take, { capture: true, once: true });
    }),
  }));
  await page.keyboard.press('ControlOrMeta+V');
  return pasted.evaluate(({ size }) => size);
}

for (const [language, secret, source] of [
  ['en', 'not for the public', 'Source: '],
  ['ja', '非公開', '出典：'],
] as const) {
  test(`a chart is saved and copied as a picture that says what it is: ${language}`, async ({
    app,
    page,
    userData,
  }, info) => {
    await setLook(page, language, 'dark');
    await goTo(page, 'scenarios');
    await page.getByTestId('scenario-item').filter({ hasText: /25 ?%/ }).first().click();
    const chart = page.getByTestId('stock-curve');
    await expect(chart.locator('.chart-canvas svg')).toBeVisible();
    const label = (await chart.getAttribute('aria-label')) ?? '';

    const save = async (form: string, size: string, path: string) => {
      await chart.focus();
      await page.keyboard.press('p');
      await page.getByTestId('picture-form').selectOption(form);
      await page.getByTestId('picture-size').selectOption(size);
      await choosePaths(app, path);
      await page.getByTestId('picture-dialog').locator('button[type="submit"]').click();
      await expect(page.getByTestId('picture-dialog')).toHaveCount(0);
      await expect.poll(() => existsSync(path)).toBe(true);
      return readFileSync(path);
    };

    const svg = (await save('svg', 'column', join(userData, 'chart.svg'))).toString('utf8');
    expect(svg).toContain(`<title>${label}</title>`);
    const said = svg.replaceAll(/<[^>]*>/g, ' ');
    expect(said).toContain(source);
    expect(said).toContain(secret);
    expect(svg.match(/<path/g)?.length ?? 0).toBeGreaterThan(5);

    const png = await save('png', 'slide', info.outputPath('chart.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4000, 2250]);
    expect(png.subarray(37, 41).toString()).toBe('pHYs');
    expect(png.readUInt32BE(41)).toBe(11_811);

    await chart.focus();
    await page.keyboard.press('p');
    await page.getByTestId('picture-form').selectOption('copy');
    await page.getByTestId('picture-dialog').locator('button[type="submit"]').click();
    await expect(page.getByTestId('picture-dialog')).toHaveCount(0);
    expect(await pastedPicture(page)).toEqual([4000, 2250]);

    await chart.hover();
    await chart.getByTestId('chart-picture').click();
    await page.getByTestId('picture-form').selectOption('figures');
    await page.getByTestId('picture-dialog').locator('button[type="submit"]').click();
    await expect(page.getByTestId('picture-dialog')).toHaveCount(0);
    const figures = await clipboardText(app);
    expect(figures.split('\n').length).toBeGreaterThan(5);
  });
}
