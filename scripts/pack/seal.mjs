import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from '../run-command.mjs';
import { sha256Of } from './electron-zip.mjs';

/** A command that signs the file whose path is put behind it. */
const COMMAND = 'LODESTONE_SIGN';

/**
 * Signs a file in place by the command that the environment names; without one nothing is signed, and that is said.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} [environment]
 */
export async function sign(file, environment = process.env) {
  const command = environment[COMMAND];
  if (command === undefined || command === '') {
    console.log(`${basename(file)} is not signed: ${COMMAND} names no command.`);
    return;
  }
  const code =
    process.platform === 'win32'
      ? await run('cmd.exe', ['/d', '/s', '/c', `${command} "${file}"`])
      : await run('sh', ['-c', `${command} "$1"`, 'sign', file]);
  if (code !== 0)
    throw new Error(
      `${COMMAND} did not sign ${basename(file)} (it ended with ${code}): nothing more was packed.`,
    );
}

/**
 * Writes the list of SHA-256 beside the packages, in the form that "sha256sum --check" reads.
 * @param {readonly string[]} files of one folder
 */
export async function writeHashes(files) {
  const [first] = files;
  if (first === undefined) return;
  const lines = await Promise.all(files.map(async (file) => `${await sha256Of(file)}  ${basename(file)}\n`));
  writeFileSync(join(dirname(first), 'SHA256SUMS'), lines.join(''));
}
