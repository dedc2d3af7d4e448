import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { expect, launchApp, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';

/** What V8 says of a function that it has compiled: with what, and how long the function is. */
const COMPILED = /Compiled function .* using (Liftoff|TurboFan), .* bodysize (\d+)/g;
/** Those that run statements and that read their text are longer than this. */
const LARGE = 20_000;

/** Starts the app until its first page is there. @returns what V8 said of WebAssembly until then */
async function compiledBy(userData: string): Promise<{ readonly with: string; readonly size: number }[]> {
  const app = await launchApp(userData, ['--js-flags=--trace-wasm-compilation-times']);
  const said: string[] = [];
  app.process().stdout?.on('data', (part) => said.push(String(part)));
  await (await app.firstWindow()).getByTestId('overview-page').waitFor();
  await app.close();
  return [...said.join('').matchAll(COMPILED)].map(([, by, size]) => ({
    with: by ?? '',
    size: Number(size),
  }));
}

/** The libraries that the process has loaded which draws the windows. */
async function drawnWith(app: ElectronApplication): Promise<string> {
  const pid = await inMain(app, ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
  return readFile(`/proc/${pid}/maps`, 'utf8');
}

test('a start compiles no large function of SQLite a second time', async ({ userData }) => {
  // What is looked at whole when a file is opened for the first time is no part of a warm start.
  await compiledBy(userData);
  const compiled = await compiledBy(userData);
  const large = compiled.filter(({ size }) => size > LARGE);
  expect(large.filter((one) => one.with === 'Liftoff').length).toBeGreaterThan(0);
  expect(large.filter((one) => one.with === 'TurboFan')).toEqual([]);
});

test('a start has no process for the network, and where there are no graphics loads nothing that stands in for them', async ({
  app,
  page,
}) => {
  await page.getByTestId('overview-page').waitFor();
  const services = await inMain(app, ({ app }) =>
    app.getAppMetrics().map(({ serviceName }) => serviceName ?? ''),
  );
  expect(services.filter((name) => /network/i.test(name))).toEqual([]);
  const found = await inMain(app, ({ app }) => app.getGPUFeatureStatus().gpu_compositing);
  test.skip(
    !found.startsWith('disabled') || process.platform !== 'linux',
    'this machine has graphics hardware',
  );
  expect(await drawnWith(app)).not.toMatch(/vulkan|swiftshader|libLLVM/i);
});
