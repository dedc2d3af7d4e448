import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder of the user for what a bench holds the program against and the program itself never uses. */
export const PEERS = join(homedir(), '.cache', 'lodestone', 'bench-peers');

/**
 * Fetches a package into that folder, without its scripts, where it is not there yet.
 * @param {string} name
 * @param {string} version
 * @returns {boolean} whether it is there
 */
export function hasPeer(name, version) {
  mkdirSync(PEERS, { recursive: true });
  if (!existsSync(join(PEERS, 'package.json')))
    writeFileSync(join(PEERS, 'package.json'), '{"private":true}\n');
  if (existsSync(join(PEERS, 'node_modules', name, 'package.json'))) return true;
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  return (
    spawnSync('npm', ['install', ...flags, `${name}@${version}`], { cwd: PEERS, stdio: 'ignore' }).status ===
    0
  );
}
