import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { OF_JAPAN, ownProject } from '../own-project';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { AREAS } from './journey/areas';
import { choosePaths } from './journey/dialogs';
import { goTo } from './journey/verbs';

test('no page of a project without Japan, China and rare earths says their words', async ({
  app,
  page,
  userData,
}, info) => {
  test.setTimeout(180_000);
  const file = await ownProject(userData, async (...argv) => {
    execFileSync(process.execPath, [join(PROJECT_ROOT, 'out/main/cli.js'), ...argv]);
  });
  await choosePaths(app, file);
  await page.keyboard.press('Control+O');
  await expect(page.getByTestId('document-name')).toContainText('plan');
  const found: string[] = [];
  for (const language of ['en', 'ja'] as const) {
    await setLook(page, language, 'light');
    for (const area of AREAS) {
      await goTo(page, area);
      if (area === 'brief') await page.getByTestId('brief-page').waitFor();
      await page.screenshot({ path: info.outputPath(`${language}-${area}.png`) });
      const said = (await page.getByRole('main').textContent()) ?? '';
      for (const [around] of said.matchAll(new RegExp(`.{0,30}(?:${OF_JAPAN.source}).{0,30}`, 'g')))
        found.push(`${language} ${area}: ${around}`);
    }
  }
  expect(found).toEqual([]);
});
