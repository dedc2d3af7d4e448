import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { fileInside, mimeType } from '../../electron/shell/bundle-files';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { seriousFindings } from './fixtures/axe';
import { type PageWithBridge, setLook } from './fixtures/look';
import { still } from './fixtures/still';
import { AREAS } from './journey/areas';
import { goTo } from './journey/verbs';

/** Where Debian has it: newer by years than what these tests run on, as what is shipped is. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const BUILT = join(PROJECT_ROOT, 'out/renderer');
/** Nobody's: each request is answered here, and none leaves the machine. */
const ORIGIN = 'https://lodestone.invalid';

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const)
  test(`every area is drawn in the Chromium of the system, accessible and without an error: ${language}`, async ({
    page,
  }, info) => {
    test.skip(!existsSync(SYSTEM_CHROMIUM), `no Chromium at ${SYSTEM_CHROMIUM}`);
    test.setTimeout(300_000);
    await setLook(page, language, theme);
    const browser = await chromium.launch({ executablePath: SYSTEM_CHROMIUM, args: ['--no-sandbox'] });
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await serveBuilt(context, `<html lang="${language}" data-theme="${theme}" data-density="standard">`);
      await bridgeTo(context, page);
      const newer = await context.newPage();
      const said: string[] = [];
      newer.on('pageerror', (error) => said.push(String(error)));
      newer.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      await newer.goto(`${ORIGIN}/index.html`);
      await newer.getByTestId('document-name').waitFor();
      await expect(newer.locator('html')).toHaveAttribute('lang', language);
      for (const area of AREAS) {
        await goTo(newer, area);
        await still(newer);
        await newer.screenshot({ path: info.outputPath(`${area}.png`) });
        expect(await seriousFindings(newer), area).toEqual([]);
        expect(said, area).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  });

/** Answers each request of the pages from the built page. */
async function serveBuilt(context: BrowserContext, root: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const file = url.startsWith(`${ORIGIN}/`) ? fileInside(BUILT, url) : undefined;
    const type = file === undefined ? undefined : mimeType(file);
    if (file === undefined || type === undefined || !existsSync(file)) return route.abort();
    const bytes = readFileSync(file);
    const isPage = type.startsWith('text/html');
    const body = isPage ? bytes.toString('utf8').replace('<html lang="en">', root) : bytes;
    return route.fulfill({ contentType: type, body });
  });
}

/** In place of the preload: what pages ask is put by the page of the running program, and its answer comes back. */
async function bridgeTo(context: BrowserContext, page: Page): Promise<void> {
  await context.exposeFunction('askTheProgram', (message: string, input: unknown) =>
    page.evaluate(
      ([message, input]) => (window as unknown as PageWithBridge).lodestone.invoke(message, input),
      [message, input] as const,
    ),
  );
  await context.addInitScript(() => {
    const asking = window as unknown as PageWithBridge & {
      askTheProgram: PageWithBridge['lodestone']['invoke'];
    };
    const invoke: PageWithBridge['lodestone']['invoke'] = (message, input) =>
      asking.askTheProgram(message, input);
    Object.assign(window, { lodestone: { invoke, onEvent: () => () => undefined } });
  });
}
