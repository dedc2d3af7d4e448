import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadElectron } from '../../scripts/electron-download.mjs';
import { preparedTestRuntime } from '../../scripts/electron-test-runtime.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-runtime-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the ordinary download', () => {
  const limits = { stalledMs: 400, longestMs: 10_000, lookEveryMs: 50 };
  const installer = (code: string): void => writeFileSync(join(folder, 'install.js'), code);
  const unpackSome =
    "const fs = require('fs'); fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/part', 'x');";

  test('is given up when it stalls, with all that it started and left', async () => {
    const beat = join(folder, 'beat');
    const child = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(beat)}, 'x'), 20)`;
    installer(`${unpackSome} require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
      setInterval(() => {}, 1000);`);
    expect(await downloadElectron(folder, { ...limits, stalledMs: 2_500 })).toBe(false);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    const beats = (): number => statSync(beat).size;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = beats();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(before).toBeGreaterThan(0);
    expect(beats()).toBe(before);
  });

  test('leaves nothing when it fails', async () => {
    installer(`${unpackSome} fs.writeFileSync(__dirname + '/path.txt', 'electron'); process.exit(1);`);
    expect(await downloadElectron(folder, limits)).toBe(false);
    expect(['dist', 'path.txt'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  test('may take its time while it grows', async () => {
    installer(`${unpackSome} let n = 0; const grow = setInterval(() => {
      fs.appendFileSync(require('os').tmpdir() + '/download', 'x');
      if (++n === 12) clearInterval(grow);
    }, 300);`);
    // Longer than any beat is late on a busy machine, and shorter than the whole.
    expect(await downloadElectron(folder, { ...limits, stalledMs: 3_000, longestMs: 60_000 })).toBe(true);
    expect(existsSync(join(folder, 'dist/part'))).toBe(true);
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the prepared test runtime', () => {
  const home = (): string => join(folder, 'lodestone', 'electron-33.2.1');
  const prepare = (recipe: number, hashed: string): void => {
    mkdirSync(home(), { recursive: true });
    writeFileSync(join(home(), 'electron'), 'executable');
    const sha256 = createHash('sha256').update(hashed).digest('hex');
    writeFileSync(join(home(), 'lodestone-runtime.json'), JSON.stringify({ recipe, sha256 }));
  };

  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is used when it is as it was prepared', async () => {
    prepare(2, 'executable');
    expect(await preparedTestRuntime({ mayFetch: false })).toBe(home());
  });

  test.each([
    ['of another recipe', 1, 'executable'],
    ['changed since', 2, 'another executable'],
  ])('is removed when it is %s', async (_what, recipe, hashed) => {
    prepare(recipe, hashed);
    expect(await preparedTestRuntime({ mayFetch: false })).toBeUndefined();
    expect(existsSync(home())).toBe(false);
  });

  test('is none when the preparation was cut off', async () => {
    prepare(2, 'executable');
    rmSync(join(home(), 'lodestone-runtime.json'));
    expect(await preparedTestRuntime({ mayFetch: false })).toBeUndefined();
  });
});
