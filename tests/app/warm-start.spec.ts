import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, PROJECT_ROOT, test } from './fixtures/app-test';
import { inMain } from './fixtures/in-main';

/** What V8 says of a function that it has compiled: with what, and how long the function is. */
const COMPILED = /Compiled function .* using (Liftoff|TurboFan), .* bodysize (\d+)/g;
/** Those that run statements and that read their text are longer than this. */
const LARGE = 20_000;

/** V8 says what it optimizes, and does that in the thread that runs it, once it is called and not within a loop. */
const SAY_AT_ONCE = ['--trace-opt', '--no-concurrent-recompilation', '--no-use-osr'] as const;
const OPTIMIZED = /completed compiling .*runsOften.*TURBOFAN/;

/**
 * Has the runtime of the window run a command without one. V8 speaks into a file: of what it says into a pipe that is not read
 * at once, lines are lost.
 * @returns what V8 said
 */
async function saidOf(folder: string, flags: readonly string[], args: readonly string[]): Promise<string> {
  const said = join(folder, 'said.txt');
  const file = await open(said, 'w');
  const reader = spawn(
    join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', 'electron'),
    [...flags, join(PROJECT_ROOT, 'out/main/cli.js'), ...args],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: ['ignore', file.fd, 'inherit'] },
  );
  expect(await once(reader, 'exit')).toEqual([0, null]);
  await file.close();
  return readFile(said, 'utf8');
}

const sampleIn = (folder: string) => join(folder, 'sample', 'Japan rare earths.lodestone');

/** The libraries that the process has loaded which draws the windows. */
async function drawnWith(app: ElectronApplication): Promise<string> {
  const pid = await inMain(app, ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
  return readFile(`/proc/${pid}/maps`, 'utf8');
}

test('what a start does in SQLite compiles no large function of it a second time', async ({ userData }) => {
  const said = await saidOf(userData, ['--trace-wasm-compilation-times'], ['info', sampleIn(userData)]);
  const compiled = [...said.matchAll(COMPILED)].map(([, by = '', size]) => ({ by, size: Number(size) }));
  const large = compiled.filter(({ size }) => size > LARGE);
  expect(large.map(({ by }) => by)).toEqual(['Liftoff', 'Liftoff']);
});

test('a command leaves as it is what runs some thousand times, which V8 by itself optimizes', async ({
  userData,
}) => {
  const before = async (name: string, text: string): Promise<readonly string[]> => {
    const file = join(userData, name);
    await writeFile(file, text);
    return ['--require', file];
  };
  const asEver = await before(
    'as-ever.cjs',
    "require('node:v8').setFlagsFromString = () => {}; require('node:module').syncBuiltinESMExports();",
  );
  const often = await before(
    'often.cjs',
    "process.on('exit', () => { const runsOften = (n) => n + 1; for (let i = 0; i < 12_000; i++) runsOften(i); });",
  );
  const optimized = async (flags: readonly string[]) =>
    OPTIMIZED.test(await saidOf(userData, [...SAY_AT_ONCE, ...flags], ['info', sampleIn(userData)]));
  expect(await optimized([...asEver, ...often])).toBe(true);
  expect(await optimized(often)).toBe(false);
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
