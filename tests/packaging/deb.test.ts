import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildDeb } from '../../scripts/pack/deb.mjs';
import { onPath } from '../../scripts/system-libraries.mjs';

/** What makes files of a kind known to the desktop, and the package that it comes with on Debian. */
const MADE_KNOWN = [
  { folder: './usr/share/applications/', by: 'desktop-file-utils' },
  { folder: './usr/share/mime/packages/', by: 'shared-mime-info' },
];

test.runIf(onPath('dpkg-deb'))(
  'on a system without a desktop the package brings what ties project files to the program',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-deb-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const program = join(folder, 'program');
    mkdirSync(program);
    for (const name of ['lodestone', 'chrome-sandbox']) writeFileSync(join(program, name), '');
    const goal = join(folder, 'x.deb');
    const options = { version: '1.2.3', description: 'x', tree: join(folder, 'tree'), goal };
    await buildDeb(program, { ...options, compression: 'none' });
    const said = (...words: string[]) => execFileSync('dpkg-deb', words, { encoding: 'utf8' });
    const depends = said('--field', goal, 'Depends').trim().split(', ');
    const contents = said('--contents', goal);
    for (const { folder: made, by } of MADE_KNOWN) {
      expect(contents).toContain(made);
      expect(depends).toContain(by);
    }
  },
);
