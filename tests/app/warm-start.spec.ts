import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';

/** What V8 says of a function that it has compiled: with what, and how long the function is. */
const COMPILED = /Compiled function .* using (Liftoff|TurboFan), .* bodysize (\d+)/g;
/** Those that run statements and that read their text are longer than this. */
const LARGE = 20_000;

/**
 * Has the runtime of the window read a project without one. V8 speaks into a file: of what it says into a pipe that is not read
 * at once, lines are lost.
 * @returns what V8 said of WebAssembly
 */
async function compiledBy(
  folder: string,
  ...args: string[]
): Promise<{ readonly by: string; readonly size: number }[]> {
  const said = join(folder, 'compiled.txt');
  const file = await open(said, 'w');
  const reader = spawn(
    join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', 'electron'),
    ['--trace-wasm-compilation-times', join(PROJECT_ROOT, 'out/main/cli.js'), ...args],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: ['ignore', file.fd, 'inherit'] },
  );
  expect(await once(reader, 'exit')).toEqual([0, null]);
  await file.close();
  return [...(await readFile(said, 'utf8')).matchAll(COMPILED)].map(([, by = '', size]) => ({
    by,
    size: Number(size),
  }));
}

/** The libraries that the process has loaded which draws the windows. */
async function drawnWith(app: ElectronApplication): Promise<string> {
  const pid = await inMain(app, ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
  return readFile(`/proc/${pid}/maps`, 'utf8');
}

test('what a start does in SQLite compiles no large function of it a second time', async ({ userData }) => {
  const compiled = await compiledBy(
    userData,
    'info',
    join(userData, 'sample', 'Japan rare earths.lodestone'),
  );
  const large = compiled.filter(({ size }) => size > LARGE);
  expect(large.map(({ by }) => by)).toEqual(['Liftoff', 'Liftoff']);
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
    'seen only on Linux without graphics hardware',
  );
  expect(await drawnWith(app)).not.toMatch(/vulkan|swiftshader|libLLVM/i);
});
