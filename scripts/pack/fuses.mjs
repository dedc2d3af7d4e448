import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** How the executable writes a fuse: the characters 0 and 1. */
const [OFF, ON] = [48, 49];

/**
 * What the packaged runtime can no longer be made to do, whatever its surroundings say. Cookies are not used; the app comes
 * by its own scheme, so that file addresses need no more rights than in a browser.
 */
const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/**
 * Sets every fuse of an executable, and reads them back.
 * @param {string} executable
 * @throws {Error} when one is not as it was set
 */
export async function setFuses(executable) {
  await flipFuses(executable, { version: FuseVersion.V1, ...FUSES });
  const wrong = await wrongFuses(executable);
  if (wrong.length > 0)
    throw new Error(`${executable} did not take its fuses (${wrong.join(', ')}): nothing was packed.`);
}

/**
 * The names of the fuses that are not as the package has them.
 * @param {string} executable
 */
export async function wrongFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(FUSES)
    .filter(([fuse, on]) => wire[/** @type {keyof typeof FUSES} */ (Number(fuse))] !== (on ? ON : OFF))
    .map(([fuse]) => FuseV1Options[Number(fuse)] ?? fuse);
}
