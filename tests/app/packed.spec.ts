import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, cp, link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, expect, type Page, test } from '@playwright/test';
import { buildDeb } from '../../scripts/pack/deb.mjs';
import { lockedElectron } from '../../scripts/pack/electron-zip.mjs';
import { wrongFuses } from '../../scripts/pack/fuses.mjs';
import { makeProgram } from '../../scripts/pack/program-folder.mjs';
import { ownDisplay } from './fixtures/app-test';

const run = promisify(execFile);
/** Switches of Chromium and Electron, as a person or a link could give them to an installed program. */
const OPENING = [
  ...['--remote-debugging-port=0', '-remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0'],
  ...[' --remote-debugging-port=0', '\t-remote-debugging-pipe '],
  ...['--js-flags=--expose-gc', '--disable-web-security', '--host-resolver-rules=', '--log-net-log=x'],
];
const EDIT = {
  set: { economyId: 'JPN', materialId: 'NdPr', stage: 'separation', year: 2026 },
  supplierId: 'lynas-kuantan',
  scenarioId: null,
  as: 'percent',
  value: 31,
  mode: 'proportional',
  openRest: false,
};

/** The Debian package, made on the runtime of the tests and unpacked as an installation would lay it. @returns the executable */
async function installed(folder: string): Promise<string> {
  const runtime = join(folder, 'runtime');
  await cp(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', runtime, { recursive: true });
  await makeProgram(runtime, { system: 'linux', version: '0.1.0', electron: lockedElectron('linux') });
  const deb = join(folder, 'lodestone.deb');
  const tree = join(folder, 'tree');
  await buildDeb(runtime, { version: '0.1.0', description: 'x', tree, goal: deb, compression: 'none' });
  await rm(tree, { recursive: true });
  await run('dpkg-deb', ['--extract', deb, join(folder, 'system')]);
  await rm(deb);
  return join(folder, 'system', 'opt', 'lodestone', 'lodestone');
}

test.skip(process.platform !== 'linux', 'the package is Debian’s');

test('the Debian package, on its own: fuses, switches, window, edit, command line, export', async () => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-packed-'));
  try {
    const executable = await installed(folder);
    expect(await wrongFuses(executable)).toEqual([]);

    // Nothing of the machine's Node, and surroundings that would turn a plain Electron into one, or load another page.
    const planted = join(folder, 'planted.cjs');
    await writeFile(planted, `require('fs').writeFileSync(${JSON.stringify(`${planted}.ran`)}, '')`);
    const env = {
      ...process.env,
      ...ownDisplay(),
      PATH: '',
      LODESTONE_USER_DATA: join(folder, 'data'),
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${planted}`,
      ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/',
    };
    const cli = (...words: string[]) => run(executable, ['--no-sandbox', '--cli', ...words], { env });
    expect((await cli('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);

    const project = join(folder, 'plan.lodestone');
    await cli('new', project, '--sample', 'japan');
    for (const word of OPENING) {
      const refused = await run(executable, ['--no-sandbox', word, project], { env }).catch((error) => error);
      expect(refused, word).toMatchObject({ code: 1 });
      expect(refused.stderr).toContain(`does not start with the switch ${word.trim()}:`);
      expect(refused.stderr).toContain(`スイッチ${word.trim()}を付けて起動できません`);
      expect(refused.stderr).not.toContain('listening');
    }
    // Where it stands behind --cli, as the value of an option of the command line, Chromium has heard it all the same.
    const behind = await cli('--who', '--remote-debugging-port=0', 'check').catch((error) => error);
    expect(behind).toMatchObject({ code: 1, stderr: expect.not.stringContaining('listening') });
    await opens(executable, project, env);

    // The same files under the name of a runtime for development, which alone lets a test look into the page.
    const twin = join(dirname(executable), 'electron');
    await link(executable, twin);
    await inWindow(twin, [project], env, async (page) => {
      await expect(page.getByTestId('document-name')).toContainText('plan');
      expect(page.url()).toBe('lodestone-app://bundle/index.html');
      const answer = await page.evaluate((edit) => window.lodestone.invoke('shares.set', edit), EDIT);
      expect(answer).toMatchObject({ ok: true });
    });
    expect((await cli('history', project, '--json')).stdout).toContain('Kuantan 2026: 31 %');
    const workbook = join(folder, 'plan.xlsx');
    await cli('export', project, '--scenario', 'Base 2026', '--out', workbook);
    expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK');
    // A brief asks the solver, which comes as WebAssembly beside the entry.
    await cli('brief', project, '--scenario', 'Base 2026', '--out', join(folder, 'plan.docx'));
    await expect(readFile(`${planted}.ran`)).rejects.toThrow('ENOENT');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Starts the window, waits until it has the project open, and ends it. */
async function opens(executable: string, project: string, env: NodeJS.ProcessEnv): Promise<void> {
  const words = ['--no-sandbox', '--force-device-scale-factor=1', project];
  const child = spawn(executable, words, { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    await expect(async () => access(`${project}.lock`)).toPass();
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill();
    await ended;
  }
  await expect(async () => expect(access(`${project}.lock`)).rejects.toThrow('ENOENT')).toPass();
}

/** Starts the window and works in it by Chromium's own protocol, since the fuses leave Node none; ends with the window closed. */
async function inWindow(
  executable: string,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const child = spawn(executable, ['--no-sandbox', '--remote-debugging-port=0', ...files], { env });
  const ended = once(child, 'exit');
  try {
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [, ws] = /listening on (ws:\S+)/.exec(said) ?? [];
        if (ws !== undefined) found(ws);
      });
      void ended.then(() => failed(new Error(`the program ended: ${said}`)));
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('there is no window');
    await work(page);
    await page.evaluate(() => window.close()).catch(() => undefined);
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill();
  }
}
