import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../run-command.mjs';
import { ICON_SVG } from './icon.mjs';

/**
 * The libraries that the runtime is linked against, under the names of Debian 13 and of what came before, and the two programs
 * that make the desktop know what a project file is and what opens it.
 */
const DEPENDS = [
  'desktop-file-utils',
  'libasound2t64 | libasound2',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libcups2t64 | libcups2',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libxkbcommon0',
  'libxss1',
  'shared-mime-info',
];

/** A face for what the system draws of it (dialogs for files), and what drawing by the graphics card goes through. */
const RECOMMENDS = ['fonts-noto-cjk', 'libegl1', 'libgl1'];

/**
 * One entry for both: a command goes to the command line, a project or nothing to the window. Chromium's sandbox cannot run for
 * root, and the command line, which shows no page, needs none.
 */
const LAUNCHER = `#!/bin/sh
case "\${1-}" in
  '' | *.lodestone | --no-sandbox) exec /opt/lodestone/lodestone "$@" ;;
  --cli) shift ;;
esac
[ "$(id -u)" = 0 ] && exec /opt/lodestone/lodestone --no-sandbox --cli "$@"
exec /opt/lodestone/lodestone --cli "$@"
`;

const DESKTOP = `[Desktop Entry]
Type=Application
Name=Lodestone
Comment=Supply of critical minerals
Comment[ja]=重要鉱物の供給
Exec=/opt/lodestone/lodestone %f
Icon=lodestone
Categories=Office;
MimeType=application/x-lodestone;
StartupWMClass=lodestone
`;

const MIME = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-lodestone">
    <comment>Lodestone project</comment>
    <comment xml:lang="ja">Lodestoneのプロジェクト</comment>
    <glob pattern="*.lodestone"/>
    <icon name="lodestone"/>
  </mime-type>
</mime-info>
`;

/**
 * Lays the program out as Debian wants it and builds the package. The program's folder becomes part of the tree.
 * @param {string} program
 * @param {{ version: string, description: string, tree: string, goal: string, compression: 'xz' | 'none' }} options
 */
export async function buildDeb(program, { version, description, tree, goal, compression }) {
  rmSync(tree, { recursive: true, force: true });
  const home = join(tree, 'opt', 'lodestone');
  mkdirSync(dirname(home), { recursive: true });
  renameSync(program, home);
  // Chromium's own sandbox, for systems that give no user namespaces to a program.
  chmodSync(join(home, 'chrome-sandbox'), 0o4755);
  put(tree, 'usr/bin/lodestone', LAUNCHER, 0o755);
  put(tree, 'usr/share/applications/lodestone.desktop', DESKTOP);
  put(tree, 'usr/share/mime/packages/lodestone.xml', MIME);
  put(tree, 'usr/share/icons/hicolor/scalable/apps/lodestone.svg', '');
  cpSync(ICON_SVG, join(tree, 'usr/share/icons/hicolor/scalable/apps/lodestone.svg'));
  put(
    tree,
    'usr/share/doc/lodestone/copyright',
    'Apache-2.0: /opt/lodestone/LICENSE.txt\nThird parties: /opt/lodestone/THIRD-PARTY-NOTICES.txt\n',
  );
  put(tree, 'DEBIAN/control', `${control(version, description, Math.ceil(sizeOf(tree) / 1024))}`);
  const level = compression === 'xz' ? ['-Zxz', '-z1'] : ['-Znone'];
  const code = await run('dpkg-deb', ['--root-owner-group', ...level, '--build', tree, goal], {
    output: 'errors',
  });
  if (code !== 0) throw new Error('dpkg-deb could not build the package: is "dpkg" installed?');
}

/**
 * @param {string} version
 * @param {string} description
 * @param {number} kilobytes
 */
function control(version, description, kilobytes) {
  return `Package: lodestone
Version: ${version}
Architecture: amd64
Maintainer: Lodestone
Installed-Size: ${kilobytes}
Depends: ${DEPENDS.join(', ')}
Recommends: ${RECOMMENDS.join(', ')}
Section: science
Priority: optional
Description: ${description}
`;
}

/**
 * @param {string} tree
 * @param {string} path
 * @param {string} text
 * @param {number} [mode]
 */
function put(tree, path, text, mode = 0o644) {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

/** @param {string} folder */
function sizeOf(folder) {
  let size = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) size += statSync(join(entry.parentPath, entry.name)).size;
  return size;
}
