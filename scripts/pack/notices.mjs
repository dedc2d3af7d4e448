import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, ROOT } from '../project-root.mjs';

const LICENCE_FILE = /^(licen[sc]e|copying|notice)/i;

/** What is in the package without being an npm package. */
const FONTS = [
  { name: 'Noto Sans JP', folder: 'renderer/shell/theme/noto-sans-jp', licence: 'OFL-1.1' },
  { name: 'Inter Print and Noto Sans JP Print', folder: 'renderer/shell/theme/print', licence: 'OFL-1.1' },
];

/**
 * One package that is shipped, and where its files are.
 * @typedef {{ name: string, version: string, licence: string, texts: string[] }} Shipped
 */

/**
 * Every package that the program depends on when it runs, from the lock file, each with the texts of its licence.
 * @returns {Shipped[]}
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  for (const [folder, { dev, version }] of Object.entries(packages)) {
    // What is only for other systems is locked too, but neither installed nor shipped.
    if (folder === '' || dev === true || !existsSync(inProject(folder))) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { license, licenses } = JSON.parse(readFileSync(inProject(folder, 'package.json'), 'utf8'));
    const licence =
      license?.type ??
      license ??
      licenses?.map((/** @type {{ type: string }} */ one) => one.type).join(' or ');
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: licence ?? 'not stated',
      texts: textsIn(inProject(folder)),
    });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder */
function textsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim());
}

/** The notices of third parties as one text. Those of Electron and Chromium come with the runtime, beside it. */
export function noticesText() {
  const fonts = FONTS.map(({ name, folder, licence }) => ({
    name,
    version: '',
    licence,
    texts: textsIn(inProject(folder)),
  }));
  const parts = [...shippedPackages(), ...fonts].map(({ name, version, licence, texts }) =>
    [
      `${name} ${version}`.trim(),
      `Licence: ${licence}`,
      ...(texts.length > 0 ? texts : ['The package comes without the text of its licence.']),
    ].join('\n\n'),
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Lodestone contains the work of others, under these licences. Those of Electron and Chromium lie beside this file.${rule}${parts.join(rule)}\n`;
}

/**
 * The list of what is shipped, in CycloneDX's form: npm's own of the locked packages, and the runtime.
 * @param {{ version: string, name: string, sha256: string }} electron
 */
export function billOfMaterials({ version, name, sha256 }) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--offline'];
  const text = execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const bom = JSON.parse(text);
  bom.metadata.component.name = 'lodestone';
  bom.components.push(
    {
      type: 'framework',
      name: 'electron',
      version,
      purl: `pkg:npm/electron@${version}`,
      'bom-ref': `electron@${version}`,
      description: name,
      hashes: [{ alg: 'SHA-256', content: sha256 }],
      licenses: [{ license: { id: 'MIT' } }],
    },
    ...FONTS.map(({ name, licence }) => ({
      type: 'file',
      name,
      'bom-ref': name.toLowerCase().replaceAll(' ', '-'),
      licenses: [{ license: { id: licence } }],
    })),
  );
  return bom;
}
