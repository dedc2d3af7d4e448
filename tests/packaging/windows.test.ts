import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable } from 'resedit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wrongFuses } from '../../scripts/pack/fuses.mjs';
import { packWindows } from '../../scripts/pack/packages.mjs';
import { insistedHash } from '../../scripts/pack/windows-executable.mjs';
import { onPath } from '../../scripts/system-libraries.mjs';

const missing = ['wixl', 'msiinfo', '7z'].filter((tool) => !onPath(tool));

/** Electron's own mark before its fuses: version 1, eight of them, as it is released. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('10111001'),
]);

/** What stands for the Windows runtime, which is not to be had here: an executable with fuses, and what lies beside it. */
function fakeRuntime(folder: string): string {
  mkdirSync(folder);
  const empty = NtExecutable.createEmpty(false, false);
  empty.setExtraData(FUSE_WIRE);
  writeFileSync(join(folder, 'electron.exe'), Buffer.from(empty.generate()));
  mkdirSync(join(folder, 'resources'));
  mkdirSync(join(folder, 'locales'));
  for (const file of ['LICENSE', 'icudtl.dat', 'locales/ja.pak', 'resources/default_app.asar'])
    writeFileSync(join(folder, file), file);
  return folder;
}

describe.skipIf(missing.length > 0)(
  `the Windows packages${missing.length > 0 ? ` (left out: ${missing.join(', ')} is not installed)` : ''}`,
  () => {
    let out: string;
    const table = (name: string): string =>
      execFileSync('msiinfo', ['export', join(out, 'lodestone-1.2.3-win32-x64.msi'), name], {
        encoding: 'utf8',
      });

    beforeAll(async () => {
      out = mkdtempSync(join(tmpdir(), 'lodestone-windows-'));
      const work = join(out, 'work');
      mkdirSync(work);
      vi.stubEnv('LODESTONE_SIGN', `echo >> "${join(out, 'signed')}"`);
      await packWindows({
        runtime: fakeRuntime(join(work, 'runtime')),
        electron: { version: '45.4.1', name: 'electron-v45.4.1-win32-x64.zip', sha256: 'ab' },
        version: '1.2.3',
        description: '',
        work,
        out,
        compression: 'none',
      });
    }, 60_000);
    afterAll(() => rmSync(out, { recursive: true, force: true }));

    it('hold the archive that the executable insists on, its fuses, and a list of hashes', async () => {
      const program = join(out, 'work', 'lodestone-1.2.3-win32-x64');
      const executable = join(program, 'lodestone.exe');
      expect(await wrongFuses(executable)).toEqual([]);
      const { headerString } = getRawHeader(join(program, 'resources', 'app.asar'));
      expect(insistedHash(executable)).toBe(createHash('sha256').update(headerString).digest('hex'));
      expect(readdirSync(join(program, 'resources'))).toEqual(['app.asar']);
      const sums = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
      expect(sums).toBe('lodestone-1.2.3-win32-x64.zip: OK\nlodestone-1.2.3-win32-x64.msi: OK\n');
    });

    it('install for the whole machine, every file once, and open projects by a double click', () => {
      const property = table('Property');
      expect(property).toMatch(/^ALLUSERS\t1\r?$/m);
      expect(property).toMatch(/^ProductVersion\t1\.2\.3\r?$/m);
      expect(property).toMatch(/^UpgradeCode\t\{9B0C2B53-6E0F-4C3B-9F52-3C1D5B7A6E21\}\r?$/m);
      const files = table('File')
        .split(/\r?\n/)
        .slice(3)
        .filter((line) => line !== '');
      const names = files.map((line) => line.split('\t')[2]?.split('|').at(-1));
      expect(names.sort()).toEqual(
        [
          ...['LICENSE.electron.txt', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'app.asar', 'icudtl.dat'],
          ...['ja.pak', 'lodestone-cli.cmd', 'lodestone.exe', 'sbom.cdx.json'],
        ].sort(),
      );
      expect(table('Registry')).toContain('"[INSTALLDIR]lodestone.exe" "%1"');
      expect(table('Upgrade')).toContain('{9B0C2B53-6E0F-4C3B-9F52-3C1D5B7A6E21}');
      expect(table('Shortcut')).toContain('Lodestone');
    });

    it('are signed by the command that the environment names, executable and MSI', () => {
      const signed = readFileSync(join(out, 'signed'), 'utf8');
      expect(
        signed
          .trim()
          .split('\n')
          .map((line) => line.split('/').at(-1)),
      ).toEqual(['lodestone.exe', 'lodestone-1.2.3-win32-x64.msi']);
    });

    it('name what is shipped, with its licences', () => {
      const program = join(out, 'work', 'lodestone-1.2.3-win32-x64');
      const bom = JSON.parse(readFileSync(join(program, 'sbom.cdx.json'), 'utf8'));
      const names = bom.components.map((one: { name: string }) => one.name);
      expect(names).toEqual(expect.arrayContaining(['electron', 'exceljs', 'react', 'sql.js', 'highs']));
      expect(names).not.toContain('vitest');
      const notices = readFileSync(join(program, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
      expect(notices).toContain('SIL OPEN FONT LICENSE');
      expect(notices).toMatch(/exceljs 4\.4\.0\s+Licence: MIT/);
    });
  },
);
