import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Never changes: by it Windows knows that a newer package replaces an older one. */
const UPGRADE_CODE = '9B0C2B53-6E0F-4C3B-9F52-3C1D5B7A6E21';

/**
 * The declaration of a per-machine package from which wixl builds an MSI: every file of the folder, the entry in the start
 * menu, and the double click on a project.
 * @param {string} folder
 * @param {string} version
 * @returns {string} WiX 3 source
 */
export function msiSource(folder, version) {
  /** @type {string[]} */
  const components = [];
  const tree = directory(folder, '', components);
  return `<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="Lodestone" Language="1033" Version="${version}" Manufacturer="Lodestone" UpgradeCode="${UPGRADE_CODE}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="Lodestone ${version}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer Lodestone is installed already."/>
    <MediaTemplate EmbedCab="yes"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Lodestone">
${tree}
          <Component Id="Opening" Guid="${guid('Opening')}">
            <RegistryValue Root="HKLM" Key="Software\\Classes\\.lodestone" Type="string" Value="Lodestone.Project" KeyPath="yes"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\Lodestone.Project" Type="string" Value="Lodestone project"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\Lodestone.Project\\DefaultIcon" Type="string" Value="[INSTALLDIR]lodestone.exe,0"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\Lodestone.Project\\shell\\open\\command" Type="string" Value="&quot;[INSTALLDIR]lodestone.exe&quot; &quot;%1&quot;"/>
          </Component>
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
        <Component Id="StartMenu" Guid="${guid('StartMenu')}">
          <Shortcut Id="StartMenuShortcut" Name="Lodestone" Target="[INSTALLDIR]lodestone.exe" WorkingDirectory="INSTALLDIR"/>
          <RegistryValue Root="HKLM" Key="Software\\Lodestone" Name="Version" Type="string" Value="${version}" KeyPath="yes"/>
        </Component>
      </Directory>
    </Directory>
    <Feature Id="Complete" Level="1">
${[...components, 'Opening', 'StartMenu'].map((id) => `      <ComponentRef Id="${id}"/>`).join('\n')}
    </Feature>
  </Product>
</Wix>
`;
}

/**
 * One component a file, as Windows counts and repairs them.
 * @param {string} root
 * @param {string} inner folder inside the root
 * @param {string[]} components is added to
 * @returns {string}
 */
function directory(root, inner, components) {
  const entries = readdirSync(join(root, inner), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries
    .map((entry) => {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      const id = idOf(path);
      if (entry.isDirectory())
        return `<Directory Id="D${id}" Name="${escaped(entry.name)}">\n${directory(root, path, components)}\n</Directory>`;
      components.push(`C${id}`);
      return `<Component Id="C${id}" Guid="${guid(path)}"><File Id="F${id}" Name="${escaped(entry.name)}" Source="${escaped(join(root, path))}" KeyPath="yes"/></Component>`;
    })
    .join('\n');
}

/** @param {string} path */
function idOf(path) {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}

/**
 * The same file has the same name in every version, so that an update replaces it.
 * @param {string} path
 */
function guid(path) {
  const hex = createHash('sha256').update(`${UPGRADE_CODE} ${path}`).digest('hex').toUpperCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
