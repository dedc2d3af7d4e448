import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run-command.mjs';

/** What the runtime loads, by Debian's names; asked for only where `ldd` finds something missing. */
const LIBRARIES = [
  'libgtk-3-0t64',
  'libnss3',
  'libasound2t64',
  'libgbm1',
  'libdrm2',
  'libxkbcommon0',
  'libcups2t64',
  'libatk-bridge2.0-0t64',
  'libxss1',
  'libxtst6',
];
const DISPLAY = ['xvfb', 'xauth'];
const FONTS = ['fonts-noto-cjk'];
const NOTO_CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * Installs what the runtime needs from the system: with apt as root on Debian or Ubuntu, otherwise by
 * stopping with the one command to run. `virtualDisplay` also asks for Xvfb, and for a font that can draw
 * Japanese on a machine without any.
 * @param {string} executable
 * @param {{ virtualDisplay: boolean }} needs
 */
export async function installSystemLibraries(executable, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const packages = missingPackages(executable, virtualDisplay);
  if (packages.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isDebian()) {
    throw new Error(
      `System libraries are missing (${missingLibraries(executable).join(', ')}): install them with this system's package manager; on Debian it is: ${command}`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`System libraries are missing: run this once, then start again: sudo sh -c '${command}'`);
  }
  await aptInstall(packages);
  const left = missingLibraries(executable);
  if (left.length > 0)
    throw new Error(
      `Still missing after the installation: ${left.join(', ')}. Install the packages that hold them.`,
    );
}

/**
 * Installs packages with apt, and once more if the first try fails: another apt at the same moment breaks one.
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  console.log(`Installing system packages with apt (this can take minutes): ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  for (let left = 2; left > 0; left -= 1) {
    await run('apt-get', [...wait, 'update'], { env });
    const code = await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], {
      env,
      output: 'errors',
    });
    if (code === 0) return;
  }
  throw new Error(
    `apt-get could not install ${packages.join(' ')}: run "apt-get update" and "apt-get install" by hand to see why.`,
  );
}

/**
 * @param {string} executable
 * @param {boolean} virtualDisplay
 */
function missingPackages(executable, virtualDisplay) {
  return [
    ...(missingLibraries(executable).length > 0 ? LIBRARIES : []),
    ...(virtualDisplay && !onPath('Xvfb') ? DISPLAY : []),
    ...(virtualDisplay && !existsSync(NOTO_CJK) ? FONTS : []),
  ];
}

/**
 * The libraries that the executable names and the system cannot find.
 * @param {string} executable
 */
function missingLibraries(executable) {
  const listing = execFileSync('ldd', [executable], { encoding: 'utf8' });
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Whether a program can be called by its name.
 * @param {string} program
 */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
