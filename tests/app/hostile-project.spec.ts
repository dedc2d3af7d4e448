import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import { sampleContent } from '../../electron/features/files/sample-project';
import { createProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import { BOMBS, hostileRows, RAN } from '../fuzz/hostile-rows';
import { HIGHS, SAMPLE_FOLDER, WASM } from '../places';
import { expect, launchApp, test } from './fixtures/app-test';
import { clipboardText } from './fixtures/clipboard';
import { still } from './fixtures/still';
import { Watch } from './fixtures/watch';
import { AREAS } from './journey/areas';
import { goTo } from './journey/verbs';

/** What of the bombs is read on a page. */
const TEXTS = /onerror=|__proto__|DROP TABLE|HYPERLINK/;

test('a project with a bomb in every text is shown as text on every page, and runs nothing', async ({
  app,
  userData,
}) => {
  test.setTimeout(240_000);
  await app.close();
  const file = join(userData, 'Hostile.lodestone');
  const session = new Session(benchInThisThread(WASM, HIGHS), 'analyst', 'en', translator);
  const { rows, dataDate } = await sampleContent(SAMPLE_FOLDER);
  await createProject(session, file, { rows: hostileRows(rows, BOMBS), dataDate });
  await session.close();

  const again = await launchApp(userData, [file]);
  try {
    const page = await again.firstWindow();
    const watch = await Watch.over(again);
    watch.page(page);
    await expect(page.getByTestId('document-name')).toContainText('Hostile');
    let shown = 0;
    for (const area of AREAS)
      await test.step(area, async () => {
        await goTo(page, area);
        await page.locator(`[data-testid="area-${area}"][aria-current="page"]`).waitFor();
        await still(page); // what is asked for has come and is drawn
        expect(await page.evaluate((name) => name in globalThis, RAN)).toBe(false);
        await expect(page.locator('img[src="x"]')).toHaveCount(0);
        expect(await watch.take()).toEqual([]);
        if ((await page.getByText(TEXTS).count()) > 0) shown += 1;
      });
    expect(shown, 'pages that show a bomb as it is written').toBeGreaterThan(AREAS.length / 2);
    await goTo(page, 'shares');
    await page.getByTestId('share-grid').locator('[row-id] [col-id="supplier"]').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    const copied = async () => (await clipboardText(again)).split(/[\t\n\r]+/);
    await expect.poll(async () => (await copied()).length).toBeGreaterThan(20);
    expect(
      (await copied()).some((text) => /^"?'[=@]/.test(text)),
      'a copy that would be a formula',
    ).toBe(true);
    expect((await copied()).filter((text) => /^"?[=@]/.test(text))).toEqual([]);
  } finally {
    await again.close();
  }
});
