import { readFileSync, writeFileSync } from 'node:fs';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { ICON_PNG } from './icon.mjs';

const ENGLISH = { lang: 1033, codepage: 1200 };

/**
 * Gives the Windows executable its own name, version and icon, and the archive's hash that it insists on.
 * @param {string} file
 * @param {{ version: string, archiveHash: string }} own
 */
export function brandExecutable(file, { version, archiveHash }) {
  const executable = NtExecutable.from(readFileSync(file), { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);

  const [info = Resource.VersionInfo.createEmpty()] = Resource.VersionInfo.fromEntries(resources.entries);
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  info.setFileVersion(major, minor, patch, 0, ENGLISH.lang);
  info.setProductVersion(major, minor, patch, 0, ENGLISH.lang);
  info.setStringValues(ENGLISH, {
    ProductName: 'Lodestone',
    FileDescription: 'Lodestone',
    CompanyName: 'Lodestone',
    InternalName: 'lodestone',
    OriginalFilename: 'lodestone.exe',
    LegalCopyright: 'Apache-2.0',
  });
  info.outputToResourceEntries(resources.entries);

  const png = readFileSync(ICON_PNG);
  const icon = Data.RawIconItem.from(png, 256, 256, 32);
  Resource.IconGroupEntry.replaceIconsForResource(resources.entries, 1, ENGLISH.lang, [icon]);

  // What the runtime looks up before it opens an archive: https is not needed, the list lies in the executable itself.
  const insisted = [{ file: 'resources\\app.asar', alg: 'SHA256', value: archiveHash }];
  const bin = new TextEncoder().encode(JSON.stringify(insisted));
  resources.replaceResourceEntry({
    type: 'Integrity',
    id: 'ElectronAsar',
    lang: ENGLISH.lang,
    codepage: ENGLISH.codepage,
    bin: bin.buffer,
  });

  resources.outputResource(executable);
  writeFileSync(file, Buffer.from(executable.generate()));
}

/**
 * The hash of the archive that an executable insists on; null where it insists on none.
 * @param {string} file
 * @returns {string | null}
 */
export function insistedHash(file) {
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(file), { ignoreCert: true }));
  const entry = resources.entries.find(
    ({ type, id }) => `${type}`.toUpperCase() === 'INTEGRITY' && `${id}`.toUpperCase() === 'ELECTRONASAR',
  );
  return entry === undefined ? null : JSON.parse(Buffer.from(entry.bin).toString('utf8'))[0].value;
}
