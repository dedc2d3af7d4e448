import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockedElectron, unpackElectron } from '../../scripts/pack/electron-zip.mjs';
import { newFolder } from '../tidy-up';

it.each(['linux', 'windows'] as const)('the locked Electron for %s is known by its SHA-256', (system) => {
  const { name, version, sha256 } = lockedElectron(system);
  expect(name).toContain(version);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('another zip is refused by name and hash, and nothing of it is unpacked', async () => {
  const folder = newFolder();
  const zip = join(folder, 'electron.zip');
  writeFileSync(zip, 'PK');
  const goal = join(folder, 'runtime');
  await expect(unpackElectron(zip, lockedElectron('windows'), goal)).rejects.toThrow(
    /^electron\.zip is not the locked Electron: its SHA-256 is [0-9a-f]{64}, that of electron-v45\S+ is/,
  );
  expect(existsSync(goal)).toBe(false);
});
